import { expect, test } from 'vitest'
import { type Criterion, criteria, STANDARD_WEIGHTS } from './criteria.ts'
import { isOrder, pointWeights, weightRule } from './priority-weights.ts'

const order: Criterion[] = ['errors', 'hours', 'suitability', 'checkable', 'alike', 'ready']

test('without a rule of its own the organisation has the standard weights', () => {
  expect(pointWeights(weightRule(undefined))).toBe(STANDARD_WEIGHTS)
  expect(weightRule({ weights: { hours: 1 } })).toEqual({ kind: 'standard' })
  expect(weightRule({ order: ['hours'] })).toEqual({ kind: 'standard' })
})

test('weights in any unit are shared out to one', () => {
  const rule = weightRule({ weights: { hours: 3, suitability: 3, errors: 2, checkable: 1, alike: 1, ready: 0 } })
  expect(rule).toMatchObject({ kind: 'weights', weights: { hours: 0.3, ready: 0 } })
  const none = Object.fromEntries(criteria.map((one) => [one, 0]))
  expect(weightRule({ weights: none })).toEqual({ kind: 'standard' })
})

test('a sponsor may only say what matters more: the weights fall in that order and sum to one', () => {
  const weights = pointWeights(weightRule({ order }))
  const falling = order.map((one) => weights[one])
  expect([...falling].sort((a, b) => b - a)).toEqual(falling)
  expect(falling.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12)
  // Rank-order centroid of six: (1 + 1/2 + ... + 1/6) / 6 for the first.
  expect(weights.errors).toBeCloseTo(2.45 / 6, 12)
  expect(isOrder(['hours', 'hours', 'errors', 'checkable', 'alike', 'ready'])).toBe(false)
})
