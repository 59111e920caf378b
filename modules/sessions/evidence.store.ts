import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { EvidenceScope } from './evidence.schema.ts'
import type { EvidenceSummary, TrainingRecord } from './training-record.ts'

const PART_BYTES = 1024 * 1024

export async function insertPack(
  { tx, actor, now }: Acting,
  pack: { scope: EvidenceScope; scopeName: string; from: string | null; until: string | null; people: readonly Id[] },
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('sessions.evidence_pack')
    .values({
      org_id: actor.org,
      id,
      scope: JSON.stringify(pack.scope),
      scope_name: pack.scopeName,
      from_on: pack.from as never,
      until_on: pack.until as never,
      people: sql`${[...pack.people]}::uuid[]`,
      state: 'waiting',
      total: pack.people.length,
      requested_by: actor.person,
      created_at: now,
    })
    .execute()
  return id
}

/** Holds the pack for this transaction; null when it is no longer to be made. */
export async function lockPackToMake(tx: Tx, id: Id) {
  const row = await tx
    .selectFrom('sessions.evidence_pack')
    .selectAll()
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

/** One stretch of people is known; a second run writes the same once more. */
export async function saveChapter(
  { tx, actor }: Acting,
  pack: Id,
  number: number,
  records: readonly TrainingRecord[],
  done: number,
): Promise<void> {
  const values = { org_id: actor.org, pack_id: pack, number, records: JSON.stringify(records) }
  await tx
    .insertInto('sessions.evidence_chapter')
    .values(values)
    .onConflict((c) => c.columns(['org_id', 'pack_id', 'number']).doUpdateSet({ records: values.records }))
    .execute()
  await tx.updateTable('sessions.evidence_pack').set({ state: 'running', done }).where('id', '=', pack).execute()
}

export async function saveFiles(
  { tx, actor, now }: Acting,
  pack: Id,
  files: { pdf: Uint8Array; zip: Uint8Array },
  summary: EvidenceSummary,
): Promise<void> {
  await tx.deleteFrom('sessions.evidence_file').where('pack_id', '=', pack).execute()
  for (const kind of ['pdf', 'zip'] as const)
    for (let part = 0; part * PART_BYTES < files[kind].length; part++)
      await tx
        .insertInto('sessions.evidence_file')
        .values({
          org_id: actor.org,
          pack_id: pack,
          kind,
          part,
          bytes: Buffer.from(files[kind].subarray(part * PART_BYTES, (part + 1) * PART_BYTES)),
        })
        .execute()
  await tx.deleteFrom('sessions.evidence_chapter').where('pack_id', '=', pack).execute()
  await tx
    .updateTable('sessions.evidence_pack')
    .set({ state: 'ready', summary: JSON.stringify(summary), finished_at: now })
    .where('id', '=', pack)
    .execute()
}

/** Ends a pack that is not ready; false when there is nothing to end. */
export async function endPack(
  { tx, now }: Acting,
  pack: Id,
  state: 'failed' | 'cancelled',
  problem: { slug: string; detail: Record<string, unknown> } | null = null,
): Promise<boolean> {
  const ended = await tx
    .updateTable('sessions.evidence_pack')
    .set({ state, finished_at: now, problem: problem ? JSON.stringify(problem) : null })
    .where('id', '=', pack)
    .where('state', 'in', ['waiting', 'running'])
    .returning('id')
    .executeTakeFirst()
  if (ended) await tx.deleteFrom('sessions.evidence_chapter').where('pack_id', '=', pack).execute()
  return ended !== undefined
}

export async function deletePack(tx: Tx, pack: Id): Promise<void> {
  await tx.deleteFrom('sessions.evidence_pack').where('id', '=', pack).execute()
}

/** Packs hold names; they are made again in a minute, so none is kept longer than thirty days. */
export async function deleteOldPacks({ tx, now }: Acting): Promise<number> {
  const gone = await tx
    .deleteFrom('sessions.evidence_pack')
    .where(sql<boolean>`created_at < ${now}::timestamptz - interval '30 days'`)
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}
