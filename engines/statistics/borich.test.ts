import { expect, test } from 'vitest'
import { learningNeed } from './borich.ts'

test('importance 5, 4, 5, 4 against competence 2, 3, 3, 4 is a need of 6.75', () => {
  const found = learningNeed([5, 4, 5, 4], [2, 3, 3, 4], { seed: 1 })!
  expect(found.mwds).toBeCloseTo(6.75, 12)
  expect(found.n).toBe(4)
  expect(found.low!).toBeLessThan(6.75)
  expect(found.high!).toBeGreaterThan(6.75)
  // The most extreme resamples: only person 4 (0 * 4) and only person 1 (3 * 5).
  expect(found.low!).toBeGreaterThanOrEqual(0)
  expect(found.high!).toBeLessThanOrEqual(15)
})

test('the same seed gives the same interval, another a slightly different one', () => {
  const importance = [5, 4, 5, 4, 3, 5, 2]
  const competence = [2, 3, 3, 4, 1, 1, 2]
  const found = learningNeed(importance, competence, { seed: 9 })
  expect(learningNeed(importance, competence, { seed: 9 })).toEqual(found)
  expect(learningNeed(importance, competence, { seed: 10, resamples: 99 })!.low).not.toBe(found!.low)
})

test('one person has a need but no interval; nobody has none', () => {
  expect(learningNeed([5], [2], { seed: 1 })).toEqual({ mwds: 15, n: 1, low: null, high: null, seed: 1 })
  expect(learningNeed([], [], { seed: 1 })).toBeNull()
  expect(() => learningNeed([1], [], { seed: 1 })).toThrow(RangeError)
})
