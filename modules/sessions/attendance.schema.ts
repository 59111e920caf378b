import { z } from 'zod'

export const AttendanceState = z.enum(['attended', 'absent', 'excused'])

export const AttendanceStatement = z
  .object({
    state: AttendanceState,
    source: z.enum(['self', 'list', 'correction']),
    reason: z.string().nullable(),
    recordedAt: z.string(),
    recordedByName: z.string().nullable(),
  })
  .meta({ id: 'AttendanceStatement' })

export const AttendanceCount = z
  .object({ roster: z.int(), attended: z.int(), absent: z.int(), excused: z.int(), notRecorded: z.int() })
  .meta({ id: 'AttendanceCount' })

export const AttendanceRow = z
  .object({
    personId: z.string(),
    name: z.string(),
    department: z.string().nullable(),
    site: z.string().nullable(),
    cannotCome: z.boolean(),
    state: AttendanceState.nullable(),
    trail: z.array(AttendanceStatement).describe('Every statement, newest first'),
  })
  .meta({ id: 'AttendanceRow' })
export type AttendanceRow = z.infer<typeof AttendanceRow>

export const AttendanceList = z
  .object({
    opensAt: z.string(),
    closesAt: z.string(),
    moment: z.enum(['too early', 'open', 'over']),
    count: AttendanceCount,
    rows: z.array(AttendanceRow),
  })
  .meta({ id: 'AttendanceList' })
export type AttendanceList = z.infer<typeof AttendanceList>

export const NewStatements = z.object({
  statements: z
    .array(z.object({ personId: z.uuid(), state: AttendanceState }))
    .min(1)
    .max(200),
  reason: z.string().trim().min(1).max(500).optional().describe('Needed once the day is over and something changes'),
})
export type NewStatements = z.infer<typeof NewStatements>

export const Correction = z.object({ state: AttendanceState, reason: z.string().trim().min(1).max(500) })
