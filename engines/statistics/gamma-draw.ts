import { normalDraw } from './normal-draw.ts'
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
    const x = normalDraw(draws)
    const v = (1 + c * x) ** 3
    if (v <= 0) continue
    const u = 1 - draws.uniform()
    if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}
