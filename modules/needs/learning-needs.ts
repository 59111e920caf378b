import { type LearningNeed, learningNeed } from '#engines/statistics/borich.ts'
import type { Rating } from './rating.ts'

export type LearningNeeds = {
  employees: LearningNeed | null
  managers: LearningNeed | null
  /** Managers less employees, in squared points; null unless both views said it. */
  difference: number | null
}

/**
 * How much learning a task asks for, by Borich's mean weighted discrepancy: mean of (importance - competence) times mean
 * importance (measurement 1.7), with a seeded bootstrap interval. Only who gave both ratings counts.
 */
export function learningNeeds(
  employees: readonly Rating[],
  managers: readonly Rating[],
  options: { seed: number; resamples?: number },
): LearningNeeds {
  const [theirs, ours] = [needOf(employees, options), needOf(managers, options)]
  return { employees: theirs, managers: ours, difference: theirs && ours ? ours.mwds - theirs.mwds : null }
}

function needOf(ratings: readonly Rating[], options: { seed: number; resamples?: number }): LearningNeed | null {
  const both = ratings.flatMap(({ importance, competence }) =>
    importance === null || competence === null ? [] : [{ importance, competence }],
  )
  return learningNeed(
    both.map((one) => one.importance),
    both.map((one) => one.competence),
    options,
  )
}

/** The same task always draws the same: a seed from its id (FNV-1a, 32 bits). */
export function seedOf(id: string): number {
  let sum = 0x811c9dc5
  for (const letter of id) sum = Math.imul(sum ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  return sum
}
