import { expect, test } from 'vitest'
import { nothingSaid } from './rating.ts'
import { stopRule } from './stop-rule.ts'

const fails = (errorProb: number | null, errorCost: number | null) => ({ ...nothingSaid, errorProb, errorCost })

test('a task is broken down while probability times cost of failure is more than we accept', () => {
  expect(stopRule([fails(0.05, 5500)], 100)).toEqual({ kind: 'split', cost: 275, limit: 100 })
  expect(stopRule([fails(0.01, 550)], 100)).toEqual({ kind: 'stop', cost: 5.5, limit: 100 })
  expect(stopRule([fails(0.1, 1000)], 100)).toMatchObject({ kind: 'stop' })
})

test('without both ratings, or without a limit, nothing can be said', () => {
  expect(stopRule([fails(0.05, null)], 100)).toEqual({ kind: 'not assessable' })
  expect(stopRule([fails(0.05, 5500)], null)).toEqual({ kind: 'not assessable' })
  expect(stopRule([], 100)).toEqual({ kind: 'not assessable' })
})
