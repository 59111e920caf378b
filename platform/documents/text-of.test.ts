import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { storedZip } from '../files/stored-zip.ts'
import { LIMITS } from './document-text.ts'
import { pdfDocument, wordDocument } from './documents.fixtures.ts'
import { textOf, textOfDocx, textOfPdf } from './text-of.ts'

const refusal = async (bytes: Uint8Array) => {
  const read = await textOf(bytes)
  return read.kind === 'refused' ? read.slug : read.kind
}

test('a Word document is read with its headings, lists and table rows', async () => {
  const table =
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Data</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Rule</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
  const body = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Use of AI</w:t></w:r></w:p><w:p><w:r><w:t>Ask R&amp;D first.</w:t></w:r></w:p>${table}<w:p><w:r><w:t>End.</w:t></w:r></w:p>`
  expect(await textOfDocx(wordDocument([], body))).toEqual({
    kind: 'ok',
    pages: null,
    blocks: [
      { level: 1, text: 'Use of AI' },
      { level: 0, text: 'Ask R&D first.' },
      { level: 0, text: 'Data | Rule' },
      { level: 0, text: 'End.' },
    ],
  })
})

test('a PDF is read in paragraphs, with its lines joined and its page numbers left out', async () => {
  const long =
    'Nobody pastes personal data of customers or colleagues into a tool that has not been approved for that class of data. '
  const pages = ['Purpose', 'Data', 'Approvals'].flatMap((title, n) => [
    { text: title, fontSize: 18, margin: [0, 0, 0, 8], ...(n > 0 ? { pageBreak: 'before' } : {}) },
    { text: `${n + 1}. ${long.repeat(2).trim()}`, margin: [0, 0, 0, 10] },
    { text: `Ask your manager about ${title}.`, margin: [0, 0, 0, 10] },
  ])
  const bytes = await pdfDocument({
    content: pages,
    footer: (page: number) => ({ text: `Page ${page} of the policy`, margin: [40, 0] }),
  })
  const read = await textOfPdf(bytes)
  expect(read).toMatchObject({ kind: 'ok', pages: 3 })
  if (read.kind !== 'ok') return
  expect(read.blocks).toEqual(
    ['Purpose', 'Data', 'Approvals'].flatMap((title, n) => [
      { level: 2, text: title },
      { level: 0, text: `${n + 1}. ${long.repeat(2).trim()}` },
      { level: 0, text: `Ask your manager about ${title}.` },
    ]),
  )
})

test('a picture of a page has no text to read, and a protected file asks for its password', async () => {
  const drawn = { canvas: [{ type: 'rect', x: 0, y: 0, w: 400, h: 500, color: '#ccc' }] }
  expect(await refusal(await pdfDocument({ content: [drawn] }))).toBe('document/scanned')
  expect(await refusal(await pdfDocument({ content: ['secret'], userPassword: 'abc', ownerPassword: 'def' }))).toBe(
    'document/encrypted',
  )
})

test('more pages than a policy has are refused before they are read', async () => {
  const many = Array.from({ length: LIMITS.pages + 1 }, () => ({ text: 'x', pageBreak: 'after' }))
  expect(await refusal(await pdfDocument({ content: many }))).toBe('document/too-many-pages')
})

test('a small file that would unpack into a huge one is refused', async () => {
  const bomb = zipWith(
    'word/document.xml',
    deflateRawSync(Buffer.alloc(LIMITS.unpackedBytes + 1)),
    LIMITS.unpackedBytes + 1,
  )
  expect(bomb.length).toBeLessThan(1_000_000)
  expect(await refusal(bomb)).toBe('document/too-large')
  const liar = zipWith('word/document.xml', deflateRawSync(Buffer.alloc(5_000_000)), 100)
  expect(await refusal(liar)).toBe('document/damaged')
})

test('entities that grow inside each other are not unfolded', async () => {
  const bomb = `<!DOCTYPE b [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY c "${'&a;'.repeat(1000)}">]>`
  const zip = wordDocument(['&c;'.repeat(1000)])
  const text = Buffer.from(zip).toString('latin1')
  expect(text).toContain('&c;')
  const read = await textOf(
    storedZip(new Map([['word/document.xml', Buffer.from(`<?xml version="1.0"?>${bomb}<w>&c;</w>`)]])),
  )
  expect(read.kind).toBe('refused')
})

test('Markdown is text; what is no document is refused with a reason', async () => {
  expect(await textOf(Buffer.from('# Policy\n\nAsk first.'))).toEqual({ kind: 'text', text: '# Policy\n\nAsk first.' })
  expect(await refusal(new Uint8Array())).toBe('document/empty')
  expect(await refusal(Buffer.from('\x89PNG\r\n'))).toBe('document/not-supported')
  expect(await refusal(storedZip(new Map([['xl/workbook.xml', Buffer.from('<w/>')]])))).toBe('document/not-supported')
  expect(await refusal(Buffer.from('%PDF-1.7 and nothing more'))).toBe('document/damaged')
  expect(await refusal(new Uint8Array(LIMITS.uploadBytes + 1))).toBe('document/too-large')
  expect(await refusal(wordDocument([]))).toBe('document/empty')
})

/** A zip with one packed part that says it has this size. */
function zipWith(name: string, packed: Buffer, size: number): Uint8Array {
  const stored = Buffer.from(storedZip(new Map([[name, packed]])))
  const directory = stored.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  stored.writeUInt16LE(8, 8)
  stored.writeUInt32LE(size, 22)
  stored.writeUInt16LE(8, directory + 10)
  stored.writeUInt32LE(size, directory + 24)
  return stored
}
