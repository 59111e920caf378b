import { z } from 'zod'
import type { Day } from '#kernel/day.ts'
import { formatsOf, GRANT_SOURCES } from './grant-columns.ts'

const DayText = z.iso.date().transform((text) => text as Day)
const FORMATS = [...new Set(GRANT_SOURCES.flatMap((source) => formatsOf(source)))] as [
  ReturnType<typeof formatsOf>[number],
  ...ReturnType<typeof formatsOf>[number][],
]

export const GrantColumn = z
  .object({
    name: z.string().trim().min(1).max(120).describe('The heading, as the form of the scheme has it'),
    source: z.enum(GRANT_SOURCES),
    format: z.enum(FORMATS).nullable().default(null).describe('Null: the first that fits the source'),
    constant: z.string().trim().max(200).default('').describe('The same on every line; only of a constant'),
    isNeeded: z.boolean().default(false).describe('An empty cell is said before the download'),
  })
  .meta({ id: 'GrantColumn' })

export const NewGrantColumns = z.object({
  name: z.string().trim().min(1).max(120),
  lines: z.enum(['course', 'session']).describe('One line for each person and course, or person and session'),
  leastPercent: z.int().min(0).max(100).describe('Share of the scheduled minutes from which a course is completed'),
  columns: z.array(GrantColumn).min(1).max(60),
})
export type NewGrantColumns = z.output<typeof NewGrantColumns>

export const GrantColumns = NewGrantColumns.extend({
  id: z.string().nullable().describe('Null: the columns that come with Takeroot'),
  isDefault: z.boolean(),
  changedAt: z.string().nullable(),
  retiredAt: z.string().nullable(),
}).meta({ id: 'GrantColumns' })
export type GrantColumns = z.output<typeof GrantColumns>

export const GrantQuery = z.object({
  set: z.uuid().optional().describe('Saved columns; left out: the default ones'),
  from: DayText.optional(),
  until: DayText.optional(),
  department: z.string().max(200).optional(),
  role: z.string().max(200).optional(),
  workflow: z.string().max(80).optional().describe('The key of one workflow'),
})
export type GrantQuery = z.output<typeof GrantQuery>

export const GrantPreview = z
  .object({
    set: GrantColumns,
    header: z.array(z.string()),
    rows: z.array(z.object({ cells: z.array(z.union([z.string(), z.number()])), missing: z.array(z.string()) })),
    lines: z.int(),
    people: z.int(),
    minutes: z.int().describe('Attended by all of them, office hours left out'),
    missing: z.array(z.object({ column: z.string(), lines: z.int(), people: z.array(z.string()) })),
  })
  .meta({ id: 'GrantPreview' })
export type GrantPreview = z.output<typeof GrantPreview>
