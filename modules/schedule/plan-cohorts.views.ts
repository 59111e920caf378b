import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { PlanCohort } from './plans.schema.ts'

/**
 * The cohorts of a plan as SQL with the names people know them by (`cohort-name.ts`): key, name, group_name, workflow_name,
 * workflow_id, site_id, site_name, department, go_live_id, on_day, people, language, zone, role_class.
 */
export function cohortsOf(plan: Id) {
  return sql`(select c.key, c.go_live_id, c.workflow_id, c.site_id, c.department, c.people, c.language, c.zone, c.role_class,
      g.name as group_name, w.name as workflow_name, st.name as site_name, l.on_day,
      coalesce(g.name, '–') || case when count(*) over (partition by c.go_live_id) > 1
        then coalesce(' ' || substring(c.key from '/([0-9]+)$'), '') else '' end as name
    from schedule.plan_cohort c
    left join rollout.go_live l on l.org_id = c.org_id and l.id = c.go_live_id
    left join rollout.working_group g on g.org_id = l.org_id and g.id = l.group_id
    left join workflows.workflow w on w.org_id = c.org_id and w.id = c.workflow_id
    left join people.site st on st.org_id = c.org_id and st.id = c.site_id
    where c.plan_id = ${plan})`
}

/** Whether a cohort fits what somebody typed: any part of its name, workflow, site or department. */
export function cohortFits(typed: string | undefined) {
  if (!typed) return sql`true`
  const like = `%${typed.replace(/[\\%_]/g, '\\$&')}%`
  return sql`concat_ws(' ', k.name, k.workflow_name, k.site_name, k.department) ilike ${like}`
}

/** The cohorts of a plan by key. */
export async function planCohorts(tx: Tx, plan: Id): Promise<Map<string, PlanCohort>> {
  const { rows } = await sql<PlanCohort>`
    select k.key, k.name, k.go_live_id as "goLiveId", k.workflow_id as "workflowId", coalesce(k.workflow_name, '–') as workflow,
      k.on_day as "on", k.people, k.language, k.zone, k.role_class as "roleClass"
    from ${cohortsOf(plan)} k order by k.key`.execute(tx)
  return new Map(rows.map((row) => [row.key, row]))
}
