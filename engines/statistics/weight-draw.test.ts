import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seeded } from './seeded.ts'
import { dirichletDraw, sortedWeightDraw } from './weight-draw.ts'

test('weights are never negative and sum to one, whatever the seed', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 8 }), (seed, many) => {
      const weights = dirichletDraw(seeded(seed), new Float64Array(many))
      expect(weights.every((weight) => weight >= 0)).toBe(true)
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
    }),
    { seed: 4 },
  )
})

test('when a sponsor only ranks the criteria, every draw keeps the order', () => {
  const draws = seeded(11)
  for (let round = 0; round < 200; round++) {
    const weights = sortedWeightDraw(draws, new Float64Array(3), [2, 0, 1])
    expect(weights[2]!).toBeGreaterThanOrEqual(weights[0]!)
    expect(weights[0]!).toBeGreaterThanOrEqual(weights[1]!)
  }
})

test('over many draws the first of three ranked criteria weighs 11/18, the next 5/18, the last 2/18', () => {
  const draws = seeded(12)
  const sums = [0, 0, 0]
  const weights = new Float64Array(3)
  for (let round = 0; round < 20_000; round++) {
    sortedWeightDraw(draws, weights, [0, 1, 2])
    for (let k = 0; k < 3; k++) sums[k]! += weights[k]! / 20_000
  }
  expect(sums[0]).toBeCloseTo(11 / 18, 2)
  expect(sums[1]).toBeCloseTo(5 / 18, 2)
  expect(sums[2]).toBeCloseTo(2 / 18, 2)
})
