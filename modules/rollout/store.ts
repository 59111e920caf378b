import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { GoLiveDetails, GroupFields, MilestoneFields, NewGoLive } from './schema.ts'

/** Rows in one statement: far below the 65,535 values that one may hold. */
const AT_ONCE = 500

export async function keysTaken(tx: Tx, table: 'working_group' | 'milestone'): Promise<Set<string>> {
  return new Set((await tx.selectFrom(`rollout.${table}`).select('key').execute()).map((row) => row.key))
}

export async function insertGroups(
  { tx, actor, now }: Acting,
  groups: readonly (GroupFields & { key: string })[],
): Promise<Id[]> {
  const rows = groups.map(({ key, name, rule }) => ({
    org_id: actor.org,
    id: newId(),
    key,
    name,
    rule: JSON.stringify(rule),
    created_at: now,
  }))
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await tx
      .insertInto('rollout.working_group')
      .values(rows.slice(from, from + AT_ONCE))
      .execute()
  return rows.map(({ id }) => id)
}

export async function saveGroup(tx: Tx, id: Id, fields: GroupFields): Promise<void> {
  await tx
    .updateTable('rollout.working_group')
    .set({ name: fields.name, rule: JSON.stringify(fields.rule), retired_at: null })
    .where('id', '=', id)
    .execute()
}

export async function markGroupRetired({ tx, now }: Acting, id: Id): Promise<void> {
  await tx.updateTable('rollout.working_group').set({ retired_at: now }).where('id', '=', id).execute()
}

export async function insertMilestone({ tx, actor, now }: Acting, key: string, fields: MilestoneFields): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('rollout.milestone')
    .values({ org_id: actor.org, id, key, name: fields.name, kind: fields.kind, on_day: fields.on, created_at: now })
    .execute()
  return id
}

export async function saveMilestone(tx: Tx, id: Id, fields: MilestoneFields): Promise<void> {
  await tx
    .updateTable('rollout.milestone')
    .set({ name: fields.name, kind: fields.kind, on_day: fields.on, retired_at: null })
    .where('id', '=', id)
    .execute()
}

/** Its go-lives stay where they are; they only no longer belong to it. */
export async function markMilestoneRetired({ tx, now }: Acting, id: Id): Promise<void> {
  await tx.updateTable('rollout.go_live').set({ milestone_id: null }).where('milestone_id', '=', id).execute()
  await tx.updateTable('rollout.milestone').set({ retired_at: now }).where('id', '=', id).execute()
}

export async function insertGoLives({ tx, actor, now }: Acting, lives: readonly NewGoLive[]): Promise<Id[]> {
  const rows = lives.map((live) => ({
    org_id: actor.org,
    id: newId(),
    group_id: live.group,
    workflow_id: live.workflow,
    on_day: live.on,
    milestone_id: live.milestone,
    access_from_on: live.accessFrom,
    contract_on: live.contractOn,
    created_at: now,
    created_by: actor.person,
  }))
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await tx
      .insertInto('rollout.go_live')
      .values(rows.slice(from, from + AT_ONCE))
      .execute()
  return rows.map(({ id }) => id)
}

export async function saveGoLiveDetails(tx: Tx, id: Id, details: GoLiveDetails): Promise<void> {
  await tx
    .updateTable('rollout.go_live')
    .set({ milestone_id: details.milestone, contract_on: details.contractOn })
    .where('id', '=', id)
    .execute()
}

export async function markGoLiveRetired({ tx, now }: Acting, id: Id): Promise<void> {
  await tx.updateTable('rollout.go_live').set({ retired_at: now }).where('id', '=', id).execute()
}

export type StoredGoLive = { id: Id; groupId: Id; workflowId: Id; on: Day; accessFrom: Day | null }

/** Holds the row until the transaction ends, so that two moves of one go-live follow each other. */
export async function lockGoLive(tx: Tx, id: Id): Promise<StoredGoLive | null> {
  const row = await tx
    .selectFrom('rollout.go_live')
    .select(['id', 'group_id as groupId', 'workflow_id as workflowId', 'on_day as on', 'access_from_on as accessFrom'])
    .where('id', '=', id)
    .where('retired_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

export async function saveGoLiveDates(tx: Tx, id: Id, on: Day, accessFrom: Day | null): Promise<void> {
  await tx.updateTable('rollout.go_live').set({ on_day: on, access_from_on: accessFrom }).where('id', '=', id).execute()
}

export type NewMove = {
  goLive: Id
  from: Day
  to: Day
  accessBefore: Day | null
  accessAfter: Day | null
  reason: string | null
  undoUntil: Instant
}

export async function insertMove({ tx, actor, now }: Acting, move: NewMove): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('rollout.move')
    .values({
      org_id: actor.org,
      id,
      go_live_id: move.goLive,
      from_on: move.from,
      to_on: move.to,
      access_from_before: move.accessBefore,
      access_from_after: move.accessAfter,
      reason: move.reason,
      moved_at: now,
      moved_by: actor.person,
      undo_until: move.undoUntil,
    })
    .execute()
  return id
}

export async function lockMove(tx: Tx, id: Id) {
  const row = await tx.selectFrom('rollout.move').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row ?? null
}

export async function markMoveUndone({ tx, actor, now }: Acting, id: Id): Promise<void> {
  await tx.updateTable('rollout.move').set({ undone_at: now, undone_by: actor.person }).where('id', '=', id).execute()
}
