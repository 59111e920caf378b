import { describe, expect, test } from 'vitest'
import { leastByTrying, tinyProblem, withOneFixed } from './bound.fixtures.ts'
import { lagrangianBound } from './bound.ts'
import type { Problem } from './problem.ts'

describe('the bound', () => {
  test('is never above the cheapest plan, and rounded up mostly is its cost', () => {
    let exact = 0
    for (let seed = 1; seed <= 60; seed++) {
      const problem = tinyProblem(seed)
      const least = leastByTrying(problem)
      const { bound } = lagrangianBound(problem, { iterations: 300, upper: least })
      expect(bound, `seed ${seed}`).toBeLessThanOrEqual(least)
      if (Math.ceil(bound) === least) exact++
    }
    expect(exact).toBeGreaterThanOrEqual(42)
  })

  test('is a bound at any prices, also those of another problem', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const problem = tinyProblem(seed)
      const { prices } = lagrangianBound(dearer(problem), { iterations: 20, upper: 900 })
      const { bound } = lagrangianBound(problem, { iterations: 1, prices })
      expect(bound, `seed ${seed}`).toBeLessThanOrEqual(leastByTrying(problem))
    }
  })

  test('holds with fixed sessions, which leave the others what they do not take', () => {
    let [bounds, costs] = [0, 0]
    for (let seed = 101; seed <= 140; seed++) {
      const { problem, standing } = withOneFixed(tinyProblem(seed))
      const least = leastByTrying(problem, standing)
      const { bound } = lagrangianBound(problem, { iterations: 200, upper: least, held: standing })
      expect(bound, `seed ${seed}`).toBeLessThanOrEqual(least)
      bounds += bound
      costs += least
    }
    expect(bounds / costs).toBeGreaterThan(0.95)
  })

  test('gives the same prices for the same problem', () => {
    const once = lagrangianBound(tinyProblem(7), { iterations: 50, upper: 60 })
    expect(lagrangianBound(tinyProblem(7), { iterations: 50, upper: 60 })).toEqual(once)
  })

  test('stops when it is told to and says how far it came', () => {
    const heard: number[] = []
    const { iterations } = lagrangianBound(tinyProblem(1), {
      iterations: 50,
      upper: 27,
      onProgress: (done) => heard.push(done),
      stop: () => heard.length === 5,
    })
    expect(iterations).toBe(5)
    expect(heard).toEqual([1, 2, 3, 4, 5])
  })

  test('without any session is nothing', () => {
    const problem = tinyProblem(1)
    const none = { ...problem, sessions: { ...problem.sessions, count: 0 } }
    expect(lagrangianBound(none, { iterations: 10 }).bound).toBe(0)
  })
})

function dearer(problem: Problem): Problem {
  return { ...problem, sessions: { ...problem.sessions, penalty: problem.sessions.penalty.map(() => 400) } }
}
