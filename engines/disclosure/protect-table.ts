import { type Cell, isBounded, isDominated, isTooFew, isUnanimous, type Rules, together } from './cell.ts'
import { type Shown, shownInFull, type Why } from './shown.ts'

export type Table = { rows: readonly string[]; columns: readonly string[]; cells: readonly (readonly Cell[])[] }
export type ShownTable = { cells: Shown[][]; rowTotals: Shown[]; columnTotals: Shown[]; total: Shown }

/** A place in the table with its totals: the last row and the last column are the totals. */
type Place = { row: number; column: number }

/**
 * What may be shown of a two-way table with both margins (measurement rules 2.9). In every row and column the hidden
 * part is at least k people and k answers and more than one cell, and no hidden cell follows from all rows and columns
 * together: it does exactly when it lies on no circle of hidden cells (a bridge of the graph rows-columns). What
 * everybody of a small cell said is withheld here, not bounded: bounds in two directions can pin the cell beside it.
 */
export function protectTable({ rows, columns, cells }: Table, rules: Rules): ShownTable {
  const grid = withTotals(cells, rows.length, columns.length)
  const places = grid.flatMap((line, row) => line.map((_, column): Place => ({ row, column })))
  const at = ({ row, column }: Place) => grid[row]![column]!
  const nobody = places.filter((place) => at(place).people === 0)
  const few = places.filter((place) => isTooFew(at(place), rules))
  const hidden = new Set([...nobody, ...few].map(keyOf))
  stable({ grid, hidden, targets: few, weigh: [people, answers], isUnsafe: (rest) => isTooFew(rest, rules) })
  const one = places.filter((place) => isBounded(at(place), rules) || isDominated(at(place), rules))
  const withoutValues = new Set([...hidden, ...one.map(keyOf)])
  stable({
    grid,
    hidden: withoutValues,
    targets: [...few, ...one].filter((place) => at(place).answered > 0),
    weigh: [answers],
    isUnsafe: (rest) => isTooFew(rest, rules) || isUnanimous(rest, rules) || isDominated(rest, rules),
  })
  const isShown = (row: number, column: number) => !withoutValues.has(keyOf({ row, column }))
  const [last, end] = [rows.length, columns.length]
  const shownAt = (row: number, column: number): Shown => {
    const cell = grid[row]![column]!
    if (isShown(row, column)) return shownInFull(cell)
    const above = [
      [row, end, rows[row] ?? 'total'],
      [last, column, columns[column] ?? 'total'],
      [last, end, 'total'],
    ] as const
    const found = above.find(([i, j]) => (i !== row || j !== column) && isShown(i, j))
    return { kind: 'suppressed', why: whyOf(cell, rules), reportedAt: found?.[2] ?? null }
  }
  return {
    cells: rows.map((_, row) => columns.map((_, column) => shownAt(row, column))),
    rowTotals: rows.map((_, row) => shownAt(row, end)),
    columnTotals: columns.map((_, column) => shownAt(last, column)),
    total: shownAt(last, end),
  }
}

const keyOf = ({ row, column }: Place) => `${row} ${column}`
const people = (cell: Cell) => cell.people
const answers = (cell: Cell) => cell.answered

function whyOf(cell: Cell, rules: Rules): Why {
  if (cell.people === 0) return 'nobody here'
  if (isTooFew(cell, rules)) return 'too few'
  return isDominated(cell, rules) ? 'one person is most of it' : 'complement'
}

function withTotals(cells: Table['cells'], rows: number, columns: number): Cell[][] {
  if (cells.length !== rows || cells.some((line) => line.length !== columns))
    throw new RangeError('A table has a cell for every row and column.')
  const lines = cells.map((line) => [...line, together(line)])
  return [...lines, Array.from({ length: columns + 1 }, (_, column) => together(lines.map((line) => line[column]!)))]
}

type Question = {
  grid: readonly (readonly Cell[])[]
  hidden: Set<string>
  targets: readonly Place[]
  weigh: readonly ((cell: Cell) => number)[]
  isUnsafe: (rest: Cell) => boolean
}

/** Hides one place more until no row, column or circle gives anything away; every round hides one. */
function stable(question: Question): void {
  for (;;) {
    const next = betrayingLine(question) ?? betrayedTarget(question)
    if (!next) return
    question.hidden.add(keyOf(next))
  }
}

/** A place to hide because what is hidden in its row or column is too little, or one cell only. */
function betrayingLine(question: Question): Place | null {
  const { grid, hidden, isUnsafe } = question
  const [height, width] = [grid.length, grid[0]!.length]
  const lines = [
    ...Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => ({ row, column }))),
    ...Array.from({ length: width }, (_, column) => Array.from({ length: height }, (_, row) => ({ row, column }))),
  ]
  for (const line of lines) {
    const total = line.at(-1)!
    if (hidden.has(keyOf(total))) continue
    const cellAt = (place: Place) => grid[place.row]![place.column]!
    const parts = line.slice(0, -1).filter((place) => cellAt(place).people > 0)
    const gone = parts.filter((place) => hidden.has(keyOf(place)))
    const rest = together(gone.map(cellAt))
    if (gone.length === 0 || (gone.length > 1 && !isUnsafe(rest))) continue
    const left = parts.filter((place) => !hidden.has(keyOf(place)))
    const answering = left.filter((place) => cellAt(place).answered > 0)
    return smallest(question, rest.answered > 0 && answering.length > 0 ? answering : left) ?? total
  }
  return null
}

/** A place to hide because a hidden cell can be worked out from all rows and columns together. */
function betrayedTarget(question: Question): Place | null {
  const { grid, hidden, targets, weigh } = question
  for (const weight of weigh) {
    const open = places(grid).filter((place) => hidden.has(keyOf(place)) && weight(grid[place.row]![place.column]!) > 0)
    for (const target of targets) {
      if (weight(grid[target.row]![target.column]!) === 0 || isOnCircle(target, open)) continue
      const shown = places(grid).filter(
        (place) => !hidden.has(keyOf(place)) && weight(grid[place.row]![place.column]!) > 0,
      )
      const inLine = shown.filter(({ row, column }) => row === target.row || column === target.column)
      const next = smallest(question, inLine) ?? smallest(question, shown)
      if (next) return next
    }
  }
  return null
}

/** Whether the ends of this cell, its row and its column, are joined by other hidden cells too. */
function isOnCircle(target: Place, open: readonly Place[]): boolean {
  const others = open.filter((place) => keyOf(place) !== keyOf(target))
  const seen = new Set([`row ${target.row}`])
  for (let grew = true; grew; ) {
    grew = false
    for (const { row, column } of others) {
      const [a, b] = [`row ${row}`, `column ${column}`]
      if (seen.has(a) === seen.has(b)) continue
      seen.add(a).add(b)
      grew = true
    }
  }
  return seen.has(`column ${target.column}`)
}

function places(grid: Question['grid']): Place[] {
  return grid.flatMap((line, row) => line.map((_, column) => ({ row, column })))
}

/** Cells inside before totals, then the fewest answers, the fewest people, and the first in the table. */
function smallest({ grid }: Question, some: readonly Place[]): Place | null {
  const isTotal = ({ row, column }: Place) => Number(row === grid.length - 1 || column === grid[0]!.length - 1)
  const at = ({ row, column }: Place) => grid[row]![column]!
  const bySize = (a: Place, b: Place) =>
    isTotal(a) - isTotal(b) ||
    at(a).answered - at(b).answered ||
    at(a).people - at(b).people ||
    a.row - b.row ||
    a.column - b.column
  return [...some].sort(bySize)[0] ?? null
}
