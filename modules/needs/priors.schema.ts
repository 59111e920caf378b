import { z } from 'zod'

export const Source = z.enum(['onet', 'gpts-are-gpts', 'working-with-ai', 'ilo'])
const Reason = z.enum(['no code', 'no task', 'no statement', 'unknown kind', 'unknown label', 'not a number', 'twice'])
const Exposure = z.object({ alpha: z.number(), beta: z.number(), gamma: z.number() })

/** Who published it, under which licence, and the line that the licence asks for. */
export const Credit = z
  .object({ publisher: z.string(), licence: z.string(), url: z.string() })
  .meta({ id: 'PriorCredit' })

export const PriorCounts = z.object({
  rows: z.int(),
  good: z.int(),
  bad: z.int(),
  occupations: z.int(),
  statements: z.int(),
  new: z.int(),
  changed: z.int(),
  same: z.int(),
  gone: z.int().describe('Stand in the edition that is in use and not in these files'),
})
export type PriorCounts = z.infer<typeof PriorCounts>

const Agreement = Exposure.extend({ tasks: z.int() }).describe(
  'Shares of the tasks to which people and GPT-4 gave the same value',
)
const Published = z
  .object({ compared: z.int(), same: z.int() })
  .describe('Scores that the source prints, and how many of them came out the same here')

export const PriorSourceRow = z
  .object({
    source: Source,
    credit: Credit,
    edition: z
      .object({
        name: z.string(),
        files: z.array(z.string()),
        counts: PriorCounts,
        agreement: Agreement.nullable(),
        importedAt: z.string(),
        importedBy: z.string().nullable(),
      })
      .nullable()
      .describe('Null while nothing of this source was imported'),
  })
  .meta({ id: 'PriorSource' })
export type PriorSourceRow = z.infer<typeof PriorSourceRow>

export const NewPriorImport = z.object({
  source: Source,
  edition: z.string().trim().max(120).nullable().default(null).describe('As the publisher names it, such as 29.0'),
})
export type NewPriorImport = z.infer<typeof NewPriorImport>

export const PriorImport = z
  .object({
    id: z.string(),
    source: Source,
    edition: z.string().nullable(),
    files: z.array(z.object({ name: z.string(), kind: z.string(), rows: z.int() })),
    missing: z.array(z.string()).describe('Kinds of files without which there is nothing to bring in'),
    counts: PriorCounts.nullable(),
    published: Published.nullable(),
    agreement: Agreement.nullable(),
    bad: z
      .array(z.object({ file: z.string(), row: z.int(), reason: Reason, value: z.string() }))
      .describe('The first hundred rows that stay out'),
    appliedAt: z.string().nullable(),
  })
  .meta({ id: 'PriorImport' })
export type PriorImport = z.infer<typeof PriorImport>

export const PriorTask = z
  .object({
    id: z.string().describe('What a confirmed match names: onet:<code>/<task> or isco:<code>/<task>'),
    scheme: z.enum(['onet', 'isco']),
    occupation: z.object({ code: z.string(), title: z.string() }),
    statement: z.string(),
    kind: z.enum(['core', 'supplemental']).nullable(),
    prior: z.number().nullable().describe('0 to 1; what the task carries once somebody confirmed that it is the same'),
    labels: z.object({ human: z.string(), gpt4: z.string() }).nullable(),
    from: z.array(z.object({ source: Source, edition: z.string(), credit: Credit })),
  })
  .meta({ id: 'PriorTask' })
export type PriorTask = z.infer<typeof PriorTask>

export const PriorOccupation = z
  .object({
    scheme: z.enum(['onet', 'isco']),
    code: z.string(),
    title: z.string(),
    statements: z.int(),
    exposure: z.object({ human: Exposure, gpt4: Exposure }).nullable(),
    applicability: z.number().nullable(),
    meanScore: z.number().nullable(),
  })
  .meta({ id: 'PriorOccupation' })
export type PriorOccupation = z.infer<typeof PriorOccupation>

export const SuggestQuery = z.object({
  title: z.string().trim().max(160).default('').describe('A job title'),
  statement: z.string().trim().max(300).default('').describe('A task in own words; empty for the tasks of the title'),
  occupation: z.string().trim().max(20).optional().describe('Only of this occupation: 43-3031.00 or 4311'),
  limit: z.coerce.number().int().min(1).max(20).default(5),
})
export type SuggestQuery = z.infer<typeof SuggestQuery>

export const PriorSuggestions = z
  .object({
    occupations: z.array(PriorOccupation).describe('The best matching titles of O*NET and of ISCO-08'),
    tasks: z.array(PriorTask).describe('Best first; each needs a person who confirms it'),
    agreement: Agreement.nullable(),
    isEmpty: z.boolean().describe('Nothing was imported yet'),
  })
  .meta({ id: 'PriorSuggestions' })
export type PriorSuggestions = z.infer<typeof PriorSuggestions>
