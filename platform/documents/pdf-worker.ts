import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { PdfBlock, PdfDocument } from './pdf.ts'

type Printer = {
  createPdf: (document: object) => { getBuffer: () => Promise<Uint8Array> }
  setFonts: (fonts: object) => void
  setUrlAccessPolicy: (allows: (url: string) => boolean) => void
  setLocalAccessPolicy: (allows: (path: string) => boolean) => void
}

const { document, fonts } = workerData as { document: PdfDocument; fonts: string }
const printer = createRequire(import.meta.url)('pdfmake') as Printer
printer.setFonts({
  Roboto: {
    normal: join(fonts, 'Roboto-Regular.ttf'),
    bold: join(fonts, 'Roboto-Medium.ttf'),
    italics: join(fonts, 'Roboto-Italic.ttf'),
    bolditalics: join(fonts, 'Roboto-MediumItalic.ttf'),
  },
})
printer.setUrlAccessPolicy(() => false)
printer.setLocalAccessPolicy((path) => path.startsWith(fonts))

const QUIET = '#5a635e'
const LINE = '#c9c6bd'
const cells = (texts: readonly string[], style: object = {}) => texts.map((text) => ({ text, ...style }))

function captionRow(caption: string, note: string, columns: number): object[] {
  const text = [
    { text: caption, bold: true, fontSize: 10.5 },
    { text: note ? `   ${note}` : '', fontSize: 8, color: QUIET },
  ]
  return [{ text, colSpan: columns, margin: [0, 6, 0, 0] }, ...Array.from({ length: columns - 1 }, () => '' as never)]
}

function content(block: PdfBlock): object {
  switch (block.kind) {
    case 'page':
      return { text: '', pageBreak: 'after' }
    case 'facts':
      return {
        table: { widths: [130, '*'], body: block.rows.map(([name, value]) => [{ text: name, color: QUIET }, value]) },
        layout: 'noBorders',
        margin: [0, 2, 0, 6],
      }
    case 'table':
      return {
        table: {
          // The caption stands with its rows, and again on every page that they reach.
          headerRows: block.caption ? 2 : 1,
          keepWithHeaderRows: 1,
          dontBreakRows: true,
          widths: [...block.widths],
          body: [
            ...(block.caption ? [captionRow(block.caption, block.note ?? '', block.head.length)] : []),
            cells(block.head, { bold: true, color: QUIET }),
            ...block.rows.map((row) => cells(row)),
          ],
        },
        layout: {
          hLineWidth: (line: number) =>
            block.caption && line === 0 ? 0 : line < (block.caption ? 3 : 2) ? 0.75 : 0.25,
          vLineWidth: () => 0,
          hLineColor: () => LINE,
          paddingLeft: (column: number) => (column === 0 ? 0 : 6),
        },
        fontSize: 8.5,
        margin: [0, 2, 0, 8],
      }
    default:
      return { text: block.text, style: block.kind }
  }
}

const bytes = await printer
  .createPdf({
    pageSize: 'A4',
    pageOrientation: document.landscape ? 'landscape' : 'portrait',
    pageMargins: [48, 48, 48, 56],
    language: document.language,
    info: { title: document.title, producer: 'Takeroot', creator: 'Takeroot', creationDate: new Date(document.at) },
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.2 },
    styles: {
      title: { fontSize: 20, bold: true, margin: [0, 0, 0, 8] },
      heading: { fontSize: 13, bold: true, margin: [0, 12, 0, 4] },
      subheading: { fontSize: 10.5, bold: true, margin: [0, 8, 0, 2] },
      text: { margin: [0, 0, 0, 6] },
      strong: { bold: true, margin: [0, 0, 0, 4] },
      small: { fontSize: 8, color: QUIET, margin: [0, 0, 0, 4] },
    },
    footer: (page: number, pages: number) => ({
      text: document.footer.replace('{page}', String(page)).replace('{pages}', String(pages)),
      fontSize: 7.5,
      color: QUIET,
      margin: [48, 16, 48, 0],
    }),
    content: document.blocks.map(content),
  })
  .getBuffer()
parentPort?.postMessage(new Uint8Array(bytes))
