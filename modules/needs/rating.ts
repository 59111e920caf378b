import type { DataClass, DecisionImpact } from './data-class.ts'

export type Minutes = { low: number; mode: number; high: number }

/** What one person said of one task. Null: not asked, not answered, or "cannot say". */
export type Rating = {
  /** The task is no part of the work at all. */
  isNever: boolean
  frequencyCat: number | null
  weeklyCount: number | null
  minutes: Minutes | null
  headcount: number | null
  errorProb: number | null
  errorCost: number | null
  difficulty: number | null
  importance: number | null
  aiSuitability: number | null
  verifiability: number | null
  dataClass: DataClass | null
  decisionImpact: DecisionImpact | null
  competence: number | null
  comment: string | null
}

export const nothingSaid: Rating = {
  isNever: false,
  frequencyCat: null,
  weeklyCount: null,
  minutes: null,
  headcount: null,
  errorProb: null,
  errorCost: null,
  difficulty: null,
  importance: null,
  aiSuitability: null,
  verifiability: null,
  dataClass: null,
  decisionImpact: null,
  competence: null,
  comment: null,
}

export const ratingFields = Object.keys(nothingSaid) as (keyof Rating)[]

/** The items on a scale of five points that both views answer, with the point where the scale begins. */
export const ordinalItems = { difficulty: 1, importance: 1, aiSuitability: 0, verifiability: 0 } as const
export type OrdinalItem = keyof typeof ordinalItems
export const ordinalNames = Object.keys(ordinalItems) as OrdinalItem[]
export const LEVELS = 5

/** Occurrences of one person in a year by O*NET category 1..7 (measurement 1.2, a policy default). */
const A_YEAR = [1, 4, 24, 104, 230, 690, 1840] as const
/** 230 working days a year are 46 weeks of five days. */
const WEEKS = 46

/** How often one person does it in a year; 0 when it is no part of the work, null when nobody said. */
export function occurrences(rating: Pick<Rating, 'isNever' | 'frequencyCat' | 'weeklyCount'>): number | null {
  if (rating.isNever) return 0
  if (rating.weeklyCount !== null) return rating.weeklyCount * WEEKS
  return rating.frequencyCat === null ? null : (A_YEAR[rating.frequencyCat - 1] ?? null)
}

/** Whether this person says that the task does not occur. */
export function saysNever(rating: Rating): boolean {
  return occurrences(rating) === 0
}

export function saysSomething(rating: Rating): boolean {
  return rating.isNever || ratingFields.some((field) => field !== 'isNever' && rating[field] !== null)
}

export function isSameRating(a: Rating, b: Rating): boolean {
  return ratingFields.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]))
}
