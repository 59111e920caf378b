import { type Criterion, criteria, type PerCriterion } from './criteria.ts'

export type Scored = {
  /** Each in [0, 1] over the candidates; null where the answers are missing or the criterion was dropped. */
  spread: PerCriterion<number | null>
  /** The weighted mean of what is known, in [0, 1]. */
  score: number
}

export type Scores = { rows: Scored[]; kept: Criterion[]; dropped: Criterion[] }

/**
 * Spreads every criterion over 0 to 1 within the candidates and weighs them. A criterion that is the same for all, or
 * unknown for all, tells nothing and is dropped and listed; the weights of the others then count as if they summed
 * to 1, and so they do where one candidate lacks an answer. Source: measurement 1.6.
 */
export function pointScores(raw: readonly PerCriterion<number | null>[], weights: PerCriterion<number>): Scores {
  const ends = (criterion: Criterion) => {
    const known = raw.map((row) => row[criterion]).filter((value) => value !== null)
    return { low: Math.min(...known), high: Math.max(...known) }
  }
  const kept = criteria.filter((criterion) => ends(criterion).high > ends(criterion).low)
  const rows = raw.map((row): Scored => {
    const spread = Object.fromEntries(
      criteria.map((criterion) => {
        const { low, high } = ends(criterion)
        const value = row[criterion]
        return [criterion, value === null || !kept.includes(criterion) ? null : (value - low) / (high - low)]
      }),
    ) as PerCriterion<number | null>
    const known = kept.filter((criterion) => spread[criterion] !== null)
    const total = known.reduce((all, criterion) => all + weights[criterion], 0)
    const score = known.reduce((all, criterion) => all + weights[criterion] * spread[criterion]!, 0)
    return { spread, score: total > 0 ? score / total : 0 }
  })
  return { rows, kept, dropped: criteria.filter((criterion) => !kept.includes(criterion)) }
}
