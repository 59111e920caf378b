import { variance } from './variance.ts'

/**
 * Cronbach's alpha of a scale: rows are people, columns items in the same direction, no gaps (a ragged table:
 * RangeError). Undefined, null: fewer than three items (measurement 6.2 asks for item correlations there), fewer than
 * two people, or no spread in the sums. May be negative and is shown as it is. Source: Cronbach 1951.
 */
export function cronbachAlpha(rows: readonly (readonly number[])[]): number | null {
  const k = rows[0]?.length ?? 0
  if (rows.some((row) => row.length !== k)) throw new RangeError('each person answers every item')
  if (k < 3 || rows.length < 2) return null
  let ofItems = 0
  for (let item = 0; item < k; item++) ofItems += variance(rows.map((row) => row[item]!))!
  const ofSums = variance(rows.map((row) => row.reduce((sum, value) => sum + value, 0)))!
  return ofSums === 0 ? null : (k / (k - 1)) * (1 - ofItems / ofSums)
}
