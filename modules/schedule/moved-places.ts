import type { PlanAnswer } from '#engines/planner/plan-answer.ts'

type Placed = PlanAnswer['sessions'][number]

export function samePlace(a: Placed, b: Placed): boolean {
  return (
    Date.parse(a.start) === Date.parse(b.start) &&
    a.facilitator === b.facilitator &&
    a.mode === b.mode &&
    a.room === b.room
  )
}

/** Keys of cohorts whose sessions stand elsewhere, are new or are gone. */
export function touchedCohorts(before: PlanAnswer, after: PlanAnswer): string[] {
  const now = new Map(after.sessions.map((session) => [session.id, session]))
  const was = new Map(before.sessions.map((session) => [session.id, session]))
  const differs = (session: Placed, other: Placed | undefined) => !other || !samePlace(session, other)
  const touched = [
    ...before.sessions.filter((session) => differs(session, now.get(session.id))),
    ...after.sessions.filter((session) => differs(session, was.get(session.id))),
  ]
  return [...new Set(touched.map((session) => session.cohort))].sort()
}

/** How many people get an update. */
export function peopleTold(before: PlanAnswer, after: PlanAnswer): number {
  const touched = new Set(touchedCohorts(before, after))
  return new Set(
    [...before.cohorts, ...after.cohorts].filter((one) => touched.has(one.id)).flatMap((one) => one.people),
  ).size
}
