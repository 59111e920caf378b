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
  z.object({
    kind: z.literal('too few'),
    toldAs: z.enum(['department', 'everybody']).nullable().describe('The nearest larger group whose share is shown'),
  }),
  z.object({ kind: z.literal('nobody yet'), roster: z.int() }),
  z.object({
    kind: z.literal('bounds'),
    yes: z.object({ from: z.int(), to: z.int() }).describe('Nearly everybody of a small group said the same'),
    answered: z.int(),
    roster: z.int(),
  }),
  z.object({ kind: z.literal('share'), yes: z.int(), answered: z.int(), roster: z.int() }),
])
/** `too few` hides a value that exists, `nobody yet` says that there is none, and a share may well be zero. */
export type Share = z.infer<typeof Share>

const ShareRow = z.object({
  department: z.string().nullable(),
  site: z.string().nullable(),
  isWholeDepartment: z.boolean().describe('All sites of a department that has several; its sites follow'),
  where: Share,
  good: Share,
  when: Share,
})

export const AnswerShares = z
  .object({
    until: z.string().describe('Answers given before this moment are counted'),
    smallestGroup: z.int(),
    groups: z.array(ShareRow),
    total: ShareRow.pick({ where: true, good: true, when: true }),
  })
  .meta({ id: 'AnswerShares' })
export type AnswerShares = z.infer<typeof AnswerShares>
