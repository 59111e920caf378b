import { mulberry32, type Random } from '../random.ts'

/** Mixes whole numbers into one of 32 bits; names the streams of section 9, so that each thing draws from its own. */
export function mixed(...parts: readonly number[]): number {
  let h = 0x811c9dc5
  for (const part of parts) {
    h = Math.imul(h ^ part, 0x01000193)
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
    h ^= h >>> 12
  }
  return h >>> 0
}

export function stream(...parts: readonly number[]): Random {
  return mulberry32(mixed(...parts))
}

/** An index of `weights`, as likely as its weight. */
export function weighted(random: Random, weights: readonly number[]): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [i, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return i
  }
  return weights.length - 1
}

/** `count` different whole numbers below `below`, in the order drawn. */
export function distinct(random: Random, count: number, below: number): number[] {
  const found = new Set<number>()
  const most = Math.min(count, below)
  while (found.size < most) found.add(Math.floor(random() * below))
  return [...found]
}
