import { type Day, plusDays } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import { riskOf } from './priority.views.ts'
import type { HighRiskStatement, NewApproval } from './risk.schema.ts'
import { insertApproval, markApprovalWithdrawn, saveHighRisk } from './risk.store.ts'
import { todayHere } from './today.views.ts'
import { workflowHere } from './views.ts'

/** An approval is looked at again after a year at the latest. */
const LONGEST_DAYS = 366

/**
 * Says whether Annex III of the EU AI Act names this use. Naming an area closes the gate, so whoever keeps the
 * catalogue may; saying "none of them" may open it, so only who answers for risks may.
 */
export async function sayHighRisk(acting: Acting, id: Id, asked: HighRiskStatement): Promise<void> {
  permit(acting.actor, asked.area === 'none' ? 'risks/approve' : 'workflows/edit')
  const before = await riskOf(acting.tx, id, acting.now)
  if (!before) throw problem('workflow/unknown', { id })
  // Taking back what somebody marked as high-risk opens the gate as well.
  if (before.area !== null && before.area !== 'none') permit(acting.actor, 'risks/approve')
  await saveHighRisk(acting, id, asked)
  await record(acting, 'workflow/high-risk-said', id, { before: before.area, ...asked })
}

/**
 * Puts an approval on record: the only thing that opens a red gate. Guardrails register their tool approvals here too.
 * Answers the id of the record.
 */
export async function approveRisk(acting: Acting, asked: NewApproval): Promise<Id> {
  permit(acting.actor, 'risks/approve')
  const today = await todayHere(acting.tx, acting.now)
  if (asked.until < today) throw problem('risk-approval/over', { until: asked.until })
  if (asked.until > plusDays(today, LONGEST_DAYS)) throw problem('risk-approval/too-long', { last: lastDay(today) })
  if (asked.kind === 'tool for data' && (!asked.tool || !asked.dataClass)) throw problem('risk-approval/tool-missing')
  if (asked.kind !== 'tool for data' && !asked.workflowId) throw problem('risk-approval/workflow-missing')
  if (asked.workflowId && !(await workflowHere(acting.tx, asked.workflowId as Id)))
    throw problem('workflow/unknown', { id: asked.workflowId })
  const about = asked.kind === 'tool for data' ? asked : { ...asked, tool: null, dataClass: null }
  const id = await insertApproval(acting, about)
  await record(acting, 'risk/approved', id, { ...about })
  await announce(acting, 'workflows/risk-approved', { approval: id })
  return id
}

/** Ends an approval before its day; the gate closes again at once. */
export async function withdrawApproval(acting: Acting, id: Id, why: string): Promise<void> {
  permit(acting.actor, 'risks/approve')
  if (!(await markApprovalWithdrawn(acting, id, why))) throw problem('risk-approval/unknown', { id })
  await record(acting, 'risk/approval-withdrawn', id, { why })
  await announce(acting, 'workflows/risk-approval-withdrawn', { approval: id })
}

function lastDay(today: Day): Day {
  return plusDays(today, LONGEST_DAYS)
}
