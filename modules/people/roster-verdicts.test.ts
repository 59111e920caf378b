import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { type KnownPerson, rosterDiff } from './roster-diff.ts'
import type { ReadRow, RosterPerson } from './roster-rows.ts'
import { type Given, rosterVerdicts } from './roster-verdicts.ts'

const today = day('2027-01-04')
const nothing = {
  email: null,
  title: null,
  department: null,
  role: null,
  siteId: null,
  languages: [],
  managerId: null,
  startsOn: null,
  leavesOn: null,
  onLeave: false,
  leftOn: null,
}
const known = (id: string, more: Partial<KnownPerson> = {}): KnownPerson => ({
  id,
  employeeId: id,
  name: `Name ${id}`,
  ...nothing,
  ...more,
})
const said = (row: number, id: string, more: Partial<RosterPerson> = {}): ReadRow => ({
  kind: 'ok',
  warnings: [],
  person: { row, employeeId: id, email: null, name: `Name ${id}`, ...more },
})

function judged(
  people: KnownPerson[],
  read: ReadRow[],
  more: { complete?: boolean; hand?: string } & Partial<Given> = {},
) {
  const incoming = read.flatMap((row) => (row.kind === 'ok' ? [row.person] : []))
  const diff = rosterDiff(people, incoming, {
    complete: more.complete ?? false,
    handSet: (id, field) => more.hand === `${id}/${field}`,
    today,
  })
  let n = 0
  return rosterVerdicts({
    known: people,
    read,
    diff,
    today,
    newId: () => `new-${++n}`,
    siteForAll: null,
    maySetSite: () => true,
    ...more,
  })
}

test('a new person may report to another of the same file, whichever comes first', () => {
  const { rows } = judged([], [said(2, 'a', { manager: 'b' }), said(3, 'b', { manager: null })])
  expect(rows.map(({ personId, after }) => [personId, after?.managerId])).toEqual([
    ['new-1', 'new-2'],
    ['new-2', null],
  ])
})

test('a manager nobody knows changes nothing and is said on the row', () => {
  const { rows, tree } = judged(
    [known('m'), known('a', { managerId: 'm' })],
    [said(2, 'a', { manager: 'stranger@x.example' })],
  )
  expect(rows).toMatchObject([
    { verdict: 'unchanged', reasons: [{ slug: 'manager/unknown', value: 'stranger@x.example' }] },
  ])
  expect(tree.unknown).toHaveLength(1)
})

test('an empty manager takes the manager away, a missing column leaves it, and one set by hand stays', () => {
  const people = [known('m'), known('a', { managerId: 'm' })]
  expect(judged(people, [said(2, 'a', { manager: null })]).rows).toMatchObject([
    { verdict: 'changed', after: { managerId: null } },
  ])
  expect(judged(people, [said(2, 'a')]).rows).toMatchObject([{ verdict: 'unchanged' }])
  expect(judged(people, [said(2, 'a', { manager: null })], { hand: 'a/manager' }).rows).toMatchObject([
    { verdict: 'unchanged', reasons: [{ slug: 'kept/by-hand', field: 'manager' }] },
  ])
})

test('who is missing from a complete file leaves today, numbered below the file’s rows', () => {
  expect(judged([known('a'), known('b')], [said(2, 'a')], { complete: true }).rows).toMatchObject([
    { row: 2, verdict: 'unchanged' },
    { row: -1, verdict: 'leaving', personId: 'b', after: { leftOn: today }, reasons: [{ slug: 'leaving/absent' }] },
  ])
})

test('who says a last day that has passed left on that day', () => {
  const { rows } = judged([known('a')], [said(2, 'a', { leavesOn: day('2026-12-31') })])
  expect(rows).toMatchObject([{ verdict: 'leaving', after: { leavesOn: '2026-12-31', leftOn: '2026-12-31' } }])
})

test('one site for everybody reaches the new and those elsewhere, and nobody whose site was set by hand', () => {
  const { rows } = judged([known('a'), known('b')], [said(2, 'a'), said(3, 'b'), said(4, 'c')], {
    siteForAll: 's',
    maySetSite: (id) => id !== 'b',
  })
  expect(new Map(rows.map(({ row, after }) => [row, after?.siteId]))).toEqual(
    new Map([
      [2, 's'],
      [3, undefined],
      [4, 's'],
    ]),
  )
})
