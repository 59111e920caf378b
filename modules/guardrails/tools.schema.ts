import { z } from 'zod'
import { dataClasses } from '#modules/needs/data-class.ts'
import { dataVerdicts } from './data-verdict.ts'

export const DataClassName = z.enum(dataClasses)
export const Verdict = z.enum(dataVerdicts)

export const NewTool = z.object({ name: z.string().trim().min(1).max(120) })

export const DataRuleRow = z
  .object({
    id: z.string(),
    toolId: z.string(),
    tool: z.string(),
    dataClass: DataClassName,
    verdict: Verdict,
    reason: z.string(),
    decidedAt: z.string(),
    decidedBy: z.string().nullable(),
  })
  .meta({ id: 'GuardrailDataRule' })

export const DataMatrix = z
  .object({
    tools: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        workflows: z.array(z.string()).describe('Workflows that name it'),
        cells: z.array(DataRuleRow).describe('One for each class that somebody decided about'),
      }),
    ),
    unknown: z.array(z.string()).describe('Tools that workflows name and the matrix does not have'),
    retired: z.array(z.object({ id: z.string(), name: z.string() })),
  })
  .meta({ id: 'GuardrailDataMatrix' })
export type DataMatrix = z.output<typeof DataMatrix>

export const DataRulesAsked = z.object({
  cells: z
    .array(z.object({ toolId: z.uuid(), dataClass: DataClassName, verdict: Verdict }))
    .min(1)
    .max(1000),
})
export type DataRulesAsked = z.output<typeof DataRulesAsked>

export const DataRulesDecided = DataRulesAsked.extend({
  reason: z.string().trim().min(3).max(1000),
  riskApprovedUntil: z.iso
    .date()
    .nullable()
    .default(null)
    .describe(
      'Also puts the approval on record that opens the risk gate, until this day; only who answers for risks may',
    ),
})
export type DataRulesDecided = z.output<typeof DataRulesDecided>

export const DataRulesPreview = z
  .object({
    changes: z.array(
      z.object({
        toolId: z.string(),
        tool: z.string(),
        dataClass: DataClassName,
        before: Verdict.nullable(),
        after: Verdict,
        isStricter: z.boolean(),
        workflows: z.array(z.object({ id: z.string(), name: z.string() })).describe('Workflows that name the tool'),
        cards: z
          .array(z.object({ id: z.string(), says: z.string() }))
          .describe('Privacy cards of those, and cards that name the tool'),
        gate: z
          .enum(['could open', 'closes'])
          .nullable()
          .describe('Whether an approval of this risk could be put on record with it, or would be withdrawn by it'),
        openRequests: z.int().describe('Approval requests about this tool and class that wait for a decision'),
      }),
    ),
  })
  .meta({ id: 'GuardrailDataRulesPreview' })
export type DataRulesPreview = z.output<typeof DataRulesPreview>
