import { Worker } from 'node:worker_threads'
import { decodedText } from '../files/encoding.ts'
import { fileKind } from '../files/file-kind.ts'
import { type DocumentText, LIMITS, refusedDocument } from './document-text.ts'

/** The text of a Word document (DOCX), or why it was refused. */
export function textOfDocx(bytes: Uint8Array): Promise<DocumentText> {
  return inWorker(bytes, 'docx')
}

/** The text of a PDF, or why it was refused. */
export function textOfPdf(bytes: Uint8Array): Promise<DocumentText> {
  return inWorker(bytes, 'pdf')
}

export type AnyDocument =
  | { kind: 'blocks'; origin: 'docx' | 'pdf'; read: DocumentText & { kind: 'ok' } }
  | { kind: 'text'; text: string }
  | (DocumentText & { kind: 'refused' })

/** A file by what its bytes say it is: Word, PDF, or text such as Markdown. */
export async function textOf(bytes: Uint8Array): Promise<AnyDocument> {
  if (bytes.length > LIMITS.uploadBytes)
    return refusedDocument('document/too-large', { limit: LIMITS.uploadBytes, found: bytes.length })
  const kind = fileKind(bytes)
  if (kind === 'empty') return refusedDocument('document/empty')
  if (kind === 'encrypted office') return refusedDocument('document/encrypted')
  if (kind === 'text') {
    const text = decodedText(bytes)?.text
    return text === undefined ? refusedDocument('document/not-supported') : { kind: 'text', text }
  }
  if (kind !== 'zip' && kind !== 'pdf') return refusedDocument('document/not-supported', { found: kind })
  const origin = kind === 'zip' ? 'docx' : 'pdf'
  const read = await (origin === 'pdf' ? textOfPdf(bytes) : textOfDocx(bytes))
  return read.kind === 'ok' ? { kind: 'blocks', origin, read } : read
}

/** A thread of its own keeps requests flowing, bounds the memory and can be ended when a file takes too long. */
function inWorker(bytes: Uint8Array, kind: 'docx' | 'pdf'): Promise<DocumentText> {
  if (bytes.length > LIMITS.uploadBytes)
    return Promise.resolve(refusedDocument('document/too-large', { limit: LIMITS.uploadBytes, found: bytes.length }))
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), {
    workerData: { bytes, kind },
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.memoryMb },
    stdout: true,
    stderr: true,
  })
  return new Promise<DocumentText>((done, fail) => {
    const timer = setTimeout(() => done(refusedDocument('document/too-slow', { seconds: LIMITS.ms / 1000 })), LIMITS.ms)
    timer.unref()
    worker.once('message', done)
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        done(refusedDocument('document/too-large', { limit: LIMITS.memoryMb * 1_000_000 }))
      else fail(error)
    })
    worker.once('exit', (code) => fail(new Error(`the document reader ended with ${code}`)))
  }).finally(() => worker.terminate())
}
