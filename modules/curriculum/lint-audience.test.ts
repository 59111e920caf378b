import { expect, test } from 'vitest'
import { goodInput, goodProgramme, goodUnit } from './curriculum.fixtures.ts'
import { expectedUnits, jaccard, lintAudience, median } from './lint-audience.ts'

test('shared over all; two empty sets share nothing', () => {
  expect([jaccard(['a', 'b'], ['b', 'c']), jaccard([], []), jaccard(['a'], ['a'])]).toEqual([1 / 3, 0, 1])
})

test('two units for each role, between three and fifteen', () => {
  expect([1, 2, 5, 9].map((roles) => expectedUnits(roles, { perRole: 2, least: 3, most: 15 }))).toEqual([3, 4, 10, 15])
})

test('the middle of an even number lies between the two', () => {
  expect([median([3, 1, 2]), median([1, 2, 3, 4])]).toEqual([2, 2.5])
})

test('departments with the same work may share their units', () => {
  const tasks = [{ key: 'match-invoice', says: 'Match', roles: ['end user' as const] }]
  const programme = goodProgramme({
    portfolio: [{ workflow: 'invoice-processing', departments: ['Finance', 'Warehouse'], tasks }],
  })
  const found = lintAudience(goodInput({ units: [goodUnit({ department: 'any' })], programme })).filter(
    ({ ruleId }) => ruleId === 'R4.1',
  )
  expect(found).toMatchObject([{ status: 'pass', evidence: [{ value: 1 }] }])
})
