import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'

export type CohortRow = {
  key: string
  name: string
  go_live_id: string
  go_live_ids: readonly string[]
  workflow_id: string
  language: string
  role_class: string
  zone: string
  people: readonly string[]
}
export type PublishedIds = { added: Id[]; changed: Id[]; cancelled: Id[]; regrouped: Id[] }

/** One at a time in an organisation: two publications side by side would each cancel what the other added. */
export async function lockPublishing({ tx, actor }: Acting): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('schedule/publish:' || ${actor.org}, 0))`.execute(tx)
}

/** Cohorts by key: those that stand keep their id, so that sessions and invitations stay tied to them. */
export async function saveCohorts({ tx, actor, now }: Acting, cohorts: readonly CohortRow[]): Promise<void> {
  const asked = JSON.stringify(cohorts.map((cohort) => ({ id: newId(), ...cohort })))
  await sql`insert into schedule.cohort (org_id, id, key, name, go_live_id, go_live_ids, workflow_id, language, role_class, zone, published_at)
    select ${actor.org}, a.id, a.key, a.name, a.go_live_id, a.go_live_ids, a.workflow_id, a.language, a.role_class, a.zone, ${now}
    from jsonb_to_recordset(${asked}::jsonb) as a (id uuid, key text, name text, go_live_id uuid, go_live_ids uuid[],
      workflow_id uuid, language text, role_class text, zone text)
    on conflict (org_id, key) where retired_at is null do update set name = excluded.name, go_live_id = excluded.go_live_id,
      go_live_ids = excluded.go_live_ids, language = excluded.language, role_class = excluded.role_class, zone = excluded.zone`.execute(
    tx,
  )
  const keys = cohorts.map((cohort) => cohort.key)
  await sql`update schedule.cohort set retired_at = ${now}
    where retired_at is null and not (key = any(${keys}::text[]))`.execute(tx)
}

/** Who sits where; answers the cohorts whose people changed though they stood before. */
export async function saveMembers({ tx, actor, now }: Acting, cohorts: readonly CohortRow[]): Promise<Id[]> {
  const keys = cohorts.flatMap((cohort) => cohort.people.map(() => cohort.key))
  const people = cohorts.flatMap((cohort) => cohort.people)
  const joined = await sql<{
    cohort_id: Id
  }>`insert into schedule.cohort_member (org_id, cohort_id, person_id, joined_at)
    select ${actor.org}, c.id, a.person, ${now}
    from unnest(${keys}::text[], ${people}::uuid[]) as a (key, person)
    join schedule.cohort c on c.key = a.key and c.retired_at is null
    on conflict (org_id, cohort_id, person_id) do update set left_at = null, joined_at = excluded.joined_at
      where cohort_member.left_at is not null
    returning cohort_id`.execute(tx)
  const left = await sql<{ cohort_id: Id }>`update schedule.cohort_member m set left_at = ${now}
    from schedule.cohort c
    where c.org_id = m.org_id and c.id = m.cohort_id and c.retired_at is null and m.left_at is null
      and not exists (select from unnest(${keys}::text[], ${people}::uuid[]) as a (key, person)
        where a.key = c.key and a.person = m.person_id)
    returning m.cohort_id`.execute(tx)
  return [...new Set([...joined.rows, ...left.rows].map((row) => row.cohort_id))]
}

/** Sessions by key: only a change of time, place or facilitator raises the sequence; what has begun is history. */
export async function saveSessions({ tx, actor, now }: Acting, plan: Id): Promise<Omit<PublishedIds, 'regrouped'>> {
  const count = await sql<{
    count: number
  }>`select count(*) from schedule.plan_session where plan_id = ${plan}`.execute(tx)
  const ids = Array.from({ length: count.rows[0]!.count }, () => newId())
  const changed = await sql<{ id: Id }>`update schedule.session s set
      starts_at = a.starts_at, minutes = a.minutes, zone = a.zone, facilitator_id = a.facilitator_id, mode = a.mode,
      room_id = a.room_id, sequence = s.sequence + 1, changed_at = ${now}
    from schedule.plan_session a
    where a.plan_id = ${plan} and a.org_id = s.org_id and a.key = s.key and s.cancelled_at is null
      and s.starts_at > ${now} and not a.is_held
      and (s.starts_at, s.minutes, s.facilitator_id, s.mode, s.room_id)
        is distinct from (a.starts_at, a.minutes, a.facilitator_id, a.mode, a.room_id)
    returning s.id`.execute(tx)
  await sql`update schedule.session s set window_opens_on = a.window_opens_on, window_closes_on = a.window_closes_on,
      cohort_id = c.id, go_live_id = a.go_live_id, pinned_at = a.pinned_at, pinned_by = a.pinned_by
    from schedule.plan_session a join schedule.cohort c on c.org_id = a.org_id and c.key = a.cohort_key and c.retired_at is null
    where a.plan_id = ${plan} and a.org_id = s.org_id and a.key = s.key and s.cancelled_at is null and s.starts_at > ${now}`.execute(
    tx,
  )
  const added = await sql<{
    id: Id
  }>`insert into schedule.session (org_id, id, key, cohort_id, go_live_id, workflow_id, kind, part,
      starts_at, minutes, zone, facilitator_id, mode, room_id, window_opens_on, window_closes_on, pinned_at, pinned_by, published_at, changed_at)
    select ${actor.org}, i.id, a.key, c.id, a.go_live_id, a.workflow_id, a.kind, a.part, a.starts_at, a.minutes, a.zone,
      a.facilitator_id, a.mode, a.room_id, a.window_opens_on, a.window_closes_on, a.pinned_at, a.pinned_by, ${now}, ${now}
    from (select *, row_number() over (order by starts_at, key) as n from schedule.plan_session where plan_id = ${plan}) a
    join unnest(${ids}::uuid[]) with ordinality as i (id, n) on i.n = a.n
    join schedule.cohort c on c.key = a.cohort_key and c.retired_at is null
    on conflict (org_id, key) where cancelled_at is null do nothing
    returning id`.execute(tx)
  const cancelled = await sql<{ id: Id }>`update schedule.session s
    set cancelled_at = ${now}, sequence = s.sequence + 1, changed_at = ${now}
    where s.cancelled_at is null and s.starts_at > ${now}
      and not exists (select from schedule.plan_session a where a.plan_id = ${plan} and a.key = s.key)
    returning s.id`.execute(tx)
  const idsOf = (rows: readonly { id: Id }[]) => rows.map((row) => row.id)
  return { added: idsOf(added.rows), changed: idsOf(changed.rows), cancelled: idsOf(cancelled.rows) }
}

/** Practice time still to come becomes what the plan says, of these cohorts or of all; blocks that stay are not touched. */
export async function savePractice(
  { tx, actor, now }: Acting,
  plan: Id,
  cohorts: readonly string[] | null,
): Promise<void> {
  const only = cohorts ? sql`and c.key = any(${[...cohorts]}::text[])` : sql``
  const count = await sql<{ count: number }>`select jsonb_array_length(answer -> 'practice') as count
    from schedule.plan where id = ${plan}`.execute(tx)
  const ids = Array.from({ length: count.rows[0]?.count ?? 0 }, () => newId())
  await sql`with asked as materialized (
      select c.id as cohort_id, b.person as person_id, b.start as starts_at, b.minutes
      from schedule.plan p
      cross join lateral jsonb_to_recordset(p.answer -> 'practice') as b (cohort text, person uuid, start timestamptz, minutes int)
      join schedule.cohort c on c.org_id = p.org_id and c.key = b.cohort and c.retired_at is null
      where p.id = ${plan} and b.start > ${now} ${only}),
    standing as materialized (select k.* from schedule.practice_block k
      join schedule.cohort c on c.org_id = k.org_id and c.id = k.cohort_id
      where k.withdrawn_at is null and k.starts_at > ${now} ${only}),
    withdrawn as (update schedule.practice_block k set withdrawn_at = ${now}
      from standing s left join asked a on (a.cohort_id, a.person_id, a.starts_at, a.minutes) = (s.cohort_id, s.person_id, s.starts_at, s.minutes)
      where k.org_id = s.org_id and k.id = s.id and a.person_id is null),
    fresh as (select a.*, row_number() over (order by a.starts_at, a.person_id) as n
      from asked a left join standing s on (a.cohort_id, a.person_id, a.starts_at, a.minutes) = (s.cohort_id, s.person_id, s.starts_at, s.minutes)
      where s.id is null)
    insert into schedule.practice_block (org_id, id, cohort_id, person_id, starts_at, minutes, created_at)
    select ${actor.org}, i.id, f.cohort_id, f.person_id, f.starts_at, f.minutes, ${now}
    from fresh f join unnest(${ids}::uuid[]) with ordinality as i (id, n) on i.n = f.n`.execute(tx)
}

export async function markPublished({ tx, actor, now }: Acting, plan: Id): Promise<void> {
  await tx
    .updateTable('schedule.plan')
    .set({ state: 'replaced' })
    .where('state', '=', 'published')
    .where('id', '<>', plan)
    .execute()
  await tx
    .updateTable('schedule.plan')
    .set({ state: 'published', published_at: now, published_by: actor.person })
    .where('id', '=', plan)
    .execute()
}

/** Sessions of these cohorts that are still to come. */
export async function comingSessionsOf({ tx, now }: Acting, cohorts: readonly Id[]): Promise<Id[]> {
  if (!cohorts.length) return []
  const rows = await tx
    .selectFrom('schedule.session')
    .select('id')
    .where('cohort_id', '=', sql<Id>`any(${[...cohorts]}::uuid[])`)
    .where('cancelled_at', 'is', null)
    .where('starts_at', '>', now)
    .execute()
  return rows.map((row) => row.id)
}
