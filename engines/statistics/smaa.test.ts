import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Draws } from './seeded.ts'
import { smaa } from './smaa.ts'
import { dirichletDraw } from './weight-draw.ts'

const drawWeights = (draws: Draws, weights: Float64Array) => void dirichletDraw(draws, weights)
const fixed = (table: number[][]) => ({
  candidates: table.length,
  criteria: table[0]?.length ?? 1,
  drawScores: (_: Draws, scores: Float64Array) => scores.set(table.flat()),
  drawWeights,
})

test('of two that each win on one of two criteria, each leads in half of the draws, with the weights that favour it', () => {
  const found = smaa({
    ...fixed([
      [1, 0],
      [0, 1],
    ]),
    seed: 1,
  })
  expect(found.draws).toBe(10_000)
  expect(Math.abs(found.acceptability[0]![0]! - 0.5)).toBeLessThan(0.02)
  // Leading needs w1 > 1/2, uniform there: mean 3/4.
  expect(found.centralWeights[0]![0]).toBeCloseTo(0.75, 1)
  expect(found.centralWeights[1]![1]).toBeCloseTo(0.75, 1)
})

test('one that is better in everything always leads, and one that never leads has no central weights', () => {
  const found = smaa({
    ...fixed([
      [0.9, 0.8],
      [0.1, 0.2],
    ]),
    seed: 1,
    draws: 500,
    topRank: 1,
  })
  expect(found.acceptability).toEqual([
    [1, 0],
    [0, 1],
  ])
  expect(found.top).toEqual([1, 0])
  expect(found.centralWeights[1]).toBeNull()
})

test('equals share their ranks: neither is put first by its place in the list', () => {
  const found = smaa({ ...fixed([[0.5], [0.5], [0.1]]), seed: 1, draws: 100 })
  expect(found.acceptability).toEqual([
    [0.5, 0.5, 0],
    [0.5, 0.5, 0],
    [0, 0, 1],
  ])
})

test('every candidate has some rank and every rank some candidate, and a seed gives the same again', () => {
  const table = fc.integer({ min: 1, max: 4 }).chain((k) =>
    fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: k, maxLength: k }), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  fc.assert(
    fc.property(table, fc.integer(), (rows, seed) => {
      const found = smaa({ ...fixed(rows), seed, draws: 50 })
      for (const row of found.acceptability) expect(row.reduce((sum, b) => sum + b, 0)).toBeCloseTo(1, 9)
      for (let rank = 0; rank < rows.length; rank++)
        expect(found.acceptability.reduce((sum, row) => sum + row[rank]!, 0)).toBeCloseTo(1, 9)
      expect(smaa({ ...fixed(rows), seed, draws: 50 })).toEqual(found)
    }),
    { seed: 4, numRuns: 60 },
  )
})

test('nothing to rank gives nothing; nothing to rank by is a mistake', () => {
  expect(smaa({ ...fixed([]), seed: 1 }).acceptability).toEqual([])
  expect(() => smaa({ ...fixed([[1]]), criteria: 0, seed: 1 })).toThrow(RangeError)
})
