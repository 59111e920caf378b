import { type DocumentText, RefusedDocument } from './document-text.ts'
import { readDocx } from './read-docx.ts'
import { readPdf } from './read-pdf.ts'

/** Reads where it stands; `textOf` puts it into a thread of its own. */
export async function readDocument(bytes: Uint8Array, kind: 'docx' | 'pdf'): Promise<DocumentText> {
  try {
    const { pages, blocks } = kind === 'pdf' ? await readPdf(bytes) : { pages: null, blocks: await readDocx(bytes) }
    if (blocks.length === 0) throw new RefusedDocument('document/empty')
    return { kind: 'ok', pages, blocks }
  } catch (error) {
    if (error instanceof RefusedDocument) return error.refusal
    throw error
  }
}
