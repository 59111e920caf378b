import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { canPrint, type PdfDocument, pdfOf } from './pdf.ts'

const document: PdfDocument = {
  title: 'Evidence',
  language: 'en',
  footer: 'Made for a test. Page {page} of {pages}',
  at: '2027-03-01T01:00:00Z',
  blocks: [
    { kind: 'title', text: 'Nguyễn Thị Hồng Đào' },
    { kind: 'facts', rows: [['Department', 'Kế toán']] },
    { kind: 'table', head: ['When', 'What'], rows: [['Mon 1 Mar 2027', 'Hoá đơn']], widths: ['auto', '*'] },
  ],
}
async function textOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { items } = await (await pdf.getPage(1)).getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join(' ')
}

test('Vietnamese names print, and read back as they are', async () => {
  const text = await textOf(await pdfOf(document))
  for (const word of ['Nguyễn Thị Hồng Đào', 'Kế toán', 'Hoá đơn', 'Page 1 of 1']) expect(text).toContain(word)
})
test('the same document at the same moment is the same file', async () => {
  const [one, two] = [await pdfOf(document), await pdfOf(document)]
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
})
test('what the font cannot draw is known before it is printed', () => {
  for (const name of ['Nguyễn Thị Hồng Đào', 'Zoë Müller', 'Ольга', 'Ελένη', 'a – “b” … №'])
    expect([name, canPrint(name)]).toEqual([name, true])
  for (const name of ['สมชาย', '张伟', '田中', 'محمد', '🙂']) expect([name, canPrint(name)]).toEqual([name, false])
})
