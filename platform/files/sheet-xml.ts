import { type NumberStyles, runsOf, shownNumber, unescaped } from './cell-text.ts'
import { LIMITS, Refused, type Row } from './sheet-result.ts'

const LAST_ROW = 1_048_576
const ROW_OR_CELL = /<(?:\w+:)?(?:row(?=[\s>/])([^>]*)>|c(?=[\s>/])([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>))/g

/**
 * The rows of a worksheet part as they were last shown (ECMA-376 18.3.1): formulas by their kept result, errors by
 * their name. Empty cells at the right are left out; what lies too far out is refused before room is made for it.
 */
export function* sheetRows(xml: string, texts: readonly string[], styles: NumberStyles, sheet: string): Generator<Row> {
  let row: Row = { number: 0, cells: [] }
  let column = 0
  let cells = 0
  const data = xml.slice(xml.search(/<(?:\w+:)?sheetData\b/), endOfData(xml))
  for (const [, rowAttributes, attributes = '', inside] of data.matchAll(ROW_OR_CELL)) {
    if (rowAttributes !== undefined) {
      if (row.cells.length > 0) yield row
      const number = Number(attribute(rowAttributes, 'r') ?? row.number + 1)
      if (!(number > row.number && number <= LAST_ROW)) throw new Refused('file/damaged', { why: 'row number', sheet })
      row = { number, cells: [] }
      column = 0
      continue
    }
    const address = attribute(attributes, 'r')
    column = address ? columnOf(address) : column + 1
    const text = inside === undefined ? '' : cellText(attributes, inside, texts, styles)
    if (text === '') continue
    if (column > LIMITS.columns)
      throw new Refused('file/too-large', { what: 'columns', limit: LIMITS.columns, found: address ?? column, sheet })
    if (column <= row.cells.length) throw new Refused('file/damaged', { why: 'cell order', sheet, row: row.number })
    if (++cells > LIMITS.cells)
      throw new Refused('file/too-large', { what: 'cells', limit: LIMITS.cells, found: cells, sheet })
    while (row.cells.length < column - 1) row.cells.push('')
    row.cells.push(text)
  }
  if (row.cells.length > 0) yield row
}

function endOfData(xml: string): number {
  const end = xml.search(/<\/(?:\w+:)?sheetData>/)
  return end === -1 ? xml.length : end
}

function cellText(attributes: string, inside: string, texts: readonly string[], styles: NumberStyles): string {
  const type = attribute(attributes, 't') ?? 'n'
  if (type === 'inlineStr') return runsOf(inside)
  const value = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</.exec(inside)?.[1]?.trim()
  if (value === undefined || value === '') return ''
  if (type === 's') return texts[Number(value)] ?? ''
  if (type === 'b') return value === '1' || value === 'true' ? 'TRUE' : 'FALSE'
  if (type === 'n') return shownNumber(value, Number(attribute(attributes, 's') ?? 0), styles)
  if (type === 'd') return value.replace('T', ' ').replace(/( 00:00)?(:\d\d(\.\d+)?Z?)?$/, '')
  return unescaped(value)
}

function attribute(attributes: string, name: 'r' | 's' | 't'): string | undefined {
  return ATTRIBUTE[name].exec(attributes)?.[1]
}

const ATTRIBUTE = { r: /(?:^|\s)r=["']([^"']*)/, s: /(?:^|\s)s=["']([^"']*)/, t: /(?:^|\s)t=["']([^"']*)/ }

/** `AB12` is in column 28. More than three letters is beyond every spreadsheet. */
function columnOf(address: string): number {
  let column = 0
  for (const letter of address.slice(0, 4)) {
    const place = (letter.charCodeAt(0) & ~32) - 64
    if (place < 1 || place > 26) break
    column = column * 26 + place
  }
  return column === 0 ? LAST_ROW : column
}

/** The table that cells of the type `s` point into (ECMA-376 18.4.9). */
export function sharedTexts(xml: string): string[] {
  const texts: string[] = []
  for (const [, inside = ''] of xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g))
    texts.push(runsOf(inside))
  return texts
}
