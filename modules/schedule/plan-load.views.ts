import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/connect.ts'
import { pageFrom } from './page-from.ts'
import type { PlanLoad } from './plan-load.schema.ts'
import { type Faculty, HEAVY, type LoadedWeek, loadOf, sortedLoad, weeksOf } from './plan-load.ts'
import { sessionsStanding } from './plan-standing.views.ts'

type Asked = {
  q?: string | undefined
  sort: 'fullest' | 'most' | 'name'
  cursor?: string | undefined
  limit: number
}

/** What each facilitator gives by week in a plan, weeks in the facilitator's own zone, against the limits of today. */
export async function planLoad(tx: Tx, id: Id, asked: Asked): Promise<PlanLoad> {
  const standing = await sessionsStanding(tx, id)
  const { rows: weeks } = await sql<LoadedWeek>`
    select s.facilitator_id as facilitator, to_char(date_trunc('week', s.starts_at at time zone coalesce(fs.zone, s.zone)), 'YYYY-MM-DD') as week,
      sum(s.minutes)::int as minutes, count(*)::int as sessions
    from ${standing} s join people.person p on p.id = s.facilitator_id
    left join people.site fs on fs.org_id = p.org_id and fs.id = p.site_id
    group by 1, 2`.execute(tx)
  const teaching = [...new Set(weeks.map((one) => one.facilitator))]
  const { rows: faculty } = await sql<Faculty>`
    select p.id, p.name, fs.name as site, coalesce(f.max_minutes_per_week, 720) as "limit"
    from people.person p left join schedule.facilitator f on f.org_id = p.org_id and f.person_id = p.id
    left join people.site fs on fs.org_id = p.org_id and fs.id = p.site_id
    where p.id = any(${teaching}::uuid[]) or (f.person_id is not null and f.retired_at is null and p.left_on is null)
    order by p.id`.execute(tx)
  const all = loadOf(faculty, weeks)
  return {
    ...pageFrom(sortedLoad(all, asked), asked),
    weeks: weeksOf(all),
    facilitators: all.length,
    over: all.filter((one) => one.over > 0).length,
    heavy: all.filter((one) => one.over === 0 && one.fullest > HEAVY).length,
  }
}
