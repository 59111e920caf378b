import { sql } from 'kysely'
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { PlanFile } from '#engines/planner/plan-file.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import { cohortName } from './cohort-name.ts'
import type { Finding } from './findings.ts'
import { type Page, startOf } from './page-from.ts'
import {
  type PersonWithoutPlace,
  type PlanChanges,
  type PlanCohort,
  type PlanPage,
  type PlanRow,
  type PlanSession,
  PlanSummary,
  type SessionFilter,
  type UnscheduledSession,
} from './plans.schema.ts'

function plans(tx: Tx) {
  return tx
    .selectFrom('schedule.plan as p')
    .leftJoin('people.person as r', (join) =>
      join.onRef('r.org_id', '=', 'p.org_id').onRef('r.id', '=', 'p.requested_by'),
    )
    .select(['p.id', 'p.state', 'p.why', 'p.seed', 'p.iterations', 'p.progress', 'p.stage', 'r.name as requestedBy'])
    .select(['p.created_at as createdAt', 'p.finished_at as finishedAt', 'p.published_at as publishedAt'])
    .select(['p.summary', 'p.problem'])
}

type RawPlan = Awaited<ReturnType<ReturnType<typeof plans>['execute']>>[number]

function planRow(row: RawPlan): PlanRow {
  return {
    ...row,
    state: row.state as PlanRow['state'],
    why: row.why as PlanRow['why'],
    stage: row.stage as PlanRow['stage'],
    summary: PlanSummary.parse(row.summary),
    problem: row.problem as PlanRow['problem'],
  }
}

/** Runs of the planner, newest first. */
export async function planPage(tx: Tx, query: { cursor?: string | undefined; limit: number }): Promise<Page<PlanRow>> {
  const from = startOf(query.cursor)
  const rows = await plans(tx)
    .orderBy('p.created_at', 'desc')
    .orderBy('p.id', 'desc')
    .offset(from)
    .limit(query.limit)
    .execute()
  const { total } = await tx
    .selectFrom('schedule.plan')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { rows: rows.map(planRow), total, next: from + rows.length < total ? String(from + rows.length) : null }
}

export async function planHere(tx: Tx, id: Id): Promise<PlanRow | null> {
  const row = await plans(tx).where('p.id', '=', id).executeTakeFirst()
  return row ? planRow(row) : null
}

/** The newest run in one of these states. */
export async function newestPlan(tx: Tx, states: readonly PlanRow['state'][]): Promise<PlanRow | null> {
  const row = await plans(tx)
    .where('p.state', 'in', states)
    .orderBy('p.created_at', 'desc')
    .orderBy('p.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? planRow(row) : null
}

/** What the planner was asked; busy times are packed in it. */
export async function planFileOf(tx: Tx, id: Id): Promise<PlanFile | null> {
  const row = await tx.selectFrom('schedule.plan').select('plan_file').where('id', '=', id).executeTakeFirst()
  return (row?.plan_file as PlanFile | null | undefined) ?? null
}

/** Of what the planner was asked: the rooms of the sites, and what people held already. */
export async function roomsAsked(tx: Tx, id: Id): Promise<Pick<PlanFile, 'sites' | 'published'> | null> {
  const { rows } = await sql<Pick<PlanFile, 'sites' | 'published'>>`
    select plan_file -> 'sites' as sites, plan_file -> 'published' as published from schedule.plan
    where id = ${id} and plan_file is not null`.execute(tx)
  return rows[0] ?? null
}

/** The answer without practice time, with its sessions as hands have moved them since. */
export async function answerOf(tx: Tx, id: Id): Promise<PlanAnswer | null> {
  const { rows } = await sql<{ answer: PlanAnswer | null }>`
    select answer - 'practice' - 'practiceDebt' as answer from schedule.plan where id = ${id}`.execute(tx)
  const answer = rows[0]?.answer
  if (!answer) return null
  const moved = await tx
    .selectFrom('schedule.plan_session')
    .select(['key', 'starts_at', 'facilitator_id', 'mode', 'room_id'])
    .where('plan_id', '=', id)
    .where('moved_at', 'is not', null)
    .execute()
  const byKey = new Map(moved.map((row) => [row.key, row]))
  const sessions = answer.sessions.map((session) => {
    const now = byKey.get(session.id)
    if (!now) return session
    const { room: _, ...rest } = session
    return {
      ...rest,
      start: now.starts_at,
      facilitator: now.facilitator_id,
      mode: now.mode as 'online' | 'onsite',
      ...(now.room_id ? { room: now.room_id } : {}),
    }
  })
  return { ...answer, sessions, practice: [], practiceDebt: [] }
}

export type GoLiveNames = Map<string, { group: string; workflow: string; on: Day }>

/** What go-lives are called: their group and workflow, retired ones too. */
export async function goLiveNames(tx: Tx): Promise<GoLiveNames> {
  const rows = await tx
    .selectFrom('rollout.go_live as l')
    .innerJoin('rollout.working_group as g', (join) =>
      join.onRef('g.org_id', '=', 'l.org_id').onRef('g.id', '=', 'l.group_id'),
    )
    .innerJoin('workflows.workflow as w', (join) =>
      join.onRef('w.org_id', '=', 'l.org_id').onRef('w.id', '=', 'l.workflow_id'),
    )
    .select(['l.id', 'g.name as group', 'w.name as workflow', 'l.on_day as on'])
    .execute()
  return new Map(rows.map(({ id, ...names }) => [id, names]))
}

export type NamedCohort = PlanCohort & { goLives: readonly string[]; people: number }

/** The cohorts of an answer with the names people know them by. */
export function cohortsNamed(answer: Pick<PlanAnswer, 'cohorts'>, names: GoLiveNames): PlanCohort[] {
  const siblings = Map.groupBy(answer.cohorts, (cohort) => cohort.goLives[0])
  return answer.cohorts.map((cohort) => {
    const goLive = names.get(cohort.goLives[0]!)
    return {
      key: cohort.id,
      name: cohortName(goLive?.group ?? '–', cohort.id, siblings.get(cohort.goLives[0])!.length),
      goLiveId: cohort.goLives[0]!,
      workflowId: cohort.workflow,
      workflow: goLive?.workflow ?? '–',
      on: goLive?.on ?? null,
      people: cohort.people.length,
      language: cohort.language,
      zone: cohort.zone,
      roleClass: cohort.roleClass,
    }
  })
}

/** Everything about one run but its lists of sessions and people. */
export async function wholePlan(tx: Tx, id: Id, now: Instant): Promise<PlanPage | null> {
  const plan = await planHere(tx, id)
  if (!plan) return null
  const { rows } = await sql<{
    cohorts: PlanAnswer['cohorts'] | null
    squeezed: PlanAnswer['squeezed'] | null
    findings: Finding[]
  }>`
    select answer -> 'cohorts' as cohorts, answer -> 'squeezed' as squeezed, findings
    from schedule.plan where id = ${id}`.execute(tx)
  const { cohorts, squeezed, findings } = rows[0]!
  const named = cohortsNamed({ cohorts: cohorts ?? [] }, await goLiveNames(tx))
  const byKey = new Map(named.map((cohort) => [cohort.key, cohort]))
  const newest = await newestPlan(tx, ['ready', 'published'])
  return {
    plan,
    findings,
    cohorts: named,
    squeezed: (squeezed ?? []).map(({ cohort, reason, daysLost }) => ({
      cohort: byKey.get(cohort)?.name ?? cohort,
      workflow: byKey.get(cohort)?.workflow ?? '',
      reason,
      daysLost,
    })),
    changes: plan.state === 'ready' ? await changesOf(tx, id, now) : null,
    isNewest: newest?.id === id,
  }
}

/** What publishing would change, counted in sets. */
export async function changesOf(tx: Tx, id: Id, now: Instant): Promise<PlanChanges> {
  const { rows } = await sql<PlanChanges>`
    with asked as (select * from schedule.plan_session where plan_id = ${id} and not is_held),
    standing as (select * from schedule.session where cancelled_at is null and starts_at > ${now}),
    seats as (select c.id as key, x.person::uuid as person_id from schedule.plan p
      cross join lateral jsonb_to_recordset(p.answer -> 'cohorts') as c (id text, people jsonb)
      cross join lateral jsonb_array_elements_text(c.people) as x (person) where p.id = ${id}),
    members as (select m.*, c.key from schedule.cohort_member m
      join schedule.cohort c on c.org_id = m.org_id and c.id = m.cohort_id and c.retired_at is null where m.left_at is null),
    sides as (select a.key as asked_key, s.key as standing_key, a.cohort_key, s.cohort_id, a.facilitator_id as new_f, s.facilitator_id as old_f,
        a.key is not null and s.key is not null and (s.starts_at, s.minutes, s.facilitator_id, s.mode, s.room_id)
          is distinct from (a.starts_at, a.minutes, a.facilitator_id, a.mode, a.room_id) as differs
      from asked a full join standing s on s.key = a.key),
    told as (select t.person_id from seats t join sides d on d.cohort_key = t.key
        where d.standing_key is null or d.differs or not exists (select from members m where m.key = t.key and m.person_id = t.person_id)
      union select m.person_id from members m join sides d on d.cohort_id = m.cohort_id
        where d.asked_key is null or not exists (select from seats t where t.key = m.key and t.person_id = m.person_id))
    select count(*) filter (where standing_key is null) as added, count(*) filter (where differs) as moved,
      count(*) filter (where asked_key is not null and standing_key is not null and not differs) as kept,
      count(*) filter (where asked_key is null) as cancelled, (select count(distinct person_id) from told) as people
    from sides`.execute(tx)
  return rows[0]!
}

/** Sessions of a proposal in order of time, with what stands in their way and how they differ from what is published. */
export async function planSessions(
  tx: Tx,
  id: Id,
  filter: SessionFilter,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<PlanSession>> {
  const from = startOf(query.cursor)
  const { rows: cohortRows } = await sql<{ cohorts: PlanAnswer['cohorts'] | null }>`
    select answer -> 'cohorts' as cohorts from schedule.plan where id = ${id}`.execute(tx)
  const cohorts = new Map(
    cohortsNamed({ cohorts: cohortRows[0]?.cohorts ?? [] }, await goLiveNames(tx)).map((cohort) => [
      cohort.key,
      cohort,
    ]),
  )
  const changed = sql`(s.starts_at, s.minutes, s.facilitator_id, s.mode, s.room_id) is distinct from (a.starts_at, a.minutes, a.facilitator_id, a.mode, a.room_id)`
  const conditions = [
    sql`a.plan_id = ${id}`,
    ...(filter.cohort ? [sql`a.cohort_key = ${filter.cohort}`] : []),
    ...(filter.facilitator ? [sql`a.facilitator_id = ${filter.facilitator}`] : []),
    ...(filter.from ? [sql`(a.starts_at at time zone a.zone)::date >= ${filter.from}::date`] : []),
    ...(filter.to ? [sql`(a.starts_at at time zone a.zone)::date < ${filter.to}::date`] : []),
    ...(filter.only === 'pinned' ? [sql`a.pinned_at is not null`] : []),
    ...(filter.only === 'broken' ? [sql`a.breaks <> '[]'::jsonb`] : []),
    ...(filter.only === 'added' ? [sql`s.id is null`] : []),
    ...(filter.only === 'moved' ? [sql`s.id is not null and ${changed}`] : []),
  ]
  const { rows } = await sql<Omit<PlanSession, 'cohort' | 'workflow' | 'people'> & { total: number }>`
    select a.key, a.cohort_key as "cohortKey", a.go_live_id as "goLiveId", a.kind, a.part, a.starts_at as "startsAt", a.minutes, a.zone,
      a.facilitator_id as "facilitatorId", f.name as facilitator, a.mode, r.name as room, rs.name as site,
      cardinality(a.clashes) as clashes, a.window_opens_on as "windowOpensOn", a.window_closes_on as "windowClosesOn",
      a.is_held as "isHeld", a.pinned_at is not null as "isPinned", a.moved_at is not null as "movedByHand", a.breaks,
      case when s.id is null then 'added' when ${changed} then 'moved' else 'kept' end as change, count(*) over () as total
    from schedule.plan_session a
    join people.person f on f.org_id = a.org_id and f.id = a.facilitator_id
    left join schedule.room r on r.org_id = a.org_id and r.id = a.room_id
    left join people.site rs on rs.org_id = r.org_id and rs.id = r.site_id
    left join schedule.session s on s.org_id = a.org_id and s.key = a.key and s.cancelled_at is null
    where ${sql.join(conditions, sql` and `)}
    order by a.starts_at, a.key offset ${from} limit ${query.limit}`.execute(tx)
  const total = rows[0]?.total ?? 0
  return {
    rows: rows.map(({ total: _, ...row }) => {
      const cohort = cohorts.get(row.cohortKey)
      return {
        ...row,
        cohort: cohort?.name ?? row.cohortKey,
        workflow: cohort?.workflow ?? '',
        people: cohort?.people ?? 0,
      }
    }),
    total,
    next: from + rows.length < total ? String(from + rows.length) : null,
  }
}

/** One list of an answer, read as a page without its practice time. */
async function pagedPart<Row>(
  tx: Tx,
  id: Id,
  part: 'unscheduled' | 'withoutPlace',
  query: { cursor?: string | undefined; limit: number },
) {
  const from = startOf(query.cursor)
  const { rows } = await sql<{ rows: Row[] | null; total: number | null; cohorts: PlanAnswer['cohorts'] | null }>`
    select (select jsonb_agg(e order by n) from jsonb_array_elements(answer -> ${part}) with ordinality as x (e, n)
        where n > ${from} and n <= ${from + query.limit}) as rows,
      jsonb_array_length(answer -> ${part}) as total, answer -> 'cohorts' as cohorts
    from schedule.plan where id = ${id}`.execute(tx)
  const found = rows[0]
  const list = found?.rows ?? []
  const total = found?.total ?? 0
  return {
    list,
    total,
    next: from + list.length < total ? String(from + list.length) : null,
    cohorts: found?.cohorts ?? [],
  }
}

/** Sessions that found no place, why, and what was tried and works. */
export async function unscheduledPage(
  tx: Tx,
  id: Id,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<UnscheduledSession>> {
  const { list, total, next, cohorts } = await pagedPart<PlanAnswer['unscheduled'][number]>(
    tx,
    id,
    'unscheduled',
    query,
  )
  const goLives = await goLiveNames(tx)
  const named = new Map(cohortsNamed({ cohorts }, goLives).map((cohort) => [cohort.key, cohort]))
  const names = await namesIn(tx, list, goLives, named)
  return {
    rows: list.map((one) => ({
      key: one.session.id,
      kind: one.session.kind,
      part: one.session.part,
      cohort: named.get(one.session.cohort)?.name ?? one.session.cohort,
      workflow: goLives.get(one.session.goLive)?.workflow ?? '',
      goLiveId: one.session.goLive,
      goLiveOn: goLives.get(one.session.goLive)?.on ?? null,
      people: one.people.length,
      windowOpensOn: one.window.opens,
      windowClosesOn: one.window.closes,
      why: one.why,
      waysOut: one.waysOut.map(({ change, sessionsMoved, cost }) => ({ change, sessionsMoved, cost })),
      names: mentioned([one.why, one.waysOut], names),
    })),
    total,
    next,
  }
}

/** People who are in a group that goes live and in no cohort, why, and what would give them one. */
export async function withoutPlacePage(
  tx: Tx,
  id: Id,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<PersonWithoutPlace>> {
  const { list, total, next, cohorts } = await pagedPart<PlanAnswer['withoutPlace'][number]>(
    tx,
    id,
    'withoutPlace',
    query,
  )
  const goLives = await goLiveNames(tx)
  const named = new Map(cohortsNamed({ cohorts }, goLives).map((cohort) => [cohort.key, cohort]))
  const names = await namesIn(tx, list, goLives, named)
  return {
    rows: list.map((one) => ({
      personId: one.person,
      name: names.get(one.person) ?? '–',
      goLiveId: one.goLive,
      group: goLives.get(one.goLive)?.group ?? '–',
      workflow: goLives.get(one.goLive)?.workflow ?? '–',
      goLiveOn: goLives.get(one.goLive)?.on ?? null,
      why: one.why,
      waysOut: one.waysOut.map(({ change, sessionsMoved, cost }) => ({ change, sessionsMoved, cost })),
      names: mentioned([one.why, one.waysOut], names),
    })),
    total,
    next,
  }
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Names of every id that a value mentions: people, sites, workflows, go-lives, cohorts and sessions. */
export async function namesIn(
  tx: Tx,
  value: unknown,
  goLives: GoLiveNames,
  cohorts: ReadonlyMap<string, Pick<PlanCohort, 'name' | 'workflow'>>,
): Promise<Map<string, string>> {
  const text = JSON.stringify(value)
  const ids = [...new Set(text.match(UUID))]
  const names = new Map<string, string>()
  if (ids.length) {
    const { rows } = await sql<{ id: string; name: string }>`
      select id, name from people.person where id = any(${ids}::uuid[])
      union all select id, name from people.site where id = any(${ids}::uuid[])
      union all select id, name from schedule.room where id = any(${ids}::uuid[])
      union all select id, name from workflows.workflow where id = any(${ids}::uuid[])`.execute(tx)
    for (const { id, name } of rows) names.set(id, name)
  }
  for (const [id, { group, workflow }] of goLives) names.set(id, `${group}, ${workflow}`)
  for (const [key, { name, workflow }] of cohorts) names.set(key, `${name}, ${workflow}`)
  for (const [key] of text.matchAll(SESSION_KEY)) {
    const name = names.get(key.slice(0, key.lastIndexOf('/')))
    if (name) names.set(key, name)
  }
  return names
}

const SESSION_KEY = /[0-9a-f-]{36}\/\d+\/[a-z0-9-]+/g

/** Of all names those that this value mentions. */
export function mentioned(value: unknown, names: ReadonlyMap<string, string>): Record<string, string> {
  const text = JSON.stringify(value)
  const found = new Set([...(text.match(UUID) ?? []), ...(text.match(/[0-9a-f-]{36}\/\d+(\/[a-z0-9-]+)?/g) ?? [])])
  return Object.fromEntries([...found].flatMap((id) => (names.has(id) ? [[id, names.get(id)!]] : [])))
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
