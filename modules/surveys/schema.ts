import { z } from 'zod'

export const Question = z
  .enum(['where', 'good', 'when'])
  .describe('where AI fits; what good looks like; when and how to start')
export type Question = z.infer<typeof Question>

export const NewAnswer = z.object({ question: Question, canAnswer: z.boolean() })

export const SelfAnswer = z
  .object({ question: Question, canAnswer: z.boolean(), answeredAt: z.string() })
  .meta({ id: 'SelfAnswer' })
export type SelfAnswer = z.infer<typeof SelfAnswer>

export const MyAnswers = z
  .object({ answers: z.array(SelfAnswer).describe('All of them, newest first; the newest of each question counts') })
  .meta({ id: 'MyAnswers' })

const Share = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('too few') }),
  z.object({ kind: z.literal('nobody yet'), roster: z.int() }),
  z.object({ kind: z.literal('share'), yes: z.int(), answered: z.int(), roster: z.int() }),
])

const ShareRow = z.object({
  department: z.string().nullable(),
  site: z.string().nullable(),
  where: Share,
  good: Share,
  when: Share,
})

export const AnswerShares = z
  .object({
    until: z.string().describe('Answers given before this moment are counted'),
    smallestGroup: z.int(),
    groups: z.array(ShareRow),
    total: ShareRow.omit({ department: true, site: true }),
  })
  .meta({ id: 'AnswerShares' })
export type AnswerShares = z.infer<typeof AnswerShares>
