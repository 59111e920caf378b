/** Arithmetic mean of at least one number, in their unit. Nothing to average: NaN. */
export function mean(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}
