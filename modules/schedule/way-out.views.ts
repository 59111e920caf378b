import { sql } from 'kysely'
import type { Change, PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { sitesForPlanning } from '#modules/people/views.ts'
import { workflowsForPlanning } from '#modules/workflows/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { facilitators } from './faculty.views.ts'
import { cohortsNamed, goLiveNames, mentioned, namesIn } from './names.views.ts'
import { planPolicy } from './rules.views.ts'
import type { Standing } from './way-out.ts'
import type { HoursByWeekday } from './week-hours.ts'

/** Everything that a way out can touch, as it stands now. */
export async function standingFacts(tx: Tx, now: Instant): Promise<Standing> {
  const sites = await sitesForPlanning(tx)
  const hoursOf = new Map<string, HoursByWeekday>(sites.map((site) => [site.id, site.hours as HoursByWeekday]))
  const policy = await planPolicy(tx, now)
  return {
    goLives: new Map(
      [...(await goLiveNames(tx))].map(([id, { group, workflow, on }]) => [id, { on, name: `${group}, ${workflow}` }]),
    ),
    workflows: new Map((await workflowsForPlanning(tx)).map((one) => [one.id, one])),
    facilitators: new Map(
      (await facilitators(tx, now)).map(({ personId, name, workflowIds, hours, siteId }) => [
        personId,
        { name, workflowIds, hours, siteHours: hoursOf.get(siteId ?? '') ?? {} },
      ]),
    ),
    sites: new Map(sites.map(({ id, name }) => [id, name])),
    clashShare: policy.clashShare,
    cohort: policy.cohort,
    managersApart: policy.managersApart,
  }
}

/** What the planner found when it executed this change on this plan; null when the plan names no such way out. */
export async function triedWay(
  tx: Tx,
  plan: Id,
  change: Change,
): Promise<{ sessionsMoved: number; cost: number } | null> {
  const asked = JSON.stringify(change)
  const { rows } = await sql<{ sessionsMoved: number; cost: number }>`
    select (w.way ->> 'sessionsMoved')::int as "sessionsMoved", (w.way ->> 'cost')::float8 as cost
    from schedule.plan p cross join lateral (
      select jsonb_path_query(p.answer, '$.unscheduled[*].waysOut[*]') union all
      select jsonb_path_query(p.answer, '$.withoutPlace[*].waysOut[*]') union all
      select jsonb_path_query(p.answer, '$.squeezed[*].waysOut[*]')) as w (way)
    where p.id = ${plan} and w.way -> 'change' = ${asked}::jsonb limit 1`.execute(tx)
  return rows[0] ?? null
}

/** How many cohorts of a plan a change reaches, and the names of everything it speaks of. */
export async function reachOf(
  tx: Tx,
  plan: Id,
  change: Change,
): Promise<{ reach: number; names: Record<string, string> }> {
  const { rows } = await sql<Pick<PlanAnswer, 'cohorts'>>`
    select coalesce(answer -> 'cohorts', '[]') as cohorts from schedule.plan where id = ${plan}`.execute(tx)
  const cohorts = rows[0]?.cohorts ?? []
  const goLives = await goLiveNames(tx)
  const named = new Map(cohortsNamed({ cohorts }, goLives).map((cohort) => [cohort.key, cohort]))
  return {
    reach: cohorts.filter((cohort) => reaches(change, cohort)).length,
    names: mentioned(change, await namesIn(tx, change, goLives, named)),
  }
}

function reaches(change: Change, cohort: PlanAnswer['cohorts'][number]): boolean {
  if (change.kind === 'move-go-live' || change.kind === 'same-go-live') return cohort.goLives.includes(change.goLive)
  if (change.kind === 'single-session') return cohort.workflow === change.workflow
  if (change.kind === 'facilitator-skill' || change.kind === 'add-facilitator') return cohort.workflow === change.skill
  return true
}
