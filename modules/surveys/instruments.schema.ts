import { z } from 'zod'

const Says = z.string().trim().min(1).max(400)
export const Rater = z
  .enum(['self', 'manager', 'expert'])
  .describe('expert: somebody who knows the work and is neither')
export type Rater = z.output<typeof Rater>

/** One sentence per rater; null where that rater is not asked. {who} is the person spoken of, {subject} the task. */
export const Wording = z.object({
  self: Says.nullable(),
  manager: Says.nullable().default(null),
  expert: Says.nullable().default(null),
})
export type Wording = z.output<typeof Wording>

const Labelled = z.object({
  key: z.string().regex(/^[a-z0-9][a-z0-9 -]{0,39}$/),
  label: z.string().trim().min(1).max(120),
})
const ItemBase = z.object({
  key: z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,39}$/),
  says: Wording,
  help: z.string().trim().max(400).nullable().default(null),
  cannotSay: z.boolean().default(true).describe('"I cannot say" stands beside the other answers'),
  perSubject: z.boolean().default(false).describe('Asked once for each subject of the wave, such as each task'),
  section: z.string().max(40).nullable().default(null).describe('Items of one section stand on one page'),
  scale: z.string().max(40).nullable().default(null).describe('The scale whose mean it enters'),
  reversed: z.boolean().default(false).describe('A high answer means little of what the scale measures'),
})

export const OrdinalItem = ItemBase.extend({
  kind: z.literal('ordinal'),
  points: z
    .array(z.object({ point: z.int().min(-100).max(10_000_000), label: z.string().trim().max(120) }))
    .min(2)
    .max(11),
})
export const RangeItem = ItemBase.extend({
  kind: z.literal('range'),
  unit: z.string().trim().min(1).max(40),
  least: z.number().min(0).default(0),
  most: z.number().positive().default(100_000),
})
export const FrequencyItem = ItemBase.extend({
  kind: z.literal('frequency').describe('Categories 1 to 7 of the O*NET scale FT'),
  weekly: z.boolean().default(false).describe('Also asks how many times in a usual week'),
})
export const ChoiceItem = ItemBase.extend({ kind: z.literal('choice'), choices: z.array(Labelled).min(2).max(20) })
export const TextItem = ItemBase.extend({ kind: z.literal('text'), most: z.int().min(20).max(4000).default(1000) })

export const Item = z
  .discriminatedUnion('kind', [OrdinalItem, RangeItem, FrequencyItem, ChoiceItem, TextItem])
  .meta({ id: 'SurveyItem' })
export type Item = z.output<typeof Item>

export const InstrumentContent = z
  .object({
    title: z.string().trim().min(1).max(160),
    purpose: z.string().trim().max(600).default('').describe('What the answers are for; the respondent reads it first'),
    suits: z.enum(['attributed', 'anonymous', 'either']).default('either').describe('Which kinds of wave may ask it'),
    isSensitive: z.boolean().default(false).describe('Safety, wellbeing, resistance: shown from ten people on'),
    sections: z
      .array(z.object({ key: z.string().max(40), title: z.string().trim().min(1).max(160) }))
      .max(40)
      .default([]),
    scales: z
      .array(z.object({ key: z.string().max(40), title: z.string().trim().min(1).max(160) }))
      .max(20)
      .default([]),
    items: z.array(Item).min(1).max(80),
    source: z
      .object({
        standing: z.enum(['own', 'open licence', 'adapted, not validated']),
        credit: z.string().trim().max(600).default(''),
      })
      .default({ standing: 'own', credit: '' }),
  })
  .superRefine((content, context) => {
    const twice = content.items.map((item) => item.key).find((key, at, keys) => keys.indexOf(key) !== at)
    if (twice) context.addIssue({ code: 'custom', path: ['items'], message: `Two items have the key ${twice}` })
    const sections = new Set(content.sections.map((one) => one.key))
    const scales = new Set(content.scales.map((one) => one.key))
    for (const [at, item] of content.items.entries()) {
      const missing = [!item.section || sections.has(item.section), !item.scale || scales.has(item.scale)]
      if (missing.includes(false))
        context.addIssue({
          code: 'custom',
          path: ['items', at],
          message: 'Names a section or a scale that is not there',
        })
    }
  })
  .meta({ id: 'InstrumentContent' })
export type InstrumentContent = z.output<typeof InstrumentContent>

export const LintFinding = z
  .object({
    rule: z.string().describe('Words stand under surveys.lint.<rule> and surveys.lint.<rule>.fix'),
    item: z.string().nullable(),
    rater: Rater.nullable(),
    found: z.string().describe('The words that it is about'),
  })
  .meta({ id: 'WordingFinding' })
export type LintFinding = z.output<typeof LintFinding>

export const InstrumentRow = z
  .object({
    id: z.string().describe('The key while a shipped instrument was never used here'),
    key: z.string(),
    title: z.string(),
    purpose: z.string(),
    items: z.int(),
    suits: z.enum(['attributed', 'anonymous', 'either']),
    isSensitive: z.boolean(),
    standing: z.string(),
    isShipped: z.boolean(),
    publishedNumber: z.int().nullable(),
    hasDraft: z.boolean(),
    waves: z.int(),
  })
  .meta({ id: 'InstrumentRow' })
export type InstrumentRow = z.output<typeof InstrumentRow>

export const Instrument = z
  .object({
    id: z.string(),
    key: z.string(),
    isShipped: z.boolean(),
    versions: z.array(
      z.object({
        number: z.int(),
        publishedAt: z.string().nullable(),
        publishedBy: z.string().nullable(),
        waves: z.int(),
      }),
    ),
    shown: z.int().describe('The number of the version whose content follows'),
    isDraft: z.boolean(),
    content: InstrumentContent,
    findings: z.array(LintFinding),
  })
  .meta({ id: 'Instrument' })
export type Instrument = z.output<typeof Instrument>

export const NewInstrument = z.object({
  key: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
    .optional(),
  content: InstrumentContent,
})
export type NewInstrument = z.output<typeof NewInstrument>
