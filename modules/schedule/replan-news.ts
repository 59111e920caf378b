import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { Instant } from '#kernel/instant.ts'
import { samePlace } from './moved-places.ts'

/** Whether somebody's calendar would change: a session still to come moves, is new or is gone, or its people differ. */
export function changesAnything(before: PlanAnswer, after: PlanAnswer, now: Instant): boolean {
  const coming = (answer: PlanAnswer) =>
    new Map(
      answer.sessions.filter((session) => Date.parse(session.start) > Date.parse(now)).map((one) => [one.id, one]),
    )
  const was = coming(before)
  const is = coming(after)
  if (was.size !== is.size) return true
  const peopleWere = peopleOf(before)
  const peopleAre = peopleOf(after)
  for (const [id, session] of is) {
    const old = was.get(id)
    if (!old || !samePlace(old, session)) return true
    if (peopleWere.get(session.cohort) !== peopleAre.get(session.cohort)) return true
  }
  return false
}

function peopleOf({ cohorts }: PlanAnswer): Map<string, string> {
  return new Map(cohorts.map(({ id, people }) => [id, [...people].sort().join(' ')]))
}
