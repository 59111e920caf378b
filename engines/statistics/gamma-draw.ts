import type { Draws } from './seeded.ts'

/**
 * One draw of a gamma with scale 1 and `shape` >= 1 (smaller: RangeError).
 * Source: Marsaglia & Tsang 2000, "A simple method for generating gamma variables".
 */
export function gammaDraw(draws: Draws, shape: number): number {
  if (!(shape >= 1)) throw new RangeError('the shape of a gamma draw is at least 1')
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = draws.normal()
    const root = 1 + c * x
    if (root <= 0) continue
    const v = root * root * root
    const u = 1 - draws.uniform()
    const x2 = x * x
    // The squeeze of the paper spares most logarithms.
    if (u < 1 - 0.0331 * x2 * x2) return d * v
    if (Math.log(u) < 0.5 * x2 + d - d * v + d * Math.log(v)) return d * v
  }
}
