/** How many raters a published prior counts as (measurement rules 1.3; our default). */
export const PSEUDO_RATERS = 2
const TOP_OF_SCALE = 4

export type Suitability =
  | { kind: 'assessed'; prior: number | null; local: number | null; value: number; ratings: number }
  | { kind: 'not assessable' }

/**
 * How well AI suits a task, 0 to 1: the raters' mean, drawn towards the published prior as if two more raters had said
 * it, `a = (κ·prior + Σ x) / (κ + R)`. `ratings` are answers 0 to 4; null means "cannot say" and is not counted.
 * Without a prior κ is 0; without prior and ratings there is nothing to assess (measurement rules 1.3).
 */
export function suitability({
  prior,
  ratings,
}: {
  prior: number | null
  ratings: readonly (number | null)[]
}): Suitability {
  const shares = ratings.filter((rating) => rating !== null).map((rating) => rating / TOP_OF_SCALE)
  if (prior === null && shares.length === 0) return { kind: 'not assessable' }
  const weight = prior === null ? 0 : PSEUDO_RATERS
  const sum = shares.reduce((all, share) => all + share, 0)
  return {
    kind: 'assessed',
    prior,
    local: shares.length === 0 ? null : sum / shares.length,
    value: (weight * (prior ?? 0) + sum) / (weight + shares.length),
    ratings: shares.length,
  }
}
