import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { FrameworkMap } from './frameworks.schema.ts'

let house: House
let org: TestOrganisation
beforeAll(async () => {
  house = await openHouse()
  org = await house.organisation('Rain')
})
afterAll(() => house.close())

const lead = () => org.members['programme-lead']
const nist = async () =>
  (await lead().call<FrameworkMap>('GET', '/guardrails/frameworks')).body.frameworks.find(
    ({ key }) => key === 'nist-ai-rmf',
  )!

test('a card and a control stand beside parts of a framework, counted as they are and taken away again', async () => {
  const { body } = await lead().call<{ id: string }>('POST', '/guardrails/cards', {
    kind: 'do',
    about: 'bias',
    says: 'Check twice.',
  })
  const of = `/guardrails/ties?kind=card&subject=${body.id}`
  const ties = [
    { framework: 'nist-ai-rmf', item: 'MEASURE 2' },
    { framework: 'nist-ai-rmf', item: 'MAP 5' },
  ]
  expect((await nist()).covered).toEqual({ items: 19, withCards: 0, withControls: 0, withAny: 0 })
  expect((await lead().call('PUT', of, { ties })).body).toMatchObject({ ties: expect.arrayContaining(ties) })
  await lead().call('PUT', '/guardrails/ties?kind=control&subject=near-misses', { ties: [ties[0]] })
  expect((await nist()).covered).toEqual({ items: 19, withCards: 2, withControls: 1, withAny: 2 })
  await lead().call('PUT', of, { ties: [ties[0]] })
  expect((await nist()).covered).toEqual({ items: 19, withCards: 1, withControls: 1, withAny: 1 })
  const csv = await lead().call('GET', '/guardrails/frameworks.csv')
  expect(csv.text.split('\r\n').filter((line) => line.includes('Check twice.'))).toHaveLength(1)
  await lead().call('PUT', `/guardrails/cards/${body.id}/retired`)
  expect((await nist()).covered).toMatchObject({ withCards: 0, withAny: 1 })
})

test('nothing can be tied to what is not there', async () => {
  const strange = { ties: [{ framework: 'nist-ai-rmf', item: 'GOVERN 9' }] }
  expect((await lead().call('PUT', '/guardrails/ties?kind=control&subject=training', strange)).status).toBe(404)
  expect((await lead().call('PUT', '/guardrails/ties?kind=control&subject=made-up', { ties: [] })).status).toBe(404)
  expect(
    (await org.members.participant.call('PUT', '/guardrails/ties?kind=control&subject=training', { ties: [] })).status,
  ).toBe(403)
})
