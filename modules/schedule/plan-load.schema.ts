import { z } from 'zod'

export const LoadQuery = z.object({
  q: z.string().trim().max(200).optional().describe('Part of a name'),
  sort: z.enum(['fullest', 'most', 'name']).default('fullest').describe('fullest: by the week nearest to its limit'),
})

const Week = z.object({
  week: z.string().describe('Its Monday'),
  minutes: z.number().int(),
  sessions: z.number().int(),
})

export const FacilitatorLoad = z
  .object({
    facilitatorId: z.string(),
    name: z.string(),
    site: z.string().nullable(),
    limit: z.number().int().describe('Minutes a week, at most'),
    minutes: z.number().int().describe('In the whole plan'),
    sessions: z.number().int(),
    fullest: z.number().describe('The fullest week as a share of the limit'),
    over: z.number().int().describe('Weeks above the limit'),
    weeks: z.array(Week).describe('Weeks with sessions, in order'),
  })
  .meta({ id: 'FacilitatorLoad' })
export type FacilitatorLoad = z.infer<typeof FacilitatorLoad>

export const PlanLoad = z
  .object({
    rows: z.array(FacilitatorLoad),
    total: z.number().int(),
    next: z.string().nullable(),
    weeks: z
      .array(Week.extend({ limit: z.number().int().describe('Of all facilitators together') }))
      .describe('Every week from the first session of the plan to its last'),
    facilitators: z.number().int(),
    over: z.number().int().describe('Facilitators with a week above their limit'),
    heavy: z.number().int().describe('Facilitators with a week above two thirds of their limit, and none above it'),
  })
  .meta({ id: 'PlanLoad' })
export type PlanLoad = z.infer<typeof PlanLoad>
