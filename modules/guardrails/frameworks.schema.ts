import { z } from 'zod'
import { controls } from './frameworks.ts'

const Tied = z.object({
  subjectKind: z.enum(['card', 'output rule', 'control']),
  subject: z.string().describe('Id of a card or an output rule, or the name of a control'),
  says: z.string().describe('The words of the card or output; the name of the control'),
})
export type Tied = z.output<typeof Tied>

export const FrameworkMap = z
  .object({
    frameworks: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        edition: z.string(),
        publisher: z.string(),
        source: z.string(),
        unit: z.string(),
        covered: z.object({ items: z.int(), withCards: z.int(), withControls: z.int(), withAny: z.int() }),
        items: z.array(z.object({ id: z.string(), part: z.string(), says: z.string(), tied: z.array(Tied) })),
      }),
    ),
    subjects: z.array(Tied.extend({ ties: z.int() })).describe('Everything that can be tied, with how often it is'),
  })
  .meta({ id: 'GuardrailFrameworkMap' })
export type FrameworkMap = z.output<typeof FrameworkMap>

export const SubjectQuery = z.object({
  kind: z.enum(['card', 'output rule', 'control']),
  subject: z
    .string()
    .min(1)
    .max(60)
    .describe(`A card’s or output rule’s id, or one of: ${controls.join(', ')}`),
})

export const Ties = z
  .object({
    ties: z.array(z.object({ framework: z.string().max(60), item: z.string().max(60) })).max(200),
  })
  .meta({ id: 'GuardrailTies' })
export type Ties = z.output<typeof Ties>
