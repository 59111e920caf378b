import { z } from 'zod'
import { WeekHours } from '#modules/people/access.schema.ts'

const Languages = z.array(z.string().trim().min(2).max(12)).min(1).max(20).describe('Home language first')

export const Facilitator = z
  .object({
    personId: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    siteId: z.string().nullable(),
    siteName: z.string().nullable(),
    zone: z.string().nullable(),
    workflowIds: z.array(z.string()),
    languages: z.array(z.string()),
    hours: WeekHours.nullable().describe('null: the hours of the site'),
    maxPerDay: z.number().int(),
    maxMinutesPerWeek: z.number().int(),
    hasRole: z.boolean().describe('Whether an administrator granted the role that shows them their sessions'),
    sessions: z.number().int().describe('Published sessions still to come'),
  })
  .meta({ id: 'Facilitator' })
export type Facilitator = z.infer<typeof Facilitator>

export const FacilitatorEdit = z.object({
  workflowIds: z.array(z.uuid()).max(500),
  languages: Languages.default(['en']),
  hours: WeekHours.nullable().default(null),
  maxPerDay: z.number().int().min(1).max(8).default(3),
  maxMinutesPerWeek: z.number().int().min(60).max(2400).default(720),
})
export type FacilitatorEdit = z.infer<typeof FacilitatorEdit>

export const OwnHours = z.object({ hours: WeekHours.nullable() })

export const Room = z
  .object({ id: z.string(), siteId: z.string(), siteName: z.string(), name: z.string(), seats: z.number().int() })
  .meta({ id: 'Room' })
export type Room = z.infer<typeof Room>

export const RoomEdit = z.object({
  siteId: z.uuid(),
  name: z.string().trim().min(1).max(120),
  seats: z.number().int().min(1).max(1000),
})
export type RoomEdit = z.infer<typeof RoomEdit>

export const PersonParams = z.object({ person: z.uuid() })
export const RoomParams = z.object({ id: z.uuid() })
