import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/connect.ts'
import { type Page, startOf } from './page-from.ts'
import { cohortFits, cohortsOf } from './plan-cohorts.views.ts'
import { onlyThose, sessionsAmong } from './plan-sessions.views.ts'
import type { Timeline, TimelineRow, TimelineRowsQuery, TimelineSection } from './timeline.schema.ts'

type Grouping = TimelineRowsQuery['by']

/** What a cohort is grouped by: the id of its section and the section's name. */
function sectionOf(by: Grouping) {
  if (by === 'department') return { id: sql`coalesce(k.department, '')`, name: sql`k.department` }
  if (by === 'site') return { id: sql`coalesce(k.site_id::text, '')`, name: sql`k.site_name` }
  return { id: sql`k.workflow_id::text`, name: sql`k.workflow_name` }
}

/** A whole plan at one look: its sections with sessions by week; cohorts come when a section is opened. */
export async function timelineOf(
  tx: Tx,
  plan: Id,
  { by, q }: { by: Grouping; q?: string | undefined },
): Promise<Timeline> {
  const { id, name } = sectionOf(by)
  const { rows: whole } = await sql<Pick<Timeline, 'first' | 'last' | 'cohorts'>>`
    select (select to_char(least(min((starts_at at time zone zone)::date), (select min(k.on_day) from ${cohortsOf(plan)} k)), 'YYYY-MM-DD')
        from schedule.plan_session where plan_id = ${plan}) as first,
      (select to_char(greatest(max((starts_at at time zone zone)::date), (select max(k.on_day) from ${cohortsOf(plan)} k)), 'YYYY-MM-DD')
        from schedule.plan_session where plan_id = ${plan}) as last,
      (select count(*)::int from schedule.plan_cohort where plan_id = ${plan}) as cohorts`.execute(tx)
  const { rows: sections } = await sql<Omit<TimelineSection, 'weeks' | 'sessions' | 'broken'>>`
    select ${id} as id, ${name} as name, count(*)::int as cohorts, sum(k.people)::int as people, coalesce(sum(u.n), 0)::int as unscheduled,
      min(k.on_day) as "firstGoLive", max(k.on_day) as "lastGoLive"
    from ${cohortsOf(plan)} k left join ${unscheduledOf(plan)} u on u.cohort = k.key
    where ${cohortFits(q)} group by 1, 2 order by min(k.on_day) nulls last, 2`.execute(tx)
  const { rows: weeks } = await sql<{ id: string; week: string; sessions: number; broken: number }>`
    select ${id} as id, to_char(date_trunc('week', s.starts_at at time zone s.zone), 'YYYY-MM-DD') as week, count(*)::int as sessions,
      count(*) filter (where s.breaks <> '[]'::jsonb)::int as broken
    from schedule.plan_session s join ${cohortsOf(plan)} k on k.key = s.cohort_key
    where s.plan_id = ${plan} and ${cohortFits(q)} group by 1, 2 order by 2`.execute(tx)
  const bySection = Map.groupBy(weeks, (week) => week.id)
  return {
    ...whole[0]!,
    found: sections.reduce((sum, section) => sum + section.cohorts, 0),
    sections: sections.map((section) => {
      const own = bySection.get(section.id) ?? []
      return {
        ...section,
        sessions: own.reduce((sum, week) => sum + week.sessions, 0),
        broken: own.reduce((sum, week) => sum + week.broken, 0),
        weeks: own.map(({ week, sessions }) => ({ week, sessions })),
      }
    }),
  }
}

/** How many sessions of each cohort found no place. */
function unscheduledOf(plan: Id) {
  return sql`(select x.cohort #>> '{}' as cohort, count(*)::int as n from schedule.plan p
    cross join lateral jsonb_path_query(p.answer, '$.unscheduled[*].session.cohort') as x (cohort)
    where p.id = ${plan} group by 1)`
}

/** Rows of a timeline with their sessions: cohorts by go-live, or facilitators by name. */
export async function timelineRows(
  tx: Tx,
  plan: Id,
  asked: TimelineRowsQuery & { cursor?: string | undefined; limit: number },
): Promise<Page<TimelineRow>> {
  const from = startOf(asked.cursor)
  const { rows } =
    asked.rows === 'cohort' ? await cohortRows(tx, plan, asked, from) : await facultyRows(tx, plan, asked, from)
  const total = rows[0]?.total ?? 0
  const ids = rows.map((row) => row.id)
  const sessions = await sessionsAmong(tx, plan, asked.rows, ids, asked.only)
  const byRow = Map.groupBy(sessions, (one) => (asked.rows === 'cohort' ? one.cohortKey : one.facilitatorId))
  return {
    rows: rows.map(({ total: _, ...row }) => {
      const own = byRow.get(row.id) ?? []
      const live = asked.rows === 'cohort' ? own.find((one) => one.kind === 'live') : undefined
      return {
        ...row,
        windowOpensOn: live?.windowOpensOn ?? null,
        windowClosesOn: live?.windowClosesOn ?? null,
        sessions: own,
      }
    }),
    total,
    next: from + rows.length < total ? String(from + rows.length) : null,
  }
}

type Row = Omit<TimelineRow, 'sessions' | 'windowOpensOn' | 'windowClosesOn'> & { total: number }

function cohortRows(tx: Tx, plan: Id, asked: TimelineRowsQuery & { limit: number }, from: number) {
  const inSection = asked.section === undefined ? sql`true` : sql`${sectionOf(asked.by).id} = ${asked.section}`
  const has = asked.only
    ? sql`exists (select from ${onlyThose(plan, asked.only)} s where s.cohort_key = k.key)`
    : sql`true`
  return sql<Row>`
    select k.key as id, k.name, coalesce(k.workflow_name, '–') as detail, k.people, k.on_day as "goLiveOn", coalesce(u.n, 0)::int as unscheduled,
      count(*) over ()::int as total
    from ${cohortsOf(plan)} k left join ${unscheduledOf(plan)} u on u.cohort = k.key
    where ${cohortFits(asked.q)} and ${inSection} and ${has}
    order by k.on_day nulls last, k.name, k.workflow_name, k.key offset ${from} limit ${asked.limit}`.execute(tx)
}

function facultyRows(tx: Tx, plan: Id, asked: TimelineRowsQuery & { limit: number }, from: number) {
  const like = `%${(asked.q ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const sessions = asked.only
    ? onlyThose(plan, asked.only)
    : sql`(select * from schedule.plan_session where plan_id = ${plan})`
  return sql<Row>`
    select p.id, p.name, '' as detail, 0 as people, null as "goLiveOn", 0 as unscheduled, count(*) over ()::int as total
    from people.person p where p.name ilike ${like} and exists (select from ${sessions} s where s.facilitator_id = p.id)
    order by lower(p.name), p.id offset ${from} limit ${asked.limit}`.execute(tx)
}
