import { Worker } from 'node:worker_threads'
import { fileKind } from './file-kind.ts'
import { readHere } from './read-here.ts'
import { LIMITS, Refused, refused, type SheetResult } from './sheet-result.ts'
import { zipDirectory } from './zip-directory.ts'

/** Below this a file is read at once; above it a thread of its own keeps requests flowing and bounds the memory. */
const SMALL = 1_000_000
const WORKER = { memoryMb: 400, ms: 60_000 }

/** Every sheet of a CSV or XLSX file as text, or why it was refused. Formulas are never evaluated. */
export async function readSheets(bytes: Uint8Array, fileName: string): Promise<SheetResult> {
  if (bytes.length > LIMITS.uploadBytes)
    return refused('file/too-large', { what: 'bytes', limit: LIMITS.uploadBytes, found: bytes.length })
  try {
    return sizeOf(bytes) <= SMALL ? await readHere(bytes, fileName) : await readInWorker(bytes, fileName)
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}

function sizeOf(bytes: Uint8Array): number {
  return fileKind(bytes) === 'zip' ? zipDirectory(bytes).reduce((sum, { size }) => sum + size, 0) : bytes.length
}

function readInWorker(bytes: Uint8Array, fileName: string): Promise<SheetResult> {
  const worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), {
    workerData: { bytes, fileName },
    resourceLimits: { maxOldGenerationSizeMb: WORKER.memoryMb },
  })
  return new Promise<SheetResult>((done, fail) => {
    const timer = setTimeout(
      () => done(refused('file/too-large', { what: 'seconds', limit: WORKER.ms / 1000 })),
      WORKER.ms,
    )
    worker.once('message', done)
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        done(refused('file/too-large', { what: 'memory', limit: WORKER.memoryMb * 1_000_000 }))
      else fail(error)
    })
    worker.once('exit', (code) => fail(new Error(`the sheet reader ended with ${code}`)))
    timer.unref()
  }).finally(() => worker.terminate())
}
