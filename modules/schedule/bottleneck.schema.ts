import { z } from 'zod'
import { PlanSessionParams } from './plans.schema.ts'

export const BottleneckParams = PlanSessionParams

const Minutes = z.number().int()

export const PlanBottleneck = z
  .object({
    key: z.string(),
    workflow: z.string(),
    language: z.string(),
    opensOn: z.string(),
    closesOn: z.string(),
    weeks: z.array(
      z.object({
        week: z.string().describe('Its Monday'),
        opensOn: z.string().describe('First of its days inside the window'),
        closesOn: z.string(),
        placed: Minutes.describe('Of sessions of the same pool that have a place'),
        wanting: Minutes.describe('Of sessions of the pool that look for a place in these days'),
        free: Minutes.describe('That facilitators of the pool could give'),
        elsewhere: Minutes.describe('That they give to other workflows and languages'),
      }),
    ),
    facilitators: z.array(z.object({ name: z.string(), free: Minutes })).describe('Who belongs to the pool'),
    needed: Minutes.describe('In the window, every session counted once'),
    free: Minutes,
  })
  .meta({ id: 'PlanBottleneck' })
export type PlanBottleneck = z.infer<typeof PlanBottleneck>
