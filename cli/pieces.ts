import { closeSync, openSync, writeSync } from 'node:fs'
import { problem } from '#kernel/problem.ts'

/** Writes pieces to a new file and says how many bytes they were. */
export function written(path: string, pieces: Iterable<Uint8Array>): number {
  const file = opened(path)
  let bytes = 0
  try {
    for (const piece of pieces) {
      for (let from = 0; from < piece.length; ) from += writeSync(file, piece, from)
      bytes += piece.length
    }
  } finally {
    closeSync(file)
  }
  return bytes
}

function opened(path: string): number {
  try {
    return openSync(path, 'w')
  } catch (error) {
    throw problem('cli/cannot-write', { file: path, reason: (error as Error).message })
  }
}

/** Short texts as larger pieces: one write a person would take minutes. */
export function* batches(pieces: Iterable<string>): Generator<Uint8Array> {
  let waiting: string[] = []
  let size = 0
  for (const piece of pieces) {
    waiting.push(piece)
    size += piece.length
    if (size < 1 << 20) continue
    yield Buffer.from(waiting.join(''))
    waiting = []
    size = 0
  }
  yield Buffer.from(waiting.join(''))
}
