import { z } from 'zod'
import { PlanState } from './plans.schema.ts'
import { SessionKind } from './schema.ts'

const Against = z
  .uuid()
  .optional()
  .describe('Another plan; left out: what is published, or for the published plan the one that was published before')

export const ChangesQuery = z.object({
  against: Against,
  q: z.string().trim().max(200).optional().describe('Part of a group’s or workflow’s name'),
})

export const SessionChangesQuery = z.object({
  against: Against,
  goLive: z.uuid(),
  all: z.enum(['yes', 'no']).default('no').describe('yes: sessions that stay as they are too'),
})

const count = z.number().int()
const Counts = z.object({
  moved: count,
  facilitator: count.describe('Same time, other facilitator'),
  place: count.describe('Same time and facilitator, other length or room'),
  added: count,
  gone: count,
  kept: count,
})

export const PlanChange = z.enum(['moved', 'facilitator', 'place', 'added', 'gone', 'kept'])

export const GroupChanges = Counts.extend({
  goLiveId: z.string(),
  group: z.string(),
  workflow: z.string(),
  on: z.string().nullable(),
}).meta({ id: 'GroupChanges' })
export type GroupChanges = z.infer<typeof GroupChanges>

export const PlansCompared = z
  .object({
    against: z.object({ id: z.string(), state: PlanState, createdAt: z.string() }).nullable(),
    totals: Counts,
    rows: z.array(GroupChanges).describe('Groups in which something changes, most changes first'),
    total: z.number().int(),
    next: z.string().nullable(),
  })
  .meta({ id: 'PlansCompared' })
export type PlansCompared = z.infer<typeof PlansCompared>

const Place = z.object({
  startsAt: z.string(),
  minutes: z.number().int(),
  facilitator: z.string(),
  room: z.string().nullable(),
})

export const SessionChange = z
  .object({
    key: z.string(),
    change: PlanChange,
    kind: SessionKind,
    part: z.number().int(),
    cohort: z.string(),
    zone: z.string(),
    before: Place.nullable(),
    after: Place.nullable(),
  })
  .meta({ id: 'SessionChange' })
export type SessionChange = z.infer<typeof SessionChange>
