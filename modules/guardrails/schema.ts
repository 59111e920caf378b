import { z } from 'zod'
import { responsibilities } from './audience.ts'

export const CardKind = z.enum(['do', 'dont', 'ask']).describe('do; don’t; ask first')
export type CardKind = z.output<typeof CardKind>
export const CardAbout = z.enum(['privacy', 'bias', 'approvals'])
export type CardAbout = z.output<typeof CardAbout>
export const CardRole = z.enum(responsibilities).describe('What somebody answers for')

const Words = (most: number) => z.string().trim().max(most).nullable().default(null)

export const CardFields = z.object({
  kind: CardKind,
  about: CardAbout,
  workflowId: z.uuid().nullable().default(null).describe('Null: every workflow'),
  role: CardRole.nullable().default(null).describe('Null: everybody'),
  says: z.string().trim().min(1).max(600).describe('What to do, not to do, or ask about, said to the people it binds'),
  reason: Words(1000).describe('Why'),
  example: Words(1000).describe('What it looks like at work'),
  paragraphId: z.uuid().nullable().default(null).describe('The paragraph of the policy that it comes from'),
})
export type CardFields = z.output<typeof CardFields>

const Key = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,79}$/)
  .describe('A short name that never changes; units refer to it')

export const NewCard = CardFields.extend({
  key: Key.optional().describe('Made from the words when it is missing'),
  nearMissId: z.uuid().nullable().default(null).describe('The report because of which it was written'),
})
export type NewCard = z.output<typeof NewCard>

export const CardChange = CardFields.extend({
  seen: z.int().min(1).describe('The version that was changed; a newer one refuses the change'),
  why: z.string().trim().min(1).max(600).describe('Why it changes; everybody concerned reads this'),
  isCorrection: z.boolean().default(false).describe('Only the wording: nobody is asked to acknowledge again'),
  nearMissId: z.uuid().nullable().default(null).describe('This card changed because of a report'),
})
export type CardChange = z.output<typeof CardChange>

export const CardPreviewAsked = CardFields.extend({
  id: z.uuid().nullable().default(null).describe('The card that would change; null for a new one'),
})
export type CardPreviewAsked = z.output<typeof CardPreviewAsked>

const Piece = z.object({ kind: z.enum(['same', 'gone', 'new']), text: z.string() })
export const FieldDiff = z.object({ field: z.enum(['says', 'reason', 'example']), pieces: z.array(Piece) })
export type FieldDiff = z.output<typeof FieldDiff>

export const CardPreview = z
  .object({
    people: z.int().describe('How many would be asked to acknowledge it'),
    roster: z.int(),
    changesMeaning: z.boolean().describe('Kind, subject, workflow or role change: this is no correction of wording'),
    diffs: z.array(FieldDiff),
  })
  .meta({ id: 'GuardrailCardPreview' })
export type CardPreview = z.output<typeof CardPreview>

export const Card = z
  .object({
    id: z.string(),
    key: z.string(),
    number: z.int().describe('The version that stands'),
    askingNumber: z.int().describe('The newest version that is no correction; acknowledging it is what counts'),
    kind: CardKind,
    about: CardAbout,
    workflowId: z.string().nullable(),
    workflow: z.string().nullable(),
    workflowKey: z.string().nullable(),
    role: CardRole.nullable(),
    says: z.string(),
    reason: z.string().nullable(),
    example: z.string().nullable(),
    paragraphId: z.string().nullable(),
    writtenAt: z.string(),
    retiredAt: z.string().nullable(),
  })
  .meta({ id: 'GuardrailCard' })
export type Card = z.output<typeof Card>

const Source = z.object({
  policyId: z.string(),
  policy: z.string(),
  version: z.int(),
  text: z.string(),
  now: z.enum(['same', 'changed', 'gone']).describe('What became of it in the newest version of the policy'),
  newText: z.string().nullable(),
})

export const CardVersion = Card.pick({
  number: true,
  kind: true,
  about: true,
  workflow: true,
  role: true,
  says: true,
  reason: true,
  example: true,
  writtenAt: true,
}).extend({
  writtenBy: z.string().nullable(),
  why: z.string().nullable(),
  isCorrection: z.boolean(),
  nearMiss: z.boolean().describe('Written because of a report'),
  diffs: z.array(FieldDiff).describe('Against the version before'),
})
export type CardVersion = z.output<typeof CardVersion>

export const CardDetail = Card.extend({
  versions: z.array(CardVersion).describe('Newest first'),
  source: Source.nullable(),
  concerned: z.int().describe('People on the roster today whom it concerns'),
  acknowledged: z.int().describe('Of those, who have acknowledged it as it stands'),
}).meta({ id: 'GuardrailCardDetail' })
export type CardDetail = z.output<typeof CardDetail>

/** A card as a file brings it; the same key again changes the same card. */
export const CardToSave = z.object({
  key: Key,
  kind: CardKind,
  about: CardAbout,
  workflow: z.string().max(80).nullable().default(null).describe('Key of the workflow; null: every workflow'),
  role: CardRole.nullable().default(null),
  says: z.string().trim().min(1).max(600),
  reason: Words(1000).optional(),
  example: Words(1000).optional(),
})
export type CardToSave = z.input<typeof CardToSave>
