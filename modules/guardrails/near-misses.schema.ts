import { z } from 'zod'

export const nearMissCategories = [
  'data',
  'wrong output',
  'unfair output',
  'skipped check',
  'wrong tool',
  'other',
] as const
export const NearMissCategory = z.enum(nearMissCategories)

export const NewNearMiss = z.object({
  category: NearMissCategory,
  happened: z.string().trim().min(1).max(4000).describe('What nearly went wrong, or did'),
  helped: z.string().trim().max(2000).nullable().default(null).describe('What helped, or would have'),
  workflowId: z.uuid().nullable().default(null),
})
export type NewNearMiss = z.output<typeof NewNearMiss>

export const Reported = z
  .object({ code: z.string().describe('Shown once; with it the answer can be looked up') })
  .meta({ id: 'NearMissReported' })

const CardChanged = z.object({ id: z.string(), says: z.string() })
const Answer = z.object({ words: z.string(), answeredAt: z.string(), answeredBy: z.string().nullable() })

export const NearMiss = z
  .object({
    id: z.string(),
    weekOn: z.string().describe('Monday of the week of the report: nothing finer is kept'),
    category: NearMissCategory,
    happened: z.string(),
    helped: z.string().nullable(),
    workflow: z.string().nullable(),
    reporter: z.string().nullable().describe('Only when the reporter wanted to be named'),
    answer: Answer.nullable(),
    cards: z.array(CardChanged).describe('Cards that were written or changed because of it'),
  })
  .meta({ id: 'NearMiss' })
export type NearMiss = z.output<typeof NearMiss>

/** What everybody may read: the answer, never the reporter's own words. */
export const NearMissLesson = NearMiss.pick({ id: true, weekOn: true, category: true, cards: true })
  .extend({ words: z.string(), answeredAt: z.string() })
  .meta({ id: 'NearMissLesson' })
export type NearMissLesson = z.output<typeof NearMissLesson>

export const NearMissAnswer = z.object({
  words: z.string().trim().min(1).max(4000).describe('Everybody in the organisation reads this'),
})

export const CodeAsked = z.object({ code: z.string().min(1).max(60) })
export const Looked = NearMiss.omit({ reporter: true }).meta({ id: 'NearMissLooked' })
