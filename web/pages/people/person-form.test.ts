import { expect, test } from 'vitest'
import { personChange } from './person-form.ts'

const tan = { id: 't', name: 'Tan', email: 'tan@x.example', employeeId: 'E1' }

function form(entries: Record<string, string>): FormData {
  const made = new FormData()
  for (const [name, value] of Object.entries(entries)) made.append(name, value)
  return made
}

test('only what differs from the roster counts as set by hand', async () => {
  const person = {
    name: 'Ada',
    email: 'ada@x.example',
    title: 'Lead',
    languages: [],
    manager: null,
    siteId: null,
  } as never
  const read = await personChange(form({ name: 'Ada', email: 'ada@x.example', title: 'Chief' }), person, async () => [])
  expect(read).toEqual({ kind: 'ok', change: { title: 'Chief' } })
})

test('a manager is found by e-mail among people of one name, and never guessed', async () => {
  const other = { ...tan, id: 'o', email: 'other@x.example', employeeId: 'E2' }
  const ask = (manager: string) => personChange(form({ name: 'A', manager }), null, async () => [tan, other])
  expect(await ask('TAN@x.example')).toMatchObject({ change: { managerId: 't' } })
  expect(await ask('Tan')).toMatchObject({ kind: 'refused', slug: 'person/manager-ambiguous' })
  expect(await personChange(form({ manager: 'nobody' }), null, async () => [])).toMatchObject({
    slug: 'person/manager-not-found',
  })
})
