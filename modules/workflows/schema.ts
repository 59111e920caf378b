import { z } from 'zod'

const SHORTEST = 60
const LONGEST = 90

export const LiveMinutes = z
  .array(z.int().min(SHORTEST).max(LONGEST))
  .min(1)
  .max(2)
  .describe('Minutes of each live session, 60 to 90: [75], or [60, 60] for two')

const Text = (most: number) => z.string().trim().max(most).nullable().default(null)

export const WorkflowFields = z.object({
  name: z.string().trim().min(1).max(160),
  ownerId: z.uuid().nullable().default(null).describe('The person who answers for this piece of work'),
  owner: z
    .string()
    .trim()
    .max(254)
    .optional()
    .describe('The same person by e-mail or employee number; wins over the id'),
  tool: Text(200),
  accessSystem: Text(200).describe('The system that people need access to'),
  riskNote: Text(2000),
  liveMinutes: LiveMinutes.default([75]),
  singleMinutes: z
    .int()
    .min(SHORTEST)
    .max(LONGEST)
    .nullable()
    .optional()
    .describe(
      'Minutes of the one session a cohort gets when its two cannot both be placed; null: never; left out: as it is',
    ),
  whereItFits: Text(4000).describe('Where AI fits in this work, said to the people who do it'),
  whatGoodLooksLike: Text(4000).describe('What good looks like, said to the people who do it'),
})
export type WorkflowFields = z.output<typeof WorkflowFields>

export const NewWorkflow = WorkflowFields.extend({
  key: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,79}$/)
    .optional()
    .describe('A short name that imports use; made from the name when it is missing'),
})
export type NewWorkflow = z.output<typeof NewWorkflow>

export const Workflow = z
  .object({
    id: z.string(),
    key: z.string(),
    name: z.string(),
    ownerId: z.string().nullable(),
    ownerName: z.string().nullable(),
    ownerEmail: z.string().nullable(),
    tool: z.string().nullable(),
    accessSystem: z.string().nullable(),
    riskNote: z.string().nullable(),
    liveMinutes: z.array(z.int()),
    singleMinutes: z.int().nullable().describe('The one session a cohort gets when its two cannot both be placed'),
    whereItFits: z.string().nullable(),
    whatGoodLooksLike: z.string().nullable(),
    retiredAt: z.string().nullable(),
  })
  .meta({ id: 'Workflow' })
export type Workflow = z.output<typeof Workflow>
