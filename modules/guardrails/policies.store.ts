import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { Block } from './paragraphs.ts'

const AT_ONCE = 500

export async function insertPolicy({ tx, actor, now }: Acting, title: string): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('guardrails.policy')
    .values({ org_id: actor.org, id, title, created_at: now, created_by: actor.person })
    .execute()
  return id
}

export async function lockPolicy(tx: Tx, id: Id): Promise<boolean> {
  return (
    (await tx.selectFrom('guardrails.policy').select('id').where('id', '=', id).forUpdate().executeTakeFirst()) !==
    undefined
  )
}

export type NewPolicyVersion = {
  policy: Id
  number: number
  origin: 'pasted' | 'markdown' | 'docx' | 'pdf'
  fileName: string | null
  sha256: string
  blocks: readonly Block[]
}

export async function insertPolicyVersion({ tx, actor, now }: Acting, version: NewPolicyVersion): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('guardrails.policy_version')
    .values({
      org_id: actor.org,
      id,
      policy_id: version.policy,
      number: version.number,
      origin: version.origin,
      file_name: version.fileName,
      sha256: version.sha256,
      added_at: now,
      added_by: actor.person,
    })
    .execute()
  const rows = version.blocks.map(({ level, text }, position) => ({
    org_id: actor.org,
    id: newId(),
    version_id: id,
    position,
    level,
    text,
  }))
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await tx
      .insertInto('guardrails.policy_paragraph')
      .values(rows.slice(from, from + AT_ONCE))
      .execute()
  return id
}

export async function savePolicyTitle(tx: Tx, id: Id, title: string): Promise<void> {
  await tx.updateTable('guardrails.policy').set({ title }).where('id', '=', id).execute()
}

export async function markPolicyRetired({ tx, now }: Acting, id: Id, retired: boolean): Promise<void> {
  await tx
    .updateTable('guardrails.policy')
    .set({ retired_at: retired ? now : null })
    .where('id', '=', id)
    .execute()
}
