import { expect, test } from 'vitest'
import { mulberry32, whole } from '../random.ts'
import { assignmentOf, costOf, load } from './assignment.ts'
import { placeAt } from './pair.ts'
import { broken } from './rules.fixtures.ts'
import { emptyState, lift, type State, undo } from './state.ts'
import { tangle } from './tangle.fixtures.ts'

function shake(s: State, seed: number, moves: number): void {
  const random = mulberry32(seed)
  const { sessions, candidates } = s.problem
  for (let n = 0; n < moves; n++) {
    const i = whole(random, 0, sessions.count - 1)
    if (s.slotOf[i]! >= 0) lift(s, i)
    else {
      const view = s.tables.views[s.tables.view[i]!]!
      const f = view.teacher[whole(random, 0, view.teacher.length - 1)]
      if (f !== undefined && random() < 0.8) placeAt(s, i, whole(random, candidates.from[i]!, candidates.to[i]! - 1), f)
    }
  }
}

test('the running cost is the cost derived anew, and no rule is broken, whatever is placed and lifted', () => {
  let placed = 0
  for (let seed = 1; seed <= 40; seed++) {
    const s = emptyState(tangle(seed))
    for (let round = 0; round < 5; round++) {
      shake(s, seed * 10 + round, 60)
      const plan = assignmentOf(s)
      expect(s.cost).toBe(costOf(s.problem, plan))
      expect(broken(s.problem, plan)).toEqual([])
      placed += plan.slot.filter((slot) => slot >= 0).length
    }
  }
  expect(placed).toBeGreaterThan(1000)
})

test('undo brings back the plan, the cost and every free start', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const s = emptyState(tangle(seed))
    shake(s, seed, 80)
    const before = { ...s, ...assignmentOf(s), starts: s.starts.slice(), seat: s.seat.slice() }
    const mark = s.logged
    shake(s, seed + 100, 50)
    undo(s, mark)
    expect(s.cost).toBe(before.cost)
    expect(assignmentOf(s).slot).toEqual(before.slot)
    expect(s.starts).toEqual(before.starts)
    expect(s.seat).toEqual(before.seat)
  }
})

test('a state loaded from an assignment is the state it was taken from', () => {
  const s = emptyState(tangle(3))
  shake(s, 3, 200)
  const again = emptyState(s.problem)
  load(again, assignmentOf(s))
  expect(again.cost).toBe(s.cost)
  expect(again.starts).toEqual(s.starts)
  expect(again.cohortDay).toEqual(s.cohortDay)
  expect(again.teacherWeek).toEqual(s.teacherWeek)
  expect(again.roomLoad).toEqual(s.roomLoad)
})
