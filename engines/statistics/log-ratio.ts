import quantileT from '@stdlib/stats-base-dists-t-quantile'
import { mean } from './mean.ts'
import { standardDeviation } from './variance.ts'

/** A ratio without unit and its interval; the interval is null when one value alone says nothing about spread. */
export type Ratio = { ratio: number; low: number | null; high: number | null; n: number; sdLog: number | null }

/**
 * Geometric mean of positive numbers with a t interval on their logs: exp(mean ln x -/+ t s / sqrt n).
 * No values, or one that is not above zero: null. Source: measurement 4.2, 1.8.
 */
export function geometricMean(values: readonly number[], level = 0.95): Ratio | null {
  if (values.length === 0 || values.some((value) => !(value > 0))) return null
  const logs = values.map(Math.log)
  const n = logs.length
  const centre = mean(logs)
  const sdLog = standardDeviation(logs)
  if (sdLog === null) return { ratio: Math.exp(centre), low: null, high: null, n, sdLog }
  const half = (quantileT((1 + level) / 2, n - 1) * sdLog) / Math.sqrt(n)
  return { ratio: Math.exp(centre), low: Math.exp(centre - half), high: Math.exp(centre + half), n, sdLog }
}

/**
 * How many times as much `one` says as the `many` do: exp(ln one - mean ln many), with the t interval of the many.
 * A zero or nothing to compare makes the ratio undefined: null ("one view says never"). Source: measurement 1.8.
 */
export function ratioToMany(one: number, many: readonly number[], level = 0.95): Ratio | null {
  const base = geometricMean(many, level)
  if (!base || !(one > 0)) return null
  const over = (value: number | null) => (value === null ? null : one / value)
  return { ...base, ratio: one / base.ratio, low: over(base.high), high: over(base.low) }
}

/**
 * Geometric mean of after/before over pairs in the same order and unit (measurement 4.2); other lengths: RangeError.
 */
export function pairedRatio(after: readonly number[], before: readonly number[], level = 0.95): Ratio | null {
  if (after.length !== before.length) throw new RangeError('pairs need as many values on each side')
  return geometricMean(
    after.map((value, at) => value / before[at]!),
    level,
  )
}
