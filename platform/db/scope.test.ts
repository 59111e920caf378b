import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { inOrganisation } from './scope.ts'

let house: House
let org: TestOrganisation
beforeAll(async () => {
  house = await openHouse()
  org = await house.organisation('Scope')
})
afterAll(() => house.close())

test('an organisation that is no UUID never reaches the database', async () => {
  await expect(inOrganisation(house.db, "x'; drop table people.person; --" as Id, async () => 1)).rejects.toMatchObject(
    { slug: 'organisation/unknown' },
  )
})

test('the scope ends with its transaction', async () => {
  const seen = () => sql<{ n: number }>`select count(*)::int as n from people.person`.execute(house.db)
  expect(
    (
      await inOrganisation(house.db, org.id, (tx) =>
        sql<{ n: number }>`select count(*)::int as n from people.person`.execute(tx),
      )
    ).rows[0]!.n,
  ).toBe(7)
  // Every connection of the pool is asked, so a scope that leaked into one would show.
  const all = await Promise.all(Array.from({ length: 12 }, seen))
  expect(new Set(all.map((one) => one.rows[0]!.n))).toEqual(new Set([0]))
})

test('days come back as days and moments as moments, whatever the zone of the host', async () => {
  const { rows } = await sql<{
    day: string
    at: string
    ancient: string
  }>`select '2027-03-28'::date as day, '2027-03-28 01:30:00+05:45'::timestamptz as at, '2027-10-31T01:00:00Z'::timestamptz as ancient`.execute(
    house.db,
  )
  expect(rows[0]).toEqual({ day: '2027-03-28', at: instant('2027-03-27T19:45:00Z'), ancient: '2027-10-31T01:00:00Z' })
})

test('a deadlock is tried again, a mistake is not', async () => {
  let tries = 0
  const once = await inOrganisation(house.db, org.id, async () => {
    if (++tries < 3) throw Object.assign(new Error('deadlock'), { code: '40P01' })
    return 'done'
  })
  expect([once, tries]).toEqual(['done', 3])
  tries = 0
  await expect(
    inOrganisation(house.db, org.id, async () => {
      tries++
      throw Object.assign(new Error('twice'), { code: '23505' })
    }),
  ).rejects.toThrow('twice')
  expect(tries).toBe(1)
})
