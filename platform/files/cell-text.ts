/** How the numbers of one workbook are to be read. */
export type NumberStyles = {
  /** Indexes of the cell styles that show a date or a time. */
  dates: ReadonlySet<number>
  /** Day zero of the workbook in epoch milliseconds; there are two customs, 1900 and 1904. */
  dayZeroMs: number
}

const DAY_MS = 86_400_000

export function shownNumber(text: string, style: number, { dates, dayZeroMs }: NumberStyles): string {
  if (dates.has(style)) return shownDate(Number(text), dayZeroMs)
  if (/^-?\d{1,15}$/.test(text)) return text
  // A spreadsheet shows 15 digits: 0.30000000000000004 in the file is 0.3 on the screen.
  const number = Number(Number(text).toPrecision(15))
  return Number.isFinite(number) ? String(number) : text
}

/** Dates as YYYY-MM-DD, with the time only when there is one; a time alone lies on day zero. */
function shownDate(serial: number, dayZeroMs: number): string {
  const at = new Date(Math.round((dayZeroMs + serial * DAY_MS) / 60_000) * 60_000)
  if (Number.isNaN(at.getTime()) || Math.abs(serial) > 2_958_466) return String(serial)
  const text = at.toISOString()
  const [day, time] = [text.slice(0, 10), text.slice(11, 16)]
  if (serial >= 0 && serial < 1) return time
  return time === '00:00' ? day : `${day} ${time}`
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** XML's own escapes, then the ones spreadsheets use for characters XML cannot hold (`_x000D_`, ECMA-376 22.9.2.19). */
export function unescaped(text: string): string {
  const plain = text.includes('&') ? text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-f]+));/gi, character) : text
  return plain.includes('_x')
    ? plain.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : plain
}

function character(whole: string, name?: string, decimal?: string, hex?: string): string {
  if (name) return NAMED[name.toLowerCase()] ?? whole
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

/** The runs of a text joined, without the reading aids that East Asian texts carry (`rPh`). */
export function runsOf(xml: string): string {
  const runs = xml.includes('rPh') ? xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '') : xml
  let text = ''
  for (const [, run = ''] of runs.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)) text += run
  return unescaped(text)
}
