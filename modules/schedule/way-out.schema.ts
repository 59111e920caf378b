import { z } from 'zod'
import { MovePreview } from './moves.schema.ts'

const Detail = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))

export const WayOutQuery = z.object({
  change: z.string().min(2).max(2000).describe('The change of a way out of this plan, as JSON'),
})

export const WayOutAsked = z.object({
  change: Detail.describe('The change of a way out of this plan'),
  reason: z.string().trim().max(1000).nullable().optional(),
})
export type WayOutAsked = z.infer<typeof WayOutAsked>

export const WayOutFact = z.object({
  fact: z.enum(['go-live', 'hours', 'teaches', 'clash-share', 'cohort-minimum', 'managers', 'single-session']),
  subject: z.string().describe('Whose fact: a name, a weekday 1 to 7, or a kind of session'),
  from: z.string(),
  to: z.string(),
})

export const WayOutPreview = z
  .object({
    change: Detail,
    names: z.record(z.string(), z.string()),
    tried: z
      .object({ sessionsMoved: z.number().int(), cost: z.number() })
      .nullable()
      .describe('What the planner found when it executed the change; null: it was not tried'),
    facts: z.array(WayOutFact).describe('What is stored now and what would be stored then'),
    reach: z.number().int().describe('Cohorts of this plan that the changed facts concern'),
    person: z
      .object({ workflowId: z.string(), language: z.string(), siteId: z.string() })
      .nullable()
      .describe('Who has to be found outside the system first; nothing can be applied before'),
    move: MovePreview.nullable().describe('What moves with the go-live among published sessions'),
  })
  .meta({ id: 'WayOutPreview' })
export type WayOutPreview = z.infer<typeof WayOutPreview>

export const WayOutApplied = z
  .object({
    planId: z.string().describe('The run that was asked for with the changed facts'),
    moveId: z.string().nullable(),
    undoUntil: z.string().nullable(),
    sessions: z.number().int().describe('Published sessions that moved with the go-live'),
    peopleTold: z.number().int(),
  })
  .meta({ id: 'WayOutApplied' })
export type WayOutApplied = z.infer<typeof WayOutApplied>
