import mammoth from 'mammoth'
import { Refused } from '../files/sheet-result.ts'
import { storedZip } from '../files/stored-zip.ts'
import { unpacked, zipDirectory } from '../files/zip-directory.ts'
import { blocksOfHtml } from './blocks-of-html.ts'
import { LIMITS, RefusedDocument, type TextBlock } from './document-text.ts'

/** The text of a Word document with its headings. Pictures are not read; nothing outside the file is asked for. */
export async function readDocx(bytes: Uint8Array): Promise<TextBlock[]> {
  const parts = textParts(bytes)
  if (!parts.has('word/document.xml')) throw new RefusedDocument('document/not-supported', { found: 'archive' })
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(storedZip(parts)) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    )
    return blocksOfHtml(value)
  } catch (error) {
    throw new RefusedDocument('document/damaged', { why: (error as Error).message.slice(0, 120) })
  }
}

/** The parts that hold text, each unpacked within what the directory promises: no small file becomes a large one later. */
function textParts(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    const parts = zipDirectory(bytes).filter(({ name }) => /\.(xml|rels)$/i.test(name))
    const size = parts.reduce((sum, part) => sum + part.size, 0)
    if (size > LIMITS.unpackedBytes)
      throw new RefusedDocument('document/too-large', { limit: LIMITS.unpackedBytes, found: size })
    return new Map(parts.map((part) => [part.name, unpacked(bytes, part)]))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { slug, detail } = error.refusal
    if (slug === 'file/encrypted') throw new RefusedDocument('document/encrypted')
    throw new RefusedDocument(slug === 'file/too-large' ? 'document/too-large' : 'document/damaged', detail)
  }
}
