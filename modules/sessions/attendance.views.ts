import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { AttendanceState, Source, Statement } from './attendance-record.ts'

/** Every statement about some sessions, oldest first. */
export async function statementsOf(
  tx: Tx,
  sessions: readonly Id[],
): Promise<(Statement & { sessionId: Id; byName: string | null })[]> {
  if (!sessions.length) return []
  const rows = await tx
    .selectFrom('sessions.attendance as a')
    .leftJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'a.org_id').onRef('p.id', '=', 'a.recorded_by'),
    )
    .select([
      'a.session_id',
      'a.person_id',
      'a.state',
      'a.source',
      'a.reason',
      'a.recorded_at',
      'a.recorded_by',
      'p.name',
    ])
    .where('a.session_id', '=', sql<Id>`any(${[...sessions]}::uuid[])`)
    .orderBy('a.recorded_at')
    .orderBy('a.id')
    .execute()
  return rows.map((row) => ({
    sessionId: row.session_id,
    personId: row.person_id,
    state: row.state as AttendanceState,
    source: row.source as Source,
    reason: row.reason,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    byName: row.name,
  }))
}

export type Where = { department: string | null; site: string | null }

export async function whereaboutsOf(tx: Tx, people: readonly Id[]): Promise<Map<Id, Where>> {
  if (!people.length) return new Map()
  const rows = await tx
    .selectFrom('people.person as p')
    .leftJoin('people.site as s', (join) => join.onRef('s.org_id', '=', 'p.org_id').onRef('s.id', '=', 'p.site_id'))
    .select(['p.id', 'p.department', 's.name as site'])
    .where('p.id', '=', sql<Id>`any(${[...people]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, { department: row.department, site: row.site }]))
}

export type OwnState = { sessionId: Id; state: AttendanceState; recordedAt: Instant }

/** The newest statement about one person, session by session. */
export async function ownStates(tx: Tx, person: Id): Promise<Map<Id, OwnState>> {
  const rows = await tx
    .selectFrom('sessions.attendance')
    .distinctOn('session_id')
    .select(['session_id as sessionId', 'state', 'recorded_at as recordedAt'])
    .where('person_id', '=', person)
    .orderBy('session_id')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.sessionId, row as OwnState]))
}
