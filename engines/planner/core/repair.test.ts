import { expect, test } from 'vitest'
import { mulberry32, type Random, whole } from '../random.ts'
import { assignmentOf, costOf } from './assignment.ts'
import {
  changeEligible,
  changeFree,
  changeRooms,
  changeStarts,
  type Event,
  keepEvent,
  openEvent,
  rollBack,
  sessionsOfTeacher,
} from './event.ts'
import { fillGreedily } from './greedy.ts'
import { holdPlaces, setHeld } from './held.ts'
import { repair } from './repair.ts'
import { broken } from './rules.fixtures.ts'
import { improve } from './search.ts'
import { emptyState, type State } from './state.ts'
import { tangle } from './tangle.fixtures.ts'

function planned(seed: number): State {
  const s = emptyState(tangle(seed, 8, 5))
  fillGreedily(s)
  improve(s, { seed, iterations: 2000 })
  return s
}

/** Everything a later question could see. */
function looks(s: State) {
  const { candidates, eligible, facilitators, rooms } = s.problem
  return structuredClone({
    plan: assignmentOf(s),
    points: s.pointsOf,
    cost: s.cost,
    unplaced: s.unplaced,
    starts: s.starts,
    seat: s.seat,
    loads: [s.teacherDay, s.teacherWeek, s.cohortDay, s.roomLoad],
    lists: [candidates.from, candidates.to, eligible.of, s.tables.view, s.tables.least],
    used: candidates.used,
    free: facilitators.free,
    rooms: rooms.count,
  })
}

/** The chain of a cohort slips: its starts lie a day later, but for some that stay. */
function slip(event: Event, session: number, random: Random): void {
  const { candidates, sessions, cohorts, slots } = event.state.problem
  const days = cohorts.dayOf[sessions.cohort[session]!]!
  const rows: { slot: number; cost: number; day: number }[] = []
  for (let c = candidates.from[session]!; c < candidates.to[session]!; c++) {
    const slot = candidates.slot[c]! + (random() < 0.3 ? 0 : 8)
    if (slot + 3 < slots) rows.push({ slot, cost: candidates.cost[c]!, day: days[slot]! })
  }
  changeStarts(event, session, {
    slot: rows.map((row) => row.slot),
    cost: rows.map((row) => row.cost),
    day: rows.map((row) => row.day),
  })
}

function happens(event: Event, random: Random): void {
  const { problem } = event.state
  const kind = whole(random, 0, 3)
  const cohort = whole(random, 0, problem.cohorts.count - 1)
  if (kind === 0) for (let i = cohort * 5; i < cohort * 5 + 5; i++) slip(event, i, random)
  else if (kind === 1) changeEligible(event, cohort * 5, whole(random, 0, 2))
  else if (kind === 2) {
    const f = whole(random, 0, problem.facilitators.count - 1)
    const from = whole(random, 0, problem.slots - 40)
    changeFree(
      event,
      f,
      problem.facilitators.free[f]!.map((run, t) => (t < from ? Math.min(run, from - t) : t < from + 40 ? 0 : run)),
    )
  } else changeRooms(event, whole(random, 0, 2), 0)
}

test('whatever happened can be taken back, events within events too', () => {
  let forced = 0
  for (let seed = 1; seed <= 40; seed++) {
    const s = planned(seed)
    const random = mulberry32(seed)
    const before = looks(s)
    const outer = openEvent(s)
    happens(outer, random)
    repair(outer, { seed, polish: 300 })
    const between = looks(s)
    const inner = openEvent(s)
    happens(inner, random)
    happens(inner, random)
    forced += repair(inner, { seed, polish: 300 }).forced.length
    rollBack(inner)
    expect(looks(s)).toEqual(between)
    rollBack(outer)
    expect(looks(s)).toEqual(before)
  }
  expect(forced).toBeGreaterThan(40)
})

test('a repaired plan keeps every rule, costs what it says and moves little else', () => {
  let forced = 0
  let touched = 0
  for (let seed = 1; seed <= 40; seed++) {
    const s = planned(seed)
    holdPlaces(s)
    const cost = s.cost
    const event = openEvent(s)
    happens(event, mulberry32(seed + 1000))
    const done = repair(event, { seed })
    expect(done.cost).toBe(s.cost - cost)
    const still = new Set(done.left)
    for (const i of done.forced) expect(s.slotOf[i]! < 0).toBe(still.has(i))
    forced += done.forced.length
    touched += done.touched.length
    keepEvent(event)
    const plan = assignmentOf(s)
    expect(broken(s.problem, plan)).toEqual([])
    setHeld(s, { ...s.held, any: false })
    expect(s.cost).toBe(costOf({ ...s.problem, before: noneBefore }, plan))
  }
  expect(forced).toBeGreaterThan(40)
  expect(touched).toBeLessThan(forced * 2)
})

const noneBefore = { slot: new Int32Array(0), facilitator: new Int32Array(0), facilitatorPrice: new Int16Array(0) }

test('a facilitator who is ill all the time teaches nothing any more', () => {
  const s = planned(5)
  const f = s.teacherOf.find((teacher) => teacher >= 0)!
  const his = sessionsOfTeacher(s, f)
  const event = openEvent(s)
  changeFree(event, f, new Uint8Array(s.problem.slots))
  expect([...event.forced].sort()).toEqual([...his].sort())
  repair(event, { seed: 1 })
  expect(sessionsOfTeacher(s, f)).toEqual([])
})

test('what people hold is only left for more than it is worth', () => {
  const s = planned(9)
  holdPlaces(s)
  const { slot } = assignmentOf(s)
  holdPlaces(s, () => 500)
  improve(s, { seed: 1, iterations: 3000 })
  expect(assignmentOf(s).slot.filter((at, i) => slot[i]! >= 0 && at !== slot[i])).toHaveLength(0)
})
