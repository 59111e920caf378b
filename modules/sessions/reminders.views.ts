import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import { OFFSETS } from './reminder-due.ts'

export type Candidate = {
  sessionId: Id
  personId: Id
  name: string
  email: string
  personZone: string | null
  locale: string
  capacity: 'participant' | 'facilitator'
  startsAt: Instant
  minutes: number
  place: string
  toldAt: Instant
  kind: string
  zone: string
  workflow: string
  cohort: string
  facilitator: string
  people: number
  goLiveOn: Day | null
}

/** Everybody who holds a session of the next seven days, wants reminders and was not reminded at this offset yet. */
export async function reminderCandidates(tx: Tx, now: Instant, limit: number): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select i.session_id as "sessionId", i.person_id as "personId", p.name, p.email, ps.zone as "personZone",
      coalesce(p.languages[1], 'en') as locale, i.capacity, i.starts_at as "startsAt", i.minutes, i.place,
      i.told_at as "toldAt", s.kind, s.zone, w.name as workflow, c.name as cohort, f.name as facilitator, g.on_day as "goLiveOn",
      (select count(*)::int from sessions.invitation o where o.org_id = i.org_id and o.session_id = i.session_id
        and o.withdrawn_at is null and o.capacity = 'participant') as people
    from sessions.invitation i
    join schedule.session s on s.org_id = i.org_id and s.id = i.session_id
    join schedule.cohort c on c.org_id = s.org_id and c.id = s.cohort_id
    join workflows.workflow w on w.org_id = s.org_id and w.id = s.workflow_id
    join rollout.go_live g on g.org_id = s.org_id and g.id = s.go_live_id
    join people.person f on f.org_id = s.org_id and f.id = s.facilitator_id
    join people.person p on p.org_id = i.org_id and p.id = i.person_id
    left join people.site ps on ps.org_id = p.org_id and ps.id = p.site_id
    left join messages.preference q on q.org_id = i.org_id and q.person_id = i.person_id
    where i.withdrawn_at is null and s.cancelled_at is null and s.starts_at = i.starts_at and p.email is not null
      and q.reminders_stopped_at is null
      and i.starts_at > ${now} and i.starts_at <= ${now}::timestamptz + ${sql.lit(OFFSETS.week)} * interval '1 minute'
      and i.told_at + interval '12 hours' <= i.starts_at - ${offset(now)}
      and not exists (select 1 from messages.outbox m where m.org_id = i.org_id and m.key =
        'reminder/' || i.session_id || '/' || i.person_id || '/' || ${offsetName(now)} || '/' || (i.starts_at at time zone s.zone)::date)
    order by i.starts_at, i.session_id, i.person_id limit ${limit}`.execute(tx)
  return rows
}

const isLastDay = (now: Instant) =>
  sql`i.starts_at <= ${now}::timestamptz + ${sql.lit(OFFSETS.day)} * interval '1 minute'`

function offset(now: Instant) {
  return sql`(case when ${isLastDay(now)} then ${sql.lit(OFFSETS.day)} else ${sql.lit(OFFSETS.week)} end) * interval '1 minute'`
}

function offsetName(now: Instant) {
  return sql`(case when ${isLastDay(now)} then 'day' else 'week' end)`
}
