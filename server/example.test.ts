import { afterAll, beforeAll, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { type House, openHouse } from './testing.ts'

let house: House
let cookie: string
type Me = { organisation: { name: string; isExample: boolean }; roles: string[]; name: string }
beforeAll(async () => {
  house = await openHouse({ now: instant('2027-04-13T02:00:00Z') })
  const told = await house.anonymous<Me>('POST', '/example')
  expect([told.status, told.text]).toMatchObject([201, expect.anything()])
  cookie = told.headers.get('set-cookie')!.split(';')[0]!
})
afterAll(() => house.close())
const ask = <T>(method: string, path: string, body?: unknown) => house.anonymous<T>(method, path, body, { cookie })

test('exploring needs no account and lands with the programme lead', async () => {
  const me = await ask<Me>('GET', '/me')
  expect(me.body).toMatchObject({ organisation: { name: 'Meranti Distribution', isExample: true }, name: 'Priya Nair' })
  expect(me.body.roles).toContain('programme-lead')
})
test('the example has found, weighed and chosen its work before anything was planned', async () => {
  const { body: portfolio } = await ask<{
    standing: { kept: string[]; dropped: number }
    openFlags: unknown[]
    advice: { kind: string }
  }>('GET', '/portfolio')
  expect(portfolio.standing.kept).toHaveLength(5)
  expect([portfolio.standing.dropped, portfolio.openFlags, portfolio.advice.kind]).toEqual([5, [], 'found'])
  const cards = await ask<{ total: number }>('GET', '/guardrails/cards')
  expect(cards.body.total).toBeGreaterThan(8)
  const { body: programmes } = await ask<{ rows: { units: number; approved: number; summary: object }[] }>(
    'GET',
    '/programmes',
  )
  expect(programmes.rows).toMatchObject([{ units: 10, approved: 10, summary: { blocker: 0, error: 0, warn: 0 } }])
})
test('the example is seen through the eyes of each role', async () => {
  const cast = await ask<{ role: string; personId: string; name: string }[]>('GET', '/example/cast')
  expect(cast.body.map((one) => one.role)).toEqual([
    'programme-lead',
    'participant',
    'manager',
    'facilitator',
    'hr',
    'technology-lead',
    'administrator',
  ])
  const manager = cast.body.find((one) => one.role === 'manager')!
  const seen = await ask<Me>('PUT', '/example/eyes', { person: manager.personId })
  expect(seen.body).toMatchObject({ name: 'Lestari Wibowo' })
  expect(seen.body.roles).toContain('manager')
})
test('a second explorer enters the same company by a door of their own', async () => {
  const again = await house.anonymous<Me>('POST', '/example')
  expect(again.status).toBe(201)
  expect(again.headers.get('set-cookie')!.split(';')[0]).not.toBe(cookie)
  expect(again.body.name).toBe('Priya Nair')
})
test('nobody real can be looked through', async () => {
  const org = await house.organisation('Real')
  const refused = await org.members.administrator.call('PUT', '/example/eyes', {
    person: org.members.participant.person,
  })
  expect(refused.body.title).toBe('example/not-here')
})
