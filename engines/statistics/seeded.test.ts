import { expect, test } from 'vitest'
import { gammaDraw } from './gamma-draw.ts'
import { mean } from './mean.ts'
import { seeded } from './seeded.ts'
import { variance } from './variance.ts'

test('a seed gives the same draws again, another seed others', () => {
  const first = seeded(42)
  const again = seeded(42)
  const other = seeded(43)
  const ten = (draws: typeof first) => Array.from({ length: 10 }, () => draws.uniform())
  const drawn = ten(first)
  expect(ten(again)).toEqual(drawn)
  expect(ten(other)).not.toEqual(drawn)
  expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true)
})

test('normal draws have mean 0 and variance 1; gamma draws have mean and variance of their shape', () => {
  const draws = seeded(5)
  const normal = Array.from({ length: 40_000 }, () => draws.normal())
  expect(Math.abs(mean(normal))).toBeLessThan(0.02)
  expect(Math.abs(variance(normal)! - 1)).toBeLessThan(0.03)
  const gamma = Array.from({ length: 40_000 }, () => gammaDraw(draws, 3))
  expect(Math.abs(mean(gamma) - 3)).toBeLessThan(0.04)
  expect(Math.abs(variance(gamma)! - 3)).toBeLessThan(0.12)
  expect(() => gammaDraw(draws, 0.5)).toThrow(RangeError)
})
