import { describe, expect, test } from 'vitest'
import { scarceProblem, tinyProblem } from './bound.fixtures.ts'
import { lagrangianBound } from './bound.ts'
import { scarcity } from './prices.ts'

describe('what an hour is worth', () => {
  test('is most where two sessions want the same hour of the only one who teaches them', () => {
    const problem = scarceProblem()
    const { prices } = lagrangianBound(problem, { iterations: 300, upper: 70 })
    const [first] = scarcity(problem, prices)
    // One of the two is left out for 60 points, though it would cost nothing.
    expect(first).toMatchObject({ week: 0, slot: 4 })
    expect(first!.points).toBeGreaterThan(50)
    expect(first!.points).toBeLessThanOrEqual(60)
    expect(scarcity(problem, prices).every((one) => one.week === 0)).toBe(true)
  })

  test('counts the sessions that a new member of the pool would help', () => {
    const problem = scarceProblem()
    const { prices } = lagrangianBound(problem, { iterations: 300, upper: 70 })
    const pool = scarcity(problem, prices).find((one) => one.kind === 'pool')
    expect(pool).toMatchObject({ list: 0, sessions: 2 })
  })

  test('is told dearest first, at most so many, the same every time', () => {
    const problem = tinyProblem(15)
    const { prices } = lagrangianBound(problem, { iterations: 200, upper: 102 })
    const told = scarcity(problem, prices, { top: 5 })
    expect(told.length).toBe(5)
    expect(told.map((one) => one.points)).toEqual(told.map((one) => one.points).toSorted((a, b) => b - a))
    expect(scarcity(problem, prices, { top: 5 })).toEqual(told)
  })
})
