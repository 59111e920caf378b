import { z } from 'zod'

export const PolicyText = z.object({
  text: z.string().min(1).max(400_000).describe('The policy as plain text or Markdown'),
  origin: z.enum(['pasted', 'markdown']).default('pasted'),
  fileName: z.string().max(255).nullable().default(null),
})
export type PolicyText = z.output<typeof PolicyText>

export const PolicyTitle = z.string().trim().min(1).max(160)
export const NewPolicy = PolicyText.extend({ title: PolicyTitle })
export type NewPolicy = z.output<typeof NewPolicy>

export const PolicyRow = z
  .object({
    id: z.string(),
    title: z.string(),
    version: z.int().describe('The newest one'),
    addedAt: z.string(),
    addedBy: z.string().nullable(),
    paragraphs: z.int(),
    cards: z.int().describe('Cards in force that rest on it, on any version'),
    retiredAt: z.string().nullable(),
  })
  .meta({ id: 'GuardrailPolicy' })
export type PolicyRow = z.output<typeof PolicyRow>

const CardHere = z.object({ id: z.string(), kind: z.string(), says: z.string() })

export const PolicyParagraph = z.object({
  id: z.string(),
  level: z.int().describe('0 is text, 1 to 6 a heading'),
  text: z.string(),
  cards: z.array(CardHere).describe('Cards in force that rest on it'),
})

/** A card that rests on a paragraph of an earlier version which is no longer the same. */
export const CardAdrift = z.object({
  cardId: z.string(),
  says: z.string(),
  before: z.string(),
  now: z.enum(['changed', 'gone']),
  paragraphId: z.string().nullable().describe('The paragraph that it became'),
  pieces: z.array(z.object({ kind: z.enum(['same', 'gone', 'new']), text: z.string() })),
})
export type CardAdrift = z.output<typeof CardAdrift>

export const PolicyDetail = z
  .object({
    id: z.string(),
    title: z.string(),
    version: z.int(),
    newest: z.int(),
    origin: z.enum(['pasted', 'markdown', 'docx', 'pdf']),
    fileName: z.string().nullable(),
    addedAt: z.string(),
    addedBy: z.string().nullable(),
    retiredAt: z.string().nullable(),
    versions: z.array(z.object({ number: z.int(), addedAt: z.string(), addedBy: z.string().nullable() })),
    paragraphs: z.array(PolicyParagraph),
    adrift: z.array(CardAdrift).describe('Only for the newest version'),
  })
  .meta({ id: 'GuardrailPolicyDetail' })
export type PolicyDetail = z.output<typeof PolicyDetail>

export const CardKept = z.object({
  card: z.uuid(),
  paragraph: z.uuid(),
  why: z.string().trim().min(1).max(600).describe('Why the card still holds'),
})
