import { expect, test } from 'vitest'
import { audienceOf, linesOf, typedOf, waveOf } from './wave-form.ts'

function form(fields: [string, string][]): FormData {
  const made = new FormData()
  for (const [name, value] of fields) made.append(name, value)
  return made
}

test('pairs are read line by line, and a line that names only one person is no pair', () => {
  const { pairKeys, keys } = audienceOf(
    form([
      ['pairs', 'li@x.example, tan@x.example\r\nE7;E8\nalone@x.example\n'],
      ['people', ' a@x.example \n\nE9'],
    ]),
  )
  expect(pairKeys).toEqual([
    { person: 'li@x.example', about: 'tan@x.example' },
    { person: 'E7', about: 'E8' },
  ])
  expect(keys).toEqual(['a@x.example', 'E9'])
})

test('whoever asks everybody narrows nothing', () => {
  const fields: [string, string][] = [
    ['department', 'Finance'],
    ['department', 'HR'],
  ]
  expect(audienceOf(form([...fields, ['who', 'rule']])).rule?.department).toEqual(['Finance', 'HR'])
  expect(audienceOf(form([...fields, ['who', 'everybody']]))).toMatchObject({ everybody: true, rule: {} })
})

test('the name of the survey is not taken for a job title', () => {
  const sent = form([
    ['name', 'Where we stand'],
    ['title', 'Accountant'],
    ['who', 'rule'],
  ])
  expect(waveOf(sent)).toMatchObject({ title: 'Where we stand', audience: { rule: { title: ['Accountant'] } } })
})

test('names are kept unless "without names" was chosen, and no reminder is a choice too', () => {
  expect(waveOf(form([['names', 'anonymous']])).anonymous).toBe(true)
  expect(waveOf(form([])).anonymous).toBe(false)
  expect(waveOf(form([['remindMost', '0']])).remindMost).toBe(0)
  expect(waveOf(form([['subjects', 'Pay invoices\nWrite minutes']])).subjects).toEqual([
    { id: 't1', says: 'Pay invoices' },
    { id: 't2', says: 'Write minutes' },
  ])
})

test('what was typed comes back, several values of one field too', () => {
  expect(
    typedOf(
      form([
        ['a', '1'],
        ['a', '2'],
        ['b', '3'],
      ]),
    ),
  ).toEqual({ a: ['1', '2'], b: ['3'] })
  expect(linesOf(' \n x \r\n')).toEqual(['x'])
})
