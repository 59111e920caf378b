import { roomFor } from './allowed.ts'
import { candidateAt } from './assignment.ts'
import type { Problem } from './problem.ts'
import {
  closeJournal,
  ENTRY,
  type Journal,
  lift,
  openJournal,
  place,
  placePoints,
  reopen,
  type State,
} from './state.ts'
import { relist, reopenHours } from './tables.ts'

/**
 * Something happened to a plan: facts change, sessions lose their places, `repair` finds new ones. Everything can be taken
 * back with `rollBack`, to the byte, or be kept with `keepEvent`. Events may stand inside one another.
 */
export type Event = {
  state: State
  journal: Journal
  mark: number
  cost: number
  unplaced: number
  /** Sessions that lost their place because it is no longer allowed. */
  forced: number[]
  /** How to bring the facts back, newest last. */
  facts: (() => void)[]
}

export function openEvent(s: State): Event {
  const mark = s.logged
  return { state: s, journal: openJournal(s), mark, cost: s.cost, unplaced: s.unplaced, forced: [], facts: [] }
}

/** Starts in order of cost, then slot, with the cohort's day. */
export type Starts = { slot: ArrayLike<number>; cost: ArrayLike<number>; day: ArrayLike<number> }

/** Gives a session a new list of starts. It stays where it is when that is still among them. */
export function changeStarts(event: Event, session: number, starts: Starts): void {
  const { state: s } = event
  const { candidates } = s.problem
  const { used } = candidates
  const from = candidates.from[session]!
  const to = candidates.to[session]!
  const count = starts.slot.length
  makeRoom(candidates, used + count)
  candidates.slot.set(starts.slot, used)
  candidates.cost.set(starts.cost, used)
  candidates.day.set(starts.day, used)
  candidates.used = used + count
  candidates.from[session] = used
  candidates.to[session] = used + count
  event.facts.push(() => {
    candidates.from[session] = from
    candidates.to[session] = to
    candidates.used = used
    relist(s.problem, s.tables, session)
  })
  look(event, session)
}

/** Lets another interned list teach a session; `list` indexes `eligible.lists`. */
export function changeEligible(event: Event, session: number, list: number): void {
  const { state: s } = event
  const { of } = s.problem.eligible
  const before = of[session]!
  of[session] = list
  event.facts.push(() => {
    of[session] = before
    relist(s.problem, s.tables, session)
  })
  look(event, session)
}

/** Changes when a facilitator is free (slots in a row, by slot); his sessions stay where he still is. */
export function changeFree(event: Event, teacher: number, free: Uint8Array): void {
  const { state: s } = event
  const { facilitators } = s.problem
  const now = facilitators.free[teacher]!
  const before = now.slice()
  now.set(free.subarray(0, now.length))
  const there = sessionsOfTeacher(s, teacher)
  for (const i of there) look(event, i)
  lookAtHours(s, teacher)
  event.facts.push(() => {
    now.set(before)
    lookAtHours(s, teacher)
  })
}

function lookAtHours(s: State, teacher: number): void {
  const { slots } = s.problem
  reopenHours(s.problem, s.tables, teacher)
  const { lengths, words, bitOf } = s.tables
  const bit = bitOf[teacher]!
  for (let at = bit >> 5; at < lengths.length * slots * words; at += words) s.starts[at]! &= ~(1 << (bit & 31))
  reopen(s, teacher, 0, slots)
}

/** Changes how many rooms a class has; whoever has none any more loses the place, the last to start first. */
export function changeRooms(event: Event, room: number, count: number): void {
  const { state: s } = event
  const { rooms, sessions, slots } = s.problem
  const before = rooms.count[room]!
  rooms.count[room] = count
  event.facts.push(() => {
    rooms.count[room] = before
  })
  for (let i = sessions.count - 1; i >= 0; i--) {
    if (s.roomOf[i] !== room || sessions.fixed[i]) continue
    const at = room * slots + s.slotOf[i]!
    if (s.roomLoad.subarray(at, at + sessions.length[i]!).some((load) => load > count)) force(event, i)
  }
}

/** Everything the facilitator teaches. */
export function sessionsOfTeacher(s: State, teacher: number): number[] {
  const { slots } = s.problem
  const found: number[] = []
  for (let at = teacher * slots; at < (teacher + 1) * slots; at++) {
    const i = s.seat[at]! - 1
    if (i >= 0 && found[found.length - 1] !== i && s.teacherOf[i] === teacher) found.push(i)
  }
  return found
}

/** Keeps a session where it is when that is still allowed, at what it costs now; otherwise it loses its place. */
function look(event: Event, session: number): void {
  const { state: s } = event
  const { problem } = s
  relist(problem, s.tables, session)
  const slot = s.slotOf[session]!
  const teacher = s.teacherOf[session]!
  if (slot < 0 || problem.sessions.fixed[session]) return
  const c = candidateAt(problem, session, slot)
  const able = teacher >= 0 && s.tables.views[s.tables.view[session]!]!.costOf[teacher]! >= 0
  if (c < 0 || !able || problem.facilitators.free[teacher]![slot]! < problem.sessions.length[session]!) {
    force(event, session)
    return
  }
  const room = s.roomOf[session]!
  const points = placePoints(s, session, slot, teacher, room, problem.candidates.cost[c]!)
  if (points === s.pointsOf[session]) return
  const day = s.dayAt[session]!
  lift(s, session)
  place(s, session, slot, teacher, room >= 0 ? room : roomFor(s, session, slot, teacher), points, day)
}

function force(event: Event, session: number): void {
  lift(event.state, session)
  event.forced.push(session)
}

/** Ends the event and puts plan and facts back to where they were when it was opened. */
export function rollBack(event: Event): void {
  const { state: s, journal } = event
  closeJournal(s, journal, true, () => {
    for (let n = event.facts.length - 1; n >= 0; n--) event.facts[n]!()
  })
  s.logged = event.mark
}

/** Ends the event and keeps what it did. */
export function keepEvent(event: Event): void {
  event.state.journal = event.journal.outer
  if (!event.state.journal) event.state.logged = 0
}

/** Sessions that stand elsewhere, or with somebody else, than when the event was opened. */
export function touchedIn({ state: s, journal: { first } }: Event): number[] {
  const touched: number[] = []
  for (let n = 0; n < first.length; n += ENTRY) {
    const i = first[n]!
    if (s.slotOf[i] !== first[n + 1] || s.teacherOf[i] !== first[n + 2]) touched.push(i)
  }
  return touched
}

/** Grows the lists by no more than needed and a little: at the largest size they are most of the memory. */
function makeRoom(candidates: Problem['candidates'], rows: number): void {
  if (rows <= candidates.slot.length) return
  const length = rows + Math.max(4096, rows >> 4)
  const slot = new Int32Array(length)
  const cost = new Int16Array(length)
  const day = new Int16Array(length)
  slot.set(candidates.slot)
  cost.set(candidates.cost)
  day.set(candidates.day)
  Object.assign(candidates, { slot, cost, day })
}
