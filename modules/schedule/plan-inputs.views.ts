import { sql } from 'kysely'
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { type Instant, plusMinutes } from '#kernel/instant.ts'
import { peopleForPlanning, sitesForPlanning } from '#modules/people/views.ts'
import { goLivesForPlanning, groupsForPlanning } from '#modules/rollout/views.ts'
import { workflowsForPlanning } from '#modules/workflows/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { facilitators, rooms } from './faculty.views.ts'
import { freeOfOwn, type PackedBusy } from './packed-busy.ts'
import type { PlanningInput } from './planning-input.ts'

/** Busy times further ahead than a whole programme are not asked for. */
const HORIZON_MINUTES = 400 * 24 * 60

/** Everything a plan is made from, as it stands now. `people` narrows busy times to those whom a question concerns. */
export async function planningInput(
  tx: Tx,
  now: Instant,
  published: PlanAnswer | null,
  people?: readonly Id[],
): Promise<Omit<PlanningInput, 'pins'>> {
  const organisation = await tx.selectFrom('people.organisation').select(['languages', 'policy']).executeTakeFirst()
  const groups = await groupsForPlanning(tx)
  const goLives = await goLivesForPlanning(tx)
  return {
    now,
    languages: organisation?.languages ?? ['en'],
    policy: organisation?.policy,
    sites: await sitesForPlanning(tx),
    rooms: await rooms(tx),
    people: await peopleForPlanning(tx),
    busy: await busyByPerson(tx, now, people),
    facilitators: await facilitators(tx, now),
    workflows: await workflowsForPlanning(tx),
    groups,
    goLives: goLives
      .filter((one) => !one.workflowRetired)
      .map(({ id, groupId, workflowId, on, accessFrom, milestoneKind }) => ({
        id,
        groupId,
        workflowId,
        on,
        accessFrom,
        milestone: milestoneKind,
      })),
    published,
  }
}

async function busyByPerson(tx: Tx, now: Instant, people?: readonly Id[]): Promise<Map<string, PackedBusy>> {
  const only = people ? sql`and b.person_id = any(${[...people]}::uuid[])` : sql``
  // One text a person: a million rows would take longer to read than to plan.
  const { rows } = await sql<{ person: string; busy: PackedBusy }>`
    select b.person_id as person, string_agg(
      extract(epoch from b.starts_at)::bigint || '+' || extract(epoch from b.ends_at - b.starts_at)::bigint, ' ' order by b.starts_at, b.ends_at) as busy
    from schedule.busy b
    where b.ends_at > ${now} and b.starts_at < ${plusMinutes(now, HORIZON_MINUTES)} ${only}
    group by b.person_id`.execute(tx)
  if (!rows.length) return new Map()
  const own = await ownSessions(tx, now)
  return new Map(rows.map(({ person, busy }) => [person, freeOfOwn(busy, own.get(person) ?? [])]))
}

/** When people are in published sessions, as participants or facilitators, in seconds since 1970. */
async function ownSessions(tx: Tx, now: Instant): Promise<Map<string, (readonly [number, number])[]>> {
  const { rows } = await sql<{ person: string; from: number; minutes: number }>`
    select m.person_id as person, extract(epoch from s.starts_at)::bigint as from, s.minutes
    from schedule.session s
    join schedule.cohort_member m on m.org_id = s.org_id and m.cohort_id = s.cohort_id and m.left_at is null
    where s.cancelled_at is null and s.starts_at > ${now}
    union all
    select s.facilitator_id, extract(epoch from s.starts_at)::bigint, s.minutes from schedule.session s
    where s.cancelled_at is null and s.starts_at > ${now}`.execute(tx)
  const own = new Map<string, (readonly [number, number])[]>()
  for (const { person, from, minutes } of rows) {
    const span = [from, from + minutes * 60] as const
    const known = own.get(person)
    if (known) known.push(span)
    else own.set(person, [span])
  }
  return own
}

/** Sessions as an answer of the planner writes them, without ids of rows. */
type AnswerSession = PlanAnswer['sessions'][number]

/** What people hold now as the planner's answer: the published plan, its sessions as they stand after every move. */
export async function publishedAnswer(tx: Tx): Promise<{ planId: Id; answer: PlanAnswer } | null> {
  const { rows } = await sql<{ id: Id; answer: PlanAnswer }>`
    select id, answer - 'practice' - 'practiceDebt' as answer from schedule.plan where state = 'published'`.execute(tx)
  const [plan] = rows
  if (!plan) return null
  const clashes = new Map(plan.answer.sessions.map((session) => [session.id, session.clashes]))
  const sessions = await tx
    .selectFrom('schedule.session as s')
    .innerJoin('schedule.cohort as c', (join) =>
      join.onRef('c.org_id', '=', 's.org_id').onRef('c.id', '=', 's.cohort_id'),
    )
    .select(['s.key', 'c.key as cohort', 's.workflow_id', 's.go_live_id', 's.kind', 's.part', 's.starts_at', 's.zone'])
    .select(['s.minutes', 's.facilitator_id', 's.mode', 's.room_id', 's.window_opens_on', 's.window_closes_on'])
    .where('s.cancelled_at', 'is', null)
    .where('c.retired_at', 'is', null)
    .orderBy('s.key')
    .execute()
  const cohorts = new Set(plan.answer.cohorts.map((cohort) => cohort.id))
  const held = sessions
    .filter((session) => cohorts.has(session.cohort))
    .map(
      (session): AnswerSession => ({
        id: session.key,
        cohort: session.cohort,
        workflow: session.workflow_id,
        goLive: session.go_live_id,
        kind: session.kind as AnswerSession['kind'],
        part: session.part,
        start: session.starts_at,
        zone: session.zone,
        minutes: session.minutes,
        facilitator: session.facilitator_id,
        mode: session.mode as AnswerSession['mode'],
        ...(session.room_id ? { room: session.room_id } : {}),
        clashes: clashes.get(session.key) ?? [],
        window: { opens: session.window_opens_on, closes: session.window_closes_on },
      }),
    )
  return {
    planId: plan.id,
    answer: { ...plan.answer, sessions: held, practice: [], practiceDebt: [], moved: undefined },
  }
}

export type PinRow = { session: string; start: Instant; facilitator: string }

/** Sessions that somebody pinned among what is published, still to come. */
export async function publishedPins(tx: Tx, now: Instant): Promise<PinRow[]> {
  return tx
    .selectFrom('schedule.session')
    .select(['key as session', 'starts_at as start', 'facilitator_id as facilitator'])
    .where('cancelled_at', 'is', null)
    .where('pinned_at', 'is not', null)
    .where('starts_at', '>', now)
    .orderBy('key')
    .execute()
}

/** Sessions that somebody pinned in a proposal. */
export async function proposalPins(tx: Tx, plan: Id): Promise<PinRow[]> {
  return tx
    .selectFrom('schedule.plan_session')
    .select(['key as session', 'starts_at as start', 'facilitator_id as facilitator'])
    .where('plan_id', '=', plan)
    .where('pinned_at', 'is not', null)
    .where('is_held', '=', false)
    .orderBy('key')
    .execute()
}

/** Go-lives whose dates are no longer those a plan was made for; removed ones too. */
export async function datesChangedSince(tx: Tx, plan: Id): Promise<{ goLive: Id; planned: Day; now: Day | null }[]> {
  const { rows } = await sql<{ goLive: Id; planned: Day; now: Day | null }>`
    select asked.id as "goLive", asked."on" as planned, l.on_day as now
    from schedule.plan p
    cross join lateral jsonb_to_recordset(p.plan_file -> 'goLives') as asked (id uuid, "on" date, "accessFrom" date)
    left join rollout.go_live l on l.org_id = p.org_id and l.id = asked.id and l.retired_at is null
    where p.id = ${plan}
      and (l.on_day is distinct from asked."on" or l.access_from_on is distinct from asked."accessFrom")
    order by asked.id`.execute(tx)
  return rows
}
