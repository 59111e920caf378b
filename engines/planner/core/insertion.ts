import { gapAllowed } from './allowed.ts'
import { NO_LIMIT, type Query, TENTHS } from './query.ts'
import { place, type State } from './state.ts'
import { ask, membersAreFree, scanStart, startCost } from './weighing.ts'

/**
 * The cheapest start and facilitator free now for a session that is not placed, into `s.query`; false when none costs
 * less than `limit` points. Lists are sorted, so the scan ends at the first start that cannot be better.
 */
export function bestPlace(s: State, session: number, limit = NO_LIMIT, tie = 0): boolean {
  const { cohortDay, problem } = s
  const { sessions, candidates, days } = problem
  const q = ask(s, session, tie)
  const { slot: slots, cost: costs, day: dayOf } = candidates
  const to = candidates.to[session]!
  const step = sessions.step[session]!
  const sibling = sessions.sibling[session]!
  const siblingDay = sibling >= 0 ? s.dayAt[sibling]! : -1
  const row = sessions.cohort[session]! * days
  const quiet = s.tables.isolated && !s.tables.attends
  const { lowest } = q
  const first = limit >= NO_LIMIT / TENTHS ? NO_LIMIT : limit * TENTHS
  let bound = first
  for (let c = candidates.from[session]!; c < to; c++) {
    const base = costs[c]!
    if ((base + lowest) * TENTHS >= bound) break
    const day = dayOf[c]!
    if (cohortDay[row + day] !== 0) continue
    if (siblingDay >= 0 && !gapAllowed(step, day, siblingDay)) continue
    const slot = slots[c]!
    if (!quiet && !membersAreFree(s, session, slot)) continue
    bound = scanStart(s, q, slot, day, startCost(s, q, slot, base), bound)
  }
  return bound < first
}

/** Puts the session where the last question found it cheapest. */
export function settle(s: State, q: Query): void {
  place(s, q.session, q.slot, q.teacher, q.room, q.points, q.day)
}

/** Places a session where it is cheapest, below `limit` points; false when it fits nowhere. */
export function insert(s: State, session: number, limit = NO_LIMIT, tie = 0): boolean {
  if (!bestPlace(s, session, limit, tie)) return false
  settle(s, s.query)
  return true
}
