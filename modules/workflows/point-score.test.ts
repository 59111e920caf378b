import { expect, test } from 'vitest'
import { type PerCriterion, STANDARD_WEIGHTS } from './criteria.ts'
import { pointScores } from './point-score.ts'

const raw = (change: Partial<PerCriterion<number | null>>): PerCriterion<number | null> => ({
  hours: 5,
  suitability: 0.5,
  errors: 8,
  checkable: 0.5,
  alike: 0.8,
  ready: 0.5,
  ...change,
})

test('the best in everything scores 1, the worst 0, one in between what its weights say', () => {
  const top = raw({ hours: 7, suitability: 1, errors: 9, checkable: 1, alike: 1, ready: 1 })
  const low = raw({ hours: 3, suitability: 0, errors: 7, checkable: 0, alike: 0, ready: 0 })
  const half = raw({ hours: 5, suitability: 0.5, errors: 8, checkable: 0.5, alike: 0, ready: 1 })
  const { rows, dropped } = pointScores([top, low, half], STANDARD_WEIGHTS)
  expect(rows.map((row) => row.score)).toEqual([
    expect.closeTo(1, 12),
    0,
    expect.closeTo(0.15 + 0.1 + 0.075 + 0.075 + 0.1, 12),
  ])
  expect(dropped).toEqual([])
})

test('a criterion that is the same for all is dropped and listed', () => {
  const { rows, kept, dropped } = pointScores([raw({ hours: 6 }), raw({ hours: 4 })], STANDARD_WEIGHTS)
  expect(kept).toEqual(['hours'])
  expect(dropped).toEqual(['suitability', 'errors', 'checkable', 'alike', 'ready'])
  expect(rows.map((row) => row.score)).toEqual([1, 0])
})

test('what is unknown of one candidate is left out of its score, not counted as zero', () => {
  const { rows } = pointScores(
    [raw({ hours: 6, errors: null }), raw({ hours: 4, errors: 9 }), raw({ hours: 4, errors: 7 })],
    STANDARD_WEIGHTS,
  )
  expect(rows[0]).toMatchObject({ score: 1, spread: { hours: 1, errors: null } })
  expect(rows[1]!.score).toBeCloseTo(0.15 / 0.45, 12)
})

test('one candidate alone has nothing to be compared with', () => {
  expect(pointScores([raw({})], STANDARD_WEIGHTS)).toMatchObject({ kept: [], rows: [{ score: 0 }] })
})
