import { mean } from '#engines/statistics/mean.ts'
import { inOrder, type Range3 } from '#engines/statistics/pert.ts'
import { median } from '#engines/statistics/quantile.ts'
import type { Id } from '#kernel/id.ts'
import { occurrences } from '#modules/needs/rating.ts'
import type { RatedTask } from '#modules/needs/schema.ts'

/** What priorities cannot do without, in the order in which it is asked for. */
export const neededAnswers = ['frequency', 'minutes', 'people', 'suitability', 'verifiability'] as const
export type NeededAnswer = (typeof neededAnswers)[number]

/** A task in numbers: what respondents said stays apart where the ranking draws from it. */
export type TaskFacts = {
  id: Id
  /** Occurrences per person and year, one per respondent. */
  counts: number[]
  /** Minutes each time, one range per respondent. */
  minutes: Range3[]
  people: number
  /** 0 to 1, shrunk towards a confirmed prior. */
  suitability: number
  /** 0 to 4, mean of those who answered. */
  verifiability: number
  /** Chance times cost of one error, in the organisation's money; null when nobody gave both. */
  errorCost: number | null
}

export type Assessed = { kind: 'assessed'; facts: TaskFacts } | { kind: 'not assessable'; missing: NeededAnswer[] }

/**
 * What was said about a task as numbers, or which answers are missing: never a zero for silence (measurement 0.2).
 * `suitability` is the shrunk one of measurement 1.3, null where there is neither an answer nor a prior.
 */
export function taskFacts(task: RatedTask, suitability: number | null): Assessed {
  const given = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null)
  const counts = given(task.ratings.map((rating) => occurrences({ ...rating, isNever: false })))
  const minutes = given(task.ratings.map((rating) => rating.minutes)).filter(inOrder)
  const checkable = given(task.ratings.map((rating) => rating.verifiability))
  const people = median(given(task.ratings.map((rating) => rating.headcount))) ?? task.employees
  const lacks: Record<NeededAnswer, boolean> = {
    frequency: counts.length === 0,
    minutes: minutes.length === 0,
    people: people === 0,
    suitability: suitability === null,
    verifiability: checkable.length === 0,
  }
  const missing = neededAnswers.filter((answer) => lacks[answer])
  if (missing.length > 0 || suitability === null) return { kind: 'not assessable', missing }
  const chances = given(task.ratings.map((rating) => rating.errorProb))
  const costs = given(task.ratings.map((rating) => rating.errorCost))
  const errorCost = chances.length > 0 && costs.length > 0 ? mean(chances) * mean(costs) : null
  return {
    kind: 'assessed',
    facts: { id: task.id, counts, minutes, people, suitability, verifiability: mean(checkable), errorCost },
  }
}
