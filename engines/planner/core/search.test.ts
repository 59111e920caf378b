import { expect, test } from 'vitest'
import { assignmentOf, costOf } from './assignment.ts'
import { fillGreedily } from './greedy.ts'
import { broken } from './rules.fixtures.ts'
import { improve } from './search.ts'
import { emptyState } from './state.ts'
import { tangle } from './tangle.fixtures.ts'

test('the search makes plans cheaper, keeps every rule and counts right', () => {
  let gained = 0
  for (let seed = 1; seed <= 20; seed++) {
    const s = emptyState(tangle(seed))
    fillGreedily(s)
    const { cost } = s
    expect(improve(s, { seed, iterations: 5000 })).toBe(5000)
    const plan = assignmentOf(s)
    expect(broken(s.problem, plan)).toEqual([])
    expect(s.cost).toBe(costOf(s.problem, plan))
    expect(s.cost).toBeLessThanOrEqual(cost)
    gained += cost - s.cost
  }
  expect(gained).toBeGreaterThan(100)
})

test('the same seed and number of moves give the same plan, another seed another way', () => {
  const run = (seed: number) => {
    const s = emptyState(tangle(7))
    fillGreedily(s)
    improve(s, { seed, iterations: 3000 })
    return assignmentOf(s)
  }
  expect(run(1)).toEqual(run(1))
  expect(run(1)).not.toEqual(run(2))
})

test('whoever listens can stop the search', () => {
  const s = emptyState(tangle(2))
  const heard: number[] = []
  const done = improve(s, { seed: 1, iterations: 1e9, onProgress: (share) => heard.push(share) > 3 })
  expect(heard).toHaveLength(4)
  expect(done).toBeLessThan(10_000)
})
