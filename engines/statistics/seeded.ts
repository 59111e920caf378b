import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A stream of draws that is the same for a seed on every machine (measurement 0.6). */
export type Draws = {
  /** A number in [0, 1), with 53 random bits. */
  uniform: () => number
  /** A whole number from `from` to `to`, both included. */
  whole: (from: number, to: number) => number
  /** A draw of the standard normal. */
  normal: () => number
}

/** Draws of one seed, a 32-bit whole number. Keep the seed with the result. Source: xoroshiro128+ of pure-rand; normals: Marsaglia 1964. */
export function seeded(seed: number): Draws {
  const generator = xoroshiro128plus(seed)
  const uniform = () => uniformFloat64(generator)
  return {
    uniform,
    normal: normalPairs(uniform),
    whole: (from, to) => uniformInt(generator, from, to),
  }
}

/** Marsaglia's polar method gives two normals at a time; the second waits for its turn. */
function normalPairs(uniform: () => number): () => number {
  let spare = Number.NaN
  return () => {
    if (!Number.isNaN(spare)) {
      const kept = spare
      spare = Number.NaN
      return kept
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const s = x * x + y * y
      if (s <= 0 || s >= 1) continue
      const scale = Math.sqrt((-2 * Math.log(s)) / s)
      spare = y * scale
      return x * scale
    }
  }
}
