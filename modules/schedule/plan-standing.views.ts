import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/connect.ts'

/**
 * The sessions of a plan as SQL: key, cohort, go_live_id, workflow_id, kind, part, starts_at, minutes, zone,
 * facilitator_id, mode, room_id. A published plan's stand as they were moved since; any other's as it was proposed.
 */
export async function sessionsStanding(tx: Tx, plan: Id) {
  const row = await tx.selectFrom('schedule.plan').select('state').where('id', '=', plan).executeTakeFirst()
  if (row?.state !== 'published')
    return sql`(select key, cohort_key as cohort, go_live_id, workflow_id, kind, part, starts_at, minutes, zone,
      facilitator_id, mode, room_id, is_held from schedule.plan_session where plan_id = ${plan})`
  return sql`(select s.key, c.key as cohort, s.go_live_id, s.workflow_id, s.kind, s.part, s.starts_at, s.minutes, s.zone,
      s.facilitator_id, s.mode, s.room_id, false as is_held
    from schedule.session s join schedule.cohort c on c.org_id = s.org_id and c.id = s.cohort_id
    where s.cancelled_at is null and c.retired_at is null)`
}
