import { expect, test } from 'vitest'
import { bootstrapInterval, RESAMPLES } from './bootstrap.ts'
import { mean } from './mean.ts'
import { seeded } from './seeded.ts'

test('the interval of a mean is close to the one of theory, from 9,999 resamples', () => {
  const values = Array.from({ length: 100 }, (_, at) => at)
  let rounds = 0
  const found = bootstrapInterval(
    100,
    (drawn) => {
      rounds++
      return mean(drawn.map((at) => values[at]!))
    },
    seeded(3),
  )!
  expect(rounds).toBe(RESAMPLES)
  // Standard error of the mean of 0..99 is 2.887 by the divisor n.
  expect(Math.abs(found.low - (49.5 - 1.96 * 2.887))).toBeLessThan(0.3)
  expect(Math.abs(found.high - (49.5 + 1.96 * 2.887))).toBeLessThan(0.3)
})

test('one person cannot be resampled, and a figure that is never defined has no interval', () => {
  expect(bootstrapInterval(1, () => 1, seeded(1))).toBeNull()
  expect(bootstrapInterval(3, () => null, seeded(1), { resamples: 9 })).toBeNull()
})
