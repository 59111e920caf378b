import { quantile } from './quantile.ts'
import type { Draws } from './seeded.ts'

/** Resamples of every bootstrap here (measurement 0.6). */
export const RESAMPLES = 9_999

/**
 * Percentile interval of `statistic` over people drawn with replacement. It gets the drawn positions 0..n-1 and may
 * answer null where it is undefined; such draws are left out. Fewer than two people: null.
 * Source: Efron 1979; measurement 0.6.
 */
export function bootstrapInterval(
  n: number,
  statistic: (drawn: readonly number[]) => number | null,
  draws: Draws,
  { resamples = RESAMPLES, level = 0.95 }: { resamples?: number; level?: number } = {},
): { low: number; high: number } | null {
  if (n < 2) return null
  const drawn = Array.from({ length: n }, () => 0)
  const found: number[] = []
  for (let round = 0; round < resamples; round++) {
    for (let at = 0; at < n; at++) drawn[at] = draws.whole(0, n - 1)
    const value = statistic(drawn)
    if (value !== null) found.push(value)
  }
  const low = quantile(found, (1 - level) / 2)
  const high = quantile(found, (1 + level) / 2)
  return low === null || high === null ? null : { low, high }
}
