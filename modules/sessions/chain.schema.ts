import { z } from 'zod'
import { chainStepNames } from './chain-steps.ts'

const Name = z.enum(chainStepNames)

export const ProgrammeSteps = z
  .object({
    steps: z.array(z.object({ name: Name, state: z.enum(['done', 'begun', 'open']) })),
    next: Name.nullable().describe('The first that is not done'),
    counts: z.object({
      people: z.int(),
      roles: z.int(),
      interviews: z.int(),
      openFlags: z.int(),
      kept: z.int(),
      cards: z.int(),
      goLivesAhead: z.int(),
      units: z.int(),
      approvedUnits: z.int(),
      sessions: z.int(),
    }),
  })
  .meta({ id: 'ProgrammeSteps' })
