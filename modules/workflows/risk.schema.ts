import { z } from 'zod'
import { dataClasses, decisionImpacts } from '#modules/needs/data-class.ts'
import { highRiskAreas } from './high-risk-words.ts'

const Why = z.string().trim().min(3).max(2000)

export const HighRiskStatement = z.object({
  area: z.enum([...highRiskAreas, 'none']).describe('Annex III of the EU AI Act, as the organisation sees it'),
  why: Why,
})
export type HighRiskStatement = z.output<typeof HighRiskStatement>

export const approvalKinds = ['tool for data', 'hard to check', 'high-risk use'] as const
export const NewApproval = z.object({
  kind: z.enum(approvalKinds),
  workflowId: z.uuid().nullable().default(null).describe('null: wherever the tool is used; only for a tool'),
  tool: z.string().trim().min(1).max(200).nullable().default(null),
  dataClass: z.enum(dataClasses).nullable().default(null),
  why: Why,
  until: z.iso.date().describe('The last day on which it holds, at most a year ahead'),
})
export type NewApproval = z.output<typeof NewApproval>

export const Withdrawal = z.object({ why: Why })

export const Approval = z
  .object({
    id: z.string(),
    kind: z.enum(approvalKinds),
    workflowId: z.string().nullable(),
    workflow: z.string().nullable(),
    tool: z.string().nullable(),
    dataClass: z.enum(dataClasses).nullable(),
    why: z.string(),
    until: z.string(),
    approvedAt: z.string(),
    approvedBy: z.string().nullable(),
    withdrawnAt: z.string().nullable(),
    withdrawnBy: z.string().nullable(),
    withdrawnWhy: z.string().nullable(),
    holds: z.boolean().describe('Neither withdrawn nor run out today'),
  })
  .meta({ id: 'RiskApproval' })
export type Approval = z.output<typeof Approval>

const tasks = z.array(z.string())
const Area = z.enum(highRiskAreas)
const Red = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('tool not approved'),
      dataClass: z.enum(dataClasses),
      tool: z.string().nullable(),
      tasks,
    }),
    z.object({ kind: z.literal('hard to check'), verifiability: z.number(), tasks }),
    z.object({ kind: z.literal('high-risk use'), area: Area }),
    z.object({ kind: z.literal('perhaps high-risk'), area: Area }),
  ])
  .meta({ id: 'RedReason' })
const Amber = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('approved'), what: Red, approval: z.string(), until: z.string() }),
    z.object({ kind: z.literal('confidential data'), tasks }),
    z.object({ kind: z.literal('reaches people'), impact: z.enum(decisionImpacts), tasks }),
    z.object({ kind: z.literal('not easy to check'), tasks }),
  ])
  .meta({ id: 'AmberReason' })

export const GateShape = z
  .object({
    colour: z.enum(['red', 'amber', 'green', 'not assessable']),
    red: z.array(Red),
    amber: z.array(Amber),
    missing: z.array(z.object({ what: z.enum(['tasks', 'data class', 'decision impact', 'verifiability']), tasks })),
  })
  .meta({ id: 'RiskGate' })

export const WorkflowRisk = z
  .object({
    gate: GateShape,
    area: z.enum([...highRiskAreas, 'none']).nullable(),
    areaWhy: z.string().nullable(),
    areaSaidBy: z.string().nullable(),
    areaSaidAt: z.string().nullable(),
    suggested: Area.nullable().describe('What its words point to; a question, never a decision'),
    tools: z.array(z.string()).describe('Tools with AI in them'),
    tasks: z.array(z.object({ id: z.string(), statement: z.string() })),
    approvals: z.array(Approval),
  })
  .meta({ id: 'WorkflowRisk' })
export type WorkflowRisk = z.output<typeof WorkflowRisk>
