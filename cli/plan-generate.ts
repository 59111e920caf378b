import { generateInstance } from '#engines/planner/core/generator.ts'
import type { GeneratorOptions } from '#engines/planner/core/generator-places.ts'
import { writeInstance } from '#engines/planner/core/instance-text.ts'
import { planFilePieces } from '#engines/planner/generate-company.ts'
import { problem } from '#kernel/problem.ts'
import { wordsIn } from '#words/words.ts'
import { batches, written } from './pieces.ts'
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
