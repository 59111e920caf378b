/**
 * Cost against the bound, sessions without a place, processor seconds, memory and growth on seeds nobody tuned on.
 * npx node bench/planner/quality.ts [what, default S,M,M-14,L] [seeds, default 101,102,103]
 * what: S, M, L, XL; M-14 is M with 14 facilitators; M:late-access is a family. Every row runs in a process of its own, so
 * that memory is its own; budgets count processor seconds, which a busy machine does not change.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { lagrangianBound } from '#engines/planner/core/bound.ts'
import { generateInstance } from '#engines/planner/core/generator.ts'
import { FAMILIES, type GeneratorOptions, type Size } from '#engines/planner/core/generator-places.ts'
import { fillGreedily } from '#engines/planner/core/greedy.ts'
import { planProblem } from '#engines/planner/core/plan-problem.ts'
import { emptyState } from '#engines/planner/core/state.ts'
import { machine, round } from '../measured.ts'
import { judgedState, peakMegabytes, processorClock, table } from './core-plans.ts'

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

/** One instance: greedy, then each budget from scratch with its own seed of search. */
function measuredRows(what: string, seed: number): Row[] {
  const options = optionsOf(what, seed)
  const begun = processorClock()
  const { problem, statistics } = generateInstance(options)
  const generated = (processorClock() - begun) / 1000
  const rows: Row[] = []
  const greedy = emptyState(problem)
  const before = processorClock()
  fillGreedily(greedy)
  const name = { instance: `${what} ${seed}`, sessions: statistics.sessions }
  const note = (budget: string, cost: number, out: number, broken: number, seconds: number) =>
    rows.push({
      ...name,
      budget,
      cost,
      'without place': out,
      broken,
      'cpu s': round(seconds),
      MB: peakMegabytes(),
      'kB a session': round((peakMegabytes() * 1024) / statistics.sessions, 1),
    })
  const first = judgedState(greedy)
  note(
    `greedy (generated in ${round(generated, 1)} s)`,
    first.cost,
    first.unscheduled,
    first.broken.length,
    (processorClock() - before) / 1000,
  )
  let best = first.cost
  for (const limit of BUDGETS[options.size].plans) {
    const from = processorClock()
    const plan = planProblem(problem, { seed: 1, clock: processorClock, milliseconds: limit * 1000 })
    const seconds = (processorClock() - from) / 1000
    const { cost, unscheduled, broken } = judgedState(plan)
    best = Math.min(best, cost)
    note(`${limit} s`, cost, unscheduled, broken.length, seconds)
  }
  const limit = BUDGETS[options.size].bound
  const from = processorClock()
  const bound = limit
    ? lagrangianBound(problem, { upper: best, iterations: 1e9, clock: processorClock, milliseconds: limit * 1000 })
        .bound
    : Number.NaN
  const spent = (processorClock() - from) / 1000
  return rows.map((row) => ({
    ...row,
    bound: limit ? Math.ceil(bound - 1e-6) : '',
    'bound cpu s': limit ? round(spent, 1) : '',
    'cost / bound': limit
      ? round(Number(row.cost) / Math.ceil(bound - 1e-6), 4)
      : round(Number(row.cost) / first.cost, 4),
  }))
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
