import { CsvError, parse } from 'csv-parse/sync'
import { decodedText } from './encoding.ts'
import { LIMITS, Refused, type Sheet } from './sheet-result.ts'
import { tableOf } from './table.ts'

const DELIMITERS = [',', ';', '\t'] as const

export function readCsv(bytes: Uint8Array, name: string): Sheet | null {
  const decoded = decodedText(bytes)
  if (!decoded) throw new Refused('file/not-a-spreadsheet', { found: 'unknown bytes' })
  if (/^\s*<(!doctype|html|\?xml|table)/i.test(decoded.text))
    throw new Refused('file/not-a-spreadsheet', { found: 'web page' })
  // Excel's own hint; it does not show the line, so rows are counted after it.
  const [hint, given] = /^sep=(.)\r?\n/i.exec(decoded.text) ?? []
  const text = hint ? decoded.text.slice(hint.length) : decoded.text
  const cut = records(text, given ?? delimiterOf(text))
  return tableOf(
    name,
    cut.map((cells, index) => ({ number: index + 1, cells })),
  )
}

/** The one that cuts the first lines into the most equal rows of more than one cell. */
export function delimiterOf(text: string): string {
  const sample = text.slice(0, 50_000)
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(sample, delimiter) }))
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).delimiter
}

function evenness(sample: string, delimiter: string): number {
  const widths = new Map<number, number>()
  for (const { length } of cut(sample, delimiter, 60)) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1)
  return Math.max(0, ...[...widths].map(([width, count]) => count * count * Math.log2(width)))
}

function cut(sample: string, delimiter: string, most: number): string[][] {
  try {
    return parse(sample, { delimiter, to: most, relax_column_count: true, relax_quotes: true })
  } catch {
    return sample.split(/\r?\n/, most).map((line) => line.split(delimiter))
  }
}

function records(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: LIMITS.rows * 2,
      max_record_size: 1_000_000,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const row = typeof error.lines === 'number' ? error.lines : null
    if (error.code === 'CSV_MAX_RECORD_SIZE')
      throw new Refused('file/too-large', { what: 'row', limit: 1_000_000, row })
    throw new Refused('file/damaged', { row, why: error.code })
  }
}
