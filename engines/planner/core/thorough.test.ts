import { describe, expect, test } from 'vitest'
import { assignmentOf, costOf } from './assignment.ts'
import { leastByTrying, tinyProblem } from './bound.fixtures.ts'
import { generateInstance } from './generator.ts'
import { fillGreedily } from './greedy.ts'
import { type Solve, solveWithHighs } from './polish-highs.ts'
import { windowsOf } from './polish-windows.ts'
import { openSessions } from './search.ts'
import { emptyState } from './state.ts'
import { thorough } from './thorough.ts'

const failing: Solve = async () => {
  throw new Error('memory access out of bounds')
}

function planned(problem = generateInstance({ size: 'XS', seed: 1 }).problem) {
  const state = emptyState(problem)
  fillGreedily(state)
  return state
}

describe('thorough mode', () => {
  test('finds the cheapest of all plans and proves it, where all can be tried', async () => {
    for (const seed of [1, 2, 4, 5, 6, 9, 12, 14, 15]) {
      const problem = tinyProblem(seed)
      const state = planned(problem)
      const answer = await thorough(state, { seed: 1, solve: solveWithHighs })
      const least = leastByTrying(problem)
      expect(answer.bound, `seed ${seed}`).toBeLessThanOrEqual(least)
      expect(answer.cost, `seed ${seed}`).toBe(least)
      expect(state.cost, `seed ${seed}`).toBe(costOf(problem, assignmentOf(state)))
    }
  })

  test('proves the best plan of a small company', async () => {
    const state = planned()
    const answer = await thorough(state, { seed: 1, solve: solveWithHighs })
    expect(answer).toMatchObject({ proved: true, cost: state.cost, bound: state.cost })
    expect(costOf(state.problem, assignmentOf(state))).toBe(state.cost)
  })

  test('keeps a whole plan when every solve fails', async () => {
    const state = planned(generateInstance({ size: 'S', seed: 3 }).problem)
    const before = state.cost
    const { cost, models, saved } = await thorough(state, { seed: 1, solve: failing })
    expect(models.solved).toBe(0)
    expect(models.failed).toBeGreaterThan(0)
    expect(saved.polish).toBe(0)
    expect(cost).toBeLessThanOrEqual(before)
    expect(costOf(state.problem, assignmentOf(state))).toBe(cost)
  })

  test('stopped at once leaves the plan as it was', async () => {
    const state = planned()
    const before = assignmentOf(state)
    await thorough(state, { seed: 1, solve: failing, stop: () => true })
    expect(assignmentOf(state)).toEqual(before)
  })
})

test('parts of a plan hold every session once, siblings together, and not too many columns', () => {
  const state = planned(generateInstance({ size: 'S', seed: 2 }).problem)
  const open = openSessions(state)
  const { sibling } = state.problem.sessions
  for (const turn of [0, 1]) {
    const windows = windowsOf(state, open, () => 3, 60, turn)
    expect(windows.length).toBeGreaterThan(5)
    expect(windows.flatMap((part) => [...part]).sort((a, b) => a - b)).toEqual([...open])
    for (const part of windows) {
      expect(part.length * 3).toBeLessThanOrEqual(60)
      for (const i of part) if (sibling[i]! >= 0) expect(part).toContain(sibling[i])
    }
  }
})
