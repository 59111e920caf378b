import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mean } from './mean.ts'
import { inOrder, pertDraw, pertMean, pertSd } from './pert.ts'
import { seeded } from './seeded.ts'
import { standardDeviation } from './variance.ts'

const range = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }))
  .map((three) => three.sort((a, b) => a - b))
  .map(([low, mode, high]) => ({ low: low!, mode: mode!, high: high! }))

test('10, 15 and 26 minutes mean 16, give or take 2.67', () => {
  expect(pertMean({ low: 10, mode: 15, high: 26 })).toBe(16)
  expect(pertSd({ low: 10, mode: 15, high: 26 })).toBeCloseTo(16 / 6, 12)
})

test('a range out of order is refused rather than turned round', () => {
  expect(inOrder({ low: 5, mode: 4, high: 9 })).toBe(false)
  expect(() => pertMean({ low: 5, mode: 4, high: 9 })).toThrow(RangeError)
  expect(() => pertDraw(seeded(1), { low: 5, mode: 10, high: 9 })).toThrow(RangeError)
})

test('draws stay in their range, keep their mean, and a range without width never moves', () => {
  fc.assert(
    fc.property(range, fc.integer(), (three, seed) => {
      const draws = seeded(seed)
      const many = Array.from({ length: 20 }, () => pertDraw(draws, three))
      expect(many.every((value) => value >= three.low && value <= three.high)).toBe(true)
      if (three.low === three.high) expect(new Set(many)).toEqual(new Set([three.low]))
    }),
    { seed: 4, numRuns: 200 },
  )
  const draws = seeded(7)
  const many = Array.from({ length: 40_000 }, () => pertDraw(draws, { low: 10, mode: 15, high: 40 }))
  expect(mean(many)).toBeCloseTo(pertMean({ low: 10, mode: 15, high: 40 }), 0)
  // Sd of the beta form: sqrt((mean - low)(high - mean) / 7).
  expect(standardDeviation(many)).toBeCloseTo(Math.sqrt(((50 / 6) * (130 / 6)) / 7), 1)
})
