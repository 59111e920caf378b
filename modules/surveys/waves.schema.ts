import { z } from 'zod'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { InstrumentContent, Rater } from './instruments.schema.ts'

const DayText = z.iso.date().transform((text) => text as Day)
const IdText = z.uuid().transform((text) => text as Id)
const Sentence = z.string().trim().min(1).max(300)

export const AnswerValue = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('point'), point: z.int() }),
    z.object({ kind: z.literal('range'), low: z.number(), usual: z.number(), high: z.number() }),
    z.object({
      kind: z.literal('frequency'),
      category: z.int().min(1).max(7),
      weekly: z.number().min(0).max(10_000).nullable().default(null),
    }),
    z.object({ kind: z.literal('choice'), choice: z.string().max(60) }),
    z.object({ kind: z.literal('text'), text: z.string().max(4000) }),
    z.object({ kind: z.literal('cannot say') }),
  ])
  .meta({ id: 'AnswerValue' })
export type AnswerValue = z.output<typeof AnswerValue>

export const Answer = z
  .object({ item: z.string().max(60), subject: z.string().max(80).nullable().default(null), value: AnswerValue })
  .meta({ id: 'SurveyAnswer' })
export type Answer = z.output<typeof Answer>

export const Subject = z.object({ id: z.string().min(1).max(80), says: Sentence }).meta({ id: 'SurveySubject' })
export type Subject = z.output<typeof Subject>

export const NewInvite = z.object({
  person: IdText,
  rater: Rater,
  about: IdText.nullable().default(null),
  subjects: z.array(z.string().max(80)).optional().describe('Only these subjects; left out: all of them'),
})
export type NewInvite = {
  person: Id
  rater: 'self' | 'manager' | 'expert'
  about: Id | null
  subjects?: string[] | undefined
}

/** Who is asked: people by a rule over the roster, each of them by their manager, or pairs by hand. */
export const Audience = z
  .object({
    rule: z
      .object({
        department: z.array(Sentence).max(500).optional(),
        site: z.array(IdText).max(500).optional(),
        title: z.array(Sentence).max(500).optional(),
        role: z.array(Sentence).max(500).optional(),
        people: z.array(IdText).max(5000).optional(),
      })
      .default({}),
    everybody: z.boolean().default(false).describe('The whole roster; the rule then narrows nothing'),
    ask: z
      .enum(['themselves', 'their managers', 'both'])
      .default('themselves')
      .describe('Whether these people answer, or their managers about each of them'),
    pairs: z.array(NewInvite).max(5000).default([]),
    keys: z
      .array(z.string().trim().min(1).max(320))
      .max(5000)
      .default([])
      .describe('People by e-mail or employee number'),
    pairKeys: z
      .array(z.object({ person: z.string().trim().min(1).max(320), about: z.string().trim().min(1).max(320) }))
      .max(5000)
      .default([])
      .describe('Who answers, about whom, by e-mail or employee number; whoever manages the other answers as manager'),
  })
  .meta({ id: 'SurveyAudience' })
export type Audience = z.output<typeof Audience>

export const NewWave = z
  .object({
    instrument: z.string().max(80).describe('Key of an instrument'),
    title: z.string().trim().min(1).max(160),
    anonymous: z.boolean(),
    opensOn: DayText,
    closesOn: DayText,
    subjects: z.array(Subject).max(200).default([]),
    audience: Audience,
    remindAfterDays: z.int().min(1).max(60).default(3),
    remindMost: z.int().min(0).max(5).default(2),
    send: z.boolean().default(false),
  })
  .meta({ id: 'NewWave' })
export type NewWave = z.output<typeof NewWave>

export const WaveState = z.enum(['not sent', 'waiting', 'open', 'closed', 'cancelled'])
export type WaveState = z.output<typeof WaveState>

export const WaveRow = z
  .object({
    id: z.string(),
    title: z.string(),
    instrument: z.string(),
    instrumentKey: z.string(),
    version: z.int(),
    kind: z.enum(['attributed', 'anonymous']),
    state: WaveState,
    opensOn: z.string(),
    closesOn: z.string(),
    invited: z.int(),
    answered: z.int().nullable().describe('Null when so few were asked that the number would speak of one of them'),
  })
  .meta({ id: 'WaveRow' })
export type WaveRow = z.output<typeof WaveRow>

export const Coverage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('too few') }),
  z.object({ kind: z.literal('count'), answered: z.int(), invited: z.int() }),
])

export const Wave = WaveRow.omit({ answered: true })
  .extend({
    zone: z.string(),
    today: z.string(),
    subjects: z.array(Subject),
    isSensitive: z.boolean(),
    smallest: z.int().describe('The smallest group that is shown'),
    remindAfterDays: z.int(),
    remindMost: z.int(),
    sentAt: z.string().nullable(),
    closedAt: z.string().nullable(),
    cancelledAt: z.string().nullable(),
    resultsSeenAt: z.string().nullable(),
    told: z.int().describe('How many have been mailed, or answered before they could be'),
    withoutMail: z.int().describe('People without an e-mail address'),
    coverage: z.object({
      total: Coverage,
      groups: z.array(z.object({ group: z.string().nullable(), share: Coverage })),
    }),
    content: InstrumentContent,
    canRemind: z.int().nullable().describe('How many would get a reminder now; null when that number is not shown'),
  })
  .meta({ id: 'Wave' })
export type Wave = z.output<typeof Wave>

export const WaveInvite = z
  .object({
    id: z.string(),
    person: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    rater: Rater,
    aboutName: z.string().nullable(),
    group: z.string().nullable(),
    toldAt: z.string().nullable(),
    reminded: z.int().nullable(),
    answeredAt: z.string().nullable().describe('Always null in an anonymous wave: who answered is not told'),
    answered: z.boolean().nullable(),
    isWithdrawn: z.boolean(),
  })
  .meta({ id: 'WaveInvite' })
export type WaveInvite = z.output<typeof WaveInvite>

export const WavePreview = z
  .object({
    total: z.int(),
    mails: z.int(),
    unknown: z.array(z.string()).describe('E-mail addresses and numbers that are not on the roster'),
    withoutMail: z.array(z.string()),
    withoutManager: z.array(z.string()).describe('People whose manager would be asked, and who have none'),
    groups: z.array(z.object({ group: z.string().nullable(), people: z.int(), isNamed: z.boolean() })),
    sample: z.array(z.object({ name: z.string(), rater: Rater, about: z.string().nullable() })),
  })
  .meta({ id: 'WavePreview' })
export type WavePreview = z.output<typeof WavePreview>

export const ChangedWave = z.object({
  title: z.string().trim().min(1).max(160),
  closesOn: DayText,
  remindAfterDays: z.int().min(1).max(60),
  remindMost: z.int().min(0).max(5),
})

export const AnswerForm = z
  .object({
    title: z.string(),
    kind: z.enum(['attributed', 'anonymous']),
    state: z.enum(['waiting', 'open', 'closed', 'cancelled', 'answered']).describe('answered: an anonymous one, once'),
    organisation: z.string(),
    opensOn: z.string(),
    closesOn: z.string(),
    zone: z.string(),
    rater: Rater,
    who: z.string().nullable().describe('Whom the manager or expert speaks of'),
    subjects: z.array(Subject),
    content: InstrumentContent,
    answers: z.array(Answer),
    isAnswered: z.boolean(),
    hasOtherDraft: z.boolean().describe('Begun with another link of the same invitation, which alone can open it'),
  })
  .meta({ id: 'AnswerForm' })
export type AnswerForm = z.output<typeof AnswerForm>

export const GivenAnswers = z.object({ answers: z.array(Answer).max(4000) })

export const MySurvey = z
  .object({
    id: z.string(),
    title: z.string(),
    purpose: z.string(),
    kind: z.enum(['attributed', 'anonymous']),
    state: WaveState,
    rater: Rater,
    who: z.string().nullable(),
    closesOn: z.string(),
    zone: z.string(),
    answered: z.boolean(),
    hasDraft: z.boolean(),
  })
  .meta({ id: 'MySurvey' })
export type MySurvey = z.output<typeof MySurvey>
export type ChangedWave = z.output<typeof ChangedWave>
