import { z } from 'zod'
import { approverRoles } from './approver.ts'
import { DataClassName, Verdict } from './tools.schema.ts'

export const ApproverRoleName = z.enum(approverRoles)

export const OutputRuleFields = z.object({
  workflowId: z.uuid().nullable().default(null).describe('Null: outputs of every workflow'),
  step: z.string().trim().max(200).nullable().default(null),
  output: z.string().trim().min(1).max(200).describe('The kind of output, such as: rejection letter'),
  checks: z.string().trim().min(1).max(1000).describe('What is checked before it leaves'),
  approver: z.string().trim().max(254).nullable().default(null).describe('A person by e-mail or employee number'),
  approverId: z.uuid().nullable().default(null),
  approverRole: ApproverRoleName.nullable().default(null).describe('Whoever stands there when it is asked'),
})
export type OutputRuleFields = z.output<typeof OutputRuleFields>

export const OutputRule = z
  .object({
    id: z.string(),
    workflowId: z.string().nullable(),
    workflow: z.string().nullable(),
    step: z.string().nullable(),
    output: z.string(),
    checks: z.string(),
    approverId: z.string().nullable(),
    approver: z.string().nullable().describe('Name of the person'),
    approverEmail: z.string().nullable(),
    approverRole: ApproverRoleName.nullable(),
    approverLeft: z.boolean().describe('The named person has left: requests go to the programme lead'),
    retiredAt: z.string().nullable(),
  })
  .meta({ id: 'GuardrailOutputRule' })
export type OutputRule = z.output<typeof OutputRule>

export const NewRequest = z.object({
  what: z.string().trim().min(1).max(200).describe('What should be approved, in a few words'),
  body: z.string().trim().min(1).max(8000).describe('The output itself, or what is meant to be done'),
  outputRuleId: z.uuid().nullable().default(null).describe('Which kind of output; its approver is asked'),
  workflowId: z.uuid().nullable().default(null),
  toolId: z.uuid().nullable().default(null),
  dataClass: DataClassName.nullable().default(null),
})
export type NewRequest = z.output<typeof NewRequest>

export const Outcome = z.enum(['approved', 'approved with conditions', 'refused'])
export type Outcome = z.output<typeof Outcome>
export const NewDecision = z.object({
  outcome: Outcome,
  words: z.string().trim().max(2000).nullable().default(null).describe('The conditions, or why it was refused'),
})
export type NewDecision = z.output<typeof NewDecision>

export const RequestState = z.enum(['waiting', 'approved', 'approved with conditions', 'refused', 'withdrawn'])
export type RequestState = z.output<typeof RequestState>

export const ApprovalRow = z
  .object({
    id: z.string(),
    what: z.string(),
    workflow: z.string().nullable(),
    output: z.string().nullable(),
    tool: z.string().nullable(),
    dataClass: DataClassName.nullable(),
    askedAt: z.string(),
    askedBy: z.string(),
    state: RequestState,
    decidedAt: z.string().nullable(),
    decidedBy: z.string().nullable(),
    approvers: z.array(z.string()).describe('Names of those who may decide today'),
    mayDecide: z.boolean(),
  })
  .meta({ id: 'GuardrailApproval' })
export type ApprovalRow = z.output<typeof ApprovalRow>

export const ApprovalDetail = ApprovalRow.extend({
  body: z.string(),
  words: z.string().nullable(),
  checks: z.string().nullable(),
  verdict: Verdict.nullable().describe('What the matrix says of this tool and class today; null: not decided'),
  isMine: z.boolean(),
}).meta({ id: 'GuardrailApprovalDetail' })
export type ApprovalDetail = z.output<typeof ApprovalDetail>

export const ApprovalList = z.enum(['to-decide', 'mine', 'all'])

export const NewApprover = z.object({
  approver: z.string().trim().min(1).max(254).describe('A person by e-mail or employee number'),
})
