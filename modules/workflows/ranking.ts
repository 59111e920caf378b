import type { Smaa } from '#engines/statistics/smaa.ts'
import { type Candidate, type Criterion, type PerCriterion, rawCriteria } from './criteria.ts'
import { pointScores } from './point-score.ts'
import { pointWeights, type WeightRule } from './priority-weights.ts'
import { rankDraws } from './rank-draws.ts'

/** Recommended from half of the draws on; a toss-up between three and seven in ten, on either side of it. */
const RECOMMENDED = 0.5
const TOSS_UP = { from: 0.3, to: 0.7 }

export type Ranked<Key extends string = string> = {
  id: Key
  /** The weighted mean of the criteria, 0 to 1. */
  score: number
  spread: PerCriterion<number | null>
  /** Share of draws among the first five. */
  top: number
  recommended: boolean
  tossUp: boolean
  /** Share of draws at rank 1, 2, ... */
  acceptability: number[]
  /** Mean weights of the draws that it led, over the kept criteria; null when it never led. */
  central: Partial<PerCriterion<number>> | null
}

export type Ranking<Key extends string = string> = {
  rows: Ranked<Key>[]
  kept: Criterion[]
  dropped: Criterion[]
  weights: PerCriterion<number>
  seed: number
  draws: number
}

/**
 * Candidates in the order of how often they are among the first five, then by point score, then by id.
 * Only what passed the gate and could be assessed comes in. Source: measurement 1.6.
 */
export function ranking<Key extends string>(
  candidates: readonly Candidate<Key>[],
  rule: WeightRule,
  options: { seed: number; draws?: number },
): Ranking<Key> {
  const weights = pointWeights(rule)
  const { rows: scored, kept, dropped } = pointScores(candidates.map(rawCriteria), weights)
  const drawn: Smaa = rankDraws(candidates, kept, rule, options)
  const rows = candidates.map(({ id }, at): Ranked<Key> => {
    const top = drawn.top[at]!
    const central = drawn.centralWeights[at]
    return {
      id,
      ...scored[at]!,
      top,
      recommended: top >= RECOMMENDED,
      tossUp: top >= TOSS_UP.from && top <= TOSS_UP.to,
      acceptability: drawn.acceptability[at]!,
      central: central && kept.length > 0 ? Object.fromEntries(kept.map((one, k) => [one, central[k]!])) : null,
    }
  })
  rows.sort((a, b) => b.top - a.top || b.score - a.score || (a.id < b.id ? -1 : 1))
  return { rows, kept, dropped, weights, seed: drawn.seed, draws: drawn.draws }
}
