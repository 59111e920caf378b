import type { Random } from '../random.ts'
import { attendeeTaught, farClash, gapAllowed, roomFor, takesPart } from './allowed.ts'
import { bestPlace, settle } from './insertion.ts'
import { NEW_FACE, ONLINE_INSTEAD } from './problem.ts'
import {
  dayIndex,
  dayOn,
  friendOf,
  leaving,
  lift,
  orderCost,
  overload,
  place,
  placePoints,
  type State,
  undo,
  weekIndex,
  weekOn,
} from './state.ts'

/** Sessions lifted by the move that is being tried. */
const out: number[] = []

/** What the plan would save if this placed session were not there, its penalty aside. */
export function paid(s: State, session: number): number {
  const teacher = s.teacherOf[session]!
  let points = s.pointsOf[session]!
  if (teacher < 0) return points
  const friend = friendOf(s, session)
  if (friend >= 0 && friend !== teacher) points += NEW_FACE
  const load = s.teacherWeek[weekIndex(s, teacher, s.slotOf[session]!)]!
  if (load > s.problem.facilitators.weekSoft[teacher]!)
    points += overload(s, teacher, load) - overload(s, teacher, load - s.problem.sessions.weekLoad[session]!)
  if (s.tables.precedes) points += orderCost(s, session, s.slotOf[session]!)
  return points
}

/**
 * Puts a session at a start with a facilitator whether or not that is free, and finds new places for whoever stood in the
 * way. True when the plan then costs at most `target`; otherwise everything is as before.
 */
export function forceAt(
  s: State,
  session: number,
  candidate: number,
  teacher: number,
  target: number,
  random: Random,
): boolean {
  const { problem } = s
  const slot = problem.candidates.slot[candidate]!
  const day = problem.candidates.day[candidate]!
  if (hopeless(s, session, candidate, slot, day, teacher, target)) return false
  const mark = s.logged
  out.length = 0
  lift(s, session)
  if (!clear(s, session, slot, day, teacher, random)) {
    undo(s, mark)
    return false
  }
  const room = roomFor(s, session, slot, teacher)
  const points = placePoints(s, session, slot, teacher, room, problem.candidates.cost[candidate]!)
  place(s, session, slot, teacher, room, points, day)
  if (settleAll(s, target)) return true
  undo(s, mark)
  return false
}

/** Whether the move cannot reach `target` even if everybody in the way found the best place there is; looks, changes nothing. */
function hopeless(
  s: State,
  session: number,
  candidate: number,
  slot: number,
  day: number,
  teacher: number,
  target: number,
): boolean {
  const { problem, tables, held } = s
  const { sessions, slots, days } = problem
  const view = tables.views[tables.view[session]!]!
  let delta = problem.candidates.cost[candidate]! + view.costOf[teacher]!
  if (tables.period > 0) delta += tables.stretch[teacher * tables.period + (slot % tables.period)]!
  const site = sessions.meetAt[session]!
  if (site >= 0 && tables.meets[teacher * tables.sites + site] === 0) delta += ONLINE_INSTEAD
  if (held.any) delta += leaving(s, session, slot, teacher)
  delta -= s.slotOf[session]! >= 0 ? paid(s, session) : sessions.penalty[session]!
  const aim = target - s.cost
  let last = session
  const row = teacher * slots
  for (let at = row + slot; at < row + slot + sessions.length[session]!; at++) {
    const other = s.seat[at]! - 1
    if (other < 0 || other === last) continue
    last = other
    if (other !== session) delta += tables.least[other]! - paid(s, other)
  }
  if (delta <= aim) return false
  // Whoever else must go may gain too; only then the move is worth the trouble of trying it.
  const sibling = sessions.sibling[session]!
  const siblingDay = sibling >= 0 ? s.dayAt[sibling]! : -1
  if (siblingDay >= 0 && !gapAllowed(sessions.step[session]!, day, siblingDay))
    delta += tables.least[sibling]! - paid(s, sibling)
  const cohort = sessions.cohort[session]!
  if (s.cohortDay[cohort * days + day]! > 0)
    for (let n = tables.nearFrom[cohort]!; n < tables.nearFrom[cohort + 1]!; n++) {
      const k = tables.near[n]!
      for (let m = tables.sessionsFrom[k]!; m < tables.sessionsFrom[k + 1]!; m++) {
        const other = tables.sessionsOf[m]!
        if (s.dayAt[other] === day && other !== session) delta += tables.least[other]! - paid(s, other)
      }
    }
  return delta > aim
}

/** Lifts every session in the way; false when one of them is fixed or a limit cannot be met. */
function clear(s: State, session: number, slot: number, day: number, teacher: number, random: Random): boolean {
  const { problem, tables } = s
  const { sessions, slots, days, facilitators } = problem
  if (takesPart(s, session, teacher)) return false
  const length = sessions.length[session]!
  const row = teacher * slots + slot
  for (let at = row; at < row + length; at++) if (s.seat[at] !== 0 && !eject(s, s.seat[at]! - 1)) return false
  const sibling = sessions.sibling[session]!
  if (sibling >= 0 && s.slotOf[sibling]! >= 0 && !gapAllowed(sessions.step[session]!, day, s.dayAt[sibling]!))
    if (!eject(s, sibling)) return false
  const cohort = sessions.cohort[session]!
  if (s.cohortDay[cohort * days + day]! > 0)
    for (let n = tables.nearFrom[cohort]!; n < tables.nearFrom[cohort + 1]!; n++) {
      const k = tables.near[n]!
      for (let m = tables.sessionsFrom[k]!; m < tables.sessionsFrom[k + 1]!; m++) {
        const other = tables.sessionsOf[m]!
        if (s.dayAt[other] === day && !eject(s, other)) return false
      }
    }
  if (!tables.isolated)
    for (let other = farClash(s, session, slot); other >= 0; other = farClash(s, session, slot))
      if (!eject(s, other)) return false
  if (tables.attends)
    for (let other = attendeeTaught(s, session, slot); other >= 0; other = attendeeTaught(s, session, slot))
      if (!eject(s, other)) return false
  const zone = tables.zoneOf[teacher]!
  const dayAt = dayIndex(s, teacher, slot)
  while (s.teacherDay[dayAt]! + sessions.dayLoad[session]! > facilitators.dayCap[teacher]!) {
    const from = zone * (days + 1) + dayOn(s, teacher, slot)
    if (!ejectOne(s, teacher, tables.dayFrom[from]!, tables.dayFrom[from + 1]!, random)) return false
  }
  const week = weekIndex(s, teacher, slot)
  while (s.teacherWeek[week]! + sessions.weekLoad[session]! > facilitators.weekHard[teacher]!) {
    const from = zone * (problem.weeks + 1) + weekOn(s, teacher, dayOn(s, teacher, slot))
    if (!ejectOne(s, teacher, tables.weekFrom[from]!, tables.weekFrom[from + 1]!, random)) return false
  }
  return true
}

function eject(s: State, session: number): boolean {
  if (s.problem.sessions.fixed[session]) return false
  lift(s, session)
  out.push(session)
  return true
}

const there: number[] = []

/** Lifts one of the sessions this facilitator teaches between two slots, by the dice. */
function ejectOne(s: State, teacher: number, from: number, to: number, random: Random): boolean {
  const row = teacher * s.problem.slots
  there.length = 0
  for (let at = row + from; at < row + to; at++) {
    const other = s.seat[at]! - 1
    if (other < 0 || there[there.length - 1] === other) continue
    if (s.teacherOf[other] === teacher && !s.problem.sessions.fixed[other]) there.push(other)
  }
  return there.length > 0 && eject(s, there[Math.floor(random() * there.length)]!)
}

/** Places again all that was lifted, dearest to leave out first, as long as `target` stays within reach. */
function settleAll(s: State, target: number): boolean {
  const { penalty } = s.problem.sessions
  const { least } = s.tables
  let reach = s.cost
  for (const i of out) reach += least[i]! - penalty[i]!
  if (reach > target) return false
  if (out.length > 1) out.sort((a, b) => penalty[b]! - penalty[a]! || a - b)
  for (const i of out) {
    if (s.slotOf[i]! >= 0) continue
    // `reach` counts this one at its least; it may cost so much more as the target leaves.
    const limit = least[i]! + target - reach + 1
    if (bestPlace(s, i, Math.min(limit, penalty[i]! + 1))) {
      settle(s, s.query)
      reach += s.query.cost - least[i]!
    } else {
      reach += penalty[i]! - least[i]!
      if (reach > target) return false
    }
  }
  return s.cost <= target
}
