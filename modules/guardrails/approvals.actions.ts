import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { peopleByKey, peopleNamed } from '#modules/people/views.ts'
import { workflowHere } from '#modules/workflows/views.ts'
import { type Acting, permit, permitIf } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { tellApprovers, tellAsker } from './approval-mail.actions.ts'
import type { ApprovalDetail, ApprovalRow, NewDecision, NewRequest, OutputRuleFields } from './approvals.schema.ts'
import {
  insertDecision,
  insertOutputRule,
  insertRequest,
  lockRequest,
  markOutputRuleRetired,
  markWithdrawn,
  saveApprover,
  saveOutputRule,
} from './approvals.store.ts'
import {
  decidersOf,
  type Holders,
  holdersHere,
  outputRuleHere,
  type RequestRow,
  requestHere,
  requestsHere,
  stateOf,
} from './approvals.views.ts'
import { approvalOf, toolHere } from './tools.views.ts'

export async function addOutputRule(acting: Acting, asked: OutputRuleFields) {
  permit(acting.actor, 'guardrails/edit')
  const id = await insertOutputRule(acting, await withApprover(acting, asked))
  await record(acting, 'output-rule/added', id, { output: asked.output })
  return (await outputRuleHere(acting.tx, id))!
}

export async function changeOutputRule(acting: Acting, id: Id, asked: OutputRuleFields) {
  permit(acting.actor, 'guardrails/edit')
  const before = await outputRuleHere(acting.tx, id)
  if (!before) throw problem('output-rule/unknown')
  const fields = await withApprover(acting, asked)
  await saveOutputRule(acting.tx, id, fields)
  await record(acting, 'output-rule/changed', id, { before, after: fields })
  return (await outputRuleHere(acting.tx, id))!
}

export async function retireOutputRule(acting: Acting, id: Id, retired: boolean): Promise<void> {
  permit(acting.actor, 'guardrails/edit')
  if (!(await outputRuleHere(acting.tx, id))) throw problem('output-rule/unknown')
  await markOutputRuleRetired(acting, id, retired)
  await record(acting, retired ? 'output-rule/retired' : 'output-rule/restored', id)
}

/** The approver may be named as people know each other; exactly one of person and role answers for an output. */
async function withApprover({ tx }: Acting, { approver, ...asked }: OutputRuleFields) {
  if (asked.workflowId && !(await workflowHere(tx, asked.workflowId as Id))) throw problem('workflow/unknown')
  const found = approver ? (await peopleByKey(tx, [approver])).get(approver.toLowerCase()) : undefined
  if (approver && !found) throw problem('approver/unknown', { approver })
  const approverId = found?.id ?? (asked.approverId as Id | null)
  if (approverId && !(await peopleNamed(tx, [approverId])).has(approverId))
    throw problem('approver/unknown', { approver: '' })
  if (!approverId && !asked.approverRole) throw problem('output-rule/no-approver')
  return { ...asked, approverId }
}

/** Asks the approver of this kind of output. What the matrix does not allow, no approval can allow. */
export async function askApproval(acting: Acting, asked: NewRequest): Promise<{ id: Id }> {
  permit(acting.actor, 'approvals/ask')
  const { tx } = acting
  const rule = asked.outputRuleId ? await outputRuleHere(tx, asked.outputRuleId as Id) : null
  if (asked.outputRuleId && !rule) throw problem('output-rule/unknown')
  const workflowId = (rule?.workflowId ?? asked.workflowId) as Id | null
  if (workflowId && !(await workflowHere(tx, workflowId))) throw problem('workflow/unknown')
  const tool = asked.toolId ? await toolHere(tx, asked.toolId as Id) : null
  if (asked.toolId && !tool) throw problem('tool/unknown')
  if (tool && asked.dataClass) {
    const found = await approvalOf(tx, tool.id, asked.dataClass)
    if (found?.verdict === 'not allowed')
      throw problem('approval/not-allowed-here', { tool: tool.name, dataClass: asked.dataClass, reason: found.reason })
  }
  const id = await insertRequest(acting, {
    ...asked,
    workflowId,
    approverId: rule?.approverId ?? null,
    // Without a rule the owner of the work is asked; without work, the asker's own manager.
    approverRole: rule ? rule.approverRole : workflowId ? 'workflow owner' : 'manager',
  })
  const row = (await requestHere(tx, id))!
  const holders = await holdersHere(tx)
  if (decidersOf(row, holders).length === 0) throw problem('approval/nobody-to-ask')
  await record(acting, 'approval/asked', id, { what: asked.what, tool: tool?.name ?? null, dataClass: asked.dataClass })
  await tellApprovers(acting, row, decidersOf(row, holders), 'asked')
  return { id }
}

export async function decideApproval(acting: Acting, id: Id, decision: NewDecision): Promise<void> {
  permit(acting.actor, 'approvals/decide-own')
  const row = await waitingRequest(acting, id)
  permitIf(decidersOf(row, await holdersHere(acting.tx)).includes(acting.actor.person!), 'approval/decide')
  if (decision.outcome !== 'approved' && !decision.words) throw problem('approval/words-missing')
  await insertDecision(acting, id, decision)
  await record(acting, 'approval/decided', id, { ...decision })
  await tellAsker(acting, (await requestHere(acting.tx, id))!)
}

export async function withdrawApproval(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'approvals/ask')
  const row = await waitingRequest(acting, id)
  if (row.askedById !== acting.actor.person) throw problem('approval/unknown')
  await markWithdrawn(acting, id)
  await record(acting, 'approval/withdrawn', id)
}

/** Hands a waiting request to another person, because the first cannot decide or should not. */
export async function passApprovalOn(acting: Acting, id: Id, approver: string): Promise<void> {
  const row = await waitingRequest(acting, id)
  const isDecider = decidersOf(row, await holdersHere(acting.tx)).includes(acting.actor.person!)
  permitIf(isDecider || acting.actor.permissions.has('approvals/see'), 'approval/pass-on')
  const person = (await peopleByKey(acting.tx, [approver])).get(approver.toLowerCase())
  if (!person) throw problem('approver/unknown', { approver })
  if (person.id === row.askedById) throw problem('approval/own')
  await saveApprover(acting.tx, id, person.id)
  await record(acting, 'approval/passed-on', id, { to: person.id })
  await tellApprovers(acting, (await requestHere(acting.tx, id))!, [person.id], 'passed on')
}

async function waitingRequest(acting: Acting, id: Id): Promise<RequestRow> {
  const isKnown = await lockRequest(acting.tx, id)
  const row = isKnown ? await requestHere(acting.tx, id) : null
  if (!row || !maySee(acting, row, await holdersHere(acting.tx))) throw problem('approval/unknown')
  const state = stateOf(row)
  if (state !== 'waiting') throw problem('approval/already-settled', { state })
  return row
}

/** The asker, who may decide, who decided, and the three roles that keep the record; to others it does not exist. */
function maySee({ actor }: Acting, row: RequestRow, holders: Holders): boolean {
  return (
    row.askedById === actor.person ||
    row.decidedById === actor.person ||
    actor.permissions.has('approvals/see') ||
    decidersOf(row, holders).includes(actor.person!)
  )
}

export async function approvalList(acting: Acting, list: 'to-decide' | 'mine' | 'all'): Promise<ApprovalRow[]> {
  const { tx, actor } = acting
  if (list === 'all') permit(actor, 'approvals/see')
  const holders = await holdersHere(tx)
  if (list === 'mine')
    return (await requestsHere(tx, { askedBy: actor.person! })).map((row) => told(acting, row, holders))
  const rows = await requestsHere(tx, { waiting: list === 'to-decide' })
  return rows.map((row) => told(acting, row, holders)).filter((row) => list === 'all' || row.mayDecide)
}

export async function approvalDetail(acting: Acting, id: Id): Promise<ApprovalDetail> {
  const row = await requestHere(acting.tx, id)
  const holders = await holdersHere(acting.tx)
  if (!row || !maySee(acting, row, holders)) throw problem('approval/unknown')
  const rule = row.toolId && row.dataClass ? await approvalOf(acting.tx, row.toolId, row.dataClass) : null
  return {
    ...told(acting, row, holders),
    body: row.body,
    words: row.words,
    checks: row.checks,
    verdict: rule?.verdict ?? null,
    isMine: row.askedById === acting.actor.person,
  }
}

function told({ actor }: Acting, row: RequestRow, holders: Holders): ApprovalRow {
  const state = stateOf(row)
  const deciders = state === 'waiting' ? decidersOf(row, holders) : []
  return {
    id: row.id,
    what: row.what,
    workflow: row.workflow,
    output: row.output,
    tool: row.tool,
    dataClass: row.dataClass,
    askedAt: row.askedAt,
    askedBy: row.askedBy,
    state,
    decidedAt: row.decidedAt,
    decidedBy: row.decidedBy,
    approvers: deciders.flatMap((id) => holders.names.get(id)?.name ?? []),
    mayDecide: deciders.includes(actor.person!),
  }
}
