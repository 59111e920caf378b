import { getDocumentProxy } from 'unpdf'
import { LIMITS, RefusedDocument, type TextBlock } from './document-text.ts'
import { blocksOfPages, type Piece } from './pdf-lines.ts'

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>

/** The text of a PDF in paragraphs. A PDF that only holds pictures of its pages is refused: there is no text to read. */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: number; blocks: TextBlock[] }> {
  const pdf = await opened(bytes)
  if (pdf.numPages > LIMITS.pages)
    throw new RefusedDocument('document/too-many-pages', { limit: LIMITS.pages, found: pdf.numPages })
  const pages: Piece[][] = []
  let characters = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const pieces = await piecesOf(pdf, number)
    characters += pieces.reduce((sum, { text }) => sum + text.trim().length, 0)
    if (characters > LIMITS.characters)
      throw new RefusedDocument('document/too-large', { limit: LIMITS.characters, found: characters })
    pages.push(pieces)
  }
  if (characters < pdf.numPages * LIMITS.leastPerPage)
    throw new RefusedDocument('document/scanned', { pages: pdf.numPages, characters })
  return { pages: pdf.numPages, blocks: blocksOfPages(pages) }
}

async function opened(bytes: Uint8Array): Promise<Proxy> {
  try {
    // The reader takes the buffer for itself, so it gets a copy.
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false })
  } catch (error) {
    const { name, message } = error as Error
    if (name === 'PasswordException') throw new RefusedDocument('document/encrypted')
    throw new RefusedDocument('document/damaged', { why: message.slice(0, 120) })
  }
}

async function piecesOf(pdf: Proxy, number: number): Promise<Piece[]> {
  const { items } = await (await pdf.getPage(number)).getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item)) return []
    const transform = item.transform as number[]
    const height = item.height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0)
    return [
      { text: item.str, x: transform[4] ?? 0, y: transform[5] ?? 0, height, width: item.width, endsLine: item.hasEOL },
    ]
  })
}
