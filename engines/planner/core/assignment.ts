import { roomFor } from './allowed.ts'
import { type Assignment, NEW_FACE, ONLINE_INSTEAD, PER_HALF_HOUR_OVER, type Problem } from './problem.ts'
import { place, placePoints, type State } from './state.ts'

/** A copy of where every session stands. */
export function assignmentOf(s: State): Assignment {
  return { slot: s.slotOf.slice(), facilitator: s.teacherOf.slice(), roomClass: s.roomOf.slice() }
}

/** The candidate of a session that starts at `slot`, or -1. */
export function candidateAt(problem: Problem, session: number, slot: number): number {
  const { from, to, slot: slots } = problem.candidates
  for (let c = from[session]!; c < to[session]!; c++) if (slots[c] === slot) return c
  return -1
}

/** Places one session as given, fixed or at one of its candidates; the caller has seen that it fits. */
export function put(s: State, session: number, slot: number, teacher: number, room: number): void {
  const { candidates, cohorts, sessions } = s.problem
  const c = candidateAt(s.problem, session, slot)
  const base = c >= 0 ? candidates.cost[c]! : 0
  const day = c >= 0 ? candidates.day[c]! : cohorts.dayOf[sessions.cohort[session]!]![slot]!
  place(s, session, slot, teacher, room, placePoints(s, session, slot, teacher, room, base), day)
}

/** Places a whole assignment on an empty state. */
export function load(s: State, { slot, facilitator, roomClass }: Assignment): void {
  for (let i = 0; i < slot.length; i++) if (slot[i]! >= 0) put(s, i, slot[i]!, facilitator[i]!, roomClass[i]!)
  s.logged = 0
}

/** Gives a room to whoever meets online beside a free one: what a search that ends between two moves may leave. */
export function meetWherePossible(s: State): void {
  for (let i = 0; i < s.slotOf.length; i++) {
    if (s.slotOf[i]! < 0 || s.roomOf[i]! >= 0 || s.problem.sessions.meetAt[i]! < 0 || s.problem.sessions.fixed[i])
      continue
    const room = s.teacherOf[i]! < 0 ? -1 : roomFor(s, i, s.slotOf[i]!, s.teacherOf[i]!)
    if (room >= 0) place(s, i, s.slotOf[i]!, s.teacherOf[i]!, room, s.pointsOf[i]! - ONLINE_INSTEAD, s.dayAt[i]!)
  }
}

/** The cost of an assignment derived anew from the problem alone: what the state must always agree with. */
export function costOf(problem: Problem, { slot, facilitator, roomClass }: Assignment): number {
  const { sessions, eligible, candidates, facilitators, before, precedence } = problem
  const load = new Map<number, number>()
  let cost = 0
  for (let i = 0; i < sessions.count; i++) {
    const at = slot[i]!
    if (at < 0) {
      cost += sessions.penalty[i]!
      continue
    }
    const c = candidateAt(problem, i, at)
    if (c >= 0) cost += candidates.cost[c]!
    if (roomClass[i]! < 0 && sessions.meetAt[i]! >= 0) cost += ONLINE_INSTEAD
    const f = facilitator[i]!
    if (f < 0) continue
    const list = eligible.lists[eligible.of[i]!]!
    const e = list.facilitator.indexOf(f)
    if (e >= 0) cost += list.cost[e]!
    const points = facilitators.stretch[f]!
    if (points.length && !sessions.fixed[i]) cost += points[at % points.length]!
    if ((before.facilitator[i] ?? -1) >= 0 && before.facilitator[i] !== f) cost += before.facilitatorPrice[i]!
    const mate = sessions.sibling[i]!
    if (mate > i && sessions.step[i]! < 2 && slot[mate]! >= 0 && facilitator[mate]! >= 0 && facilitator[mate] !== f)
      cost += NEW_FACE
    const week = f * problem.weeks + facilitators.weekOf[f]![at]!
    load.set(week, (load.get(week) ?? 0) + sessions.weekLoad[i]!)
  }
  for (const [week, minutes] of load) {
    const over = minutes - facilitators.weekSoft[Math.floor(week / problem.weeks)]!
    if (over > 0) cost += PER_HALF_HOUR_OVER * Math.ceil(over / problem.halfHour)
  }
  for (let i = 0; i < sessions.count && precedence.price.length; i++)
    for (let p = precedence.from[i]!; p < precedence.from[i + 1]!; p++) {
      const first = slot[precedence.earlier[p]!]!
      const second = slot[precedence.later[p]!]!
      // Every pair is listed under both, and counted under the earlier one.
      if (precedence.earlier[p] === i && first >= 0 && second >= 0 && second < first) cost += precedence.price[p]!
    }
  return cost
}
