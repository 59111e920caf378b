import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { HighRiskStatement, NewApproval } from './risk.schema.ts'

export async function saveHighRisk(
  { tx, actor, now }: Acting,
  id: Id,
  { area, why }: HighRiskStatement,
): Promise<void> {
  await tx
    .updateTable('workflows.workflow')
    .set({ high_risk_area: area, high_risk_why: why, high_risk_said_by: actor.person, high_risk_said_at: now })
    .where('id', '=', id)
    .execute()
}

export async function insertApproval({ tx, actor, now }: Acting, asked: NewApproval): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('workflows.risk_approval')
    .values({
      org_id: actor.org,
      id,
      kind: asked.kind,
      workflow_id: asked.workflowId as Id | null,
      tool: asked.tool,
      data_class: asked.dataClass,
      why: asked.why,
      until_on: asked.until as Day,
      approved_at: now,
      approved_by: actor.person,
    })
    .execute()
  return id
}

/** Answers whether there was one that still stood. */
export async function markApprovalWithdrawn({ tx, actor, now }: Acting, id: Id, why: string): Promise<boolean> {
  const row = await tx
    .updateTable('workflows.risk_approval')
    .set({ withdrawn_at: now, withdrawn_by: actor.person, withdrawn_why: why })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
