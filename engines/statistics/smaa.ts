import { type Draws, seeded } from './seeded.ts'

/**
 * What is ranked. One draw fills `scores` (row by row: candidate, then criterion, each in [0, 1], higher is better)
 * and `weights` (one per criterion, sum 1).
 */
export type SmaaInput = {
  candidates: number
  criteria: number
  seed: number
  draws?: number
  /** Rank that still counts as chosen in `top`; 5 unless told. */
  topRank?: number
  drawScores: (draws: Draws, scores: Float64Array) => void
  drawWeights: (draws: Draws, weights: Float64Array) => void
}

export type Smaa = {
  /** Per candidate the share of draws at rank 1, 2, ...; each row and each column sums to 1. */
  acceptability: number[][]
  /** Per candidate the share of draws within `topRank`. */
  top: number[]
  /** Per candidate the mean weights of the draws that it led; null when it never led. */
  centralWeights: (number[] | null)[]
  draws: number
  seed: number
}

/** Draws of a SMAA run (measurement 1.6). */
export const SMAA_DRAWS = 10_000

/**
 * Ranks under uncertain scores and weights: additive value per draw, equal values share their ranks evenly.
 * No candidates: empty lists. No criteria or fewer than one draw: RangeError.
 * Source: SMAA-2, Lahdelma & Salminen 2001.
 */
export function smaa({
  candidates,
  criteria,
  seed,
  draws: rounds = SMAA_DRAWS,
  topRank = 5,
  drawScores,
  drawWeights,
}: SmaaInput): Smaa {
  if (criteria < 1 || rounds < 1) throw new RangeError('ranking needs a criterion and a draw')
  const draws = seeded(seed)
  const scores = new Float64Array(candidates * criteria)
  const weights = new Float64Array(criteria)
  const values = new Float64Array(candidates)
  const order = Array.from({ length: candidates }, (_, at) => at)
  const counts = order.map(() => new Float64Array(candidates))
  const led = order.map(() => new Float64Array(criteria + 1))
  for (let round = 0; round < rounds; round++) {
    drawScores(draws, scores)
    drawWeights(draws, weights)
    for (let who = 0; who < candidates; who++) {
      let value = 0
      for (let k = 0; k < criteria; k++) value += weights[k]! * scores[who * criteria + k]!
      values[who] = value
    }
    order.sort((a, b) => values[b]! - values[a]!)
    for (let from = 0; from < candidates; ) {
      let to = from + 1
      while (to < candidates && values[order[to]!] === values[order[from]!]) to++
      const share = 1 / (to - from)
      for (let at = from; at < to; at++) for (let rank = from; rank < to; rank++) counts[order[at]!]![rank]! += share
      if (from === 0) for (let at = 0; at < to; at++) lead(led[order[at]!]!, weights, share)
      from = to
    }
  }
  const acceptability = counts.map((row) => Array.from(row, (count) => count / rounds))
  return {
    acceptability,
    top: acceptability.map((row) => row.slice(0, topRank).reduce((sum, share) => sum + share, 0)),
    centralWeights: led.map((row) => {
      const times = row[criteria]!
      return times === 0 ? null : Array.from(row.subarray(0, criteria), (sum) => sum / times)
    }),
    draws: rounds,
    seed,
  }
}

/** Adds a led draw: the weights that made it lead, and how much of the lead is its own. */
function lead(row: Float64Array, weights: Float64Array, share: number): void {
  for (let k = 0; k < weights.length; k++) row[k]! += weights[k]! * share
  row[weights.length]! += share
}
