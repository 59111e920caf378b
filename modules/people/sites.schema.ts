import { z } from 'zod'
import { NewSite, WeekHours } from './access.schema.ts'

const DayText = z.iso.date()

export const Site = z
  .object({
    id: z.string(),
    name: z.string(),
    zone: z.string(),
    country: z.string(),
    region: z.string().nullable(),
    hours: WeekHours,
    people: z.number().int(),
    retiredAt: z.string().nullable(),
  })
  .meta({ id: 'Site' })
export type Site = z.infer<typeof Site>

export const SiteHoliday = z
  .object({
    on: DayText,
    name: z.string(),
    from: z.enum(['public', 'site']),
    moonSighted: z.boolean().describe('Follows the moon: confirm it each year'),
  })
  .meta({ id: 'SiteHoliday' })

export const SiteDetail = Site.extend({
  holidays: z.array(SiteHoliday).describe('Days off in the next twelve months'),
  removed: z.array(z.object({ on: DayText, name: z.string() })).describe('Public holidays on which this site works'),
  doubts: z.array(
    z.object({
      name: z.string(),
      on: DayText.nullable(),
      why: z.enum(['moon-sighted', 'date-not-yet-known']),
      year: z.number().int(),
    }),
  ),
  from: DayText,
  to: DayText,
}).meta({ id: 'SiteDetail' })
export type SiteDetail = z.infer<typeof SiteDetail>

export const SiteParams = z.object({ id: z.uuid() })
export const SiteChange = NewSite.partial()
export type SiteChange = z.infer<typeof SiteChange>
export const HolidayParams = SiteParams.extend({ on: DayText })
export const HolidayChange = z.object({ kind: z.enum(['added', 'removed']), name: z.string().trim().min(1).max(120) })
export type HolidayChange = z.infer<typeof HolidayChange>

export const OrganisationChange = z.object({
  name: z.string().trim().min(1).max(200),
  languages: z.array(z.string().min(2).max(12)).min(1).max(20),
})
export type OrganisationChange = z.infer<typeof OrganisationChange>
