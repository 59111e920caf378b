import { mean } from '#engines/statistics/mean.ts'
import { pertMean, pertSd, type Range3 } from '#engines/statistics/pert.ts'
import type { TaskFacts } from './task-facts.ts'

/**
 * Share of the time that AI may save, as a range: some tasks get slower (METR 2025), and the rest follows how far
 * AI can help, `suitability` 0 to 1 (measurement 1.4, our default).
 */
export function savingRange(suitability: number): Range3 {
  return { low: -0.2, mode: 0.3 * suitability, high: 0.4 * suitability }
}

/** Hours a year that the task takes of everybody who does it: occurrences x minutes / 60 x people. */
export function hoursAtStake({ counts, minutes, people }: TaskFacts): number {
  return (mean(counts) * mean(minutes.map(pertMean)) * people) / 60
}

/** Hours a year that may be saved, at the mean of the range; below zero where the task rather gets slower. */
export function expectedHours(facts: TaskFacts): number {
  return hoursAtStake(facts) * pertMean(savingRange(facts.suitability))
}

/** Cost of errors a year in the organisation's money, shown beside the hours and never added to them; null: unknown. */
export function errorExposure({ counts, people, errorCost }: TaskFacts): number | null {
  return errorCost === null ? null : mean(counts) * people * errorCost
}

/** How alike one time is to the next: 1 less the coefficient of variation of the minutes, never below 0. */
export function standardisation({ minutes }: Pick<TaskFacts, 'minutes'>): number {
  const usual = mean(minutes.map(pertMean))
  return usual > 0 ? Math.max(0, 1 - mean(minutes.map(pertSd)) / usual) : 0
}
