import { z } from 'zod'
import { Rater } from './instruments.schema.ts'

const Mean = z.object({ mean: z.number(), low: z.number().nullable(), high: z.number().nullable(), n: z.int() })
const Span = z.object({ from: z.number(), to: z.number() })

export const GroupFigure = z
  .object({
    group: z.string().nullable().describe('Null: people of no group that is large enough to be named'),
    state: z.enum(['shown', 'bounds', 'nobody yet', 'suppressed']),
    people: z.int().nullable(),
    answered: z.int().nullable(),
    counts: z.array(z.int()).nullable(),
    spans: z.array(Span).nullable().describe('Between which numbers each count lies, where it is not told exactly'),
    mean: Mean.nullable(),
  })
  .meta({ id: 'SurveyGroupFigure' })
export type GroupFigure = z.output<typeof GroupFigure>

export const ItemResult = z
  .object({
    item: z.string(),
    subject: z.string().nullable(),
    subjectSays: z.string().nullable(),
    says: z.string(),
    kind: z.enum(['ordinal', 'range', 'frequency', 'choice']),
    unit: z.string().nullable(),
    isReversed: z.boolean(),
    options: z.array(z.object({ key: z.string(), label: z.string(), point: z.number().nullable() })),
    total: GroupFigure,
    missing: z.int().nullable().describe('Sheets that left this item out'),
    groups: z.array(GroupFigure),
  })
  .meta({ id: 'SurveyItemResult' })
export type ItemResult = z.output<typeof ItemResult>

export const ScaleResult = z
  .object({
    scale: z.string(),
    title: z.string(),
    items: z.int(),
    least: z.number(),
    most: z.number(),
    total: GroupFigure,
    groups: z.array(GroupFigure),
    alpha: z.number().nullable().describe('Null below three items, below ten full sheets, or without any spread'),
    suspects: z.array(z.string()).describe('Items that run against the others: their key is probably wrong'),
  })
  .meta({ id: 'SurveyScaleResult' })
export type ScaleResult = z.output<typeof ScaleResult>

export const TextResult = z
  .object({
    item: z.string(),
    says: z.string(),
    state: z.enum(['shown', 'too few']),
    texts: z.int().nullable(),
    themes: z.array(z.object({ id: z.string(), name: z.string(), authors: z.int() })),
    withheld: z.int().nullable().describe('Themes of too few authors; null when even their number would say too much'),
  })
  .meta({ id: 'SurveyTextResult' })
export type TextResult = z.output<typeof TextResult>

export const RaterResults = z
  .object({
    rater: Rater,
    state: z.enum(['shown', 'too few', 'below 30 per cent', 'nobody yet']),
    invited: z.int().nullable(),
    handedIn: z.int().nullable(),
    items: z.array(ItemResult),
    scales: z.array(ScaleResult),
    texts: z.array(TextResult),
    straightLined: z.int().nullable(),
  })
  .meta({ id: 'SurveyRaterResults' })
export type RaterResults = z.output<typeof RaterResults>

export const WaveResults = z
  .object({
    title: z.string(),
    state: z.enum(['not closed', 'closed']),
    smallest: z.int(),
    roster: z.int().describe('Everybody on the roster today'),
    closedOn: z.string(),
    raters: z.array(RaterResults),
  })
  .meta({ id: 'SurveyResults' })
export type WaveResults = z.output<typeof WaveResults>

export const Coding = z
  .object({
    item: z.string(),
    says: z.string(),
    smallest: z.int(),
    state: z.enum(['readable', 'too few', 'not closed']),
    texts: z.array(z.object({ key: z.string(), says: z.string(), themes: z.array(z.string()) })),
    themes: z.array(z.object({ id: z.string(), name: z.string(), texts: z.int() })),
  })
  .meta({ id: 'SurveyCoding' })
export type Coding = z.output<typeof Coding>

export const NewTheme = z.object({ item: z.string().max(60), name: z.string().trim().min(1).max(120) })
export const CodedTexts = z.object({
  item: z.string().max(60),
  coded: z
    .array(z.object({ key: z.string().max(200), themes: z.array(z.uuid()).max(30) }))
    .max(5000)
    .describe('The themes of each of these texts from now on; other texts stay as they are'),
})
