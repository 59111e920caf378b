import { LIMITS, Refused, type Row, type Sheet } from './sheet-result.ts'

/** Finds the header among leading titles and drops empty rows; the others keep the number a person sees. */
export function tableOf(name: string, lines: Iterable<Row>): Sheet | null {
  const filled: Row[] = []
  let width = 0
  for (const { number, cells } of lines) {
    const trimmed = cells.map((cell) => cell.trim())
    const used = trimmed.findLastIndex((cell) => cell !== '') + 1
    if (used === 0) continue
    width = Math.max(width, used)
    filled.push({ number, cells: trimmed.slice(0, used) })
    refuseLarge(name, filled.length, width)
  }
  if (filled.length === 0) return null
  const at = headerAt(filled.slice(0, LOOK_AT).map(({ cells }) => cells))
  for (const { cells } of filled) while (cells.length < width) cells.push('')
  return { name, header: filled[at]!.cells.map((cell) => cell.replace(/\s+/g, ' ')), rows: filled.slice(at + 1) }
}

const LOOK_AT = 100
const LATEST_HEADER = 25

function refuseLarge(sheet: string, rows: number, columns: number): void {
  const sizes = { rows, columns, cells: rows * columns }
  for (const what of ['rows', 'columns', 'cells'] as const)
    if (sizes[what] > LIMITS[what] + (what === 'rows' ? LATEST_HEADER : 0))
      throw new Refused('file/too-large', { what, limit: LIMITS[what], found: sizes[what], sheet })
}

/**
 * A title fills one or two cells, a header nearly as many as the rows below it. A line of facts about the report
 * ("Year", 2027, "Quarter", 3) has numbers; a fuller line of words soon after it is then the header.
 */
export function headerAt(lines: readonly (readonly string[])[]): number {
  const counts = lines.map((cells) => cells.filter((cell) => cell !== '').length)
  const usual = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
  const enough = usual < 2 ? 1 : Math.max(2, Math.ceil(usual * 0.6))
  const first = counts.findIndex((count, index) => count >= enough && index < LATEST_HEADER)
  if (first === -1) return 0
  if (allWords(lines[first]!)) return first
  const fuller = counts.findIndex(
    (count, index) => index > first && index <= first + 5 && count > counts[first]! && allWords(lines[index]!),
  )
  return fuller === -1 ? first : fuller
}

function allWords(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || !/^[\d\s.,:/%-]+$/.test(cell))
}
