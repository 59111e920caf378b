import { z } from 'zod'
import { SessionKind } from '#modules/schedule/schema.ts'
import { OtherSession } from './schema.ts'

/** A session that somebody missed, and the sessions that would make up for it, the next one first. */
export const MissedSession = z
  .object({
    sessionId: z.string(),
    personId: z.string(),
    name: z.string(),
    kind: SessionKind,
    part: z.int(),
    workflowName: z.string(),
    cohortName: z.string(),
    startsAt: z.string(),
    minutes: z.int(),
    offers: z
      .array(OtherSession)
      .describe('Same work, inside the window, a seat left, at a time when the person is free'),
  })
  .meta({ id: 'MissedSession' })
