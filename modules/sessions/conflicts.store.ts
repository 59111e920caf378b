import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Acting } from '#platform/acting/acting.ts'

/** "I cannot come" to this session at this time; said again, it stands anew. */
export async function saveConflict(
  { tx, actor, now }: Acting,
  session: Id,
  person: Id,
  startsAt: Instant,
  note: string | null,
): Promise<void> {
  const fresh = {
    note,
    said_at: now,
    said_by: actor.person,
    about_starts_at: startsAt,
    suggested_session_id: null,
    suggested_at: null,
    suggested_by: null,
    settled_at: null,
    settled_by: null,
    outcome: null,
  }
  await tx
    .insertInto('sessions.conflict')
    .values({ org_id: actor.org, session_id: session, person_id: person, ...fresh })
    .onConflict((c) => c.columns(['org_id', 'session_id', 'person_id']).doUpdateSet(fresh))
    .execute()
}

export async function saveSuggestion(
  { tx, actor, now }: Acting,
  session: Id,
  person: Id,
  suggested: Id,
): Promise<void> {
  await tx
    .updateTable('sessions.conflict')
    .set({ suggested_session_id: suggested, suggested_at: now, suggested_by: actor.person })
    .where('session_id', '=', session)
    .where('person_id', '=', person)
    .where('settled_at', 'is', null)
    .execute()
}

export async function settleConflict(
  { tx, actor, now }: Acting,
  session: Id,
  person: Id,
  outcome: 'moved' | 'comes-anyway' | 'withdrawn',
): Promise<void> {
  await tx
    .updateTable('sessions.conflict')
    .set({ settled_at: now, settled_by: actor.person, outcome })
    .where('session_id', '=', session)
    .where('person_id', '=', person)
    .where('settled_at', 'is', null)
    .execute()
}

/** Moves a person's place; one who sits in another's session already moves on from there. */
export async function saveSeat({ tx, actor, now }: Acting, person: Id, from: Id, to: Id): Promise<void> {
  const held = await tx
    .deleteFrom('sessions.seat')
    .where('session_id', '=', from)
    .where('person_id', '=', person)
    .returning('instead_of_session_id')
    .executeTakeFirst()
  const insteadOf = held ? held.instead_of_session_id : from
  // Back in the session of one's own cohort there is no seat to keep.
  if (insteadOf === to) return
  await tx
    .insertInto('sessions.seat')
    .values({
      org_id: actor.org,
      session_id: to,
      person_id: person,
      instead_of_session_id: insteadOf,
      given_at: now,
      given_by: actor.person,
    })
    .execute()
}

/** A place in a later session for one that was missed; on the roster of what was missed the person stays. */
export async function saveMakeUp({ tx, actor, now }: Acting, person: Id, missed: Id, to: Id): Promise<void> {
  await tx
    .insertInto('sessions.seat')
    .values({
      org_id: actor.org,
      session_id: to,
      person_id: person,
      instead_of_session_id: missed,
      makes_up: true,
      given_at: now,
      given_by: actor.person,
    })
    .execute()
}
