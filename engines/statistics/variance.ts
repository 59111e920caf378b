import { mean } from './mean.ts'

/**
 * Sample variance (divisor n - 1) in squared units, in two passes (measurement 0.7); Björck's correction.
 * Fewer than two values have no variance: null.
 */
export function variance(values: readonly number[]): number | null {
  if (values.length < 2) return null
  const centre = mean(values)
  let squares = 0
  let rest = 0
  for (const value of values) {
    const d = value - centre
    squares += d * d
    rest += d
  }
  return (squares - (rest * rest) / values.length) / (values.length - 1)
}

/** Square root of the sample variance, in the unit of the values; null below two values. */
export function standardDeviation(values: readonly number[]): number | null {
  const squared = variance(values)
  return squared === null ? null : Math.sqrt(squared)
}
