export type Pair = {
  id: string
  statement: string
  employees: number | null
  managers: number | null
  withheld: boolean
}
export type DotRow = Pair & { x: number | null; y: number | null; at: number }
export type Dots = { rows: DotRow[]; marks: { value: number; at: number }[]; width: number; height: number }

export const DOTS = { width: 320, row: 28, left: 12, right: 12, top: 24 }
/** Never more marks than can be read beside each other. */
const MOST_MARKS = 7

/**
 * Where the dots of both views stand, on a scale that doubles at equal distances, so that a ratio is a length. Values are
 * above zero in one unit; null where a view said nothing or is withheld. Nothing to draw: no rows.
 */
export function pairedDots(pairs: readonly Pair[]): Dots {
  const values = pairs
    .flatMap(({ employees, managers }) => [employees, managers])
    .filter((one) => one !== null && one > 0)
  if (values.length === 0) return { rows: [], marks: [], width: DOTS.width, height: 0 }
  const logs = values.map((value) => Math.log2(value!))
  const low = Math.floor(Math.min(...logs))
  const high = Math.max(Math.ceil(Math.max(...logs)), low + 1)
  const across = DOTS.width - DOTS.left - DOTS.right
  const x = (value: number | null) =>
    value === null || value <= 0 ? null : DOTS.left + ((Math.log2(value) - low) / (high - low)) * across
  const step = Math.ceil((high - low + 1) / MOST_MARKS)
  const marks = Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, n) => 2 ** (low + n * step))
  return {
    rows: pairs.map((pair, n) => ({
      ...pair,
      x: x(pair.employees),
      y: x(pair.managers),
      at: DOTS.top + n * DOTS.row + DOTS.row / 2,
    })),
    marks: marks.map((value) => ({ value, at: x(value)! })),
    width: DOTS.width,
    height: DOTS.top + pairs.length * DOTS.row + 4,
  }
}
