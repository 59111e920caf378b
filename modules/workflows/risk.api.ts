import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Endpoint, endpoint, PageQuery, pageOf, z } from '#platform/http/endpoint.ts'
import { riskOf } from './priority.views.ts'
import { approveRisk, sayHighRisk, withdrawApproval } from './risk.actions.ts'
import { Approval, HighRiskStatement, NewApproval, Withdrawal, WorkflowRisk } from './risk.schema.ts'
import { approvalsHere } from './risk.views.ts'
import { todayHere } from './today.views.ts'

const ById = z.object({ id: z.uuid() })

export const risksApi: readonly Endpoint[] = [
  endpoint(
    {
      id: 'getWorkflowRisk',
      method: 'get',
      path: '/workflows/{id}/risk',
      permission: 'workflows/edit',
      summary: 'The risk gate of one workflow with its reasons and approvals',
      params: ById,
      answer: WorkflowRisk,
    },
    async ({ tx, now }, { params }) => {
      const found = await riskOf(tx, params.id as Id, now)
      if (!found) throw problem('workflow/unknown', { id: params.id })
      return found
    },
  ),
  endpoint(
    {
      id: 'sayHighRisk',
      method: 'put',
      path: '/workflows/{id}/high-risk-area',
      permission: 'workflows/edit',
      summary: 'Say whether Annex III of the EU AI Act names this use; "none" only by who answers for risks',
      params: ById,
      body: HighRiskStatement,
    },
    (acting, { params, body }) => sayHighRisk(acting, params.id as Id, body),
  ),
  endpoint(
    {
      id: 'listRiskApprovals',
      method: 'get',
      path: '/risk-approvals',
      permission: 'priorities/see',
      summary: 'Approvals of risks on record, the newest first',
      query: PageQuery,
      answer: pageOf(Approval),
    },
    async ({ tx, now }, { query }) => {
      const all = await approvalsHere(tx, await todayHere(tx, now))
      const from = Math.max(0, Number(query.cursor ?? 0) || 0)
      const rows = all.slice(from, from + query.limit)
      return { rows, total: all.length, next: from + rows.length < all.length ? String(from + rows.length) : null }
    },
  ),
  endpoint(
    {
      id: 'approveRisk',
      method: 'post',
      path: '/risk-approvals',
      permission: 'risks/approve',
      summary: 'Put an approval on record: the only thing that opens a red gate',
      body: NewApproval,
      answer: z.object({ id: z.string() }).meta({ id: 'MadeRiskApproval' }),
      status: 201,
    },
    async (acting, { body }) => ({ id: await approveRisk(acting, body) }),
  ),
  endpoint(
    {
      id: 'withdrawRiskApproval',
      method: 'put',
      path: '/risk-approvals/{id}/withdrawn',
      permission: 'risks/approve',
      summary: 'End an approval before its day',
      params: ById,
      body: Withdrawal,
    },
    (acting, { params, body }) => withdrawApproval(acting, params.id as Id, body.why),
  ),
]
