import { expect, test } from 'vitest'
import { mulberry32 } from '../random.ts'
import { assignmentOf, costOf } from './assignment.ts'
import { fillGreedily } from './greedy.ts'
import { bestPlace, settle } from './insertion.ts'
import { insertPair, placeAt } from './pair.ts'
import { broken } from './rules.fixtures.ts'
import { emptyState, lift, type State, undo } from './state.ts'
import { tangle } from './tangle.fixtures.ts'

/** Every place of a session tried in turn: the least the plan then costs, or as it is. */
function leastWith(s: State, session: number, then: () => number = () => s.cost): number {
  const { candidates } = s.problem
  let least = Number.POSITIVE_INFINITY
  for (let c = candidates.from[session]!; c < candidates.to[session]!; c++)
    for (const f of s.tables.views[s.tables.view[session]!]!.teacher) {
      const mark = s.logged
      if (placeAt(s, session, c, f)) least = Math.min(least, then())
      undo(s, mark)
    }
  return least
}

function halfFull(seed: number): State {
  const s = emptyState(tangle(seed))
  fillGreedily(s)
  const random = mulberry32(seed)
  for (let i = 0; i < s.slotOf.length; i++) if (random() < 0.4) lift(s, i)
  return s
}

test('one session goes where the plan gets cheapest', () => {
  let found = 0
  for (let seed = 1; seed <= 40; seed++) {
    const s = halfFull(seed)
    for (let i = 0; i < s.slotOf.length; i++) {
      if (s.slotOf[i]! >= 0) continue
      const least = leastWith(s, i)
      const mark = s.logged
      expect(bestPlace(s, i)).toBe(least < Number.POSITIVE_INFINITY)
      if (least === Number.POSITIVE_INFINITY) continue
      const { cost } = s
      settle(s, s.query)
      expect(s.cost).toBe(least)
      expect(s.query.cost).toBe(least - cost + s.problem.sessions.penalty[i]!)
      undo(s, mark)
      expect(bestPlace(s, i, s.query.cost)).toBe(false)
      found++
    }
  }
  expect(found).toBeGreaterThan(100)
})

test('two siblings go where the plan gets cheapest with both', () => {
  let found = 0
  for (let seed = 1; seed <= 24; seed++) {
    const s = halfFull(seed)
    for (const [a, b] of [
      [0, 1],
      [8, 9],
    ] as const) {
      lift(s, a)
      lift(s, b)
      const least = leastWith(s, a, () => leastWith(s, b))
      const mark = s.logged
      const placed = insertPair(s, a, b)
      expect(placed).toBe(least < Number.POSITIVE_INFINITY)
      if (!placed) continue
      found++
      expect(broken(s.problem, assignmentOf(s))).toEqual([])
      // Load and rooms they both use are counted once each, so now and then the pair is a little dearer than the best.
      expect(s.cost - least).toBeLessThanOrEqual(6)
      const { cost } = s
      undo(s, mark)
      const { penalty } = s.problem.sessions
      expect(insertPair(s, a, b, cost - s.cost + penalty[a]! + penalty[b]! - 8)).toBe(false)
    }
  }
  expect(found).toBeGreaterThan(20)
})

test('the greedy keeps every rule and leaves out only what fits nowhere', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const s = emptyState(tangle(seed))
    fillGreedily(s)
    const plan = assignmentOf(s)
    expect(broken(s.problem, plan)).toEqual([])
    expect(s.cost).toBe(costOf(s.problem, plan))
    expect(s.unplaced).toBe(plan.slot.filter((slot) => slot < 0).length)
    for (let i = 0; i < plan.slot.length; i++) if (plan.slot[i]! < 0) expect(bestPlace(s, i)).toBe(false)
  }
})
