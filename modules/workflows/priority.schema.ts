import { z } from 'zod'
import { criteria } from './criteria.ts'
import { GateShape } from './risk.schema.ts'
import { neededAnswers } from './task-facts.ts'

const CriterionName = z.enum(criteria)
const PerCriterion = <S extends z.ZodType>(value: S) =>
  z.object(Object.fromEntries(criteria.map((criterion) => [criterion, value])) as Record<(typeof criteria)[number], S>)

export const RankShape = z
  .object({
    place: z.int().describe('1 is first'),
    score: z.number().nullable().describe('Weighted mean of the criteria, 0 to 1; null: withheld'),
    spread: z
      .union([PerCriterion(z.number().nullable()), z.null()])
      .describe('Each criterion within the candidates; null inside: unknown or dropped; null: withheld'),
    top: z.number().describe('Share of draws among the first five'),
    recommended: z.boolean(),
    tossUp: z.boolean(),
    acceptability: z.array(z.number()).describe('Share of draws at rank 1, 2, …'),
    central: z.partialRecord(CriterionName, z.number()).nullable().describe('Mean weights of the draws that it led'),
  })
  .meta({ id: 'PriorityRank' })

export const WorthShape = z
  .object({
    hoursAtStake: z.number().describe('Hours a year that the work takes now'),
    saved: z.object({ low: z.number(), mean: z.number(), high: z.number() }).describe('Hours a year that may be saved'),
    errors: z.number().nullable().describe('Cost of errors a year; null: nobody priced them'),
    suitability: z.number(),
    verifiability: z.number(),
  })
  .meta({ id: 'PriorityWorth' })

const Missing = z.array(
  z.object({ taskId: z.string(), statement: z.string(), answers: z.array(z.enum(neededAnswers)) }),
)

export const WorkflowPriorityRow = z
  .object({
    id: z.string(),
    name: z.string(),
    ownerName: z.string().nullable(),
    ready: z.number().describe('0, ½ or 1: an owner is named, access works'),
    taskCount: z.int(),
    answers: z.int().describe('How many ratings stand behind it'),
    openFlags: z.int(),
    gate: GateShape,
    worth: z.union([WorthShape, z.null()]),
    withheld: z.boolean().describe('Fewer employees answered than may be shown: no figure is given'),
    missing: Missing,
    rank: z.union([RankShape, z.null()]).describe('null: red, or not assessable'),
  })
  .meta({ id: 'WorkflowPriority' })
export type WorkflowPriorityRow = z.output<typeof WorkflowPriorityRow>

export const TaskPriorityRow = z
  .object({
    id: z.string(),
    statement: z.string(),
    role: z.string(),
    department: z.string().nullable(),
    workflowId: z.string().nullable(),
    workflow: z.string().nullable(),
    answers: z.int(),
    openFlags: z.int(),
    gate: GateShape,
    worth: z.union([WorthShape, z.null()]),
    withheld: z.boolean().describe('Fewer employees answered than may be shown: no figure is given'),
    missing: Missing,
    rank: z.union([RankShape, z.null()]),
  })
  .meta({ id: 'TaskPriority' })
export type TaskPriorityRow = z.output<typeof TaskPriorityRow>

const Weights = PerCriterion(z.number())
const How = {
  kept: z.array(CriterionName).describe('Criteria that tell the candidates apart'),
  dropped: z.array(CriterionName).describe('Criteria that are the same, or unknown, for all'),
  weights: Weights.describe('Of the point score'),
  rule: z.object({
    kind: z.enum(['standard', 'weights', 'order']),
    order: z.array(CriterionName).nullable(),
    reason: z.string().nullable(),
    by: z.string().nullable(),
    at: z.string().nullable(),
    expiresOn: z.string().nullable(),
  }),
  seed: z.int(),
  draws: z.int(),
  smallest: z.int().describe('Employees who must have answered before a figure is shown'),
}

export const WorkflowPriorities = z
  .object({ rows: z.array(WorkflowPriorityRow), ...How, tasksWithout: z.int().describe('Tasks of no workflow') })
  .meta({ id: 'WorkflowPriorities' })
export type WorkflowPriorities = z.output<typeof WorkflowPriorities>

export const TaskPriorities = z.object({ rows: z.array(TaskPriorityRow), ...How }).meta({ id: 'TaskPriorities' })
export type TaskPriorities = z.output<typeof TaskPriorities>

export const SeedQuery = z.object({
  seed: z.coerce.number().int().min(0).max(2_147_483_647).default(1).describe('The same seed gives the same draws'),
})

export const WeightChange = z
  .object({
    weights: PerCriterion(z.number().min(0).max(100)).nullable().default(null).describe('In any unit; shared out to 1'),
    order: z.array(CriterionName).length(criteria.length).nullable().default(null).describe('Most important first'),
    reason: z.string().trim().min(3).max(1000),
    expiresOn: z.iso.date().nullable().default(null),
  })
  .describe('Exact weights, or only their order')
export type WeightChange = z.output<typeof WeightChange>
