import { DAY_30, LIVE_1, LIVE_2, LIVE_GAP, REFRESHER_GAP } from './kinds.ts'
import type { Work } from './work.ts'

/** Points for two live sessions with different teachers, for meeting online though a room was wanted, for load. */
export const NEW_FACE = 15
export const ONLINE_INSTEAD = 25
const PER_HALF_HOUR_OVER = 3

/** Who is where: the plan under construction and its running cost. -1 means not placed, or online. */
export type Occupancy = {
  work: Work
  slots: number
  days: number
  weeks: number
  slotOf: Int32Array
  teacherOf: Int32Array
  roomOf: Int32Array
  /** Candidate cost of each placed session. */
  baseOf: Int32Array
  /** Session + 1 at teacher x slot. */
  seat: Int32Array
  teacherDay: Uint8Array
  teacherWeek: Int32Array
  /** Sessions of cohorts that share a person, at cohort x day. */
  personDay: Uint8Array
  roomBusy: Uint8Array
  cost: number
  unplaced: number
  /** Every change as session, slot, teacher, room, base before it. */
  log: number[]
}

export function emptyOccupancy(work: Work): Occupancy {
  const { slots, days } = work.programme.grid
  const weeks = Math.floor(days / 7) + 3
  const count = work.sessions.length
  const o: Occupancy = {
    work,
    slots,
    days,
    weeks,
    slotOf: new Int32Array(count).fill(-1),
    teacherOf: new Int32Array(count).fill(-1),
    roomOf: new Int32Array(count).fill(-1),
    baseOf: new Int32Array(count),
    seat: new Int32Array(work.teachers.length * slots),
    teacherDay: new Uint8Array(work.teachers.length * days),
    teacherWeek: new Int32Array(work.teachers.length * weeks),
    personDay: new Uint8Array(work.cohorts.length * days),
    roomBusy: new Uint8Array(work.rooms.ids.length * slots),
    cost: work.penalty.reduce((sum, points) => sum + points, 0),
    unplaced: count,
    log: [],
  }
  return o
}

export function dayOf(o: Occupancy, session: number, slot: number): number {
  return o.work.localOf[o.work.sessions[session]!.cohort.index]!.dayOf[slot]!
}

export function overload(o: Occupancy, teacher: number, minutes: number): number {
  const over = minutes - o.work.teachers[teacher]!.easyWeek
  return over > 0 ? PER_HALF_HOUR_OVER * Math.ceil(over / 30) : 0
}

export function weekIndex(o: Occupancy, teacher: number, slot: number): number {
  const { local } = o.work.teachers[teacher]!
  return teacher * o.weeks + local.weekOf(local.dayOf[slot]!)
}

/** Language and stability points of a teacher for a session; -1 when not eligible. */
export function teacherCost(o: Occupancy, session: number, teacher: number): number {
  const { work } = o
  const cost = work.eligible[work.sessions[session]!.cohort.index]!.costOf[teacher]!
  if (cost < 0) return cost
  const before = work.before.facilitator[session]!
  return before >= 0 && before !== teacher ? cost + work.before.facilitatorPrice[session]! : cost
}

function liveSibling(o: Occupancy, session: number): number {
  const { step, sibling } = o.work.sessions[session]!
  return step <= LIVE_2 && sibling >= 0 && o.slotOf[sibling]! >= 0 ? sibling : -1
}

export function faceCost(o: Occupancy, session: number, teacher: number): number {
  const other = liveSibling(o, session)
  return other >= 0 && o.teacherOf[other] !== teacher ? NEW_FACE : 0
}

/** The caller has seen that it fits; a fixed session takes no seat because its teacher was never free then. */
export function place(o: Occupancy, session: number, slot: number, teacher: number, room: number, base: number): void {
  o.log.push(session, o.slotOf[session]!, o.teacherOf[session]!, o.roomOf[session]!, o.baseOf[session]!)
  change(o, session, slot, teacher, room, base, 1)
}

export function lift(o: Occupancy, session: number): void {
  if (o.slotOf[session]! < 0) return
  o.log.push(session, o.slotOf[session]!, o.teacherOf[session]!, o.roomOf[session]!, o.baseOf[session]!)
  change(o, session, o.slotOf[session]!, o.teacherOf[session]!, o.roomOf[session]!, o.baseOf[session]!, -1)
}

/** Takes back every change after `mark`, newest first. */
export function undo(o: Occupancy, mark: number): void {
  const { log } = o
  while (log.length > mark) {
    const base = log.pop()!
    const room = log.pop()!
    const teacher = log.pop()!
    const slot = log.pop()!
    const session = log.pop()!
    if (o.slotOf[session]! >= 0)
      change(o, session, o.slotOf[session]!, o.teacherOf[session]!, o.roomOf[session]!, o.baseOf[session]!, -1)
    if (slot >= 0) change(o, session, slot, teacher, room, base, 1)
  }
}

function change(
  o: Occupancy,
  session: number,
  slot: number,
  teacher: number,
  room: number,
  base: number,
  sign: 1 | -1,
): void {
  const { work } = o
  const { cohort, length, minutes } = work.sessions[session]!
  if (sign < 0) {
    o.slotOf[session] = -1
    o.teacherOf[session] = -1
    o.roomOf[session] = -1
  }
  let points = base - work.penalty[session]!
  if (teacher >= 0) {
    points += Math.max(0, teacherCost(o, session, teacher)) + faceCost(o, session, teacher)
    const week = weekIndex(o, teacher, slot)
    const load = o.teacherWeek[week]!
    const other = load + sign * minutes
    points += sign * (overload(o, teacher, other) - overload(o, teacher, load))
    o.teacherWeek[week] = other
    o.teacherDay[teacher * o.days + work.teachers[teacher]!.local.dayOf[slot]!]! += sign
    if (!work.isFixed[session]) {
      const from = teacher * o.slots + slot
      o.seat.fill(sign > 0 ? session + 1 : 0, from, from + length)
    }
  }
  if (room >= 0) o.roomBusy.fill(sign > 0 ? 1 : 0, room * o.slots + slot, room * o.slots + slot + length)
  else if (work.meetAt[session]! >= 0) points += ONLINE_INSTEAD
  const near = work.neighbours.near[cohort.index]!
  const day = work.localOf[cohort.index]!.dayOf[slot]!
  for (const k of near) o.personDay[k * o.days + day]! += sign
  o.cost += sign * points
  o.unplaced -= sign
  if (sign > 0) {
    o.slotOf[session] = slot
    o.teacherOf[session] = teacher
    o.roomOf[session] = room
    o.baseOf[session] = base
  }
}

/** Whether the distance to the sibling session is allowed when this one is on `day`. */
export function gapAllows(o: Occupancy, session: number, day: number): boolean {
  const { step, sibling } = o.work.sessions[session]!
  if (sibling < 0 || o.slotOf[sibling]! < 0) return true
  return gapAllowed(step, day, dayOf(o, sibling, o.slotOf[sibling]!))
}

export function gapAllowed(step: number, day: number, siblingDay: number): boolean {
  if (step > LIVE_2) return Math.abs(siblingDay - day) >= REFRESHER_GAP
  const gap = step === LIVE_1 ? siblingDay - day : day - siblingDay
  return gap >= LIVE_GAP[0] && gap <= LIVE_GAP[1]
}

export const GAP_RULE = (step: number) =>
  step <= LIVE_2 ? 'gap/live' : step <= DAY_30 ? 'gap/refresher-reinforcement' : undefined

/** Whether every member is without another session on the day of that start. */
export function peopleAreFree(o: Occupancy, session: number, slot: number): boolean {
  const { work } = o
  const { cohort, length } = work.sessions[session]!
  if (o.personDay[cohort.index * o.days + work.localOf[cohort.index]!.dayOf[slot]!]! > 0) return false
  const far = work.neighbours.far[cohort.index]!
  for (const k of far)
    for (const other of work.sessionsOfCohort[k]!) if (farClash(o, cohort.index, k, slot, length, other)) return false
  return true
}

/** Cohorts that share a person but not a zone: no common day in either zone, and no overlap. */
export function farClash(
  o: Occupancy,
  k: number,
  otherCohort: number,
  slot: number,
  length: number,
  other: number,
): boolean {
  const at = o.slotOf[other]!
  if (at < 0) return false
  const mine = o.work.localOf[k]!.dayOf
  const theirs = o.work.localOf[otherCohort]!.dayOf
  if (mine[at] === mine[slot] || theirs[at] === theirs[slot]) return true
  return at < slot + length && slot < at + o.work.sessions[other]!.length
}

/** Whether the teacher is free for the session from that slot, within the day's and the week's limits. */
export function teacherIsFree(o: Occupancy, session: number, slot: number, teacher: number): boolean {
  const one = o.work.teachers[teacher]!
  const { length, minutes } = o.work.sessions[session]!
  if (one.runs[slot]! < length) return false
  const from = teacher * o.slots + slot
  for (let i = from; i < from + length; i++) if (o.seat[i] !== 0) return false
  if (o.teacherDay[teacher * o.days + one.local.dayOf[slot]!]! >= one.perDay) return false
  return o.teacherWeek[weekIndex(o, teacher, slot)]! + minutes <= one.perWeek
}
