import { z } from 'zod'

const Value = z.union([z.string(), z.number(), z.array(z.number()), z.record(z.string(), z.number())])

export const PlanRule = z
  .object({
    rule: z.string(),
    value: Value.describe('In force today'),
    standard: Value.describe('Where the organisation says nothing else'),
    own: z
      .object({
        reason: z.string().nullable(),
        by: z.string().nullable(),
        at: z.string().nullable(),
        expiresOn: z.string().nullable(),
      })
      .nullable()
      .describe('null: the standard holds'),
  })
  .meta({ id: 'PlanRule' })
export type PlanRule = z.infer<typeof PlanRule>

export const RuleParams = z.object({ rule: z.string().max(60) })
