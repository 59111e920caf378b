import { expect, test } from 'vitest'
import { costOf } from './assignment.ts'
import { generateInstance } from './generator.ts'
import { modelOf } from './model.ts'
import { solveWithHighs } from './polish-highs.ts'

const { problem } = generateInstance({ size: 'XS', seed: 102 })

test('the exact optimum costs what the solver says, and nothing is cheaper than what it proves', async () => {
  const model = modelOf(problem)
  const solved = await solveWithHighs(model.lp, { seconds: 60 })
  expect(solved.status).toBe('optimal')
  const answer = model.read(solved.values)
  expect(costOf(problem, answer)).toBe(Math.round(solved.bound))
  expect(answer.slot.every((slot) => slot >= 0)).toBe(true)
})

test('only the columns that are kept are in it; a session without any is left out at its price', async () => {
  const none = modelOf(problem, () => false)
  expect(none.columns).toBe(0)
  const solved = await solveWithHighs(none.lp, { seconds: 10 })
  const answer = none.read(solved.values)
  expect(answer.slot.every((slot) => slot === -1)).toBe(true)
  expect(costOf(problem, answer)).toBe(problem.sessions.penalty.reduce((sum, one) => sum + one, 0))
})

test('rows that say the same stand once', () => {
  const rows = modelOf(problem)
    .lp.split('Subject To')[1]!
    .split(/\n r\d+: /)
    .slice(1)
  expect(new Set(rows).size).toBe(rows.length)
})
