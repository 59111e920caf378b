import { deflateRawSync } from 'node:zlib'
import { storedZip } from './stored-zip.ts'
import { columnName } from './workbook-plan.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Styles: 0 plain, 1 a date, 2 a date with its time, 3 a time. */
const STYLES = `${XML}<styleSheet ${MAIN}><cellXfs>${[0, 14, 22, 20].map((id) => `<xf numFmtId="${id}" xfId="0"/>`).join('')}</cellXfs></styleSheet>`

/** A workbook whose sheets are given as the inside of their `sheetData`. */
export function workbook(sheets: Record<string, string>, more: Record<string, string> = {}): Uint8Array {
  return storedZip(
    new Map(Object.entries({ ...parts(sheets), ...more }).map(([name, text]) => [name, Buffer.from(text)])),
  )
}

function parts(sheets: Record<string, string>): Record<string, string> {
  const names = Object.keys(sheets)
  const list = names.map((name, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('')
  const links = names.map(
    (_, n) => `<Relationship Id="rId${n + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`,
  )
  const styles = `<Relationship Id="rId99" Type="${RELATIONS}/styles" Target="styles.xml"/>`
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${XML}<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}${styles}</Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      names.map((name, n) => [
        `xl/worksheets/sheet${n + 1}.xml`,
        `${XML}<worksheet ${MAIN}><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
  }
}

/** A row of text cells, with the number it has in the spreadsheet program. */
export function textRow(number: number, ...cells: string[]): string {
  const inside = cells.map((cell, n) => `<c r="${columnName(n)}${number}" t="inlineStr"><is><t>${cell}</t></is></c>`)
  return `<row r="${number}">${inside.join('')}</row>`
}

/** One part, packed; `claims` is the size its directory says it will have. */
export function packedPart(name: string, content: Buffer, claims = content.length): Uint8Array {
  const packed = deflateRawSync(content)
  const zip = Buffer.from(storedZip(new Map([[name, packed]])))
  const entry = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  zip.writeUInt16LE(8, entry + 10)
  zip.writeUInt32LE(claims, entry + 24)
  return zip
}
