import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { type Instant, plusMinutes } from '#kernel/instant.ts'
import { overlaps } from '#kernel/interval.ts'
import {
  type OtherSession,
  otherCohortSessions,
  type SessionFacts,
  sessionDetails,
  sessionsOf,
} from '#modules/schedule/views.ts'
import type { Tx } from '#platform/db/connect.ts'

export type Conflict = {
  sessionId: Id
  personId: Id
  name: string
  managerId: Id | null
  note: string | null
  saidAt: Instant
  saidByName: string | null
  suggestedSessionId: Id | null
  suggestedBy: Id | null
  suggestedByName: string | null
}

/** Who said that they cannot come at the time that still stands, and is not settled. */
export async function openConflictsOf(tx: Tx, sessions: readonly Id[]): Promise<Conflict[]> {
  if (!sessions.length) return []
  return tx
    .selectFrom('sessions.conflict as c')
    .innerJoin('schedule.session as s', (join) =>
      join.onRef('s.org_id', '=', 'c.org_id').onRef('s.id', '=', 'c.session_id'),
    )
    .innerJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'c.org_id').onRef('p.id', '=', 'c.person_id'),
    )
    .leftJoin('people.person as b', (join) => join.onRef('b.org_id', '=', 'c.org_id').onRef('b.id', '=', 'c.said_by'))
    .leftJoin('people.person as g', (join) =>
      join.onRef('g.org_id', '=', 'c.org_id').onRef('g.id', '=', 'c.suggested_by'),
    )
    .select([
      'c.session_id as sessionId',
      'c.person_id as personId',
      'p.name',
      'p.manager_id as managerId',
      'c.note',
      'c.said_at as saidAt',
      'b.name as saidByName',
      'c.suggested_session_id as suggestedSessionId',
      'c.suggested_by as suggestedBy',
      'g.name as suggestedByName',
    ])
    .where('c.session_id', '=', sql<Id>`any(${[...sessions]}::uuid[])`)
    .where('c.settled_at', 'is', null)
    .where('s.cancelled_at', 'is', null)
    .whereRef('c.about_starts_at', '=', 's.starts_at')
    .orderBy('p.name')
    .execute()
}

/** The sessions in which a person has a place now: those of their cohorts, but for what was swapped. In order of time. */
export async function placesOf(tx: Tx, person: Id): Promise<SessionFacts[]> {
  const seats = await tx
    .selectFrom('sessions.seat')
    .select(['session_id', 'instead_of_session_id', 'makes_up'])
    .where('person_id', '=', person)
    .execute()
  const given = (
    await sessionDetails(
      tx,
      seats.map((seat) => seat.session_id),
    )
  ).filter((session) => !session.cancelledAt)
  // A place given up for a session that was cancelled is one's own again.
  const standing = new Set(given.map((session) => session.id))
  const away = new Set(
    seats.filter((seat) => !seat.makes_up && standing.has(seat.session_id)).map((seat) => seat.instead_of_session_id),
  )
  const own = (await sessionsOf(tx, person)).filter((session) => !away.has(session.id))
  return [...own, ...given].sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0))
}

/**
 * Sessions of the same work inside this person's window with a seat left, in a language of theirs, online or at their own
 * site, at times when they are in no other session.
 */
export async function alternativesFor(tx: Tx, session: Id, person: Id, now: Instant): Promise<OtherSession[]> {
  const within = await reachOf(tx, person)
  const others = (await otherCohortSessions(tx, session)).filter((other) => other.startsAt > now && within(other))
  const held = (await placesOf(tx, person)).filter((one) => one.id !== session)
  const swapped = await swappedSeats(
    tx,
    others.map((other) => other.id),
  )
  return others
    .map((other) => ({ ...other, freeSeats: other.freeSeats - (swapped.get(other.id) ?? 0) }))
    .filter(
      (other) =>
        other.freeSeats > 0 && !held.some((one) => one.id === other.id || overlaps(timeOf(one), timeOf(other))),
    )
}

async function reachOf(tx: Tx, person: Id): Promise<(session: SessionFacts) => boolean> {
  const row = await tx
    .selectFrom('people.person as p')
    .leftJoin('people.site as s', (join) => join.onRef('s.org_id', '=', 'p.org_id').onRef('s.id', '=', 'p.site_id'))
    .select(['p.languages', 's.name as site'])
    .where('p.id', '=', person)
    .executeTakeFirst()
  const languages = row?.languages ?? []
  return (session) =>
    (languages.length === 0 || languages.includes(session.language)) &&
    (session.mode === 'online' || session.siteName === null || session.siteName === row?.site)
}

/** Seats given in these sessions less seats given away. */
async function swappedSeats(tx: Tx, sessions: readonly Id[]): Promise<Map<Id, number>> {
  const swapped = new Map<Id, number>()
  if (!sessions.length) return swapped
  const wanted = new Set(sessions)
  const rows = await tx
    .selectFrom('sessions.seat')
    .select(['session_id', 'instead_of_session_id', 'makes_up'])
    .execute()
  const add = (id: Id | null, by: number) => id && wanted.has(id) && swapped.set(id, (swapped.get(id) ?? 0) + by)
  for (const row of rows) {
    add(row.session_id, 1)
    if (!row.makes_up) add(row.instead_of_session_id, -1)
  }
  return swapped
}

function timeOf({ startsAt, minutes }: { startsAt: Instant; minutes: number }) {
  return { from: startsAt, to: plusMinutes(startsAt, minutes) }
}

/** The people who report to somebody, who have not left. */
export async function teamOf(tx: Tx, manager: Id, today: string): Promise<{ personId: Id; name: string }[]> {
  return tx
    .selectFrom('people.person')
    .select(['id as personId', 'name'])
    .where('manager_id', '=', manager)
    .where((eb) => eb.or([eb('left_on', 'is', null), eb('left_on', '>', sql<never>`${today}::date`)]))
    .orderBy('name')
    .orderBy('id')
    .execute()
}
