import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import { type Page, startOf } from './page-from.ts'
import { cohortFits, cohortsOf } from './plan-cohorts.views.ts'
import type { PlanSession, SessionFilter } from './plans.schema.ts'

const CHANGED = sql`(s.starts_at, s.minutes, s.facilitator_id, s.mode, s.room_id) is distinct from (a.starts_at, a.minutes, a.facilitator_id, a.mode, a.room_id)`

type Only = NonNullable<SessionFilter['only']>

function isOnly(only: Only) {
  if (only === 'pinned') return sql`a.pinned_at is not null`
  if (only === 'broken') return sql`a.breaks <> '[]'::jsonb`
  return only === 'added' ? sql`s.id is null` : sql`s.id is not null and ${CHANGED}`
}

/** The sessions of a plan that are moved, added, pinned or broken, as SQL. */
export function onlyThose(plan: Id, only: Only) {
  return sql`(select a.* from schedule.plan_session a
    left join schedule.session s on s.org_id = a.org_id and s.key = a.key and s.cancelled_at is null
    where a.plan_id = ${plan} and ${isOnly(only)})`
}

function rowsWhere(tx: Tx, id: Id, conditions: RawBuilder<unknown>[], page: RawBuilder<unknown>) {
  return sql<PlanSession & { total: number }>`
    select a.key, a.cohort_key as "cohortKey", a.go_live_id as "goLiveId", a.kind, a.part, a.starts_at as "startsAt", a.minutes, a.zone,
      a.facilitator_id as "facilitatorId", f.name as facilitator, a.mode, r.name as room, rs.name as site,
      coalesce(k.name, a.cohort_key) as cohort, coalesce(k.workflow_name, '') as workflow, coalesce(k.people, 0) as people,
      cardinality(a.clashes) as clashes, a.window_opens_on as "windowOpensOn", a.window_closes_on as "windowClosesOn",
      a.is_held as "isHeld", a.pinned_at is not null as "isPinned", a.moved_at is not null as "movedByHand", a.breaks,
      case when s.id is null then 'added' when ${CHANGED} then 'moved' else 'kept' end as change, count(*) over ()::int as total
    from schedule.plan_session a
    join people.person f on f.org_id = a.org_id and f.id = a.facilitator_id
    left join ${cohortsOf(id)} k on k.key = a.cohort_key
    left join schedule.room r on r.org_id = a.org_id and r.id = a.room_id
    left join people.site rs on rs.org_id = r.org_id and rs.id = r.site_id
    left join schedule.session s on s.org_id = a.org_id and s.key = a.key and s.cancelled_at is null
    where ${sql.join([sql`a.plan_id = ${id}`, ...conditions], sql` and `)}
    order by a.starts_at, a.key ${page}`.execute(tx)
}

/** Sessions of a proposal in order of time, with what stands in their way and how they differ from what is published. */
export async function planSessions(
  tx: Tx,
  id: Id,
  filter: SessionFilter,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<PlanSession>> {
  const from = startOf(query.cursor)
  const conditions = [
    ...(filter.cohort ? [sql`a.cohort_key = ${filter.cohort}`] : []),
    ...(filter.facilitator ? [sql`a.facilitator_id = ${filter.facilitator}`] : []),
    ...(filter.from ? [sql`(a.starts_at at time zone a.zone)::date >= ${filter.from}::date`] : []),
    ...(filter.to ? [sql`(a.starts_at at time zone a.zone)::date < ${filter.to}::date`] : []),
    ...(filter.only ? [isOnly(filter.only)] : []),
    ...(filter.q ? [cohortFits(filter.q)] : []),
  ]
  const { rows } = await rowsWhere(tx, id, conditions, sql`offset ${from} limit ${query.limit}`)
  const total = rows[0]?.total ?? 0
  return {
    rows: rows.map(({ total: _, ...row }) => row),
    total,
    next: from + rows.length < total ? String(from + rows.length) : null,
  }
}

/** Every session of these cohorts, or of these facilitators. */
export async function sessionsAmong(
  tx: Tx,
  id: Id,
  of: 'cohort' | 'facilitator',
  ids: readonly string[],
  only?: Only,
): Promise<PlanSession[]> {
  if (!ids.length) return []
  const among =
    of === 'cohort' ? sql`a.cohort_key = any(${[...ids]}::text[])` : sql`a.facilitator_id = any(${[...ids]}::uuid[])`
  const { rows } = await rowsWhere(tx, id, only ? [among, isOnly(only)] : [among], sql``)
  return rows.map(({ total: _, ...row }) => row)
}

export type PlacedSession = {
  key: string
  cohortKey: string
  startsAt: Instant
  minutes: number
  zone: string
  facilitator: Id
  mode: 'online' | 'onsite'
  room: Id | null
  isHeld: boolean
}

export async function planSessionHere(tx: Tx, plan: Id, key: string): Promise<PlacedSession | null> {
  const row = await tx
    .selectFrom('schedule.plan_session')
    .select(['key', 'cohort_key as cohortKey', 'starts_at as startsAt', 'minutes', 'zone', 'is_held as isHeld'])
    .select(['facilitator_id as facilitator', 'room_id as room', 'mode'])
    .where('plan_id', '=', plan)
    .where('key', '=', key)
    .executeTakeFirst()
  return row ? { ...row, mode: row.mode as 'online' | 'onsite' } : null
}

/** When rooms are taken in a proposal by other sessions. */
export async function roomUses(
  tx: Tx,
  plan: Id,
  butKey: string,
): Promise<{ room: Id; startsAt: Instant; minutes: number }[]> {
  const rows = await tx
    .selectFrom('schedule.plan_session')
    .select(['room_id', 'starts_at as startsAt', 'minutes'])
    .where('plan_id', '=', plan)
    .where('key', '<>', butKey)
    .where('room_id', 'is not', null)
    .execute()
  return rows.map(({ room_id, ...row }) => ({ room: room_id!, ...row }))
}
