import { expect, test } from 'vitest'
import { exp, heatAt, ln, slack } from './heat.ts'

test('logarithm and exponential are right to the last digits that matter', () => {
  for (const x of [1e-6, 0.05, 0.5, 0.75, 1, 1.4, 2, 1000]) expect(ln(x)).toBeCloseTo(Math.log(x), 12)
  for (const x of [-20, -3, -0.5, 0, 0.3, 2.5]) expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 12)
})

test('the temperature falls from hot to cold and ends with nothing', () => {
  expect(heatAt(0, 4, 0.2)).toBeCloseTo(4, 9)
  expect(heatAt(0.95, 4, 0.2)).toBeCloseTo(0.2, 9)
  expect(heatAt(0.96, 4, 0.2)).toBe(0)
  expect(heatAt(0.5, 0, 0)).toBe(0)
})

test('a hot search forgives much, a cold one nothing', () => {
  expect(slack(0, 0.001)).toBe(0)
  expect(slack(4, 0.999)).toBe(0)
  expect(slack(4, 0.01)).toBe(18)
})
