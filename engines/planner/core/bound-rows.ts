import { cliquesOf } from './bound-cliques.ts'
import { NEW_FACE, PER_HALF_HOUR_OVER, type Problem } from './problem.ts'
import type { State } from './state.ts'

/** Where fixed sessions stand: a state is one. */
export type Standing = Pick<State, 'slotOf' | 'teacherOf' | 'roomOf' | 'dayAt' | 'pointsOf'>

/**
 * The rules that couple sessions, one row each, in one long vector: facilitator slot, facilitator day, group day, room
 * slot, facilitator week. `xAt` is where a kind of row starts; fixed sessions have already taken their part of `limit`.
 */
export type Rows = {
  count: number
  /** slot * facilitators + facilitator */
  slotAt: 0
  /** facilitator * days + day */
  dayAt: number
  /** group * days + day; a group is cohorts of which any two share a person */
  groupAt: number
  /** room class * slots + slot */
  roomAt: number
  /** facilitator * weeks + week */
  weekAt: number
  /** What each row allows; a week's row holds its hard limit. */
  limit: Int16Array
  /** By cohort: its groups. */
  groupsOf: readonly Int32Array[]
  /** Load of a facilitator's week that fixed sessions hold already. */
  heldWeek: Int32Array
  /** Points that fixed sessions and their weeks cost whatever else happens. */
  constant: number
}

export function rowsOf(problem: Problem, held?: Standing): Rows {
  const { slots, days, weeks, facilitators, cohorts, rooms } = problem
  const { groups, groupsOf } = cliquesOf(cohorts)
  const dayAt = slots * facilitators.count
  const groupAt = dayAt + facilitators.count * days
  const roomAt = groupAt + groups * days
  const weekAt = roomAt + rooms.count.length * slots
  const count = weekAt + facilitators.count * weeks
  const limit = new Int16Array(count).fill(1, 0, dayAt).fill(1, groupAt, roomAt)
  for (let f = 0; f < facilitators.count; f++) {
    limit.fill(facilitators.dayCap[f]!, dayAt + f * days, dayAt + (f + 1) * days)
    limit.fill(facilitators.weekHard[f]!, weekAt + f * weeks, weekAt + (f + 1) * weeks)
  }
  for (const [r, most] of rooms.count.entries()) limit.fill(most, roomAt + r * slots, roomAt + (r + 1) * slots)
  const heldWeek = new Int32Array(facilitators.count * weeks)
  const rows: Rows = { count, slotAt: 0, dayAt, groupAt, roomAt, weekAt, limit, groupsOf, heldWeek, constant: 0 }
  if (held) takeHeld(problem, rows, held)
  for (let r = 0; r < count; r++) if (limit[r]! < 0) limit[r] = 0
  return rows
}

/** Fixed sessions may break rules: what they overdraw leaves nothing to others, and the bound stays one. */
function takeHeld(problem: Problem, rows: Rows, held: Standing): void {
  const { sessions, facilitators, days, weeks, slots } = problem
  for (let i = 0; i < sessions.count; i++) {
    if (!sessions.fixed[i]) continue
    const slot = held.slotOf[i]!
    if (slot < 0) {
      rows.constant += sessions.penalty[i]!
      continue
    }
    const f = held.teacherOf[i]!
    rows.constant += held.pointsOf[i]! + heldFaces(problem, held, i)
    if (f >= 0) {
      rows.limit[rows.dayAt + f * days + facilitators.dayOf[f]![slot]!]! -= sessions.dayLoad[i]!
      const week = f * weeks + facilitators.weekOf[f]![slot]!
      rows.limit[rows.weekAt + week]! -= sessions.weekLoad[i]!
      rows.heldWeek[week]! += sessions.weekLoad[i]!
    }
    for (const g of rows.groupsOf[sessions.cohort[i]!]!) rows.limit[rows.groupAt + g * days + held.dayAt[i]!] = 0
    const room = held.roomOf[i]!
    if (room >= 0)
      for (let s = slot; s < slot + sessions.length[i]!; s++) rows.limit[rows.roomAt + room * slots + s]! -= 1
  }
  for (let f = 0; f < facilitators.count; f++)
    for (let w = 0; w < weeks; w++) rows.constant += over(problem, f, rows.heldWeek[f * weeks + w]!)
}

/** Two fixed live sessions with different facilitators, counted at the first. */
function heldFaces({ sessions }: Problem, held: Standing, i: number): number {
  const other = sessions.sibling[i]!
  if (other < 0 || sessions.step[i] !== 0 || !sessions.fixed[other] || held.slotOf[other]! < 0) return 0
  return held.teacherOf[i]! >= 0 && held.teacherOf[other]! >= 0 && held.teacherOf[i] !== held.teacherOf[other]
    ? NEW_FACE
    : 0
}

/** Points for a week's load. */
export function over(problem: Problem, f: number, load: number): number {
  const beyond = load - problem.facilitators.weekSoft[f]!
  return beyond > 0 ? PER_HALF_HOUR_OVER * Math.ceil(beyond / problem.halfHour) : 0
}
