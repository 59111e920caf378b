import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A stream of draws that is the same for a seed on every machine (measurement 0.6). */
export type Draws = {
  /** A number in [0, 1), with 53 random bits. */
  uniform: () => number
  /** A whole number from `from` to `to`, both included. */
  whole: (from: number, to: number) => number
}

/** Draws of one seed, a 32-bit whole number. Keep the seed with the result. Source: xoroshiro128+ of pure-rand. */
export function seeded(seed: number): Draws {
  const generator = xoroshiro128plus(seed)
  return {
    uniform: () => uniformFloat64(generator),
    whole: (from, to) => uniformInt(generator, from, to),
  }
}
