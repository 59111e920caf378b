import { createRequire } from 'node:module'
import { storedZip } from '../files/stored-zip.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

type Paragraph = string | { heading: number; text: string }

/** A Word document of these paragraphs; `body` replaces them with XML of one's own. */
export function wordDocument(paragraphs: readonly Paragraph[], body?: string): Uint8Array<ArrayBuffer> {
  const text = paragraphs.map((one) => {
    const style = typeof one === 'string' ? '' : `<w:pPr><w:pStyle w:val="Heading${one.heading}"/></w:pPr>`
    return `<w:p>${style}<w:r><w:t xml:space="preserve">${typeof one === 'string' ? one : one.text}</w:t></w:r></w:p>`
  })
  const styles = [1, 2, 3].map(
    (n) => `<w:style w:type="paragraph" w:styleId="Heading${n}"><w:name w:val="heading ${n}"/></w:style>`,
  )
  const parts = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${XML}<w:styles ${WORD}>${styles.join('')}</w:styles>`,
    'word/document.xml': `${XML}<w:document ${WORD}><w:body>${body ?? text.join('')}</w:body></w:document>`,
  }
  return storedZip(new Map(Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)])))
}

type Printer = {
  createPdf: (document: object) => { getBuffer: () => Promise<Uint8Array> }
  setFonts: (fonts: object) => void
}

/** A PDF of this pdfmake document, in a font that every reader has. */
export async function pdfDocument(document: object): Promise<Uint8Array> {
  const printer = createRequire(import.meta.url)('pdfmake') as Printer
  printer.setFonts({
    Helvetica: {
      normal: 'Helvetica',
      bold: 'Helvetica-Bold',
      italics: 'Helvetica-Oblique',
      bolditalics: 'Helvetica-BoldOblique',
    },
  })
  return new Uint8Array(await printer.createPdf({ defaultStyle: { font: 'Helvetica' }, ...document }).getBuffer())
}
