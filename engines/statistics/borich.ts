import { bootstrapInterval } from './bootstrap.ts'
import { seeded } from './seeded.ts'

/** Mean weighted discrepancy in squared points of the scale (-20 to 20 on five points), how many answered, interval. */
export type LearningNeed = { mwds: number; n: number; low: number | null; high: number | null; seed: number }

/**
 * Borich's learning need of one competency: mean of (importance - competence) times mean importance, with a seeded
 * percentile bootstrap over people. Both lists are in the order of the people. Nobody: null; other lengths:
 * RangeError. Source: Borich 1980; measurement 1.7.
 */
export function learningNeed(
  importance: readonly number[],
  competence: readonly number[],
  { seed, resamples }: { seed: number; resamples?: number },
): LearningNeed | null {
  const n = importance.length
  if (n !== competence.length) throw new RangeError('each person gives both ratings')
  if (n === 0) return null
  const of = (drawn: readonly number[]) => {
    let gap = 0
    let weight = 0
    for (const at of drawn) {
      gap += importance[at]! - competence[at]!
      weight += importance[at]!
    }
    return (gap / drawn.length) * (weight / drawn.length)
  }
  const interval = bootstrapInterval(n, of, seeded(seed), { resamples })
  return { mwds: of(importance.map((_, at) => at)), n, low: interval?.low ?? null, high: interval?.high ?? null, seed }
}
