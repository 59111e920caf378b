import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { SessionKind } from './schema.ts'

/** What everybody may be told about one session; times are instants, `zone` is the cohort's. */
export type SessionFacts = {
  id: Id
  key: string
  kind: SessionKind
  part: number
  workflowId: Id
  workflowName: string
  cohortId: Id
  cohortName: string
  language: string
  goLiveId: Id
  startsAt: Instant
  minutes: number
  zone: string
  mode: 'online' | 'onsite'
  roomId: Id | null
  roomName: string | null
  siteName: string | null
  joinUrl: string | null
  facilitatorId: Id
  facilitatorName: string
  facilitatorEmail: string | null
  facilitatorZone: string | null
  sequence: number
  windowOpensOn: Day
  windowClosesOn: Day
  changedAt: Instant
  cancelledAt: Instant | null
}
export type SessionMember = { personId: Id; name: string; email: string | null; zone: string | null }
export type SessionDetails = SessionFacts & { members: SessionMember[] }
export type OtherSession = SessionFacts & { size: number; freeSeats: number }
export type PracticeFacts = {
  id: Id
  cohortId: Id
  workflowId: Id
  workflowName: string
  startsAt: Instant
  minutes: number
}

const LARGEST_COHORT = 25

function facts(tx: Tx) {
  return tx
    .selectFrom('schedule.session as s')
    .innerJoin('schedule.cohort as c', (join) =>
      join.onRef('c.org_id', '=', 's.org_id').onRef('c.id', '=', 's.cohort_id'),
    )
    .innerJoin('workflows.workflow as w', (join) =>
      join.onRef('w.org_id', '=', 's.org_id').onRef('w.id', '=', 's.workflow_id'),
    )
    .innerJoin('people.person as f', (join) =>
      join.onRef('f.org_id', '=', 's.org_id').onRef('f.id', '=', 's.facilitator_id'),
    )
    .leftJoin('people.site as fs', (join) => join.onRef('fs.org_id', '=', 'f.org_id').onRef('fs.id', '=', 'f.site_id'))
    .leftJoin('schedule.room as r', (join) => join.onRef('r.org_id', '=', 's.org_id').onRef('r.id', '=', 's.room_id'))
    .leftJoin('people.site as rs', (join) => join.onRef('rs.org_id', '=', 'r.org_id').onRef('rs.id', '=', 'r.site_id'))
    .select([
      's.id',
      's.key',
      's.part',
      's.workflow_id as workflowId',
      'w.name as workflowName',
      's.cohort_id as cohortId',
      'c.name as cohortName',
      'c.language',
      's.go_live_id as goLiveId',
      's.starts_at as startsAt',
      's.minutes',
      's.zone',
      's.room_id as roomId',
      'r.name as roomName',
      'rs.name as siteName',
      's.join_url as joinUrl',
      's.facilitator_id as facilitatorId',
      'f.name as facilitatorName',
      'f.email as facilitatorEmail',
      'fs.zone as facilitatorZone',
      's.sequence',
      's.window_opens_on as windowOpensOn',
      's.window_closes_on as windowClosesOn',
      's.changed_at as changedAt',
      's.cancelled_at as cancelledAt',
    ])
    .select((eb) => [
      eb.ref('s.kind').$castTo<SessionKind>().as('kind'),
      eb.ref('s.mode').$castTo<'online' | 'onsite'>().as('mode'),
    ])
}

/** The sessions of a person's cohorts that stand, in order of time. Seats in other cohorts are the sessions module's. */
export async function sessionsOf(tx: Tx, personId: Id): Promise<SessionFacts[]> {
  return facts(tx)
    .innerJoin('schedule.cohort_member as m', (join) =>
      join.onRef('m.org_id', '=', 's.org_id').onRef('m.cohort_id', '=', 's.cohort_id'),
    )
    .where('m.person_id', '=', personId)
    .where('m.left_at', 'is', null)
    .where('s.cancelled_at', 'is', null)
    .orderBy('s.starts_at')
    .orderBy('s.id')
    .execute()
}

/** The sessions that a person gives, in order of time. */
export async function sessionsFacilitatedBy(tx: Tx, personId: Id): Promise<SessionFacts[]> {
  return facts(tx)
    .where('s.facilitator_id', '=', personId)
    .where('s.cancelled_at', 'is', null)
    .orderBy('s.starts_at')
    .orderBy('s.id')
    .execute()
}

/** Sessions that stand and start in [from, to). */
export async function sessionsBetween(tx: Tx, from: Instant, to: Instant): Promise<SessionFacts[]> {
  return facts(tx)
    .where('s.starts_at', '>=', from)
    .where('s.starts_at', '<', to)
    .where('s.cancelled_at', 'is', null)
    .orderBy('s.starts_at')
    .orderBy('s.id')
    .execute()
}

/** Everything about these sessions, cancelled ones too, with the people of their cohorts. Unknown ids are left out. */
export async function sessionDetails(tx: Tx, ids: readonly Id[]): Promise<SessionDetails[]> {
  if (!ids.length) return []
  const sessions = await facts(tx)
    .where('s.id', '=', sql<Id>`any(${[...ids]}::uuid[])`)
    .orderBy('s.starts_at')
    .orderBy('s.id')
    .execute()
  const members = await membersOf(tx, [...new Set(sessions.map((session) => session.cohortId))])
  return sessions.map((session) => ({ ...session, members: members.get(session.cohortId) ?? [] }))
}

/** Who sits in each cohort now, by name. */
export async function membersOf(tx: Tx, cohortIds: readonly Id[]): Promise<Map<Id, SessionMember[]>> {
  if (!cohortIds.length) return new Map()
  const rows = await tx
    .selectFrom('schedule.cohort_member as m')
    .innerJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'm.org_id').onRef('p.id', '=', 'm.person_id'),
    )
    .leftJoin('people.site as ps', (join) => join.onRef('ps.org_id', '=', 'p.org_id').onRef('ps.id', '=', 'p.site_id'))
    .select(['m.cohort_id as cohortId', 'p.id as personId', 'p.name', 'p.email', 'ps.zone'])
    .where('m.cohort_id', '=', sql<Id>`any(${[...cohortIds]}::uuid[])`)
    .where('m.left_at', 'is', null)
    .orderBy('p.name')
    .orderBy('p.id')
    .execute()
  const found = new Map<Id, SessionMember[]>()
  for (const { cohortId, ...member } of rows) {
    const list = found.get(cohortId)
    if (list) list.push(member)
    else found.set(cohortId, [member])
  }
  return found
}

/**
 * Sessions of other cohorts that teach the same part of the same workflow on a day of this session's window and have a
 * seat left (the cohort's largest size, and the room's seats). In order of time; the language is for the caller to judge.
 */
export async function otherCohortSessions(tx: Tx, sessionId: Id): Promise<OtherSession[]> {
  const most = await largestCohort(tx)
  const rows = await facts(tx)
    .innerJoin('schedule.session as mine', (join) =>
      join
        .onRef('mine.org_id', '=', 's.org_id')
        .onRef('mine.workflow_id', '=', 's.workflow_id')
        .onRef('mine.kind', '=', 's.kind')
        .onRef('mine.part', '=', 's.part'),
    )
    .where('mine.id', '=', sessionId)
    .whereRef('s.cohort_id', '<>', 'mine.cohort_id')
    .where('s.cancelled_at', 'is', null)
    .where(
      sql<boolean>`(s.starts_at at time zone mine.zone)::date between mine.window_opens_on and mine.window_closes_on`,
    )
    .select((eb) => [
      'r.seats',
      eb
        .selectFrom('schedule.cohort_member as m')
        .whereRef('m.org_id', '=', 's.org_id')
        .whereRef('m.cohort_id', '=', 's.cohort_id')
        .where('m.left_at', 'is', null)
        .select((e) => e.fn.countAll<number>().as('size'))
        .as('size'),
    ])
    .orderBy('s.starts_at')
    .orderBy('s.id')
    .execute()
  return rows
    .map(({ seats, size, ...session }) => ({
      ...session,
      size: size ?? 0,
      freeSeats: Math.min(most, seats ?? most) - (size ?? 0),
    }))
    .filter((session) => session.freeSeats > 0)
}

async function largestCohort(tx: Tx): Promise<number> {
  const row = await tx.selectFrom('people.organisation').select('policy').executeTakeFirst()
  const rule = (row?.policy as Record<string, { value?: unknown }> | undefined)?.cohort?.value
  const most = Array.isArray(rule) ? rule[1] : undefined
  return typeof most === 'number' ? most : LARGEST_COHORT
}

/** The proposal that answers new facts and waits for the lead, with what it would change. */
export async function replanWaiting(tx: Tx): Promise<{ planId: Id; sessions: number; people: number } | null> {
  const { rows } = await sql<{ planId: Id; sessions: number; people: number }>`
    select id as "planId", jsonb_array_length(answer -> 'moved' -> 'people') as people,
      jsonb_array_length(answer -> 'moved' -> 'sessions') + jsonb_array_length(answer -> 'moved' -> 'added')
        + jsonb_array_length(answer -> 'moved' -> 'removed') as sessions
    from schedule.plan where state = 'ready' and why = 'facts' order by created_at desc limit 1`.execute(tx)
  return rows[0] ?? null
}

/** The practice time that is booked for a person, in order of time. */
export async function practiceOf(tx: Tx, personId: Id): Promise<PracticeFacts[]> {
  return tx
    .selectFrom('schedule.practice_block as b')
    .innerJoin('schedule.cohort as c', (join) =>
      join.onRef('c.org_id', '=', 'b.org_id').onRef('c.id', '=', 'b.cohort_id'),
    )
    .innerJoin('workflows.workflow as w', (join) =>
      join.onRef('w.org_id', '=', 'c.org_id').onRef('w.id', '=', 'c.workflow_id'),
    )
    .select([
      'b.id',
      'b.cohort_id as cohortId',
      'c.workflow_id as workflowId',
      'w.name as workflowName',
      'b.starts_at as startsAt',
      'b.minutes',
    ])
    .where('b.person_id', '=', personId)
    .where('b.withdrawn_at', 'is', null)
    .orderBy('b.starts_at')
    .orderBy('b.id')
    .execute()
}
