import { z } from 'zod'
import { Card } from './schema.ts'

const Diff = z.object({
  field: z.enum(['says', 'reason', 'example']),
  pieces: z.array(z.object({ kind: z.enum(['same', 'gone', 'new']), text: z.string() })),
})

export const MyCard = Card.extend({
  state: z.enum(['new', 'changed', 'acknowledged']),
  acknowledgedAt: z.string().nullable(),
  why: z.string().nullable().describe('Why it changed since the reader acknowledged it'),
  fromReport: z.boolean().describe('It changed because somebody reported a near-miss'),
  diffs: z.array(Diff).describe('Against the version that the reader acknowledged'),
})
export type MyCard = z.output<typeof MyCard>

export const MyGuardrails = z
  .object({
    sets: z
      .array(
        z.object({
          workflowId: z.string().nullable(),
          workflow: z.string().nullable().describe('Null: for all work'),
          waiting: z.int(),
          cards: z.array(MyCard),
        }),
      )
      .describe('Cards that concern the reader, those for all work first'),
    waiting: z.int(),
  })
  .meta({ id: 'MyGuardrails' })
export type MyGuardrails = z.output<typeof MyGuardrails>

export const NewAcknowledgements = z.object({
  cards: z
    .array(z.object({ id: z.uuid(), number: z.int().min(1).describe('The version that was read') }))
    .min(1)
    .max(200),
})
export type NewAcknowledgements = z.output<typeof NewAcknowledgements>

export const AcknowledgementRow = z
  .object({
    personId: z.string(),
    name: z.string(),
    department: z.string().nullable(),
    cards: z.int().describe('Cards in force that concern this person today'),
    acknowledged: z.int().describe('Of those, acknowledged as they stand'),
    last: z.string().nullable().describe('Newest acknowledgement of any card'),
  })
  .meta({ id: 'GuardrailAcknowledgementRow' })
export type AcknowledgementRow = z.output<typeof AcknowledgementRow>

export const AcknowledgementGroups = z
  .object({
    roster: z.int(),
    concerned: z.int().describe('People whom at least one card concerns'),
    done: z.int().describe('People who have acknowledged every card that concerns them'),
    groups: z.array(
      z.object({ department: z.string().nullable(), people: z.int(), concerned: z.int(), done: z.int() }),
    ),
  })
  .meta({ id: 'GuardrailAcknowledgementGroups' })
export type AcknowledgementGroups = z.output<typeof AcknowledgementGroups>
