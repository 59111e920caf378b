/**
 * Cost against the bound, sessions without a place, processor seconds, memory and growth on seeds nobody tuned on.
 * npx node bench/planner/quality.ts [what, default S,M,M-14,L] [seeds, default 101,102,103]
 * what: S, M, L, XL; M-14 is M with 14 facilitators; M:late-access is a family. Every row runs in a process of its own, so
 * that memory is its own; budgets count processor seconds, which a busy machine does not change.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { assignmentOf } from '#engines/planner/core/assignment.ts'
import { lagrangianBound } from '#engines/planner/core/bound.ts'
import { generateInstance } from '#engines/planner/core/generator.ts'
import { FAMILIES, type GeneratorOptions, type Size } from '#engines/planner/core/generator-places.ts'
import { fillGreedily } from '#engines/planner/core/greedy.ts'
import { planProblem } from '#engines/planner/core/plan-problem.ts'
import type { Assignment, Problem } from '#engines/planner/core/problem.ts'
import { emptyState, type State } from '#engines/planner/core/state.ts'
import { machine, round } from '../measured.ts'
import { judged, peakMegabytes, processorClock, table } from './core-plans.ts'

type Row = Record<string, string | number>

/** Processor seconds of each plan, and of the bound, by size. */
const BUDGETS: Record<Size, { plans: number[]; bound: number }> = {
  XS: { plans: [0.3], bound: 5 },
  S: { plans: [1], bound: 20 },
  M: { plans: [10], bound: 30 },
  L: { plans: [10, 60], bound: 120 },
  XL: { plans: [75], bound: 0 },
}

if (process.argv[2] === 'one')
  process.stdout.write(JSON.stringify(measuredRows(process.argv[3]!, Number(process.argv[4]))))
else everything()

function everything(): void {
  const what = (process.argv[2] ?? 'S,M,M-14,L').split(',')
  const seeds = (process.argv[3] ?? '101,102,103').split(',')
  console.log(machine())
  const rows: Row[] = []
  for (const one of what)
    for (const seed of seeds) {
      const ran = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'one', one, seed], {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      })
      if (ran.status !== 0) throw new Error(`${one} seed ${seed}: ${ran.stderr}`)
      rows.push(...(JSON.parse(ran.stdout) as Row[]))
    }
  console.log(table(rows))
}

type Made = { budget: string; plan: Assignment; seconds: number; megabytes: number }

/** One instance: greedy, then each budget from scratch. Judged afterwards, so that memory and seconds are the planner's. */
function measuredRows(what: string, seed: number): Row[] {
  const options = optionsOf(what, seed)
  const generated = timed(() => generateInstance(options))
  const { problem, statistics } = generated.value
  const made: Made[] = []
  const make = (budget: string, work: () => State) => {
    const { value, seconds } = timed(work)
    made.push({ budget, plan: assignmentOf(value), seconds, megabytes: peakMegabytes() })
  }
  make(`greedy, after ${round(generated.seconds, 1)} s of generating`, () => {
    const greedy = emptyState(problem)
    fillGreedily(greedy)
    return greedy
  })
  for (const limit of BUDGETS[options.size].plans)
    make(`${limit} s`, () => planProblem(problem, { seed: 1, clock: processorClock, milliseconds: limit * 1000 }))
  const checked = made.map((one) => judged(problem, one.plan))
  const bound = boundRow(problem, BUDGETS[options.size].bound, Math.min(...checked.map((one) => one.cost)))
  return made.map(({ budget, seconds, megabytes }, k) => {
    const { cost, unscheduled, broken } = checked[k]!
    return {
      instance: `${what} ${seed}`,
      sessions: statistics.sessions,
      budget,
      cost,
      'without place': unscheduled,
      broken: broken.length,
      'cpu s': round(seconds),
      MB: megabytes,
      'kB a session': round((megabytes * 1024) / statistics.sessions, 1),
      ...bound,
      'of the bound': bound.bound ? round(cost / Number(bound.bound), 4) : '',
      'of greedy': round(cost / checked[0]!.cost, 4),
    }
  })
}

function boundRow(problem: Problem, limit: number, upper: number): Row {
  if (!limit) return { bound: '', 'bound cpu s': '' }
  const { value, seconds } = timed(() =>
    lagrangianBound(problem, { upper, iterations: 1e9, clock: processorClock, milliseconds: limit * 1000 }),
  )
  return { bound: Math.ceil(value.bound - 1e-6), 'bound cpu s': round(seconds, 1) }
}

function timed<T>(work: () => T): { value: T; seconds: number } {
  const from = processorClock()
  const value = work()
  return { value, seconds: (processorClock() - from) / 1000 }
}

function optionsOf(what: string, seed: number): GeneratorOptions {
  const [head, familyName] = what.split(':')
  const [size, facilitators] = head!.split('-')
  const family = FAMILIES.find((one) => one === familyName)
  if (familyName && !family) throw new Error(`no family ${familyName}`)
  return {
    size: size as Size,
    seed,
    ...(facilitators && { facilitators: Number(facilitators) }),
    ...(family && { family }),
  }
}
