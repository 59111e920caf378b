import { z } from 'zod'
import type { Cell } from '#engines/disclosure/cell.ts'
import type { Id } from '#kernel/id.ts'

const Span = z.object({ from: z.number(), to: z.number() })
const Amount = z.object({ sum: z.number() })

/** What may be shown of one group: a full figure, a count of nobody, bounds, or nothing but for which group it is told. */
export const ShownFigure = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('published'),
      people: z.int(),
      answered: z.int(),
      counts: z.array(z.int()),
      amounts: z.array(Amount),
    }),
    z.object({ kind: z.literal('nobody yet'), people: z.int() }),
    z.object({
      kind: z.literal('bounds'),
      people: z.int(),
      answered: z.int(),
      counts: z.array(Span),
      means: z.array(Span),
    }),
    z.object({
      kind: z.literal('suppressed'),
      suppressed: z.literal(true),
      reportedAt: z.string().nullable().describe('The nearest larger group whose figure is shown'),
    }),
  ])
  .meta({ id: 'ShownFigure' })
export type ShownFigure = z.infer<typeof ShownFigure>

/** One group of a division: only those without groups below them carry members and what these answered. */
export type DivisionGroup = {
  id: string
  parent: string | null
  members?: readonly Id[]
  cell?: Omit<Cell, 'people'>
}
export type Division = { name: string; groups: readonly DivisionGroup[] }

export type Figure = {
  /** Names what is counted, such as `three-questions/where` or `survey/<wave>/<item>`; the same name, the same data. */
  figure: string
  /** Psychological safety, wellbeing, resistance: ten instead of five. */
  sensitive: boolean
  /**
   * True for a figure that goes on changing: it is compared with what was shown in the same quarter, and its groups
   * freeze for that quarter. False for one that is finished, such as a closed wave: compared with all ever shown.
   */
  running: boolean
  division: Division
}

export const AnonymityRule = z.object({
  smallest: z.int(),
  smallestSensitive: z.int(),
  reason: z.string(),
  expiresOn: z.string().nullable(),
  setAt: z.string(),
  setBy: z.object({ id: z.string(), name: z.string() }),
})
export type AnonymityRule = z.infer<typeof AnonymityRule>

export const Anonymity = z
  .object({
    smallest: z.int().describe('The smallest group of which a figure is shown to others'),
    smallestSensitive: z.int().describe('The same for psychological safety, wellbeing and resistance'),
    lowest: z.object({ smallest: z.int(), smallestSensitive: z.int() }).describe('Nobody can go below these'),
    rule: AnonymityRule.nullable().describe('The own rule that holds today; null when the product’s own holds'),
    history: z.array(AnonymityRule).describe('All rules ever set, newest first'),
  })
  .meta({ id: 'Anonymity' })
export type Anonymity = z.infer<typeof Anonymity>

export const NewAnonymityRule = z.object({
  smallest: z.int().min(1).max(100),
  smallestSensitive: z.int().min(1).max(100),
  reason: z.string().trim().min(1).max(1000),
  expiresOn: z.iso.date().nullable().default(null),
})
export type NewAnonymityRule = z.infer<typeof NewAnonymityRule>
