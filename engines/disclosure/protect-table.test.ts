import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, rulesOf, together } from './cell.ts'
import { basisOf, isCombination } from './fractions.fixtures.ts'
import { protectTable } from './protect-table.ts'

const cell = (people: number, yes: number, no = people - yes): Cell => ({
  people,
  answered: yes + no,
  counts: [yes, no],
})
const names = (n: number, of: string) => Array.from({ length: n }, (_, at) => `${of}${at}`)
const protect = (cells: Cell[][], k = 5) =>
  protectTable({ rows: names(cells.length, 'row'), columns: names(cells[0]!.length, 'column'), cells }, rulesOf(k))

test('a small cell takes three others with it, so that neither its row nor its column gives it away', () => {
  const shown = protect([
    [cell(3, 1), cell(12, 6), cell(20, 9)],
    [cell(15, 7), cell(14, 6), cell(30, 9)],
    [cell(16, 8), cell(25, 9), cell(40, 9)],
  ])
  const hidden = shown.cells.map((line) => line.map(({ kind }) => (kind === 'suppressed' ? 'x' : '.')).join(''))
  expect(hidden).toEqual(['xx.', 'xx.', '...'])
  expect([...shown.rowTotals, ...shown.columnTotals, shown.total].every(({ kind }) => kind === 'published')).toBe(true)
  expect(shown.cells[0]![0]).toMatchObject({ reportedAt: 'row0', why: 'too few' })
})

test('a cell that nobody is in hides nothing and needs no hiding', () => {
  const shown = protect([
    [cell(0, 0), cell(12, 6)],
    [cell(15, 7), cell(14, 6)],
  ])
  expect(shown.cells[0]![0]).toMatchObject({ kind: 'suppressed', why: 'nobody here' })
  expect([shown.cells[0]![1], shown.cells[1]![0], shown.cells[1]![1]].every((one) => one!.kind === 'published')).toBe(
    true,
  )
})

test('what everybody of a small cell said is withheld', () => {
  const shown = protect([
    [cell(8, 0), cell(12, 6), cell(20, 9)],
    [cell(15, 7), cell(14, 6), cell(30, 9)],
  ])
  expect(shown.cells[0]![0]!.kind).toBe('suppressed')
})

test('a table without a cell for each row and column is refused', () => {
  expect(() => protectTable({ rows: ['a'], columns: ['b', 'c'], cells: [[cell(9, 3)]] }, rulesOf(5))).toThrow(
    RangeError,
  )
})

const cells = fc
  .record({ people: fc.integer({ min: 0, max: 15 }), said: fc.nat(15), yes: fc.nat(15), full: fc.boolean() })
  .map(({ people, said, yes, full }): Cell => {
    const answered = full ? people : Math.min(said, people)
    return cell(people, Math.min(yes, answered), answered - Math.min(yes, answered))
  })
const tables = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )

test('no linear combination of what is shown, margins included, gives a cell or total of fewer than k', () => {
  let small = 0
  fc.assert(
    fc.property(tables, fc.constantFrom(5, 10), (table, k) => {
      const shown = protect(table, k)
      const [height, width] = [table.length, table[0]!.length]
      const flat = table.flat()
      const row = (test: (row: number, column: number) => boolean) =>
        flat.map((_, n) => (test(Math.floor(n / width), n % width) ? 1 : 0))
      const entries = [
        ...shown.cells.flatMap((line, i) => line.map((said, j) => ({ said, row: row((r, c) => r === i && c === j) }))),
        ...shown.rowTotals.map((said, i) => ({ said, row: row((r) => r === i) })),
        ...shown.columnTotals.map((said, j) => ({ said, row: row((_, c) => c === j) })),
        { said: shown.total, row: row(() => true) },
      ]
      const basis = basisOf(entries.filter(({ said }) => said.kind !== 'suppressed').map((entry) => entry.row))
      const sumOf = (set: readonly number[]) => together(flat.filter((_, n) => set[n] === 1))
      const lines = [
        ...names(height, '').map((_, i) => hiddenIn(shown.cells, (r) => r === i)),
        ...names(width, '').map((_, j) => hiddenIn(shown.cells, (_, c) => c === j)),
      ]
      for (const set of [...entries.map((entry) => entry.row), ...lines]) {
        const sum = sumOf(set)
        const isSmall = (sum.people > 0 && sum.people < k) || (sum.answered > 0 && sum.answered < k)
        const isOneVoice = sum.answered > 0 && sum.answered < 2 * k && sum.counts!.includes(sum.answered)
        if (!isSmall && !isOneVoice) continue
        small++
        expect(isCombination(basis, set)).toBe(false)
      }
    }),
    { numRuns: 800 },
  )
  expect(small).toBeGreaterThan(2000)
})

function hiddenIn(cells: { kind: string }[][], test: (row: number, column: number) => boolean): number[] {
  return cells.flatMap((line, r) => line.map(({ kind }, c) => (kind === 'suppressed' && test(r, c) ? 1 : 0)))
}
