import { expect, test } from 'vitest'
import { averageDeviation } from './average-deviation.ts'
import { rWg } from './r-wg.ts'

test('4, 4, 5, 3, 4 on five points agree to .75, on average .4 of a point apart', () => {
  expect(rWg([4, 4, 5, 3, 4], 5)).toBeCloseTo(0.75, 12)
  expect(averageDeviation([4, 4, 5, 3, 4])).toBeCloseTo(0.4, 12)
})

test('two camps agree less than chance would, and that is shown as it is', () => {
  expect(rWg([1, 1, 5, 5], 5)).toBeCloseTo(1 - 16 / 3 / 2, 12)
})

test('one answer cannot agree with itself', () => {
  expect(rWg([4], 5)).toBeNull()
  expect(averageDeviation([])).toBeNull()
})
