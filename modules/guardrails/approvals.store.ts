import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { NewDecision, NewRequest, OutputRuleFields } from './approvals.schema.ts'

type Rule = Omit<OutputRuleFields, 'approver'>

const columns = (rule: Rule) => ({
  workflow_id: rule.workflowId as Id | null,
  step: rule.step || null,
  output: rule.output,
  checks: rule.checks,
  approver_id: rule.approverId as Id | null,
  approver_role: rule.approverId ? null : rule.approverRole,
})

export async function insertOutputRule({ tx, actor, now }: Acting, rule: Rule): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('guardrails.output_rule')
    .values({ org_id: actor.org, id, created_at: now, created_by: actor.person, ...columns(rule) })
    .execute()
  return id
}

export async function saveOutputRule(tx: Tx, id: Id, rule: Rule): Promise<void> {
  await tx.updateTable('guardrails.output_rule').set(columns(rule)).where('id', '=', id).execute()
}

export async function markOutputRuleRetired({ tx, now }: Acting, id: Id, retired: boolean): Promise<void> {
  await tx
    .updateTable('guardrails.output_rule')
    .set({ retired_at: retired ? now : null })
    .where('id', '=', id)
    .execute()
}

export async function insertRequest(
  { tx, actor, now }: Acting,
  request: NewRequest & { approverId: Id | null; approverRole: string | null },
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('guardrails.approval_request')
    .values({
      org_id: actor.org,
      id,
      output_rule_id: request.outputRuleId as Id | null,
      workflow_id: request.workflowId as Id | null,
      tool_id: request.toolId as Id | null,
      data_class: request.dataClass,
      what: request.what,
      body: request.body,
      approver_id: request.approverId,
      approver_role: request.approverRole,
      asked_at: now,
      asked_by: actor.person!,
    })
    .execute()
  return id
}

/** Holds the request until the transaction ends, so that two decisions follow each other. */
export async function lockRequest(tx: Tx, id: Id): Promise<boolean> {
  const row = await tx
    .selectFrom('guardrails.approval_request')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

export async function insertDecision({ tx, actor, now }: Acting, request: Id, decision: NewDecision): Promise<void> {
  await tx
    .insertInto('guardrails.approval_decision')
    .values({
      org_id: actor.org,
      request_id: request,
      outcome: decision.outcome,
      words: decision.words || null,
      decided_at: now,
      decided_by: actor.person!,
    })
    .execute()
}

export async function markWithdrawn({ tx, now }: Acting, id: Id): Promise<void> {
  await tx.updateTable('guardrails.approval_request').set({ withdrawn_at: now }).where('id', '=', id).execute()
}

export async function saveApprover(tx: Tx, id: Id, approver: Id): Promise<void> {
  await tx
    .updateTable('guardrails.approval_request')
    .set({ approver_id: approver, approver_role: null })
    .where('id', '=', id)
    .execute()
}
