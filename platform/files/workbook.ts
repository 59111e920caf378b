import writeExcelFile from 'write-excel-file/node'
import type { Cell } from './csv.ts'

export type WorkbookSheet = {
  name: string
  header: readonly string[]
  rows: readonly (readonly Cell[])[]
  widths?: readonly number[]
}

/** A workbook (XLSX) of texts and numbers. A text is a text, whatever it begins with, so no cell is ever a formula. */
export async function workbookOf(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, header, rows, widths }) => ({
    sheet: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    stickyRowsCount: 1,
    columns: header.map((title, at) => ({ width: widths?.[at] ?? Math.min(40, Math.max(12, title.length + 2)) })),
    data: [
      header.map((title) => ({ value: title, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  }))
  return new Uint8Array(await writeExcelFile(written as never).toBuffer())
}

function cellOf(cell: Cell) {
  if (cell === null || cell === '') return null
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String }
}
