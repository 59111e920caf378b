import { z } from 'zod'
import { portfolioConstraints } from './portfolio.ts'
import type { PriorityInputs } from './priorities.ts'

const Why = z.string().trim().min(3).max(2000)
const Constraint = z.enum(portfolioConstraints)
const Role = z.object({ role: z.string(), department: z.string().nullable() }).meta({ id: 'PortfolioRole' })

export const LimitChange = z.object({
  fewest: z.int().min(1).max(8).default(3),
  most: z.int().min(1).max(8).default(5),
  hours: z
    .number()
    .positive()
    .max(200)
    .nullable()
    .default(null)
    .describe('Hours of live training over all; null: no limit'),
  amber: z.int().min(0).max(8).default(1).describe('How many may be amber and reach customers or employees'),
  reason: Why,
  expiresOn: z.iso.date().nullable().default(null),
})
export type LimitChange = z.output<typeof LimitChange>

export const ChoiceFields = z.object({
  choice: z.enum(['keep', 'drop']),
  reason: z.string().trim().max(2000).nullable().default(null).describe('Needed before the decision is saved'),
})
export const ChoiceList = z.object({ choices: z.array(ChoiceFields.extend({ workflowId: z.uuid() })).max(500) })
export type ChoiceList = z.output<typeof ChoiceList>

export const RoleLeftOut = z.object({
  role: z.string().trim().min(1).max(160),
  department: z.string().trim().max(160).nullable().default(null),
  why: Why,
})
export type RoleLeftOut = z.output<typeof RoleLeftOut>
export const RoleTakenIn = RoleLeftOut.omit({ why: true })

export const Reopening = z.object({ why: Why })

const Picked = z
  .object({
    workflows: z.array(z.object({ id: z.string(), name: z.string() })),
    score: z.number().describe('Sum of the point scores'),
    hours: z.number(),
    amber: z.int(),
    uncovered: z.array(Role).describe('Roles without a workflow in it'),
  })
  .meta({ id: 'PortfolioPick' })
const Binding = z.array(z.object({ rule: Constraint, without: Picked, gain: z.number().nullable() }))

export const Advice = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('found'), best: Picked, runnerUp: z.union([Picked, z.null()]), binding: Binding }),
    z.object({ kind: z.literal('none fits'), closest: Picked, broken: z.array(Constraint), binding: Binding }),
    z.object({ kind: z.literal('too few'), candidates: z.int(), fewest: z.int() }),
  ])
  .meta({ id: 'PortfolioAdvice' })
export type Advice = z.output<typeof Advice>

export const PortfolioRow = z
  .object({
    id: z.string(),
    name: z.string(),
    colour: z.enum(['red', 'amber', 'green', 'not assessable']),
    ranked: z.boolean().describe('false: red or not assessable, so it cannot be kept'),
    top: z.number().nullable(),
    hours: z.number(),
    advised: z.boolean().describe('Stands in the best choice'),
    choice: z.enum(['keep', 'drop']).nullable(),
    reason: z.string().nullable(),
    saidBy: z.string().nullable(),
    saidAt: z.string().nullable(),
  })
  .meta({ id: 'PortfolioRow' })

export const DecisionSummary = z
  .object({
    id: z.string(),
    decidedAt: z.string(),
    decidedBy: z.string().nullable(),
    kept: z.array(z.string()),
    dropped: z.int(),
    sha256: z.string(),
    reopenedAt: z.string().nullable(),
    reopenedBy: z.string().nullable(),
    reopenedWhy: z.string().nullable(),
  })
  .meta({ id: 'PortfolioDecisionSummary' })
export type DecisionSummary = z.output<typeof DecisionSummary>

const Limits = z.object({
  fewest: z.int(),
  most: z.int(),
  hours: z.number().nullable(),
  amber: z.int(),
})

export const PortfolioNow = z
  .object({
    rows: z.array(PortfolioRow),
    advice: Advice,
    limits: Limits,
    ownLimits: z
      .object({ reason: z.string().nullable(), by: z.string().nullable(), expiresOn: z.string().nullable() })
      .nullable()
      .describe('null: the standard holds'),
    roles: z.array(Role.extend({ leftOutWhy: z.string().nullable(), workflows: z.int() })),
    openFlags: z.array(z.object({ taskId: z.string(), statement: z.string(), flags: z.int() })),
    standing: z.union([DecisionSummary, z.null()]).describe('The decision in force'),
    seed: z.int(),
    draws: z.int(),
  })
  .meta({ id: 'Portfolio' })
export type PortfolioNow = z.output<typeof PortfolioNow>

/** What a decision was made from, as it was. The ratings stay in the record, without raters, and are not given out. */
export const SNAPSHOT = 'takeroot.portfolio/1'
const Shown = z.object({
  version: z.string(),
  rows: z.array(PortfolioRow),
  advice: Advice,
  limits: Limits,
  roles: z.array(Role.extend({ leftOutWhy: z.string().nullable(), workflows: z.int() })),
  weights: z.record(z.string(), z.number()),
  weightRule: z.unknown(),
  seed: z.int(),
  draws: z.int(),
})
/** Tasks with their ratings, workflows and approvals: enough to draw the ranking again. */
export type Snapshot = z.output<typeof Shown> & { inputs: PriorityInputs }

export const PortfolioDecision = DecisionSummary.extend({
  intact: z.boolean().describe('The snapshot still has its fingerprint'),
  madeFrom: z.object({ tasks: z.int(), answers: z.int() }),
  snapshot: Shown,
}).meta({ id: 'PortfolioDecision' })
export type PortfolioDecision = z.output<typeof PortfolioDecision>
