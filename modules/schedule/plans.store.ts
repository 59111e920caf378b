import { sql } from 'kysely'
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { PlanFile } from '#engines/planner/plan-file.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { Finding } from './findings.ts'
import type { PlanSummary } from './plans.schema.ts'

export type NewPlanRow = {
  seed: number
  iterations: number | null
  why: 'asked' | 'moved' | 'facts'
  is_thorough?: boolean
  after_plan_id?: Id
  applied?: string
}

export async function insertPlan({ tx, actor, now }: Acting, plan: NewPlanRow, id: Id = newId()): Promise<Id> {
  await tx
    .insertInto('schedule.plan')
    .values({ org_id: actor.org, id, state: 'queued', requested_by: actor.person, created_at: now, ...plan })
    .execute()
  return id
}

/** Takes a plan up: `queued`, or `running` when the process that ran it before is gone. */
export async function startPlan(
  { tx }: Acting,
  id: Id,
): Promise<{ seed: number; iterations: number | null; thorough: boolean } | null> {
  const row = await tx
    .updateTable('schedule.plan')
    .set({ state: 'running', progress: 0, stage: 'read' })
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .where('cancel_asked_at', 'is', null)
    .returning(['seed', 'iterations', 'is_thorough as thorough'])
    .executeTakeFirst()
  return row ?? null
}

export async function savePlanFile(
  { tx }: Acting,
  id: Id,
  file: PlanFile,
  findings: readonly Finding[],
): Promise<void> {
  await tx
    .updateTable('schedule.plan')
    .set({ plan_file: JSON.stringify(file), findings: JSON.stringify(findings) })
    .where('id', '=', id)
    .execute()
}

/** Answers whether somebody asked to stop, and whether what is found is to be kept. */
export async function saveProgress(
  { tx }: Acting,
  id: Id,
  { stage, share, cost }: { stage: string; share: number; cost: number | null },
): Promise<'go on' | 'keep' | 'drop'> {
  const row = await tx
    .updateTable('schedule.plan')
    .set({ stage, progress: share, cost_so_far: cost })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .returning(['cancel_asked_at', 'keep_when_stopped'])
    .executeTakeFirst()
  if (!row) return 'drop'
  if (row.cancel_asked_at === null) return 'go on'
  return row.keep_when_stopped ? 'keep' : 'drop'
}

export async function askToCancel({ tx, now }: Acting, id: Id, keep: boolean): Promise<'queued' | 'running' | null> {
  const row = await tx
    .updateTable('schedule.plan')
    .set({ cancel_asked_at: now, keep_when_stopped: keep })
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .returning('state')
    .executeTakeFirst()
  return (row?.state as 'queued' | 'running' | undefined) ?? null
}

export async function endPlan(
  acting: Acting,
  id: Id,
  state: 'cancelled' | 'failed',
  problem: unknown = null,
): Promise<void> {
  await acting.tx
    .updateTable('schedule.plan')
    .set({ state, finished_at: acting.now, problem: problem === null ? null : JSON.stringify(problem) })
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .execute()
}

export async function saveAnswer(
  { tx, now }: Acting,
  id: Id,
  answer: PlanAnswer,
  summary: PlanSummary,
  isPartial = false,
): Promise<void> {
  await tx
    .updateTable('schedule.plan')
    .set({
      state: 'ready',
      answer: JSON.stringify(answer),
      summary: JSON.stringify(summary),
      progress: 1,
      is_partial: isPartial,
      finished_at: now,
    })
    .where('id', '=', id)
    .execute()
  await sql`delete from schedule.plan_session where plan_id = ${id}`.execute(tx)
  // Set by set from the answer that was just stored: nine hundred sessions are one statement.
  await sql`insert into schedule.plan_session (org_id, plan_id, key, cohort_key, go_live_id, workflow_id, kind, part,
      starts_at, minutes, zone, facilitator_id, mode, room_id, clashes, window_opens_on, window_closes_on, is_held, pinned_at)
    select p.org_id, p.id, s.id, s.cohort, s."goLive", s.workflow, s.kind, s.part, s.start, s.minutes, s.zone,
      s.facilitator::uuid, s.mode, s.room, coalesce(s.clashes, '{}'), (s."window" ->> 'opens')::date,
      (s."window" ->> 'closes')::date, coalesce(s.held, false), case when s.pinned then ${now}::timestamptz end
    from schedule.plan p cross join lateral jsonb_to_recordset(p.answer -> 'sessions') as s (id text, cohort text,
      "goLive" uuid, workflow uuid, kind text, part int, start timestamptz, minutes int, zone text, facilitator text,
      mode text, room uuid, clashes uuid[], "window" jsonb, held boolean, pinned boolean)
    where p.id = ${id} and s.facilitator <> ''`.execute(tx)
  await sql`call schedule.write_plan_cohorts(${id})`.execute(tx)
  await sql`update schedule.plan_session s set breaks = b.breaks
    from (select x.session, jsonb_agg(jsonb_build_object('rule', x.rule, 'detail', x.detail)) as breaks
      from schedule.plan p cross join lateral jsonb_to_recordset(p.answer -> 'broken') as x (session text, rule text, detail jsonb)
      where p.id = ${id} group by x.session) b
    where s.plan_id = ${id} and s.key = b.session`.execute(tx)
}

/** A newer proposal takes the place of those before it. */
export async function replaceOlder({ tx }: Acting, id: Id, state: 'ready' | 'published'): Promise<void> {
  await tx
    .updateTable('schedule.plan')
    .set({ state: 'replaced' })
    .where('state', '=', state)
    .where('id', '<>', id)
    .execute()
}

/** What a proposal answered is no longer so. */
export async function withdrawReplans({ tx }: Acting): Promise<void> {
  await tx
    .updateTable('schedule.plan')
    .set({ state: 'replaced' })
    .where('state', '=', 'ready')
    .where('why', '=', 'facts')
    .execute()
}

export type Placed = { startsAt: Instant; facilitator: Id; mode: 'online' | 'onsite'; room: Id | null; pinned: boolean }

export async function placeByHand(
  { tx, actor, now }: Acting,
  plan: Id,
  key: string,
  at: Placed,
  breaks: unknown,
): Promise<void> {
  await tx
    .updateTable('schedule.plan_session')
    .set({
      starts_at: at.startsAt,
      facilitator_id: at.facilitator,
      mode: at.mode,
      room_id: at.room,
      pinned_at: at.pinned ? now : null,
      pinned_by: at.pinned ? actor.person : null,
      moved_at: now,
      moved_by: actor.person,
      breaks: JSON.stringify(breaks),
    })
    .where('plan_id', '=', plan)
    .where('key', '=', key)
    .execute()
}

export async function setPin({ tx, actor, now }: Acting, plan: Id, key: string, pinned: boolean): Promise<void> {
  await tx
    .updateTable('schedule.plan_session')
    .set({ pinned_at: pinned ? now : null, pinned_by: pinned ? actor.person : null })
    .where('plan_id', '=', plan)
    .where('key', '=', key)
    .execute()
}
