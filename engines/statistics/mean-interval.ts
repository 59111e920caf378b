import quantileT from '@stdlib/stats-base-dists-t-quantile'
import { mean } from './mean.ts'
import { standardDeviation } from './variance.ts'

/** In the unit of the values; the interval is null when a single value says nothing about spread. */
export type MeanWithInterval = { mean: number; low: number | null; high: number | null; n: number; sd: number | null }

/** Mean with the two-sided t interval, mean -/+ t(n-1) s / sqrt n. No values: null. Source: Student 1908; measurement 0.3. */
export function meanInterval(values: readonly number[], level = 0.95): MeanWithInterval | null {
  const n = values.length
  if (n === 0) return null
  const centre = mean(values)
  const sd = standardDeviation(values)
  if (sd === null) return { mean: centre, low: null, high: null, n, sd }
  const half = (quantileT((1 + level) / 2, n - 1) * sd) / Math.sqrt(n)
  return { mean: centre, low: centre - half, high: centre + half, n, sd }
}
