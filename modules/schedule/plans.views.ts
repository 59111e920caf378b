import { sql } from 'kysely'
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { PlanFile } from '#engines/planner/plan-file.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { Finding } from './findings.ts'
import { namesOfPeople } from './names.views.ts'
import { type Page, startOf } from './page-from.ts'
import { planCohorts } from './plan-cohorts.views.ts'
import { type PlanChanges, type PlanPage, type PlanRow, PlanSummary } from './plans.schema.ts'

function plans(tx: Tx) {
  return tx
    .selectFrom('schedule.plan as p')
    .leftJoin('people.person as r', (join) =>
      join.onRef('r.org_id', '=', 'p.org_id').onRef('r.id', '=', 'p.requested_by'),
    )
    .select(['p.id', 'p.state', 'p.why', 'p.seed', 'p.iterations', 'p.progress', 'p.stage', 'r.name as requestedBy'])
    .select(['p.created_at as createdAt', 'p.finished_at as finishedAt', 'p.published_at as publishedAt'])
    .select(['p.cost_so_far as costSoFar', 'p.is_thorough as isThorough', 'p.is_partial as isPartial'])
    .select((eb) =>
      eb
        .and([eb('p.cancel_asked_at', 'is not', null), eb('p.finished_at', 'is', null)])
        .$castTo<boolean>()
        .as('isStopping'),
    )
    .select(['p.summary', 'p.problem', 'p.applied', 'p.after_plan_id as afterPlanId'])
}

type RawPlan = Awaited<ReturnType<ReturnType<typeof plans>['execute']>>[number]

function planRow(row: RawPlan): PlanRow {
  return {
    ...row,
    state: row.state as PlanRow['state'],
    why: row.why as PlanRow['why'],
    summary: PlanSummary.parse(row.summary),
    problem: row.problem as PlanRow['problem'],
    applied: row.applied as PlanRow['applied'],
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

/** Everything about one run but its lists of sessions, cohorts and people. */
export async function wholePlan(tx: Tx, id: Id, now: Instant): Promise<PlanPage | null> {
  const plan = await planHere(tx, id)
  if (!plan) return null
  const { rows } = await sql<Remarks>`
    select p.findings, a.relaxed, a.prices from schedule.plan p
    left join lateral jsonb_to_record(p.answer) as a (relaxed jsonb, prices jsonb) on true where p.id = ${id}`.execute(
    tx,
  )
  const { findings, relaxed, prices } = rows[0]!
  const named = relaxed?.length ? await planCohorts(tx, id) : null
  const newest = await newestPlan(tx, ['ready', 'published'])
  return {
    plan,
    findings,
    relaxed: (relaxed ?? []).map(({ cohort, minutes, insteadOf }) => ({
      cohort: named!.get(cohort)?.name ?? '–',
      workflow: named!.get(cohort)?.workflow ?? '–',
      minutes,
      insteadOf,
    })),
    scarce: await scarceTime(tx, prices ?? []),
    changes: plan.state === 'ready' ? await changesOf(tx, id, now) : null,
    isNewest: newest?.id === id,
  }
}

type Remarks = {
  findings: Finding[]
  relaxed: PlanAnswer['relaxed'] | null
  prices: NonNullable<PlanAnswer['prices']> | null
}
const MOST_SCARCE = 5

/** The dearest hours with the names of who gives them or what is taught in them. */
async function scarceTime(tx: Tx, prices: NonNullable<PlanAnswer['prices']>): Promise<PlanPage['scarce']> {
  const dearest = prices.filter(({ points }) => points > 0).toSorted((a, b) => b.points - a.points)
  const shown = dearest.slice(0, MOST_SCARCE)
  if (!shown.length) return []
  const workflows = await tx.selectFrom('workflows.workflow').select(['id', 'name']).execute()
  const names = new Map<string, string>(workflows.map(({ id, name }) => [id, name]))
  const people = await namesOfPeople(
    tx,
    shown.flatMap(({ facilitator }) => facilitator ?? []),
  )
  return shown.map(({ facilitator, skill, language, week, points }) => ({
    facilitator: facilitator ? (people.get(facilitator) ?? '–') : null,
    workflow: skill ? (names.get(skill) ?? '–') : null,
    language: language ?? null,
    week,
    points,
  }))
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
