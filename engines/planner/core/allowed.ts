import { LIVE_1, LIVE_2, LIVE_GAP, REFRESHER_GAP } from '../kinds.ts'
import { dayIndex, type State, weekIndex } from './state.ts'

/** Whether two siblings may lie on these days; `step` is that of the session on `day`. */
export function gapAllowed(step: number, day: number, siblingDay: number): boolean {
  if (step > LIVE_2) return Math.abs(siblingDay - day) >= REFRESHER_GAP
  const gap = step === LIVE_1 ? siblingDay - day : day - siblingDay
  return gap >= LIVE_GAP[0] && gap <= LIVE_GAP[1]
}

/** Whether the session may lie on `day` for the sake of its placed sibling. */
export function gapAllows(s: State, session: number, day: number): boolean {
  const sibling = s.problem.sessions.sibling[session]!
  if (sibling < 0 || s.slotOf[sibling]! < 0) return true
  return gapAllowed(s.problem.sessions.step[session]!, day, s.dayAt[sibling]!)
}

/** Whether no member has another session on the day of that start; the session itself must not be placed. */
export function peopleAreFree(s: State, session: number, slot: number, day: number): boolean {
  const cohort = s.problem.sessions.cohort[session]!
  if (s.cohortDay[cohort * s.problem.days + day] !== 0) return false
  if (s.tables.attends && attendeeTaught(s, session, slot) >= 0) return false
  return s.tables.isolated || farClash(s, session, slot) < 0
}

/** A session of a cohort in another zone that shares a person and a day, in either zone, or moment; -1 when there is none. */
export function farClash(s: State, session: number, slot: number): number {
  const { sessions, cohorts } = s.problem
  const cohort = sessions.cohort[session]!
  const mine = cohorts.dayOf[cohort]
  if (!mine) return -1
  for (const k of cohorts.far[cohort]!) {
    const theirs = cohorts.dayOf[k]!
    for (let n = s.tables.sessionsFrom[k]!; n < s.tables.sessionsFrom[k + 1]!; n++) {
      const other = s.tables.sessionsOf[n]!
      const at = s.slotOf[other]!
      if (at < 0 || other === session) continue
      if (mine[at] === mine[slot] || theirs[at] === theirs[slot]) return other
      if (at < slot + sessions.length[session]! && slot < at + sessions.length[other]!) return other
    }
  }
  return -1
}

/** A session that a facilitator who takes part in this one's cohort has then; -1 when there is none. */
export function attendeeTaught(s: State, session: number, slot: number): number {
  const { sessions, cohorts, slots } = s.problem
  for (const f of cohorts.attending[sessions.cohort[session]!]!)
    for (let at = f * slots + slot; at < f * slots + slot + sessions.length[session]!; at++)
      if (s.seat[at]! > 0 && s.seat[at] !== session + 1) return s.seat[at]! - 1
  return -1
}

/** Whether the facilitator takes part in the session's cohort, and so cannot teach it. */
export function takesPart(s: State, session: number, teacher: number): boolean {
  return s.tables.attends && s.problem.cohorts.attending[s.problem.sessions.cohort[session]!]!.includes(teacher)
}

/** Whether the facilitator's day and week have room for one more; the session itself must not be placed. */
export function loadAllows(s: State, session: number, slot: number, teacher: number): boolean {
  const { sessions, facilitators } = s.problem
  if (s.teacherDay[dayIndex(s, teacher, slot)]! + sessions.dayLoad[session]! > facilitators.dayCap[teacher]!)
    return false
  return s.teacherWeek[weekIndex(s, teacher, slot)]! + sessions.weekLoad[session]! <= facilitators.weekHard[teacher]!
}

/** Whether hours, calendar and sessions leave the facilitator free for the whole session. */
export function startIsFree(s: State, session: number, slot: number, teacher: number): boolean {
  const { tables, problem } = s
  const bit = tables.bitOf[teacher]!
  const l = tables.lengthIndex[problem.sessions.length[session]!]!
  return ((s.starts[(l * problem.slots + slot) * tables.words + (bit >> 5)]! >>> (bit & 31)) & 1) === 1
}

/** The smallest class with enough seats and a room free throughout at the place of meeting, or -1. */
export function freeRoom(s: State, session: number, slot: number): number {
  const { sessions, rooms, slots } = s.problem
  const site = sessions.meetAt[session]!
  if (site < 0) return -1
  const classes = rooms.at[site]!
  const length = sessions.length[session]!
  for (let c = 0; c < classes.length; c++) {
    const room = classes[c]!
    if (rooms.seats[room]! < sessions.seats[session]!) continue
    const most = rooms.count[room]!
    let at = room * slots + slot
    const end = at + length
    while (at < end && s.roomLoad[at]! < most) at++
    if (at === end) return room
  }
  return -1
}

/** The room this facilitator can meet the cohort in, or -1: online. */
export function roomFor(s: State, session: number, slot: number, teacher: number): number {
  const site = s.problem.sessions.meetAt[session]!
  if (site < 0 || s.tables.meets[teacher * s.tables.sites + site] === 0) return -1
  if (s.tables.travel > 0 && !canTravel(s, session, slot, teacher)) return -1
  return freeRoom(s, session, slot)
}

/** Whether the way from and to whatever else this facilitator meets people for leaves time enough. */
export function canTravel(s: State, session: number, slot: number, teacher: number): boolean {
  const { sessions, rooms, slots } = s.problem
  const site = sessions.meetAt[session]!
  const end = slot + sessions.length[session]!
  const first = Math.max(0, slot - s.tables.travel)
  const last = Math.min(slots, end + s.tables.travel)
  for (let t = first; t < last; t++) {
    const other = s.seat[teacher * slots + t]! - 1
    if (other < 0 || other === session || s.teacherOf[other] !== teacher || s.roomOf[other]! < 0) continue
    const from = s.slotOf[other]!
    const there = sessions.meetAt[other]!
    if (t < slot) {
      const leaves = from + sessions.length[other]!
      if (slot - leaves < rooms.travel[there * s.tables.sites + site]!) return false
    } else if (from - end < rooms.travel[site * s.tables.sites + there]!) return false
  }
  return true
}
