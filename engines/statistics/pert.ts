import { gammaDraw } from './gamma-draw.ts'
import type { Draws } from './seeded.ts'

/** Low, usual and high in one unit (minutes, share); low <= mode <= high. */
export type Range3 = { low: number; mode: number; high: number }

/** Whether the three numbers are in order, as every function of this file asks (measurement 1.2). */
export function inOrder({ low, mode, high }: Range3): boolean {
  return low <= mode && mode <= high
}

/** Mean (l + 4m + h) / 6 in the unit of the range; out of order: RangeError. Source: Malcolm et al. 1959. */
export function pertMean(range: Range3): number {
  ordered(range)
  return (range.low + 4 * range.mode + range.high) / 6
}

/** Standard deviation by the PERT rule (h - l) / 6, in the unit of the range; out of order: RangeError. */
export function pertSd(range: Range3): number {
  ordered(range)
  return (range.high - range.low) / 6
}

/**
 * One draw of the PERT distribution: a beta on [low, high] with shapes 1 + 4(m-l)/(h-l) and 1 + 4(h-m)/(h-l),
 * whose mean is `pertMean`. A range of no width always gives that value; out of order: RangeError.
 */
export function pertDraw(draws: Draws, range: Range3): number {
  ordered(range)
  const { low, mode, high } = range
  const width = high - low
  if (width === 0) return low
  const a = gammaDraw(draws, 1 + (4 * (mode - low)) / width)
  const b = gammaDraw(draws, 1 + (4 * (high - mode)) / width)
  return low + (width * a) / (a + b)
}

function ordered(range: Range3): void {
  if (!inOrder(range)) throw new RangeError('a range is low, usual, high, in this order')
}
