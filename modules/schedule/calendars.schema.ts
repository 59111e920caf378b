import { z } from 'zod'

/** What is kept of somebody's calendar: where it came from and how many busy times it gave; never a title. */
export const BusyCalendar = z
  .object({
    id: z.string(),
    personId: z.string(),
    personName: z.string(),
    kind: z.enum(['upload', 'url']),
    fileName: z.string().nullable(),
    address: z.string().nullable().describe('The host only: the rest of a secret address is not shown again'),
    readAt: z.string().nullable(),
    problem: z.object({ slug: z.string(), detail: z.record(z.string(), z.unknown()) }).nullable(),
    intervals: z.number().int(),
    firstAt: z.string().nullable(),
    lastAt: z.string().nullable(),
    skipped: z.number().int().describe('Entries that could not be judged at the last reading'),
  })
  .meta({ id: 'BusyCalendar' })
export type BusyCalendar = z.infer<typeof BusyCalendar>

export const CalendarQuery = z.object({
  person: z.uuid().optional().describe('Somebody else than me; needs calendars/edit'),
})
export const CalendarAddress = z.object({
  url: z.string().trim().min(8).max(2000).describe('The address of a calendar in iCalendar form, https only'),
  person: z.uuid().optional(),
})
export type CalendarAddress = z.infer<typeof CalendarAddress>
export const CalendarParams = z.object({ id: z.uuid() })

export const BusyTime = z.object({ startsAt: z.string(), endsAt: z.string() })
