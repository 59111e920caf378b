import type { Draws } from './seeded.ts'

/** One draw of the standard normal. Source: Marsaglia's polar method (1964); the second of each pair is let go. */
export function normalDraw(draws: Draws): number {
  for (;;) {
    const x = 2 * draws.uniform() - 1
    const y = 2 * draws.uniform() - 1
    const s = x * x + y * y
    if (s > 0 && s < 1) return x * Math.sqrt((-2 * Math.log(s)) / s)
  }
}
