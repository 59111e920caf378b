import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Endpoint, endpoint, PageQuery, pageOf, z } from '#platform/http/endpoint.ts'
import {
  addOutputRule,
  approvalDetail,
  approvalList,
  askApproval,
  changeOutputRule,
  decideApproval,
  passApprovalOn,
  retireOutputRule,
  withdrawApproval,
} from './approvals.actions.ts'
import {
  ApprovalDetail,
  ApprovalList,
  ApprovalRow,
  NewApprover,
  NewDecision,
  NewRequest,
  OutputRule,
  OutputRuleFields,
} from './approvals.schema.ts'
import { outputRuleHere, outputRulesHere } from './approvals.views.ts'
import { pageOfAll } from './page-of-rows.ts'

const ById = z.object({ id: z.uuid() })
const edit = { permission: 'guardrails/edit' } as const

const outputRulesApi: readonly Endpoint[] = [
  endpoint(
    {
      id: 'listOutputRules',
      method: 'get',
      path: '/guardrails/output-rules',
      permission: 'guardrails/see',
      summary: 'Who approves which output of AI, and what is checked',
      query: PageQuery.extend({ retired: z.stringbool().default(false) }),
      answer: pageOf(OutputRule),
    },
    async ({ tx }, { query }) => pageOfAll(await outputRulesHere(tx, query.retired), query),
  ),
  endpoint(
    {
      ...edit,
      id: 'addOutputRule',
      method: 'post',
      path: '/guardrails/output-rules',
      summary: 'Name who approves an output and what is checked',
      body: OutputRuleFields,
      answer: OutputRule,
      status: 201,
    },
    (acting, { body }) => addOutputRule(acting, body),
  ),
  endpoint(
    {
      id: 'getOutputRule',
      method: 'get',
      path: '/guardrails/output-rules/{id}',
      permission: 'guardrails/see',
      summary: 'One output with its approver',
      params: ById,
      answer: OutputRule,
    },
    async ({ tx }, { params }) => {
      const found = await outputRuleHere(tx, params.id as Id)
      if (!found) throw problem('output-rule/unknown')
      return found
    },
  ),
  endpoint(
    {
      ...edit,
      id: 'changeOutputRule',
      method: 'put',
      path: '/guardrails/output-rules/{id}',
      summary: 'Change the approver or what is checked; requests already asked stay as they are',
      params: ById,
      body: OutputRuleFields,
      answer: OutputRule,
    },
    (acting, { params, body }) => changeOutputRule(acting, params.id as Id, body),
  ),
  endpoint(
    {
      ...edit,
      id: 'retireOutputRule',
      method: 'put',
      path: '/guardrails/output-rules/{id}/retired',
      summary: 'No longer ask for approval of this output',
      params: ById,
    },
    (acting, { params }) => retireOutputRule(acting, params.id as Id, true),
  ),
  endpoint(
    {
      ...edit,
      id: 'restoreOutputRule',
      method: 'delete',
      path: '/guardrails/output-rules/{id}/retired',
      summary: 'Ask for approval of this output again',
      params: ById,
    },
    (acting, { params }) => retireOutputRule(acting, params.id as Id, false),
  ),
]

export const approvalsApi: readonly Endpoint[] = [
  ...outputRulesApi,
  endpoint(
    {
      id: 'listApprovals',
      method: 'get',
      path: '/approvals',
      permission: 'approvals/ask',
      summary: 'Requests that wait for me, my own, or all of them',
      query: PageQuery.extend({ list: ApprovalList.default('mine') }),
      answer: pageOf(ApprovalRow),
    },
    async (acting, { query }) => pageOfAll(await approvalList(acting, query.list), query),
  ),
  endpoint(
    {
      id: 'askApproval',
      method: 'post',
      path: '/approvals',
      permission: 'approvals/ask',
      summary: 'Ask for approval; the approver hears of it by mail',
      body: NewRequest,
      answer: z.object({ id: z.string() }),
      status: 201,
    },
    (acting, { body }) => askApproval(acting, body),
  ),
  endpoint(
    {
      id: 'getApproval',
      method: 'get',
      path: '/approvals/{id}',
      permission: 'approvals/ask',
      summary: 'One request with its decision',
      params: ById,
      answer: ApprovalDetail,
    },
    (acting, { params }) => approvalDetail(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'decideApproval',
      method: 'post',
      path: '/approvals/{id}/decision',
      permission: 'approvals/decide-own',
      summary: 'Approve, approve with conditions or refuse; only who is asked may',
      params: ById,
      body: NewDecision,
    },
    (acting, { params, body }) => decideApproval(acting, params.id as Id, body),
  ),
  endpoint(
    {
      id: 'withdrawApproval',
      method: 'post',
      path: '/approvals/{id}/withdrawal',
      permission: 'approvals/ask',
      summary: 'Take back one’s own request that still waits',
      params: ById,
    },
    (acting, { params }) => withdrawApproval(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'passApprovalOn',
      method: 'put',
      path: '/approvals/{id}/approver',
      permission: 'approvals/decide-own',
      summary: 'Hand a waiting request to another person',
      params: ById,
      body: NewApprover,
    },
    (acting, { params, body }) => passApprovalOn(acting, params.id as Id, body.approver),
  ),
]
