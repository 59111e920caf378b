import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { glyphsOf } from './font-glyphs.ts'

/** A block of a printed document; texts are plain. */
export type PdfBlock =
  | { kind: 'title' | 'heading' | 'subheading' | 'text' | 'small' | 'strong'; text: string }
  | { kind: 'facts'; rows: readonly (readonly [string, string])[] }
  | {
      kind: 'table'
      /** Stands above the rows on every page that they reach, with a quieter note. */
      caption?: string
      note?: string
      head: readonly string[]
      rows: readonly (readonly string[])[]
      widths: readonly ('*' | 'auto' | number)[]
    }
  | { kind: 'page' }

/** `footer` may say {page} and {pages}; `at` is the moment written into the file, so that the same facts give the same bytes. */
export type PdfDocument = {
  title: string
  language: string
  footer: string
  at: string
  landscape?: boolean
  blocks: readonly PdfBlock[]
}

const MEMORY_MB = 1024
const LONGEST_MS = 10 * 60_000

const fonts = join(dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts/Roboto')
let glyphs: ReadonlySet<number> | null = null

/** Whether every letter can be drawn: Latin with Vietnamese, Greek and Cyrillic can; Thai, Chinese and others cannot. */
export function canPrint(text: string): boolean {
  glyphs ??= glyphsOf(join(fonts, 'Roboto-Regular.ttf'))
  for (const letter of text.normalize('NFC')) {
    const code = letter.codePointAt(0)!
    if (code > 0x20 && !glyphs.has(code)) return false
  }
  return true
}

/** A PDF with embedded Roboto, made in a thread of its own so that requests keep flowing. */
export function pdfOf(document: PdfDocument): Promise<Uint8Array> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: { document, fonts },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    stdout: true,
    stderr: true,
  })
  return new Promise<Uint8Array>((done, fail) => {
    const timer = setTimeout(() => fail(new Error('the document took too long')), LONGEST_MS)
    timer.unref()
    worker.once('message', done)
    worker.once('error', fail)
    worker.once('exit', (code) => fail(new Error(`the printer ended with ${code}`)))
  }).finally(() => worker.terminate())
}
