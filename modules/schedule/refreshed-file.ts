import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { PlanFile } from '#engines/planner/plan-file.ts'

const COHORT = [8, 25] as const

/**
 * The file of the published plan as it is today: the same groups and go-lives, with today's calendars, people and dates.
 * Who joined since waits for the next plan, so that moving one date moves only what must move.
 */
export function refreshedFile(stored: PlanFile, fresh: PlanFile, answer: PlanAnswer): PlanFile {
  const asked = new Set(stored.people.map((person) => person.id))
  const people = fresh.people.filter((person) => asked.has(person.id))
  const here = new Set(people.map((person) => person.id))
  const dates = new Map(fresh.goLives.map((one) => [one.id, one]))
  const groups = stored.groups.map((group) => ({
    ...group,
    where: { ...group.where, people: (group.where.people ?? []).filter((id) => here.has(id)) },
  }))
  const goLives = stored.goLives.flatMap((one) => dates.get(one.id) ?? [])
  const workflows = stored.workflows.map((one) => fresh.workflows.find((now) => now.id === one.id) ?? one)
  const published = currentAnswer(answer, people)
  return { ...fresh, policy: looser(stored.policy, published), people, groups, goLives, workflows, published }
}

/** The answer without people who left, and without cohorts that lost everybody. */
export function currentAnswer(answer: PlanAnswer, people: readonly { id: string; site: string }[]): PlanAnswer {
  const siteOf = new Map(people.map((person) => [person.id, person.site]))
  const cohorts = answer.cohorts.flatMap((cohort) => {
    const present = cohort.people.filter((id) => siteOf.has(id))
    if (!present.length) return []
    return [{ ...cohort, people: present, sites: [...new Set(present.map((id) => siteOf.get(id)!))].sort() }]
  })
  const kept = new Set(cohorts.map((cohort) => cohort.id))
  return { ...answer, cohorts, sessions: answer.sessions.filter((session) => kept.has(session.cohort)) }
}

/** A cohort that leavers made small, or joiners large, stays together: the sizes it has are allowed. */
function looser(policy: PlanFile['policy'], published: PlanAnswer): PlanFile['policy'] {
  const [least, most] = policy?.cohort ?? COHORT
  const sizes = published.cohorts.map((cohort) => cohort.people.length)
  return { ...policy, cohort: [Math.min(least, ...sizes), Math.max(most, ...sizes)] }
}
