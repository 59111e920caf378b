import { expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { branchesOf, departmentId, groupsFor, leafId, placeOf, type Standing, shareOf } from './answer-division.ts'

test('a department with one site is one group, one with several is their sum', () => {
  const leaves = [leafId('HR', 'Singapore'), leafId('Finance', 'Singapore'), leafId('Finance', 'Jakarta')]
  expect(branchesOf(leaves)).toEqual([
    { id: 'all', parent: null },
    { id: leaves[0], parent: 'all' },
    { id: departmentId('Finance'), parent: 'all' },
    { id: leaves[1], parent: departmentId('Finance') },
    { id: leaves[2], parent: departmentId('Finance') },
  ])
})

test('whoever has no department or site is a group too, and not a whole department', () => {
  expect(placeOf(leafId(null, null))).toEqual({ department: null, site: null, isWholeDepartment: false })
  expect(placeOf(departmentId('HR'))).toEqual({ department: 'HR', site: null, isWholeDepartment: true })
})

test('people are counted where they are placed, and who has not answered counts in the denominator only', () => {
  const standing = (where: boolean | null): Standing => ({
    person: 'p' as Id,
    department: 'moved since',
    site: null,
    where,
    good: null,
    when: null,
  })
  const placed = new Map([1, 2, 3, 4].map((n) => [`p${n}` as Id, leafId('HR', 'Singapore')]))
  const standings = new Map([true, false, null].map((where, n) => [`p${n + 1}` as Id, standing(where)]))
  const [, hr] = groupsFor('where', placed, standings)
  expect(hr).toMatchObject({ members: ['p1', 'p2', 'p3', 'p4'], cell: { answered: 2, counts: [1, 1] } })
  expect(groupsFor('good', placed, standings)[1]!.cell).toEqual({ answered: 0, counts: [0, 0] })
})

test('too few, nobody yet, a bound and a share that is zero are four different things', () => {
  expect(shareOf({ kind: 'suppressed', suppressed: true, reportedAt: 'all' })).toEqual({
    kind: 'too few',
    toldAs: 'everybody',
  })
  expect(shareOf({ kind: 'suppressed', suppressed: true, reportedAt: '["HR"]' })).toMatchObject({
    toldAs: 'department',
  })
  expect(shareOf({ kind: 'suppressed', suppressed: true, reportedAt: null })).toMatchObject({ toldAs: null })
  expect(shareOf({ kind: 'nobody yet', people: 8 })).toEqual({ kind: 'nobody yet', roster: 8 })
  expect(shareOf({ kind: 'published', people: 30, answered: 20, counts: [0, 20], amounts: [] })).toEqual({
    kind: 'share',
    yes: 0,
    answered: 20,
    roster: 30,
  })
})
