import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | null

/** Text for a spreadsheet program: with BOM, so that Excel reads UTF-8, and without a single formula. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const guarded = [header, ...rows].map((cells) => cells.map(guardedCell))
  // Where a comma is the decimal sign, programs cut at ; unless it is quoted, and a formula could begin there.
  return stringify(guarded, { bom: true, record_delimiter: '\r\n', quoted_match: /[;\t\r\n]/ })
}

/** OWASP "CSV Injection", with the full-width signs that Excel also takes for formulas. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/

function guardedCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  return FORMULA_START.test(cell) ? `'${cell}` : cell
}
