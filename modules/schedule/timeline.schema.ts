import { z } from 'zod'
import { PlanSession } from './plans.schema.ts'

const GROUPINGS = ['workflow', 'site', 'department'] as const
const q = z.string().trim().max(200).optional().describe('Part of a cohort’s name, workflow, site or department')

export const TimelineQuery = z.object({ by: z.enum(GROUPINGS).default('workflow'), q })

export const TimelineSection = z
  .object({
    id: z.string().describe('Id of the workflow or site, or name of the department; empty: none'),
    name: z.string().nullable(),
    cohorts: z.number().int(),
    people: z.number().int(),
    sessions: z.number().int(),
    broken: z.number().int().describe('Sessions that break a rule'),
    unscheduled: z.number().int(),
    firstGoLive: z.string().nullable(),
    lastGoLive: z.string().nullable(),
    weeks: z.array(z.object({ week: z.string(), sessions: z.number().int() })),
  })
  .meta({ id: 'TimelineSection' })
export type TimelineSection = z.infer<typeof TimelineSection>

export const Timeline = z
  .object({
    first: z.string().nullable().describe('First day of the whole plan'),
    last: z.string().nullable(),
    cohorts: z.number().int().describe('Of the whole plan'),
    found: z.number().int().describe('That fit what was asked for'),
    sections: z.array(TimelineSection),
  })
  .meta({ id: 'Timeline' })
export type Timeline = z.infer<typeof Timeline>

export const TimelineRowsQuery = z.object({
  rows: z.enum(['cohort', 'facilitator']).default('cohort'),
  by: z.enum(GROUPINGS).default('workflow'),
  section: z.string().max(200).optional().describe('Only this section of the grouping'),
  q,
  only: z.enum(['moved', 'added', 'pinned', 'broken']).optional(),
})
export type TimelineRowsQuery = z.infer<typeof TimelineRowsQuery>

export const TimelineRow = z
  .object({
    id: z.string(),
    name: z.string(),
    detail: z.string().describe('The workflow of a cohort'),
    people: z.number().int(),
    goLiveOn: z.string().nullable(),
    windowOpensOn: z.string().nullable().describe('Of its live sessions'),
    windowClosesOn: z.string().nullable(),
    unscheduled: z.number().int(),
    sessions: z.array(PlanSession),
  })
  .meta({ id: 'TimelineRow' })
export type TimelineRow = z.infer<typeof TimelineRow>
