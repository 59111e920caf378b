import { expect, test } from 'vitest'
import { mean } from './mean.ts'
import { standardDeviation, variance } from './variance.ts'

test('the variance of 2, 4, 4, 4, 5, 5, 7, 9 is 32 / 7', () => {
  expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5)
  expect(variance([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(32 / 7, 12)
  expect(standardDeviation([1, 3])).toBeCloseTo(Math.SQRT2, 12)
})

test('a large common part does not eat the digits, as the one-pass formula would', () => {
  expect(variance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBe(30)
})

test('one value says nothing about spread', () => {
  expect(variance([3])).toBeNull()
})
