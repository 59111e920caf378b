import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { type OtherSession, type SessionFacts, sessionDetails } from '#modules/schedule/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { alternativesFor } from './conflicts.views.ts'

export type Missed = { sessionId: Id; personId: Id; name: string; startsAt: Instant; at: string }

/**
 * Who was written down as absent or excused, has no later seat for it and could still take one inside the window, the
 * newest session first. `at` names the row for the next page. What the list does not say is not known, and is not missed.
 */
function missed(tx: Tx, now: Instant) {
  const newest = tx
    .selectFrom('sessions.attendance')
    .distinctOn(['session_id', 'person_id'])
    .select(['session_id', 'person_id', 'state'])
    .orderBy('session_id')
    .orderBy('person_id')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .as('a')
  return tx
    .selectFrom(newest)
    .innerJoin('schedule.session as s', 's.id', 'a.session_id')
    .innerJoin('people.person as p', 'p.id', 'a.person_id')
    .where('a.state', 'in', ['absent', 'excused'])
    .where('s.cancelled_at', 'is', null)
    .where('s.starts_at', '<', now)
    .where(sql<boolean>`s.window_closes_on >= (${now}::timestamptz at time zone s.zone)::date`)
    .where((eb) => eb.or([eb('p.left_on', 'is', null), eb('p.left_on', '>', sql<never>`${now.slice(0, 10)}::date`)]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('sessions.seat as t')
            .innerJoin('schedule.session as o', 'o.id', 't.session_id')
            .select('t.session_id')
            .whereRef('t.instead_of_session_id', '=', 'a.session_id')
            .whereRef('t.person_id', '=', 'a.person_id')
            .where('t.makes_up', '=', true)
            .where('o.cancelled_at', 'is', null),
        ),
      ),
    )
}

const AT = sql<string>`to_char(s.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || '/' || a.session_id || '/' || a.person_id`

function rowsOf(query: ReturnType<typeof missed>) {
  return query
    .select(['a.session_id as sessionId', 'a.person_id as personId', 'p.name', 's.starts_at as startsAt', AT.as('at')])
    .orderBy(AT, 'desc')
}

/** What this person missed. */
export async function missedBy(tx: Tx, person: Id, now: Instant): Promise<Missed[]> {
  return rowsOf(missed(tx, now).where('a.person_id', '=', person)).execute()
}

export async function missedIn(tx: Tx, session: Id, now: Instant): Promise<Missed[]> {
  return rowsOf(missed(tx, now).where('a.session_id', '=', session)).execute()
}

export async function missedPage(
  tx: Tx,
  now: Instant,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<{ rows: Missed[]; total: number; next: string | null }> {
  const { total } = await missed(tx, now)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const all = cursor ? missed(tx, now).where(AT, '<', cursor) : missed(tx, now)
  const rows = await rowsOf(all)
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  return { rows: shown, total, next: rows.length > limit ? (shown.at(-1)?.at ?? null) : null }
}

export type MissedSession = Missed & { session: SessionFacts; offers: OtherSession[] }

/** Each with the sessions that would make up for it: same work, inside the window, a seat left, the person free. */
export async function withOffers(tx: Tx, rows: readonly Missed[], now: Instant): Promise<MissedSession[]> {
  const ids = [...new Set(rows.map((row) => row.sessionId))]
  const sessions = new Map((await sessionDetails(tx, ids)).map((session) => [session.id, session]))
  const offered: MissedSession[] = []
  for (const row of rows)
    offered.push({
      ...row,
      session: sessions.get(row.sessionId)!,
      offers: await alternativesFor(tx, row.sessionId, row.personId, now),
    })
  return offered
}
