import { LIMITS, Refused } from './sheet-result.ts'

const LAST_ROW = 1_048_576

/**
 * Makes a worksheet safe for the library, which fills every gap up to the highest row and column with empty cells,
 * and gives up a whole workbook for one cell that shows #N/A or a formula nobody has calculated yet.
 */
export function tamedSheet(xml: string, sheet: string): string {
  const tamed = xml
    .replace(/<((?:\w+:)?)row\b[^>]*\br=["']\d+["'][^>]*\/>/g, '')
    .replace(/<((?:\w+:)?)c\b([^>]*?)\st=(["'])(?:e|str)\3([^>]*?)(\/>|>[\s\S]*?<\/\1c>)/g, shownText)
  refuseFarCells(tamed, sheet)
  return tamed
}

/** What the cell shows, as text; a formula without a kept result shows nothing. */
function shownText(_cell: string, prefix: string, before: string, _quote: string, after: string, rest: string): string {
  const value = /<(?:\w+:)?v\b[^>]*>[^<]*<\/(?:\w+:)?v>/.exec(rest)?.[0]
  return value ? `<${prefix}c${before} t="str"${after}>${value}</${prefix}c>` : ''
}

function refuseFarCells(xml: string, sheet: string): void {
  for (const [, number] of xml.matchAll(/<(?:\w+:)?row\b[^>]*?\br=["'](\d+)["']/g))
    if (Number(number) > LAST_ROW) throw new Refused('file/damaged', { why: 'row number', sheet })
  let cells = 0
  for (const [, letters = '', number, closed] of xml.matchAll(CELL)) {
    if (closed === '/') continue
    if (++cells > LIMITS.cells)
      throw new Refused('file/too-large', { what: 'cells', limit: LIMITS.cells, found: cells, sheet })
    if (Number(number) > LAST_ROW) throw new Refused('file/damaged', { why: 'row number', sheet })
    if (letters.length > 3 || columnOf(letters) > LIMITS.columns)
      throw new Refused('file/too-large', { what: 'columns', limit: LIMITS.columns, found: letters.slice(0, 5), sheet })
  }
}

const CELL = /<(?:\w+:)?c\b[^>]*?\br=["']([A-Za-z]+)(\d+)["'][^>]*?(\/?)>/g

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
