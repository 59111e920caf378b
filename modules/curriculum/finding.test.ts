import { expect, test } from 'vitest'
import { cannotTell, fails, inOrder, isClean, passes, summaryOf } from './finding.ts'

const scope = { kind: 'unit' as const, key: 'a', name: 'A', field: null }
const all = [
  passes('D2', scope),
  cannotTell('D1', scope),
  fails('D8', scope, { said: 'fail' }),
  fails('D2', scope, { said: 'long' }),
  fails('R1.1', scope, { said: 'no-task' }),
]

test('what must be mended comes first, what cannot be told comes before what is fine', () => {
  expect(inOrder(all).map(({ ruleId, status }) => `${ruleId} ${status}`)).toEqual([
    'R1.1 fail',
    'D2 fail',
    'D8 fail',
    'D1 not_assessable',
    'D2 pass',
  ])
})

test('remarks and what cannot be told count against nobody', () => {
  expect(summaryOf(all)).toEqual({ blocker: 0, error: 1, warn: 1, info: 1, unknown: 1, passed: 1 })
  expect(isClean(summaryOf(all))).toBe(false)
  expect(isClean(summaryOf(all.slice(0, 3)))).toBe(true)
})
