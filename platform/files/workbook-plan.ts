import readExcelFile from 'read-excel-file/node'
import type { NumberStyles } from './cell-text.ts'
import { Refused } from './sheet-result.ts'
import { storedZip } from './stored-zip.ts'

/** Which part holds which sheet, in the order of the tabs, and how its numbers are to be read. */
export type WorkbookPlan = { sheets: { name: string; part: string }[]; styles: NumberStyles }

const SOME_DAY = 40_000
const MOST_STYLES = 65_000

/**
 * Asks read-excel-file, which knows workbooks and date formats well, but takes fourteen times the size of a sheet in
 * memory: so it is shown the same workbook with one row for each sheet, holding the part's name and every style once.
 */
export async function workbookPlan(parts: ReadonlyMap<string, Uint8Array>): Promise<WorkbookPlan> {
  const count = styleCount(textOf(parts, /styles\.xml$/i))
  const probe = new Map(parts)
  for (const name of parts.keys()) {
    if (/sharedStrings\.xml$/i.test(name)) probe.delete(name)
    else if (isWorksheet(name)) probe.set(name, Buffer.from(probeSheet(name, count)))
  }
  const found = await read(storedZip(probe))
  const firstRow = found.find(({ data }) => data?.[0])?.data[0] ?? []
  const dates = new Set<number>()
  let dayZeroMs = Date.UTC(1899, 11, 30)
  firstRow.slice(1).forEach((value, style) => {
    if (!(value instanceof Date)) return
    dates.add(style)
    dayZeroMs = value.getTime() - SOME_DAY * 86_400_000
  })
  // A page that is only a chart has no data, so no part answers for it.
  const sheets = found.flatMap(({ sheet, data }) => (data?.[0]?.[0] ? [{ name: sheet, part: String(data[0][0]) }] : []))
  return { sheets, styles: { dates, dayZeroMs } }
}

export function isWorksheet(name: string): boolean {
  return /^xl\/worksheets\/[^/]+\.xml$/i.test(name)
}

export function textOf(parts: ReadonlyMap<string, Uint8Array>, name: RegExp): string {
  for (const [each, bytes] of parts) if (name.test(each)) return new TextDecoder().decode(bytes)
  return ''
}

function styleCount(styles: string): number {
  const inside = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(styles)?.[1] ?? ''
  const count = inside.match(/<(?:\w+:)?xf(?=[\s>/])/g)?.length ?? 0
  if (count > MOST_STYLES) throw new Refused('file/too-large', { what: 'styles', limit: MOST_STYLES, found: count })
  return count
}

function probeSheet(part: string, styles: number): string {
  const name = part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const cells = Array.from(
    { length: styles },
    (_, style) => `<c r="${columnName(style + 1)}1" s="${style}"><v>${SOME_DAY}</v></c>`,
  )
  return `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${name}</t></is></c>${cells.join('')}</row></sheetData></worksheet>`
}

/** 0 is A, 26 is AA. */
export function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
}

async function read(zip: Uint8Array) {
  try {
    return await readExcelFile(Buffer.from(zip.buffer, zip.byteOffset, zip.length))
  } catch (error) {
    // The library answers damage with errors of its own and, deeper inside, with any other.
    throw new Refused('file/damaged', { why: error instanceof Error ? error.message.slice(0, 300) : 'workbook' })
  }
}
