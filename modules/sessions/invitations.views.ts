import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { SessionDetails } from '#modules/schedule/views.ts'
import type { Tx } from '#platform/db/connect.ts'

/** Somebody who should hold a session, with what a mail to them must know. */
export type Holder = {
  personId: Id
  name: string
  email: string | null
  zone: string | null
  locale: string
  hasLeft: boolean
  capacity: 'participant' | 'facilitator'
}

/** Places that were swapped: who came to this session from another, and who left it for another that still stands. */
export async function swapsOf(tx: Tx, session: Id): Promise<{ given: Set<Id>; away: Set<Id> }> {
  const rows = await tx
    .selectFrom('sessions.seat as t')
    .innerJoin('schedule.session as s', (join) =>
      join.onRef('s.org_id', '=', 't.org_id').onRef('s.id', '=', 't.session_id'),
    )
    .select(['t.person_id', 't.session_id', 's.cancelled_at'])
    .where((eb) =>
      eb.or([
        eb('t.session_id', '=', session),
        eb.and([eb('t.instead_of_session_id', '=', session), eb('t.makes_up', '=', false)]),
      ]),
    )
    .execute()
  const given = rows.filter((row) => row.session_id === session).map((row) => row.person_id)
  const away = rows.filter((row) => row.session_id !== session && row.cancelled_at === null).map((row) => row.person_id)
  return { given: new Set(given), away: new Set(away) }
}

/** When a session is cancelled, those who sat in it instead of their own have their own place again. */
export async function givenUpFor(tx: Tx, sessions: readonly Id[]): Promise<Id[]> {
  if (!sessions.length) return []
  const rows = await tx
    .selectFrom('sessions.seat')
    .select('instead_of_session_id')
    .distinct()
    .where('session_id', '=', sql<Id>`any(${[...sessions]}::uuid[])`)
    .where('instead_of_session_id', 'is not', null)
    .where('makes_up', '=', false)
    .execute()
  return rows.map((row) => row.instead_of_session_id!)
}

/** Whoever has a place in the session now, without the facilitator: the roster that attendance is counted over. */
export async function rosterOf(tx: Tx, session: SessionDetails, today: Day): Promise<Holder[]> {
  const { given, away } = await swapsOf(tx, session.id)
  const ids = [...new Set([...session.members.map((member) => member.personId), ...given])]
  const people = await peopleAs(tx, ids, 'participant', today)
  return people.filter((one) => !away.has(one.personId) && !one.hasLeft && one.personId !== session.facilitatorId)
}

export async function peopleAs(
  tx: Tx,
  ids: readonly Id[],
  capacity: Holder['capacity'],
  today: Day,
): Promise<Holder[]> {
  if (!ids.length) return []
  const rows = await tx
    .selectFrom('people.person as p')
    .leftJoin('people.site as s', (join) => join.onRef('s.org_id', '=', 'p.org_id').onRef('s.id', '=', 'p.site_id'))
    .select(['p.id', 'p.name', 'p.email', 'p.left_on', 'p.languages', 's.zone'])
    .where('p.id', '=', sql<Id>`any(${[...ids]}::uuid[])`)
    .orderBy('p.name')
    .orderBy('p.id')
    .execute()
  return rows.map((row) => ({
    personId: row.id,
    name: row.name,
    email: row.email,
    zone: row.zone,
    locale: row.languages[0] ?? 'en',
    hasLeft: row.left_on !== null && row.left_on <= today,
    capacity,
  }))
}

export type MailFacts = { goLiveOn: Day | null; organisation: string }

/** What a mail says besides the session itself. */
export async function mailFacts(tx: Tx, goLive: Id): Promise<MailFacts> {
  const row = await tx.selectFrom('rollout.go_live').select('on_day').where('id', '=', goLive).executeTakeFirst()
  const here = await tx.selectFrom('people.organisation').select('name').executeTakeFirst()
  return { goLiveOn: row?.on_day ?? null, organisation: here?.name ?? 'Takeroot' }
}

/** Sessions that are not over, and those that somebody still believes in although they were cancelled. */
export async function sessionsToCheck(tx: Tx, now: Instant): Promise<Id[]> {
  const rows = await tx
    .selectFrom('schedule.session as s')
    .select('s.id')
    .where('s.starts_at', '>', now)
    .where((eb) =>
      eb.or([
        eb('s.cancelled_at', 'is', null),
        eb.exists(
          eb
            .selectFrom('sessions.invitation as i')
            .select('i.person_id')
            .whereRef('i.org_id', '=', 's.org_id')
            .whereRef('i.session_id', '=', 's.id')
            .where('i.withdrawn_at', 'is', null),
        ),
      ]),
    )
    .orderBy('s.starts_at')
    .execute()
  return rows.map((row) => row.id)
}
