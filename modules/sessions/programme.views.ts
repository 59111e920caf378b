import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { type Instant, plusMinutes } from '#kernel/instant.ts'
import { zone } from '#kernel/zone.ts'
import { outboxCounts } from '#modules/messages/views.ts'
import { localDay } from '#modules/people/local-time.ts'
import { daysFromPolicy, trainingWindow } from '#modules/rollout/training-window.ts'
import { goLivesForPlanning, groupsForPlanning } from '#modules/rollout/views.ts'
import { replanWaiting, type SessionFacts, sessionsBetween } from '#modules/schedule/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { roomOf } from './cards.views.ts'
import { type GoLiveFacts, risks, type SessionRiskFacts } from './risks.ts'
import type { ProgrammeWeek } from './schema.ts'

const WEEK_MINUTES = 7 * 1440
const AHEAD_MINUTES = 60 * 1440

/** The programme lead's front page: due in seven days, at risk and why. */
export async function programmeWeek(tx: Tx, now: Instant): Promise<ProgrammeWeek> {
  const today = now.slice(0, 10) as Day
  const until = plusMinutes(now, WEEK_MINUTES)
  const ahead = await sessionsBetween(tx, plusMinutes(now, -180), plusMinutes(now, AHEAD_MINUTES))
  const counts = await countsOf(
    tx,
    ahead.map((session) => session.id),
  )
  const missing = await withoutFacilitator(tx, now)
  const goLives = await goLiveFacts(tx, today)
  const due = ahead.filter(
    (session) => session.startsAt < until && plusMinutes(session.startsAt, session.minutes) > now,
  )
  const found = risks(
    {
      goLives,
      sessions: ahead.map((session) => sessionFacts(session, counts, missing)),
      withoutAddress: await withoutAddress(tx, now),
      failedMail: (await outboxCounts(tx)).failed,
      replan: await replanWaiting(tx),
    },
    today,
  )
  return {
    now,
    until,
    people: await rosterSize(tx, today),
    goLivesAhead: goLives.filter((life) => life.on > today).length,
    sessionsPublished: await publishedSessions(tx),
    sessions: due.map((session) => ({
      id: session.id,
      kind: session.kind,
      workflowName: session.workflowName,
      cohortName: session.cohortName,
      startsAt: session.startsAt,
      minutes: session.minutes,
      zone: session.zone,
      facilitatorName: session.facilitatorName,
      place: roomOf(session),
      roster: counts.get(session.id)?.roster ?? 0,
      cannotCome: counts.get(session.id)?.cannotCome ?? 0,
    })),
    risks: found,
  }
}

type Counts = ReadonlyMap<Id, { roster: number; cannotCome: number }>

function sessionFacts(session: SessionFacts, counts: Counts, missing: ReadonlySet<Id>): SessionRiskFacts {
  const count = counts.get(session.id)
  return {
    id: session.id,
    on: localDay(session.startsAt, zone(session.zone)),
    group: session.cohortName,
    workflow: session.workflowName,
    roster: count?.roster ?? 0,
    cannotCome: count?.cannotCome ?? 0,
    hasFacilitator: !missing.has(session.id),
  }
}

/** Rosters with swapped seats, and who cannot come, of many sessions in one question. */
async function countsOf(tx: Tx, sessions: readonly Id[]): Promise<Counts> {
  if (!sessions.length) return new Map()
  const { rows } = await sql<{ id: Id; roster: number; cannot: number }>`
    with roster as (
      select s.id, m.person_id from schedule.session s
      join schedule.cohort_member m on m.org_id = s.org_id and m.cohort_id = s.cohort_id and m.left_at is null
      where s.id = any(${[...sessions]}::uuid[]) and m.person_id <> s.facilitator_id and not exists (
        select 1 from sessions.seat t join schedule.session o on o.org_id = t.org_id and o.id = t.session_id and o.cancelled_at is null
        where t.org_id = s.org_id and t.instead_of_session_id = s.id and not t.makes_up and t.person_id = m.person_id)
      union
      select t.session_id, t.person_id from sessions.seat t where t.session_id = any(${[...sessions]}::uuid[])
    )
    select r.id, count(*)::int as roster, count(c.person_id)::int as cannot from roster r
    join schedule.session s on s.id = r.id
    join people.person p on p.org_id = s.org_id and p.id = r.person_id and (p.left_on is null or p.left_on > s.starts_at)
    left join sessions.conflict c on c.org_id = s.org_id and c.session_id = r.id and c.person_id = r.person_id
      and c.settled_at is null and c.about_starts_at = s.starts_at
    group by r.id`.execute(tx)
  return new Map(rows.map((row) => [row.id, { roster: row.roster, cannotCome: row.cannot }]))
}

/** Sessions ahead whose facilitator left, or gives no sessions any more. */
async function withoutFacilitator(tx: Tx, now: Instant): Promise<Set<Id>> {
  const rows = await tx
    .selectFrom('schedule.session as s')
    .innerJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 's.org_id').onRef('p.id', '=', 's.facilitator_id'),
    )
    .innerJoin('schedule.facilitator as f', (join) =>
      join.onRef('f.org_id', '=', 's.org_id').onRef('f.person_id', '=', 's.facilitator_id'),
    )
    .select('s.id')
    .where('s.cancelled_at', 'is', null)
    .where('s.starts_at', '>', now)
    .where(sql<boolean>`(p.left_on <= (s.starts_at at time zone s.zone)::date or f.retired_at is not null)`)
    .execute()
  return new Set(rows.map((row) => row.id))
}

async function goLiveFacts(tx: Tx, today: Day): Promise<GoLiveFacts[]> {
  const lives = (await goLivesForPlanning(tx)).filter((life) => life.on > today)
  const groups = new Map((await groupsForPlanning(tx)).map((group) => [group.id, group.members]))
  const policy = await tx.selectFrom('people.organisation').select('policy').executeTakeFirst()
  const days = daysFromPolicy(policy?.policy, today)
  const placed = await placedPeople(tx)
  const live = await tx
    .selectFrom('schedule.session as s')
    .innerJoin('schedule.cohort as c', (join) =>
      join.onRef('c.org_id', '=', 's.org_id').onRef('c.id', '=', 's.cohort_id'),
    )
    .select(['s.go_live_id', 'c.go_live_ids'])
    .where('s.cancelled_at', 'is', null)
    .where('s.kind', '=', 'live')
    .execute()
  return lives.map((life) => {
    // The window itself, not what is left of it: a squeezed one is the map's subject.
    const { window } = trainingWindow(life.on, { accessFrom: null, today: '1970-01-01' as Day, days })
    const members = groups.get(life.groupId) ?? []
    const having = placed.get(life.workflowId)
    return {
      id: life.id,
      group: life.groupName,
      workflow: life.workflowName,
      on: life.on,
      opens: window.opens,
      closes: window.closes,
      sessions: live.filter((one) => one.go_live_id === life.id || one.go_live_ids.includes(life.id)).length,
      members,
      placed: members.filter((person) => having?.has(person)).length,
    }
  })
}

/** Who has a place in a cohort of each workflow; facilitators of a session have been there too. */
async function placedPeople(tx: Tx): Promise<Map<Id, Set<Id>>> {
  const rows = await tx
    .selectFrom('schedule.cohort_member as m')
    .innerJoin('schedule.cohort as c', (join) =>
      join.onRef('c.org_id', '=', 'm.org_id').onRef('c.id', '=', 'm.cohort_id'),
    )
    .select(['c.workflow_id as workflow', 'm.person_id as person'])
    .where('m.left_at', 'is', null)
    .where('c.retired_at', 'is', null)
    .execute()
  const placed = new Map<Id, Set<Id>>()
  for (const { workflow, person } of rows) placed.set(workflow, (placed.get(workflow) ?? new Set()).add(person))
  return placed
}

async function withoutAddress(tx: Tx, now: Instant): Promise<number> {
  const row = await tx
    .selectFrom('schedule.cohort_member as m')
    .innerJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'm.org_id').onRef('p.id', '=', 'm.person_id'),
    )
    .innerJoin('schedule.session as s', (join) =>
      join.onRef('s.org_id', '=', 'm.org_id').onRef('s.cohort_id', '=', 'm.cohort_id'),
    )
    .select((eb) => eb.fn.count<number>('m.person_id').distinct().as('count'))
    .where('m.left_at', 'is', null)
    .where('p.email', 'is', null)
    .where('p.left_on', 'is', null)
    .where('s.cancelled_at', 'is', null)
    .where('s.starts_at', '>', now)
    .executeTakeFirstOrThrow()
  return row.count
}

async function rosterSize(tx: Tx, today: Day): Promise<number> {
  const row = await tx
    .selectFrom('people.person')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where((eb) => eb.or([eb('left_on', 'is', null), eb('left_on', '>', today)]))
    .executeTakeFirstOrThrow()
  return row.count
}

async function publishedSessions(tx: Tx): Promise<number> {
  const row = await tx
    .selectFrom('schedule.session')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('cancelled_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row.count
}
