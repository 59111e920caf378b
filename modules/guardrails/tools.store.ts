import type { Id } from '#kernel/id.ts'
import type { DataClass } from '#modules/needs/data-class.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { DataVerdict } from './data-verdict.ts'

export async function insertTool({ tx, actor, now }: Acting, name: string): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('guardrails.tool')
    .values({ org_id: actor.org, id, name, created_at: now, created_by: actor.person })
    .execute()
  return id
}

export async function markToolRetired({ tx, now }: Acting, id: Id, retired: boolean): Promise<void> {
  await tx
    .updateTable('guardrails.tool')
    .set({ retired_at: retired ? now : null })
    .where('id', '=', id)
    .execute()
}

export async function insertDataRules(
  { tx, actor, now }: Acting,
  rules: readonly { toolId: Id; dataClass: DataClass; verdict: DataVerdict }[],
  reason: string,
): Promise<void> {
  if (rules.length === 0) return
  await tx
    .insertInto('guardrails.data_rule')
    .values(
      rules.map(({ toolId, dataClass, verdict }) => ({
        org_id: actor.org,
        id: newId(),
        tool_id: toolId,
        data_class: dataClass,
        verdict,
        reason,
        decided_at: now,
        decided_by: actor.person,
      })),
    )
    .execute()
}
