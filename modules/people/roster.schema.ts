import { z } from 'zod'

const Columns = z.partialRecord(
  z.enum([
    'employeeId',
    'email',
    'name',
    'firstName',
    'lastName',
    'title',
    'department',
    'role',
    'site',
    'languages',
    'manager',
    'startsOn',
    'leavesOn',
    'status',
    'effectiveOn',
  ]),
  z.number().int().min(0).max(999),
)

/** What a site name of the file means: a site that exists, a new one, or nothing. */
const SiteMeaning = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('match'), id: z.uuid() }),
  z.object({
    kind: z.literal('create'),
    zone: z.string().max(64),
    country: z.string().length(2),
    region: z.string().max(12).nullable().default(null),
    id: z.uuid().optional().describe('Given by the server'),
  }),
  z.object({ kind: z.literal('none') }),
])

export const RosterMapping = z
  .object({
    sheet: z.string().max(200),
    columns: Columns,
    sites: z.record(z.string().max(200), SiteMeaning).default({}),
    siteForAll: z
      .uuid()
      .nullable()
      .default(null)
      .describe('Where everybody of the file works, when it has no such column'),
    employeeIdAsName: z.boolean().default(false),
    dateOrder: z
      .enum(['day-first', 'month-first'])
      .nullable()
      .default(null)
      .describe('For dates that can be read both ways'),
    isComplete: z.boolean().default(false).describe('Who is not in the file has left'),
  })
  .meta({ id: 'RosterMapping' })
export type RosterMapping = z.infer<typeof RosterMapping>

const Missing = z.object({
  field: z.string(),
  weight: z.enum(['stops', 'asks', 'limits']),
  consequence: z.string(),
  remedies: z.array(z.string()),
})
const Guess = z.object({
  field: z.string(),
  column: z.number().int(),
  header: z.string(),
  confidence: z.number(),
  reason: z.string(),
})

export const RosterSheet = z
  .object({
    name: z.string(),
    header: z.array(z.string()),
    rows: z.number().int(),
    sample: z.array(z.array(z.string())),
    guesses: z.array(Guess),
    columns: Columns,
    missing: z.array(Missing),
  })
  .meta({ id: 'RosterSheet' })
export type RosterSheet = z.infer<typeof RosterSheet>

const Listed = z.object({ count: z.number().int(), people: z.array(z.object({ name: z.string(), value: z.string() })) })

export const RosterFindings = z
  .object({
    unknownManagers: Listed,
    sharedNames: Listed,
    cycles: z.object({ count: z.number().int(), people: z.array(z.array(z.string())) }),
    selfManaged: Listed,
    roots: Listed,
    leaversWhoManage: Listed,
    duplicates: z.number().int(),
    unknownSites: z.array(z.object({ name: z.string(), rows: z.number().int(), closest: z.string().nullable() })),
    missing: z.array(Missing),
    ambiguousDates: z.array(z.string()),
    keptByHand: z.number().int(),
    keptAdministrators: z.array(z.string()),
    superseded: z.number().int(),
    alreadyLeft: z.number().int(),
    notInvitable: z.number().int(),
  })
  .meta({ id: 'RosterFindings' })
export type RosterFindings = z.infer<typeof RosterFindings>

export const verdicts = ['new', 'changed', 'unchanged', 'leaving', 'bad'] as const
export const RosterCounts = z.object({
  new: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  leaving: z.number().int(),
  bad: z.number().int(),
})
export type RosterCounts = z.infer<typeof RosterCounts>

export const RosterState = z.enum([
  'reading',
  'mapping',
  'checking',
  'checked',
  'applying',
  'applied',
  'undoing',
  'undone',
  'failed',
  'cancelled',
])
export type RosterState = z.infer<typeof RosterState>

export const RosterImportRow = z
  .object({
    id: z.string(),
    fileName: z.string(),
    state: RosterState,
    done: z.number().int(),
    total: z.number().int(),
    counts: RosterCounts.nullable(),
    createdAt: z.string(),
    createdBy: z.string().nullable(),
    appliedAt: z.string().nullable(),
    undoneAt: z.string().nullable(),
  })
  .meta({ id: 'RosterImportRow' })
export type RosterImportRow = z.infer<typeof RosterImportRow>

export const RosterImport = RosterImportRow.extend({
  rowsIn: z.number().int().describe('Rows of this import that are in the roster now'),
  sheets: z.array(RosterSheet),
  mapping: RosterMapping.nullable(),
  findings: RosterFindings.nullable(),
  problem: z.object({ slug: z.string(), detail: z.record(z.string(), z.unknown()) }).nullable(),
}).meta({ id: 'RosterImport' })
export type RosterImport = z.infer<typeof RosterImport>

export const RosterRow = z
  .object({
    row: z
      .number()
      .int()
      .nullable()
      .describe('As the spreadsheet shows it; null for people whom the file does not name'),
    verdict: z.enum(verdicts),
    personId: z.string().nullable(),
    name: z.string(),
    changes: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
    reasons: z.array(
      z.object({
        slug: z.string(),
        field: z.string().optional(),
        value: z.string().optional(),
        closest: z.string().optional(),
        earlierRow: z.number().optional(),
      }),
    ),
    cells: z.array(z.string()),
    isApplied: z.boolean(),
  })
  .meta({ id: 'RosterRow' })
export type RosterRow = z.infer<typeof RosterRow>

export const ImportParams = z.object({ id: z.uuid() })
export const RowsQuery = z.object({ verdict: z.enum(verdicts) })
