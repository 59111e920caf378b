import { closeSync, openSync, writeSync } from 'node:fs'
import { generateInstance } from '#engines/planner/core/generator.ts'
import type { GeneratorOptions } from '#engines/planner/core/generator-places.ts'
import { writeInstance } from '#engines/planner/core/instance-text.ts'
import { planFilePieces } from '#engines/planner/generate-company.ts'
import { problem } from '#kernel/problem.ts'
import { wordsIn } from '#words/words.ts'
import type { Tools } from './tools.ts'

const say = wordsIn('en')

export type GenerateOptions = GeneratorOptions & { core?: string; plan?: string }

/** `takeroot plan generate`: a company for measuring, as a core instance or as a plan file; written piece by piece. */
export async function generateCommand(tools: Tools, options: GenerateOptions): Promise<void> {
  const { core, plan, ...company } = options
  if (!core && !plan) throw problem('cli/generate-where')
  if (core) {
    const { problem: resolved, statistics } = generateInstance(company)
    const bytes = written(core, writeInstance(resolved))
    tools.print(say('cli.generate.core', { file: core, bytes, ...statistics }))
  }
  if (plan)
    tools.print(say('cli.generate.plan', { file: plan, bytes: written(plan, batches(planFilePieces(company))) }))
}

/** Writes pieces to a new file and says how many bytes they were. */
function written(path: string, pieces: Iterable<Uint8Array>): number {
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
function* batches(pieces: Iterable<string>): Generator<Uint8Array> {
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
