import { closeSync, openSync, readSync, writeFileSync } from 'node:fs'
import { readInstance } from '#engines/planner/core/instance.ts'
import { planProblem } from '#engines/planner/core/plan-problem.ts'
import type { Problem } from '#engines/planner/core/problem.ts'
import type { State } from '#engines/planner/core/state.ts'
import { problem as refusal } from '#kernel/problem.ts'
import type { Tools } from './tools.ts'

export type PlanCoreOptions = { seed: number; iterations?: number; seconds?: number; bound?: boolean; out: string }

const PIECE = 1 << 20

/** `takeroot plan-core FILE`: plans a core instance; `--seconds` counts from the start of the program, reading included. */
export async function planCoreCommand(tools: Tools, path: string, options: PlanCoreOptions): Promise<void> {
  const { seed, iterations, seconds } = options
  const given = readInstanceAt(path)
  const clock = () => performance.now()
  const timed = seconds === undefined ? {} : { clock, milliseconds: Math.max(0, seconds * 1000 - clock()) }
  const plan = planProblem(given, { seed, iterations, ...timed })
  writeFileSync(options.out, linesOf(plan))
  tools.print(`cost ${plan.cost} unscheduled ${plan.unplaced}`)
  if (!options.bound) return
  const { lagrangianBound } = await import('#engines/planner/core/bound.ts')
  const time = seconds === undefined ? {} : { clock, milliseconds: seconds * 1000 }
  const { bound } = lagrangianBound(given, { upper: plan.cost, ...time })
  tools.print(`bound ${Math.ceil(bound - 1e-6)}`)
}

/** Reads the file piece by piece; a mistake in it is told with its line. */
function readInstanceAt(path: string): Problem {
  const file = opened(path)
  try {
    return readInstance(piecesOf(file))
  } catch (error) {
    throw refusal('core-instance/refused', { file: path, reason: (error as Error).message })
  } finally {
    closeSync(file)
  }
}

function* piecesOf(file: number): Generator<Uint8Array> {
  const piece = new Uint8Array(PIECE)
  for (let got = readSync(file, piece); got > 0; got = readSync(file, piece)) yield piece.subarray(0, got)
}

function opened(path: string): number {
  try {
    return openSync(path, 'r')
  } catch {
    throw refusal('cli/file-missing', { file: path })
  }
}

/** One line a session: `index slot facilitator mode`, or `index -`; mode 1 is in person. */
function linesOf({ slotOf, teacherOf, roomOf }: State): string {
  const lines: string[] = []
  for (let i = 0; i < slotOf.length; i++)
    lines.push(slotOf[i]! < 0 ? `${i} -\n` : `${i} ${slotOf[i]} ${teacherOf[i]} ${roomOf[i]! < 0 ? 0 : 1}\n`)
  return lines.join('')
}
