import { variance } from './variance.ts'

/**
 * Agreement within a group on one item of `levels` answers: 1 - s2 / ((A2 - 1) / 12); 1 is full agreement, below 0
 * is more spread than chance and is shown as it is. Fewer than two answers: null.
 * Source: James, Demaree & Wolf 1984; measurement 1.8.
 */
export function rWg(values: readonly number[], levels: number): number | null {
  const spread = variance(values)
  return spread === null ? null : 1 - spread / ((levels * levels - 1) / 12)
}
