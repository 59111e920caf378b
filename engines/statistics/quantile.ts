/**
 * Quantile of type 7 (Hyndman & Fan 1996; the default of R), linear between order statistics; unit of the values.
 * `p` in [0, 1], else RangeError. No values: null.
 */
export function quantile(values: readonly number[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError('a quantile lies between 0 and 1')
  if (values.length === 0) return null
  const sorted = Float64Array.from(values).sort()
  const at = (sorted.length - 1) * p
  const below = Math.floor(at)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!
  return low + (at - below) * (high - low)
}

/** The middle of the values: quantile .5. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5)
}
