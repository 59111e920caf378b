import { expect, test } from 'vitest'
import { meanInterval } from './mean-interval.ts'

test('five marks with their interval by Student', () => {
  // Mean 3, s = sqrt 2.5, t(.975, 4) = 2.776445: half width 1.963243.
  const found = meanInterval([1, 2, 3, 4, 5])!
  expect(found.mean).toBe(3)
  expect(found.sd!).toBeCloseTo(Math.sqrt(2.5), 12)
  expect(found.high! - 3).toBeCloseTo(1.963243, 6)
  expect(3 - found.low!).toBeCloseTo(1.963243, 6)
})

test('one value has a mean and no interval; no value has neither', () => {
  expect(meanInterval([4])).toEqual({ mean: 4, low: null, high: null, n: 1, sd: null })
  expect(meanInterval([])).toBeNull()
})
