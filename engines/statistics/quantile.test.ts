import { expect, test } from 'vitest'
import { median, quantile } from './quantile.ts'

test('quantiles are of type 7, as R gives them unless told otherwise', () => {
  expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75)
  expect(quantile([10, 1, 3], 0.9)).toBeCloseTo(8.6, 12)
  expect([quantile([5, 1], 0), quantile([5, 1], 1)]).toEqual([1, 5])
})

test('the middle of an even number lies between; nothing has no middle', () => {
  expect(median([4, 1, 2, 3])).toBe(2.5)
  expect(median([])).toBeNull()
  expect(() => quantile([1], 1.1)).toThrow(RangeError)
})
