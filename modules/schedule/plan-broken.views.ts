import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/connect.ts'
import { goLiveNames, mentioned, namesIn } from './names.views.ts'
import { type Page, startOf } from './page-from.ts'
import { cohortsOf, planCohorts } from './plan-cohorts.views.ts'
import type { BrokenSession } from './plans.schema.ts'

/** Sessions that break a rule where they stand; lost pins by the name that the published session had. */
export async function brokenPage(
  tx: Tx,
  plan: Id,
  query: { cursor?: string | undefined; limit: number },
): Promise<Page<BrokenSession>> {
  const from = startOf(query.cursor)
  const { rows } = await sql<Omit<BrokenSession, 'names'> & { total: number }>`
    with here as (select a.key, a.kind, a.part, coalesce(k.name, '–') as cohort, coalesce(k.workflow_name, '–') as workflow,
        a.starts_at, a.zone, true as is_here, a.breaks
      from schedule.plan_session a left join ${cohortsOf(plan)} k on k.key = a.cohort_key
      where a.plan_id = ${plan} and a.breaks <> '[]'::jsonb),
    lost as (select x.session as key, s.kind, coalesce(s.part, 1) as part, coalesce(c.name, '–') as cohort, coalesce(w.name, '–') as workflow,
        s.starts_at, coalesce(s.zone, 'UTC') as zone, false as is_here, jsonb_agg(jsonb_build_object('rule', x.rule, 'detail', x.detail)) as breaks
      from schedule.plan p cross join lateral jsonb_to_recordset(p.answer -> 'broken') as x (session text, rule text, detail jsonb)
      left join lateral (select * from schedule.session s where s.org_id = p.org_id and s.key = x.session order by s.cancelled_at nulls first limit 1) s on true
      left join schedule.cohort c on c.org_id = s.org_id and c.id = s.cohort_id
      left join workflows.workflow w on w.org_id = s.org_id and w.id = s.workflow_id
      where p.id = ${plan} and not exists (select from schedule.plan_session a where a.plan_id = ${plan} and a.key = x.session)
      group by 1, 2, 3, 4, 5, 6, 7)
    select key, kind, part, cohort, workflow, starts_at as "startsAt", zone, is_here as "isHere", breaks, count(*) over ()::int as total
    from (select * from here union all select * from lost) b
    order by is_here, starts_at nulls last, key offset ${from} limit ${query.limit}`.execute(tx)
  const total = rows[0]?.total ?? 0
  const names = rows.length
    ? await namesIn(
        tx,
        rows.map((row) => row.breaks),
        await goLiveNames(tx),
        await planCohorts(tx, plan),
      )
    : new Map<string, string>()
  return {
    rows: rows.map(({ total: _, ...row }) => ({ ...row, names: mentioned(row.breaks, names) })),
    total,
    next: from + rows.length < total ? String(from + rows.length) : null,
  }
}
