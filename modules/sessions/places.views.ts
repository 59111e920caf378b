import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/db/connect.ts'
import { placesOf, teamOf } from './conflicts.views.ts'

/** Refuses unless this person has a place in the session. */
export async function ownPlace(tx: Tx, person: Id, session: Id): Promise<void> {
  if (!(await placesOf(tx, person)).some((one) => one.id === session)) throw problem('session/unknown')
}

/** Refuses unless this person reports to the manager. */
export async function myTeamMember(tx: Tx, manager: Id, person: Id, now: Instant): Promise<void> {
  const team = await teamOf(tx, manager, now.slice(0, 10))
  if (!team.some((one) => one.personId === person)) throw problem('person/unknown')
}
