import readExcelFile from 'read-excel-file/node'
import { Refused, type Sheet } from './sheet-result.ts'
import { tamedSheet } from './sheet-xml.ts'
import { storedZip } from './stored-zip.ts'
import { tableOf } from './table.ts'
import { unpacked, type ZipEntry, zipDirectory } from './zip-directory.ts'

type Value = string | number | boolean | Date | null

/** The sheets that hold anything, as they were last saved: formulas are read as the result they showed. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const entries = zipDirectory(bytes)
  refuseOtherZips(entries)
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries) if (isWanted(entry.name)) parts.set(entry.name, tamed(entry, unpacked(bytes, entry)))
  const sheets = await workbook(storedZip(parts))
  // A page that is only a chart has no data.
  return sheets.flatMap(
    ({ sheet, data }) =>
      tableOf(
        sheet,
        (data ?? []).map((row) => (row as Value[]).map(shown)),
      ) ?? [],
  )
}

function refuseOtherZips(entries: ZipEntry[]): void {
  const names = new Set(entries.map(({ name }) => name))
  if (names.has('xl/workbook.xml')) return
  const found = names.has('xl/workbook.bin')
    ? 'binary workbook'
    : names.has('content.xml')
      ? 'open document'
      : names.has('word/document.xml')
        ? 'text document'
        : names.has('EncryptedPackage')
          ? 'encrypted office'
          : 'archive'
  throw new Refused('file/not-a-spreadsheet', { found })
}

/** Drawings, pivot caches and the like can be larger than the data and are never read. */
function isWanted(name: string): boolean {
  if (!/\.xml(\.rels)?$/.test(name)) return false
  return !/^(docProps|customXml|xl\/(drawings|charts|media|pivot\w*|theme|printerSettings|externalLinks))\//.test(name)
}

function tamed(entry: ZipEntry, bytes: Uint8Array): Uint8Array {
  if (!/^xl\/worksheets\/[^/]+\.xml$/.test(entry.name)) return bytes
  return Buffer.from(tamedSheet(new TextDecoder().decode(bytes), entry.name))
}

async function workbook(zip: Uint8Array) {
  try {
    return await readExcelFile(Buffer.from(zip.buffer, zip.byteOffset, zip.length), {
      parseNumber: shownNumber,
      trim: false,
    })
  } catch (error) {
    // The library answers damage with its own errors and, deeper inside, with any other.
    if (error instanceof Error) throw new Refused('file/damaged', { why: error.message.slice(0, 300) })
    throw error
  }
}

/** A spreadsheet shows 15 digits: 0.30000000000000004 in the file is 0.3 on the screen. */
function shownNumber(text: string): string {
  return /^-?\d{1,15}$/.test(text) ? text : String(Number(Number(text).toPrecision(15)))
}

function shown(value: Value): string {
  if (value === null) return ''
  if (value instanceof Date) return shownDate(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return String(value)
}

/** Dates as YYYY-MM-DD, with the time only when there is one; a time alone lies on the day zero of the program. */
function shownDate(value: Date): string {
  if (Number.isNaN(value.getTime())) return ''
  const text = new Date(Math.round(value.getTime() / 60_000) * 60_000).toISOString()
  const [day = '', time = ''] = [text.slice(0, 10), text.slice(11, 16)]
  if (time === '00:00') return day
  return day < '1900-01-01' ? time : `${day} ${time}`
}
