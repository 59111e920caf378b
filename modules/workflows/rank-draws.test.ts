import { expect, test } from 'vitest'
import type { Candidate } from './criteria.ts'
import { FIRST_RANKS, rankDraws } from './rank-draws.ts'
import { facts } from './workflows.fixtures.ts'

const one = (id: string, change: Parameters<typeof facts>[1] = {}, ready = 0): Candidate => ({
  id,
  tasks: [facts(id, change)],
  ready,
})
const standard = { kind: 'standard' as const }

test('what respondents disagree about moves the ranks: now one leads, now the other', () => {
  const split = one('split', { counts: [1, 1840] })
  const steady = one('steady', { counts: [230] })
  const { acceptability } = rankDraws([split, steady], ['hours'], standard, { seed: 1, draws: 4000 })
  // The split one leads when the second answer is drawn: half of the time, unless the saving turns negative.
  expect(acceptability[0]![0]).toBeGreaterThan(0.4)
  expect(acceptability[0]![0]).toBeLessThan(0.55)
})

test('only the criteria that were kept count', () => {
  const ready = one('ready', { counts: [1] }, 1)
  const busy = one('busy', { counts: [1840] }, 0)
  expect(rankDraws([ready, busy], ['ready'], standard, { seed: 1, draws: 100 }).acceptability[0]).toEqual([1, 0])
})

test('the order that a sponsor gives holds in every draw, also when some criteria were dropped', () => {
  const order = ['ready', 'hours', 'errors', 'suitability', 'checkable', 'alike'] as const
  const { centralWeights } = rankDraws(
    [one('a', { errorCost: 1 }, 1), one('b', { errorCost: 9 }, 0)],
    ['errors', 'ready'],
    { kind: 'order', order },
    { seed: 1, draws: 500 },
  )
  // Readiness stands before errors, so the one that is ready always leads.
  expect(centralWeights[1]).toBeNull()
  expect(centralWeights[0]![1]).toBeGreaterThan(centralWeights[0]![0]!)
})

test('the first five are the first five ranks', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) => one(id, {}, at / 10))
  const { top } = rankDraws(six, ['ready'], standard, { seed: 1, draws: 50 })
  expect([FIRST_RANKS, ...top]).toEqual([5, 0, ...Array.from({ length: 5 }, () => expect.closeTo(1, 9))])
})
