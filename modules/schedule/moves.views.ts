import { sql } from 'kysely'
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { ScheduleMarks } from './moves.schema.ts'
import { cohortsNamed, goLiveNames } from './names.views.ts'
import { newestPlan } from './plans.views.ts'
import type { SessionKind } from './schema.ts'

export async function sessionIdsByKey(tx: Tx): Promise<Map<string, Id>> {
  const rows = await tx.selectFrom('schedule.session').select(['key', 'id']).where('cancelled_at', 'is', null).execute()
  return new Map(rows.map((row) => [row.key, row.id]))
}

/** When rooms are taken by other published sessions. */
export async function publishedRoomUses(tx: Tx, but: Id): Promise<{ room: Id; startsAt: Instant; minutes: number }[]> {
  const rows = await tx
    .selectFrom('schedule.session')
    .select(['room_id', 'starts_at as startsAt', 'minutes'])
    .where('id', '<>', but)
    .where('room_id', 'is not', null)
    .where('cancelled_at', 'is', null)
    .execute()
  return rows.map(({ room_id, ...row }) => ({ room: room_id!, ...row }))
}

type Mark = ScheduleMarks['rows'][number]['marks'][number]
type Parts = Pick<PlanAnswer, 'cohorts' | 'unscheduled' | 'withoutPlace' | 'squeezed'>

/** Marks for the rollout map: of what is published, else of the newest proposal. Merged cohorts mark every go-live they serve. */
export async function scheduleMarks(tx: Tx): Promise<ScheduleMarks> {
  const published = await newestPlan(tx, ['published'])
  const plan = published ?? (await newestPlan(tx, ['ready']))
  if (!plan) return { planId: null, proposal: false, rows: [] }
  const { rows } = await sql<Parts>`select answer -> 'cohorts' as cohorts, answer -> 'unscheduled' as unscheduled,
      answer -> 'withoutPlace' as "withoutPlace", answer -> 'squeezed' as squeezed
    from schedule.plan where id = ${plan.id}`.execute(tx)
  const parts = rows[0]!
  const marks = published ? await publishedMarks(tx) : await proposedMarks(tx, plan.id as Id, parts)
  const ids = new Set([
    ...marks.keys(),
    ...parts.unscheduled.map((one) => one.session.goLive),
    ...parts.withoutPlace.map((one) => one.goLive),
  ])
  return {
    planId: plan.id,
    proposal: !published,
    rows: [...ids].sort().map((goLiveId) => ({
      goLiveId,
      marks: marks.get(goLiveId) ?? [],
      unscheduled: parts.unscheduled
        .filter((one) => one.session.goLive === goLiveId)
        .map(({ session, why }) => ({
          kind: session.kind,
          part: session.part,
          why: [...why].sort((a, b) => b.count - a.count)[0]?.rule ?? '',
        })),
      withoutPlace: parts.withoutPlace.filter((one) => one.goLive === goLiveId).length,
      squeezedDays: Math.max(0, ...parts.squeezed.filter((one) => one.goLive === goLiveId).map((one) => one.daysLost)),
    })),
  }
}

type MarkRow = {
  kind: string
  part: number
  startsAt: Instant
  day: string
  sessionId: Id | null
  cohort: string
  goLives: readonly string[]
}

function byGoLive(rows: readonly MarkRow[]): Map<string, Mark[]> {
  const found = new Map<string, Mark[]>()
  for (const { goLives, kind, ...row } of rows)
    for (const goLive of goLives) {
      const mark = { ...row, kind: kind as SessionKind }
      const known = found.get(goLive)
      if (known) known.push(mark)
      else found.set(goLive, [mark])
    }
  return found
}

async function publishedMarks(tx: Tx): Promise<Map<string, Mark[]>> {
  const { rows } = await sql<MarkRow>`
    select s.kind, s.part, s.starts_at as "startsAt", to_char(s.starts_at at time zone s.zone, 'YYYY-MM-DD') as day,
      s.id as "sessionId", c.name as cohort, c.go_live_ids as "goLives"
    from schedule.session s join schedule.cohort c on c.org_id = s.org_id and c.id = s.cohort_id
    where s.cancelled_at is null and c.retired_at is null order by s.starts_at, s.id`.execute(tx)
  return byGoLive(rows)
}

async function proposedMarks(tx: Tx, plan: Id, parts: Parts): Promise<Map<string, Mark[]>> {
  const { rows } = await sql<Omit<MarkRow, 'goLives'>>`
    select kind, part, starts_at as "startsAt", to_char(starts_at at time zone zone, 'YYYY-MM-DD') as day,
      null as "sessionId", cohort_key as cohort
    from schedule.plan_session where plan_id = ${plan} order by starts_at, key`.execute(tx)
  const names = new Map(cohortsNamed(parts, await goLiveNames(tx)).map((cohort) => [cohort.key, cohort.name]))
  const goLives = new Map(parts.cohorts.map((cohort) => [cohort.id, cohort.goLives]))
  return byGoLive(
    rows.map((row) => ({ ...row, cohort: names.get(row.cohort) ?? '–', goLives: goLives.get(row.cohort) ?? [] })),
  )
}
