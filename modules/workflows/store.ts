import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { WorkflowFields } from './schema.ts'

const columns = (fields: WorkflowFields) => ({
  name: fields.name,
  owner_id: fields.ownerId as Id | null,
  tool: fields.tool || null,
  access_system: fields.accessSystem || null,
  risk_note: fields.riskNote || null,
  live_minutes: fields.liveMinutes,
  ...(fields.singleMinutes === undefined ? {} : { single_minutes: fields.singleMinutes }),
  where_it_fits: fields.whereItFits || null,
  what_good_looks_like: fields.whatGoodLooksLike || null,
})

export async function keysTaken(tx: Tx): Promise<Set<string>> {
  return new Set((await tx.selectFrom('workflows.workflow').select('key').execute()).map((row) => row.key))
}

export async function insertWorkflow({ tx, actor, now }: Acting, key: string, fields: WorkflowFields): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('workflows.workflow')
    .values({ org_id: actor.org, id, key, created_at: now, ...columns(fields) })
    .execute()
  return id
}

export async function saveWorkflow(tx: Tx, id: Id, fields: WorkflowFields): Promise<void> {
  await tx.updateTable('workflows.workflow').set(columns(fields)).where('id', '=', id).execute()
}

export async function markRetired({ tx, now }: Acting, id: Id, retired: boolean): Promise<void> {
  await tx
    .updateTable('workflows.workflow')
    .set({ retired_at: retired ? now : null })
    .where('id', '=', id)
    .execute()
}
