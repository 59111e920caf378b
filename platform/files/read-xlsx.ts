import { Refused, type Sheet } from './sheet-result.ts'
import { sharedTexts, sheetRows } from './sheet-xml.ts'
import { tableOf } from './table.ts'
import { isWorksheet, textOf, workbookPlan } from './workbook-plan.ts'
import { unpacked, type ZipEntry, zipDirectory } from './zip-directory.ts'

/** The sheets that hold anything, as they were last saved: formulas are read as the result they showed. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const entries = new Map(zipDirectory(bytes).map((entry) => [entry.name, entry]))
  refuseOtherZips(entries)
  const frame = new Map<string, Uint8Array>()
  for (const [name, entry] of entries)
    if (isFrame(name)) frame.set(name, isWorksheet(name) ? NOTHING : unpacked(bytes, entry))
  const { sheets, styles } = await workbookPlan(frame)
  const texts = sharedTexts(textOf(frame, /sharedStrings\.xml$/i))
  return sheets.flatMap(({ name, part }) => {
    const entry = entries.get(part)
    if (!entry) return []
    const xml = new TextDecoder().decode(unpacked(bytes, entry))
    return tableOf(name, sheetRows(xml, texts, styles, name)) ?? []
  })
}

const NOTHING = new Uint8Array()

function refuseOtherZips(entries: ReadonlyMap<string, ZipEntry>): void {
  if (entries.has('xl/workbook.xml')) return
  const known = [
    ['xl/workbook.bin', 'binary workbook'],
    ['content.xml', 'open document'],
    ['word/document.xml', 'text document'],
    ['ppt/presentation.xml', 'presentation'],
  ] as const
  throw new Refused('file/not-a-spreadsheet', { found: known.find(([name]) => entries.has(name))?.[1] ?? 'archive' })
}

/** What describes the workbook. Drawings, pivot caches and the like can be larger than the data and are never read. */
function isFrame(name: string): boolean {
  return (
    isWorksheet(name) ||
    /^xl\/(workbook|styles|sharedStrings)\.xml$/i.test(name) ||
    name === 'xl/_rels/workbook.xml.rels'
  )
}
