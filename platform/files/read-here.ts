import { fileKind } from './file-kind.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { Refused, refused, type Sheet, type SheetResult } from './sheet-result.ts'

/** Reads in this thread: for small files, and inside the worker for large ones. */
export async function readHere(bytes: Uint8Array, fileName: string): Promise<SheetResult> {
  try {
    const sheets = await sheetsIn(bytes, fileName)
    return sheets.length > 0 ? { kind: 'ok', sheets } : refused('file/empty')
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}

async function sheetsIn(bytes: Uint8Array, fileName: string): Promise<Sheet[]> {
  const kind = fileKind(bytes)
  if (kind === 'empty') throw new Refused('file/empty')
  if (kind === 'encrypted office') throw new Refused('file/encrypted')
  if (kind === 'zip') return readXlsx(bytes)
  if (kind !== 'text') throw new Refused('file/not-a-spreadsheet', { found: kind })
  const sheet = readCsv(bytes, fileName.replace(/^.*[\\/]/, '').replace(/\.\w+$/, ''))
  return sheet ? [sheet] : []
}
