import { expect, test } from 'vitest'
import { criteria, logOf, rawCriteria, STANDARD_WEIGHTS, weighted } from './criteria.ts'
import { expectedHours } from './value.ts'
import { facts } from './workflows.fixtures.ts'

test('the standard weights are the six of the method and sum to one', () => {
  expect(criteria.map((one) => STANDARD_WEIGHTS[one])).toEqual([0.3, 0.2, 0.15, 0.15, 0.1, 0.1])
})

test('a workflow adds the hours and errors of its tasks and averages the rest by hours', () => {
  const [often, seldom] = [
    facts('a', { suitability: 1 }),
    facts('b', { counts: [23], suitability: 0, verifiability: 0 }),
  ]
  const raw = rawCriteria({ id: 'w', tasks: [often, seldom], ready: 0.5 })
  expect(raw.hours).toBeCloseTo(Math.log(1 + expectedHours(often) + expectedHours(seldom)), 12)
  expect(raw.errors).toBeCloseTo(Math.log(1 + 23000 + 2300), 12)
  expect(raw.suitability).toBeCloseTo(10 / 11, 12)
  expect(raw.checkable).toBeCloseTo(10 / 11, 12)
  expect(raw.ready).toBe(0.5)
})

test('work that would get slower counts as nothing saved, never as less than nothing', () => {
  expect(logOf(-50)).toBe(0)
  expect(rawCriteria({ id: 'w', tasks: [facts('a', { suitability: 0 })], ready: 0 }).hours).toBe(0)
})

test('errors that nobody priced stay unknown, unless another task of the workflow has a price', () => {
  const silent = facts('a', { errorCost: null })
  expect(rawCriteria({ id: 'w', tasks: [silent], ready: 0 }).errors).toBeNull()
  expect(rawCriteria({ id: 'w', tasks: [silent, facts('b')], ready: 0 }).errors).toBeCloseTo(Math.log(23001), 9)
  expect(() => rawCriteria({ id: 'w', tasks: [], ready: 0 })).toThrow(RangeError)
  expect(weighted([0, 0], (at) => at)).toBe(0.5)
})
