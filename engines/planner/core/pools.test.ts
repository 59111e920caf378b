import { expect, test } from 'vitest'
import { generateInstance } from './generator.ts'
import { poolsOf } from './pools.ts'
import { openSessions } from './search.ts'
import { emptyState } from './state.ts'

test('every session is in one pool, and a pool is a short time of one part of the world', () => {
  const { problem } = generateInstance({ size: 'M', seed: 1 })
  const s = emptyState(problem)
  const open = openSessions(s)
  const pools = poolsOf(s, open, 100)
  expect([...pools.flatMap((pool) => [...pool])].sort((a, b) => a - b)).toEqual([...open])
  const first = (i: number) => problem.candidates.slot[problem.candidates.from[i]!]!
  const spans = pools.map((pool) => Math.max(...[...pool].map(first)) - Math.min(...[...pool].map(first)))
  spans.sort((a, b) => a - b)
  expect(spans[spans.length >> 1]!).toBeLessThan(problem.slots / 4)
})

test('few sessions are one pool', () => {
  const s = emptyState(generateInstance({ size: 'S', seed: 2 }).problem)
  expect(poolsOf(s, openSessions(s))).toHaveLength(1)
})
