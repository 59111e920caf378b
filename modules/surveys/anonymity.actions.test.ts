import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { newId } from '#platform/acting/new-id.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { groupsOfQuarter, publishFigure } from './anonymity.actions.ts'
import type { Anonymity, DivisionGroup } from './anonymity.schema.ts'
import { anonymityHere } from './anonymity.views.ts'

let house: House
let org: TestOrganisation
beforeAll(async () => {
  house = await openHouse({ now: instant('2027-02-01T08:00:00Z') })
  org = await house.organisation('Rain')
})
afterAll(() => house.close())

const crowd = (people: number) => Array.from({ length: people }, () => newId())
const group = (id: string, members: Id[], yes: number, no: number): DivisionGroup => ({
  id,
  parent: 'all',
  members,
  cell: { answered: yes + no, counts: [yes, no] },
})
const all: DivisionGroup = { id: 'all', parent: null }
const publish = (figure: string, groups: DivisionGroup[], more: { sensitive?: boolean; running?: boolean } = {}) =>
  org.act((acting) =>
    publishFigure(acting, {
      figure,
      sensitive: false,
      running: false,
      ...more,
      division: { name: 'department', groups: [all, ...groups] },
    }),
  )

test('a figure comes back with what may be shown of each group, and small ones say where they are told', async () => {
  const { shown, smallest } = await publish('first', [
    group('a', crowd(20), 9, 9),
    group('b', crowd(12), 5, 6),
    group('small', crowd(3), 2, 1),
  ])
  expect(smallest).toBe(5)
  expect(shown.get('all')).toEqual({ kind: 'published', people: 35, answered: 32, counts: [16, 16], amounts: [] })
  expect(shown.get('a')).toMatchObject({ kind: 'published', counts: [9, 9] })
  for (const id of ['b', 'small'])
    expect(shown.get(id)).toEqual({ kind: 'suppressed', suppressed: true, reportedAt: 'all' })
})

test('the same people may be asked about again; a group that one has left may not be told beside the old one', async () => {
  const [a, b, c] = [crowd(20), crowd(30), crowd(12)]
  await publish('leaves', [group('a', a, 9, 9), group('b', b, 9, 9), group('c', c, 4, 5)])
  const again = await publish('leaves', [group('a', a, 9, 9), group('b', b, 9, 9), group('c', c, 4, 5)])
  expect(again.shown.get('a')!.kind).toBe('published')
  const later = await publish('leaves', [group('a', a.slice(1), 8, 9), group('b', b, 9, 9), group('c', c, 4, 5)])
  expect(later.shown.get('a')!.kind).toBe('suppressed')
  expect(later.shown.get('all')!.kind).toBe('suppressed')
  expect(later.shown.get('b')!.kind).toBe('published')
  const otherFigure = await publish('leaves-not', [
    group('a', a.slice(1), 8, 9),
    group('b', b, 9, 9),
    group('c', c, 4, 5),
  ])
  expect(otherFigure.shown.get('a')!.kind).toBe('published')
})

test('cutting the same people another way does not give away who stands between the two cuts', async () => {
  const [a, b] = [crowd(20), crowd(30)]
  await publish('cuts', [group('a', a, 9, 9), group('b', b, 9, 9)])
  const cut = await publish('cuts', [group('x', [...a, b[0]!], 10, 9), group('y', b.slice(1), 8, 9)])
  expect(cut.shown.get('x')!.kind).toBe('suppressed')
  expect(cut.shown.get('y')!.kind).toBe('suppressed')
})

test('during a quarter people are counted where they were when it was first told, then where they are', async () => {
  const people = crowd(30)
  const leafOf = (inA: number) => new Map(people.map((person, n) => [person, n < inA ? 'a' : 'b']))
  const groups = [all, { id: 'a', parent: 'all' }, { id: 'b', parent: 'all' }]
  const ask = (inA: number) =>
    org.act(async (acting) => {
      const placed = await groupsOfQuarter(acting, { name: 'moving', groups, leafOf: leafOf(inA) })
      const members = (leaf: string) => people.filter((person) => placed.get(person) === leaf)
      const division = {
        name: 'moving',
        groups: [all, ...['a', 'b'].map((leaf) => group(leaf, members(leaf), 5, 5))],
      }
      const { shown } = await publishFigure(acting, { figure: 'moving', sensitive: false, running: true, division })
      return shown.get('a')
    })
  expect(await ask(15)).toMatchObject({ kind: 'published', people: 15 })
  expect(await ask(16)).toMatchObject({ kind: 'published', people: 15 })
  house.setNow(instant('2027-04-02T08:00:00Z'))
  expect(await ask(16)).toMatchObject({ kind: 'published', people: 16 })
})

test('somebody in two groups is a mistake that is not counted', async () => {
  const a = crowd(10)
  await expect(publish('twice', [group('a', a, 5, 5), group('b', [a[0]!, ...crowd(9)], 5, 5)])).rejects.toThrow(
    RangeError,
  )
})

test('an administrator may ask for larger groups with a reason and an end, and never for smaller than five', async () => {
  org = await house.organisation('Snow')
  const ask = (body: unknown, as: 'administrator' | 'hr' = 'administrator') =>
    org.members[as].call<Anonymity>('PUT', '/anonymity', body)
  const rule = { smallest: 8, smallestSensitive: 12, reason: 'Works council', expiresOn: '2027-06-30' }
  expect((await ask({ ...rule, smallest: 4 })).text).toContain('anonymity/too-low')
  expect((await ask({ ...rule, smallestSensitive: 9 })).text).toContain('anonymity/too-low')
  expect((await ask({ ...rule, smallest: 15 })).text).toContain('anonymity/sensitive-below')
  expect((await ask({ ...rule, expiresOn: '2027-01-01' })).text).toContain('anonymity/expired')
  expect((await ask({ ...rule, reason: ' ' })).status).toBe(400)
  expect((await ask(rule, 'hr')).status).toBe(403)
  expect((await ask(rule)).body).toMatchObject({
    smallest: 8,
    smallestSensitive: 12,
    rule: { reason: 'Works council' },
  })
  const groups = [group('a', crowd(20), 9, 9), group('b', crowd(20), 9, 9), group('c', crowd(7), 3, 4)]
  expect((await publish('raised', groups)).shown.get('c')!.kind).toBe('suppressed')
  const read = await org.members.participant.call<Anonymity>('GET', '/anonymity')
  expect(read.body.history).toHaveLength(1)
  house.setNow(instant('2027-07-01T08:00:00Z'))
  expect(await org.act(({ tx, now }) => anonymityHere(tx, day(now.slice(0, 10))))).toMatchObject({
    smallest: 5,
    smallestSensitive: 10,
    rule: null,
  })
  expect((await publish('lapsed', groups)).shown.get('c')!.kind).toBe('published')
})

test('what is sensitive is told from ten on', async () => {
  const groups = [group('a', crowd(9), 4, 5), group('b', crowd(40), 9, 9), group('c', crowd(40), 9, 10)]
  expect((await publish('safety', groups, { sensitive: true })).shown.get('a')!.kind).toBe('suppressed')
  expect((await publish('not-safety', groups)).shown.get('a')!.kind).toBe('published')
})

test('not even the database accepts a smaller group', async () => {
  await expect(
    org.act(({ tx, actor, now }) =>
      tx
        .insertInto('surveys.anonymity_rule')
        .values({
          org_id: actor.org,
          id: newId(),
          smallest: 3,
          smallest_sensitive: 10,
          reason: 'x',
          set_at: now,
          set_by: newId(),
        })
        .execute(),
    ),
  ).rejects.toThrow(/check constraint/)
})
