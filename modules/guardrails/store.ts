import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { CardFields } from './schema.ts'

export async function cardKeysTaken(tx: Tx): Promise<Set<string>> {
  return new Set((await tx.selectFrom('guardrails.card').select('key').execute()).map((row) => row.key))
}

export async function insertCard({ tx, actor, now }: Acting, key: string): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('guardrails.card')
    .values({ org_id: actor.org, id, key, created_at: now, created_by: actor.person })
    .execute()
  return id
}

export type NewVersion = CardFields & {
  number: number
  why: string | null
  isCorrection: boolean
  nearMissId: string | null
}

export async function insertVersion({ tx, actor, now }: Acting, card: Id, version: NewVersion): Promise<void> {
  await tx
    .insertInto('guardrails.card_version')
    .values({
      org_id: actor.org,
      card_id: card,
      number: version.number,
      kind: version.kind,
      about: version.about,
      workflow_id: version.workflowId as Id | null,
      role: version.role,
      says: version.says,
      reason: version.reason || null,
      example: version.example || null,
      paragraph_id: version.paragraphId as Id | null,
      why: version.why,
      is_correction: version.isCorrection,
      near_miss_id: version.nearMissId as Id | null,
      written_at: now,
      written_by: actor.person,
    })
    .execute()
}

/** Holds the card until the transaction ends, so that two changes of it follow each other. */
export async function lockCard(tx: Tx, id: Id): Promise<boolean> {
  return (
    (await tx.selectFrom('guardrails.card').select('id').where('id', '=', id).forUpdate().executeTakeFirst()) !==
    undefined
  )
}

export async function markCardRetired({ tx, actor, now }: Acting, id: Id, retired: boolean): Promise<void> {
  await tx
    .updateTable('guardrails.card')
    .set({ retired_at: retired ? now : null, retired_by: retired ? actor.person : null })
    .where('id', '=', id)
    .execute()
}
