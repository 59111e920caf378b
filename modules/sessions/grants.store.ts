import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { NewGrantColumns } from './grants.schema.ts'

export async function insertGrantColumns(
  { tx, actor, now }: Acting,
  set: NewGrantColumns,
  isDefault: boolean,
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('sessions.grant_columns')
    .values({
      org_id: actor.org,
      id,
      ...columnsOf(set),
      is_default: isDefault,
      created_at: now,
      created_by: actor.person,
      changed_at: now,
    })
    .execute()
  return id
}

export async function saveGrantColumns({ tx, now }: Acting, id: Id, set: NewGrantColumns): Promise<void> {
  await tx
    .updateTable('sessions.grant_columns')
    .set({ ...columnsOf(set), changed_at: now })
    .where('id', '=', id)
    .execute()
}

function columnsOf({ name, lines, leastPercent, columns }: NewGrantColumns) {
  return { name, lines, least_percent: leastPercent, columns: JSON.stringify(columns) }
}

export async function markGrantDefault(tx: Tx, id: Id): Promise<void> {
  await tx.updateTable('sessions.grant_columns').set({ is_default: false }).where('is_default', '=', true).execute()
  await tx.updateTable('sessions.grant_columns').set({ is_default: true }).where('id', '=', id).execute()
}

export async function markGrantRetired({ tx, now }: Acting, id: Id, retired: boolean): Promise<void> {
  await tx
    .updateTable('sessions.grant_columns')
    .set({ retired_at: retired ? now : null, ...(retired ? { is_default: false } : {}) })
    .where('id', '=', id)
    .execute()
}
