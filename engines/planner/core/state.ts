import { NEW_FACE, ONLINE_INSTEAD, PER_HALF_HOUR_OVER, type Problem } from './problem.ts'
import { newQuery, type Query } from './query.ts'
import { type Tables, tablesOf } from './tables.ts'
import { NOBODY } from './views.ts'

/**
 * The plan under construction with its exact cost. -1 means not placed, or online. Every change goes through `place` and
 * `lift`, which keep the log; `undo` takes changes back, newest first.
 */
export type State = {
  problem: Problem
  tables: Tables
  slotOf: Int32Array
  teacherOf: Int32Array
  roomOf: Int32Array
  /** The cohort's day of a placed session. */
  dayAt: Int16Array
  /** What the place costs by itself: start, facilitator, hours, meeting online, leaving what is held. */
  pointsOf: Int32Array
  /** Bits of the facilitators who are free for a whole session, by (length index * slots + slot) * words. */
  starts: Int32Array
  /** Session + 1 at facilitator * slots + slot. */
  seat: Int32Array
  /** Load by day, or week, * facilitators + facilitator: those who compete for a start stand side by side. */
  teacherDay: Uint8Array
  teacherWeek: Uint16Array
  /** Sessions of cohorts that share a person, by cohort * days + day. */
  cohortDay: Uint8Array
  /** Sessions by room class * slots + slot. */
  roomLoad: Uint8Array
  cost: number
  unplaced: number
  /** Places people hold and what leaving them costs now, on top of what candidates already say. */
  held: Held
  log: Int32Array
  logged: number
  journal: Journal | undefined
  /** The question asked last, with its answer. */
  query: Query
}

export type Held = {
  slot: Int32Array
  teacher: Int32Array
  startPrice: Int16Array
  teacherPrice: Int16Array
  any: boolean
}

/** First place of every session that changed since the journal was opened. */
export type Journal = {
  stamp: Uint8Array
  /** session, slot, facilitator, room, points, day before its first change. */
  first: number[]
  outer: Journal | undefined
}

/** Numbers of one entry of the log and of a journal. */
export const ENTRY = 6

export function emptyState(problem: Problem): State {
  const { sessions, facilitators, cohorts, slots, days, weeks, rooms, before } = problem
  const tables = tablesOf(problem)
  const { count } = sessions
  const s: State = {
    problem,
    tables,
    slotOf: new Int32Array(count).fill(-1),
    teacherOf: new Int32Array(count).fill(-1),
    roomOf: new Int32Array(count).fill(-1),
    dayAt: new Int16Array(count).fill(-1),
    pointsOf: new Int32Array(count),
    starts: new Int32Array(tables.lengths.length * slots * tables.words),
    seat: new Int32Array(facilitators.count * slots),
    teacherDay: new Uint8Array(facilitators.count * days),
    teacherWeek: new Uint16Array(facilitators.count * weeks),
    cohortDay: new Uint8Array(cohorts.count * days),
    roomLoad: new Uint8Array(rooms.count.length * slots),
    cost: sessions.penalty.reduce((sum, points) => sum + points, 0),
    unplaced: count,
    held: heldBefore(before, count),
    log: new Int32Array(1024 * ENTRY),
    logged: 0,
    journal: undefined,
    query: newQuery(NOBODY),
  }
  s.starts.set(tables.open)
  return s
}

/** What the published plan says: candidates carry the price of their starts, so only facilitators are priced here. */
function heldBefore(before: Problem['before'], count: number): Held {
  const given = before.facilitator.length > 0
  return {
    slot: new Int32Array(given ? count : 0).fill(-1),
    teacher: before.facilitator,
    startPrice: new Int16Array(given ? count : 0),
    teacherPrice: before.facilitatorPrice,
    any: given && before.facilitator.some((f) => f >= 0),
  }
}

export function overload(s: State, teacher: number, load: number): number {
  const { halfHour, facilitators } = s.problem
  const over = load - facilitators.weekSoft[teacher]!
  return over <= 0 ? 0 : PER_HALF_HOUR_OVER * Math.floor((over + halfHour - 1) / halfHour)
}

/** The facilitator's day of a slot. */
export function dayOn(s: State, teacher: number, slot: number): number {
  const { tables } = s
  return tables.dayOf[slot * tables.zones + tables.zoneOf[teacher]!]!
}

/** Index into `teacherDay`. */
export function dayIndex(s: State, teacher: number, slot: number): number {
  return dayOn(s, teacher, slot) * s.problem.facilitators.count + teacher
}

/** Index into `teacherWeek`. */
export function weekIndex(s: State, teacher: number, slot: number): number {
  return weekOn(s, teacher, dayOn(s, teacher, slot)) * s.problem.facilitators.count + teacher
}

/** The facilitator's week of his day. */
export function weekOn(s: State, teacher: number, day: number): number {
  const { tables, problem } = s
  return tables.weekOf[tables.zoneOf[teacher]! * problem.days + day]!
}

/** The other live session's facilitator when it is placed, else -1. */
export function friendOf(s: State, session: number): number {
  const { step, sibling } = s.problem.sessions
  const other = sibling[session]!
  return other >= 0 && step[session]! < 2 ? s.teacherOf[other]! : -1
}

/** Points of broken soft orders when this session starts at `slot`. */
export function orderCost(s: State, session: number, slot: number): number {
  const { from, earlier, later, price } = s.problem.precedence
  let points = 0
  for (let p = from[session]!; p < from[session + 1]!; p++) {
    const first = earlier[p] === session
    const other = s.slotOf[first ? later[p]! : earlier[p]!]!
    if (other >= 0 && (first ? other < slot : slot < other)) points += price[p]!
  }
  return points
}

/** What the place costs by itself: `base` of the candidate, the facilitator, his hours, online, leaving what is held. */
export function placePoints(
  s: State,
  session: number,
  slot: number,
  teacher: number,
  room: number,
  base: number,
): number {
  const { tables, held } = s
  let points = base
  if (teacher >= 0) {
    const cost = tables.views[tables.view[session]!]!.costOf[teacher]!
    if (cost > 0) points += cost
    if (tables.period > 0 && !s.problem.sessions.fixed[session])
      points += tables.stretch[teacher * tables.period + (slot % tables.period)]!
  }
  if (room < 0 && s.problem.sessions.meetAt[session]! >= 0) points += ONLINE_INSTEAD
  return held.any ? points + leaving(s, session, slot, teacher) : points
}

/** Points for leaving the start or the facilitator that people hold. */
export function leaving(s: State, session: number, slot: number, teacher: number): number {
  const { held } = s
  let points = 0
  if (held.slot[session]! >= 0 && held.slot[session] !== slot) points += held.startPrice[session]!
  if (teacher >= 0 && held.teacher[session]! >= 0 && held.teacher[session] !== teacher)
    points += held.teacherPrice[session]!
  return points
}

/** The caller has seen that it fits. `points` as `placePoints` gives them. */
export function place(
  s: State,
  session: number,
  slot: number,
  teacher: number,
  room: number,
  points: number,
  day: number,
): void {
  write(s, session)
  put(s, session, slot, teacher, room, points, day)
}

export function lift(s: State, session: number): void {
  if (s.slotOf[session]! < 0) return
  write(s, session)
  take(s, session)
}

/** Takes back every change after `mark` (a value of `logged`), newest first. */
export function undo(s: State, mark: number): void {
  while (s.logged > mark) {
    s.logged -= ENTRY
    const { log, logged } = s
    const session = log[logged]!
    if (s.slotOf[session]! >= 0) take(s, session)
    const slot = log[logged + 1]!
    if (slot >= 0) put(s, session, slot, log[logged + 2]!, log[logged + 3]!, log[logged + 4]!, log[logged + 5]!)
  }
}

/** Notes from now on where every session that changes stood. */
export function openJournal(s: State): Journal {
  s.journal = { stamp: new Uint8Array(s.slotOf.length), first: [], outer: s.journal }
  return s.journal
}

/** Ends the innermost journal; with `back`, puts everything where it stood, `between` being what must happen on the way. */
export function closeJournal(s: State, { first, outer }: Journal, back: boolean, between?: () => void): void {
  if (back) {
    for (let n = 0; n < first.length; n += ENTRY) lift(s, first[n]!)
    between?.()
    for (let n = 0; n < first.length; n += ENTRY)
      if (first[n + 1]! >= 0)
        place(s, first[n]!, first[n + 1]!, first[n + 2]!, first[n + 3]!, first[n + 4]!, first[n + 5]!)
  }
  s.journal = outer
}

function write(s: State, session: number): void {
  const at = s.logged
  if (at + ENTRY > s.log.length) {
    const log = new Int32Array(s.log.length * 2)
    log.set(s.log)
    s.log = log
  }
  const { log } = s
  log[at] = session
  log[at + 1] = s.slotOf[session]!
  log[at + 2] = s.teacherOf[session]!
  log[at + 3] = s.roomOf[session]!
  log[at + 4] = s.pointsOf[session]!
  log[at + 5] = s.dayAt[session]!
  s.logged = at + ENTRY
  for (let journal = s.journal; journal; journal = journal.outer)
    if (journal.stamp[session] === 0) {
      journal.stamp[session] = 1
      for (let n = at; n < at + ENTRY; n++) journal.first.push(log[n]!)
    }
}

function put(
  s: State,
  session: number,
  slot: number,
  teacher: number,
  room: number,
  points: number,
  day: number,
): void {
  const { sessions, slots } = s.problem
  count(s, session, slot, teacher, room, points, day, 1)
  s.slotOf[session] = slot
  s.teacherOf[session] = teacher
  s.roomOf[session] = room
  s.pointsOf[session] = points
  s.dayAt[session] = day
  if (teacher >= 0) {
    const at = teacher * slots + slot
    const end = at + sessions.length[session]!
    if (sessions.fixed[session]) for (let i = at; i < end; i++) s.seat[i] ||= session + 1
    else for (let i = at; i < end; i++) s.seat[i] = session + 1
    close(s, teacher, slot, sessions.length[session]!)
  }
  if (s.tables.attends)
    for (const f of s.problem.cohorts.attending[sessions.cohort[session]!]!) {
      const at = f * slots + slot
      for (let i = at; i < at + sessions.length[session]!; i++) s.seat[i] ||= session + 1
      close(s, f, slot, sessions.length[session]!)
    }
}

function take(s: State, session: number): void {
  const { sessions, slots } = s.problem
  const slot = s.slotOf[session]!
  const teacher = s.teacherOf[session]!
  const length = sessions.length[session]!
  s.slotOf[session] = -1
  s.teacherOf[session] = -1
  count(s, session, slot, teacher, s.roomOf[session]!, s.pointsOf[session]!, s.dayAt[session]!, -1)
  s.roomOf[session] = -1
  s.dayAt[session] = -1
  if (teacher >= 0) leave(s, session, teacher * slots + slot, length)
  if (teacher >= 0) reopen(s, teacher, slot, slot + length)
  if (s.tables.attends)
    for (const f of s.problem.cohorts.attending[sessions.cohort[session]!]!) {
      leave(s, session, f * slots + slot, length)
      reopen(s, f, slot, slot + length)
    }
}

function leave(s: State, session: number, at: number, length: number): void {
  for (let i = at; i < at + length; i++) if (s.seat[i] === session + 1) s.seat[i] = 0
}

/** Loads, days, rooms and cost of a session that comes (+1) or goes (-1) and is not counted in `slotOf` meanwhile. */
function count(
  s: State,
  session: number,
  slot: number,
  teacher: number,
  room: number,
  points: number,
  day: number,
  sign: 1 | -1,
): void {
  const { sessions, slots, days } = s.problem
  const { nearFrom, near } = s.tables
  let sum = points - sessions.penalty[session]!
  if (teacher >= 0) {
    const week = weekIndex(s, teacher, slot)
    const load = s.teacherWeek[week]!
    const other = load + sign * sessions.weekLoad[session]!
    sum += sign * (overload(s, teacher, other) - overload(s, teacher, load))
    s.teacherWeek[week] = other
    s.teacherDay[dayIndex(s, teacher, slot)]! += sign * sessions.dayLoad[session]!
    const friend = friendOf(s, session)
    if (friend >= 0 && friend !== teacher) sum += NEW_FACE
  }
  if (s.tables.precedes) sum += orderCost(s, session, slot)
  if (room >= 0) {
    const at = room * slots + slot
    for (let i = at; i < at + sessions.length[session]!; i++) s.roomLoad[i]! += sign
  }
  const cohort = sessions.cohort[session]!
  for (let n = nearFrom[cohort]!; n < nearFrom[cohort + 1]!; n++) s.cohortDay[near[n]! * days + day]! += sign
  s.cost += sign * sum
  s.unplaced -= sign
}

/** No start of any length may touch these slots of the facilitator any more. */
function close(s: State, teacher: number, slot: number, length: number): void {
  const { tables, starts } = s
  const { slots } = s.problem
  const { words, lengths } = tables
  const bit = tables.bitOf[teacher]!
  const keep = ~(1 << (bit & 31))
  for (let l = 0; l < lengths.length; l++) {
    const first = Math.max(0, slot - lengths[l]! + 1)
    const last = Math.min(slots, slot + length)
    for (let t = first, at = (l * slots + first) * words + (bit >> 5); t < last; t++, at += words) starts[at]! &= keep
  }
}

/** Looks again which starts are free for the facilitator around `from..to`, where his hours allow any. */
export function reopen(s: State, teacher: number, from: number, to: number): void {
  const { tables, starts, seat } = s
  const { slots } = s.problem
  const { words, lengths, longest } = tables
  const bit = tables.bitOf[teacher]!
  const one = 1 << (bit & 31)
  const row = teacher * slots
  // From the end: how many slots in a row from `t` are without a session, as far as any length asks.
  let open = 0
  const end = Math.min(slots, to + longest - 1)
  for (let t = to; t < end && seat[row + t] === 0; t++) open++
  for (let t = Math.min(to, slots) - 1; t >= 0 && t > from - longest; t--) {
    open = seat[row + t] === 0 ? open + 1 : 0
    for (let l = 0, at = t * words + (bit >> 5); l < lengths.length; l++, at += slots * words)
      if (lengths[l]! <= open) starts[at]! |= tables.open[at]! & one
      else starts[at]! &= ~one
  }
}
