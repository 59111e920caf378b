import type { Id } from '#kernel/id.ts'
import type { DataClass, DecisionImpact } from './data-class.ts'

export type View = 'employee' | 'manager' | 'expert'

/** One respondent's numbers for one task, without the respondent's name. Null: not answered, or "cannot say". */
export type TaskRating = {
  view: View
  /** 1 (yearly or less) to 7 (hourly or more): the categories of O*NET's scale FT. */
  frequencyCat: number | null
  /** Times a week; goes before the category where it was given. */
  weeklyCount: number | null
  minutes: { low: number; mode: number; high: number } | null
  headcount: number | null
  /** 0 to 1. */
  errorProb: number | null
  /** In the organisation's own money, the middle of the band that was chosen. */
  errorCost: number | null
  /** 1 to 5. */
  difficulty: number | null
  /** 1 to 5. */
  importance: number | null
  /** 0 to 4. */
  aiSuitability: number | null
  /** 0 to 4. */
  verifiability: number | null
  dataClass: DataClass | null
  decisionImpact: DecisionImpact | null
}

/** A task of one role as priorities read it: resolutions are applied, split tasks are replaced by their parts. */
export type RatedTask = {
  id: Id
  key: string
  statement: string
  department: string | null
  role: string
  /** People on the roster in this role (and department, where one is named). */
  employees: number
  ratings: TaskRating[]
  /** The confirmed match's published exposure, 0 to 1; null without a confirmed match. */
  prior: number | null
  /** Flags without a recorded resolution: while there is one, priorities cannot be locked. */
  openFlags: number
}
