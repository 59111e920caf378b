import { expect, test } from 'vitest'
import { applicability } from './applicability.ts'

test('applicability counts an activity only where it was seen often enough', () => {
  const side = (share: number) => ({ share, completion: 0.8, scope: 0.5 })
  const activities = new Map([
    ['a', { user: side(0.01), ai: side(0.0005) }],
    ['b', { user: side(0.01), ai: side(0.01) }],
  ])
  const weights = new Map([
    ['a', 3],
    ['b', 1],
    ['never seen', 4],
  ])
  const found = applicability(activities, weights)!
  expect(found.user).toBeCloseTo(0.2)
  expect(found.ai).toBeCloseTo(0.05)
  expect(found.score).toBeCloseTo(0.125)
  expect(applicability(activities, new Map())).toBeNull()
})
