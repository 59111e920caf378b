import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { Rating } from './rating.ts'
import type { NewRole } from './schema.ts'
import type { ShownSet } from './shown-answers.ts'
import type { ResolutionKind, View } from './standing-ratings.ts'

type Way = 'live' | 'link' | 'import'

export async function roleKeys(tx: Tx): Promise<Set<string>> {
  return new Set((await tx.selectFrom('needs.job_role').select('key').execute()).map((row) => row.key))
}

export async function taskKeys(tx: Tx): Promise<Set<string>> {
  return new Set((await tx.selectFrom('needs.task').select('key').execute()).map((row) => row.key))
}

export async function insertRole({ tx, actor, now }: Acting, key: string, role: NewRole): Promise<Id> {
  const id = newId()
  const { name, field, department } = role
  await tx
    .insertInto('needs.job_role')
    .values({ org_id: actor.org, id, key, name, field, department, created_at: now, created_by: actor.person })
    .execute()
  return id
}

export async function markRoleRetired({ tx, actor, now }: Acting, id: Id, retired: boolean): Promise<void> {
  await tx
    .updateTable('needs.job_role')
    .set({ retired_at: retired ? now : null, retired_by: retired ? actor.person : null })
    .where('id', '=', id)
    .execute()
}

export type TaskToInsert = {
  roleId: Id
  key: string
  statement: string
  statementKey: string
  source: 'own' | 'prior' | 'interview' | 'import' | 'split'
  namedBy: View | null
  splitFrom: Id | null
}

export async function insertTask({ tx, actor, now }: Acting, task: TaskToInsert): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('needs.task')
    .values({
      org_id: actor.org,
      id,
      role_id: task.roleId,
      key: task.key,
      statement: task.statement,
      statement_key: task.statementKey,
      source: task.source,
      named_by: task.namedBy,
      split_from: task.splitFrom,
      created_at: now,
      created_by: actor.person,
    })
    .execute()
  return id
}

export async function saveStatement(tx: Tx, id: Id, statement: string, statementKey: string): Promise<void> {
  await tx.updateTable('needs.task').set({ statement, statement_key: statementKey }).where('id', '=', id).execute()
}

export async function markTaskRetired({ tx, actor, now }: Acting, id: Id, retired: boolean): Promise<void> {
  await tx
    .updateTable('needs.task')
    .set({ retired_at: retired ? now : null, retired_by: retired ? actor.person : null })
    .where('id', '=', id)
    .execute()
}

export async function withdrawMatch({ tx, actor, now }: Acting, task: Id): Promise<void> {
  await tx
    .updateTable('needs.task_match')
    .set({ withdrawn_at: now, withdrawn_by: actor.person })
    .where('task_id', '=', task)
    .where('withdrawn_at', 'is', null)
    .execute()
}

export async function insertMatch({ tx, actor, now }: Acting, task: Id, priorTask: string): Promise<void> {
  await tx
    .insertInto('needs.task_match')
    .values({
      org_id: actor.org,
      id: newId(),
      task_id: task,
      prior_task: priorTask,
      confirmed_at: now,
      confirmed_by: actor.person,
    })
    .execute()
}

export async function insertInterview(
  { tx, actor, now }: Acting,
  asked: { roleId: Id; personId: Id; view: View; way: Way; ledBy: Id | null },
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('needs.interview')
    .values({
      org_id: actor.org,
      id,
      role_id: asked.roleId,
      person_id: asked.personId,
      view: asked.view,
      way: asked.way,
      led_by: asked.ledBy,
      started_at: now,
    })
    .execute()
  return id
}

/** Holds the interview until the transaction ends, so that two savings of one answer follow each other. */
export async function lockInterview(tx: Tx, id: Id): Promise<void> {
  await tx.selectFrom('needs.interview').select('id').where('id', '=', id).forUpdate().execute()
}

export async function markSubmitted(tx: Tx, id: Id, at: Instant): Promise<void> {
  await tx.updateTable('needs.interview').set({ submitted_at: at }).where('id', '=', id).execute()
}

export async function markWithdrawn({ tx, actor, now }: Acting, id: Id): Promise<void> {
  await tx
    .updateTable('needs.interview')
    .set({ withdrawn_at: now, withdrawn_by: actor.person })
    .where('id', '=', id)
    .execute()
}

export async function saveLeader(tx: Tx, id: Id, ledBy: Id | null): Promise<void> {
  await tx.updateTable('needs.interview').set({ led_by: ledBy, way: 'live' }).where('id', '=', id).execute()
}

const columns = (rating: Rating) => ({
  is_never: rating.isNever,
  frequency_category: rating.frequencyCat,
  weekly_count: rating.weeklyCount,
  minutes_low: rating.minutes?.low ?? null,
  minutes_mode: rating.minutes?.mode ?? null,
  minutes_high: rating.minutes?.high ?? null,
  headcount: rating.headcount,
  error_probability: rating.errorProb,
  error_cost: rating.errorCost,
  difficulty: rating.difficulty,
  importance: rating.importance,
  ai_suitability: rating.aiSuitability,
  verifiability: rating.verifiability,
  data_class: rating.dataClass,
  decision_impact: rating.decisionImpact,
  competence: rating.competence,
  comment: rating.comment,
})

export async function insertRating(
  { tx, actor }: Acting,
  of: { interview: Id; task: Id; way: Way; at: Instant },
  rating: Rating,
): Promise<void> {
  await tx
    .insertInto('needs.rating')
    .values({
      org_id: actor.org,
      id: newId(),
      interview_id: of.interview,
      task_id: of.task,
      way: of.way,
      given_at: of.at,
      ...columns(rating),
    })
    .execute()
}

/** A draft is written over; what was handed in is replaced and kept. */
export async function overwriteRating(tx: Tx, id: Id, at: Instant, rating: Rating): Promise<void> {
  await tx
    .updateTable('needs.rating')
    .set({ given_at: at, ...columns(rating) })
    .where('id', '=', id)
    .execute()
}

export async function markReplaced({ tx, now }: Acting, id: Id): Promise<void> {
  await tx.updateTable('needs.rating').set({ replaced_at: now }).where('id', '=', id).execute()
}

export async function insertResolution(
  { tx, actor, now }: Acting,
  made: { task: Id; kind: ResolutionKind; reason: string; flags: readonly string[] },
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('needs.resolution')
    .values({
      org_id: actor.org,
      id,
      task_id: made.task,
      kind: made.kind,
      reason: made.reason,
      flags: [...made.flags],
      decided_at: now,
      decided_by: actor.person,
    })
    .execute()
  return id
}

export async function withdrawResolutions({ tx, actor, now }: Acting, task: Id): Promise<void> {
  await tx
    .updateTable('needs.resolution')
    .set({ withdrawn_at: now, withdrawn_by: actor.person })
    .where('task_id', '=', task)
    .where('withdrawn_at', 'is', null)
    .execute()
}

export async function insertAsking({ tx, actor, now }: Acting, role: Id, wave: Id): Promise<void> {
  await tx
    .insertInto('needs.asking')
    .values({ org_id: actor.org, id: newId(), role_id: role, wave_id: wave, created_at: now, created_by: actor.person })
    .execute()
}

export async function markTakenIn({ tx, now }: Acting, wave: Id): Promise<void> {
  await tx.updateTable('needs.asking').set({ taken_in_at: now }).where('wave_id', '=', wave).execute()
}

/** Puts another set of answers behind what is shown, or none any more. */
export async function saveShown(
  { tx, actor, now }: Acting,
  of: { role: Id; manager: Id | null },
  set: ShownSet | null,
): Promise<void> {
  await tx
    .deleteFrom('needs.shown_answers')
    .where('role_id', '=', of.role)
    .where('manager_id', 'is not distinct from', of.manager)
    .execute()
  if (!set) return
  await tx
    .insertInto('needs.shown_answers')
    .values({
      org_id: actor.org,
      id: newId(),
      role_id: of.role,
      manager_id: of.manager,
      ratings: [...set.ratings] as Id[],
      people: [...set.people] as Id[],
      since: now,
    })
    .execute()
}

export async function lockShown(tx: Tx, role: Id): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${role}, 23))`.execute(tx)
}

export async function insertAnswersFile(
  { tx, actor, now }: Acting,
  file: { name: string; bytes: Uint8Array; role: Id | null },
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('needs.answers_file')
    .values({
      org_id: actor.org,
      id,
      file_name: file.name,
      role_id: file.role,
      bytes: Buffer.from(file.bytes),
      created_at: now,
      created_by: actor.person,
    })
    .execute()
  return id
}

export async function saveColumns(tx: Tx, id: Id, columns: Record<string, number>, role: Id | null): Promise<void> {
  await tx
    .updateTable('needs.answers_file')
    .set({ columns: JSON.stringify(columns), role_id: role })
    .where('id', '=', id)
    .execute()
}

export async function markApplied({ tx, now }: Acting, id: Id): Promise<void> {
  await tx.updateTable('needs.answers_file').set({ applied_at: now }).where('id', '=', id).execute()
}
