/**
 * The same files to other solvers, side by side with our search, every cost judged again by core-check.
 * npx node bench/planner/solvers.ts [seconds each, default 60] [seeds, default 101,102,103] [sizes, default XS,S]
 *
 * HiGHS comes with npm (WASM); GLPK's glpsol and CBC are used when Debian's packages glpk-utils and coinor-cbc are there.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateInstance } from '#engines/planner/core/generator.ts'
import type { Size } from '#engines/planner/core/generator-places.ts'
import { type Model, modelOf } from '#engines/planner/core/model.ts'
import { planProblem } from '#engines/planner/core/plan-problem.ts'
import { solveWithHighs } from '#engines/planner/core/polish-highs.ts'
import type { Problem } from '#engines/planner/core/problem.ts'
import { machine, round } from '../measured.ts'
import { judged, judgedState, processorClock, table } from './core-plans.ts'

type Row = Record<string, string | number>
type Found = { values: Record<string, number>; proved: boolean } | undefined

const seconds = Number(process.argv[2] ?? 60)
const seeds = (process.argv[3] ?? '101,102,103').split(',').map(Number)
const sizes = (process.argv[4] ?? 'XS,S').split(',') as Size[]
const folder = mkdtempSync(join(tmpdir(), 'takeroot-solvers-'))

console.log(`${machine()}; ${seconds} s each`)
const rows: Row[] = []
for (const size of sizes) for (const seed of seeds) rows.push(...(await compared(size, seed)))
console.log(table(rows))
rmSync(folder, { recursive: true })

async function compared(size: Size, seed: number): Promise<Row[]> {
  const { problem } = generateInstance({ size, seed })
  const model = modelOf(problem)
  const path = join(folder, `${size}-${seed}.lp`)
  writeFileSync(path, model.lp)
  const name = { instance: `${size} ${seed}`, columns: model.columns, rows: model.lp.split('\n r').length - 1 }
  const found: Row[] = []
  for (const limit of [0.3, 1]) {
    const before = processorClock()
    const plan = planProblem(problem, { seed: 1, clock: processorClock, milliseconds: limit * 1000 })
    const { cost, unscheduled, broken } = judgedState(plan)
    const spent = (processorClock() - before) / 1000
    found.push({
      ...name,
      solver: `takeroot, ${limit} s`,
      ...said(cost, unscheduled, broken.length),
      'cpu s': round(spent, 1),
      proved: '',
    })
  }
  const before = processorClock()
  const highs = await solveWithHighs(model.lp, { seconds })
  const answer = highs.status === 'none' ? undefined : { values: highs.values, proved: highs.status === 'optimal' }
  found.push({
    ...name,
    solver: 'HiGHS (WASM)',
    ...outcome(problem, model, answer),
    'cpu s': round((processorClock() - before) / 1000, 1),
    proved: answer?.proved ? 'yes' : 'no',
  })
  for (const [solver, solve] of [
    ['glpsol', withGlpsol],
    ['cbc', withCbc],
  ] as const) {
    const ran = childSeconds()
    const result = solve(path)
    const cpu = round(childSeconds() - ran, 1)
    if (result === 'absent')
      found.push({ ...name, solver, cost: 'not installed', unscheduled: '', broken: '', 'cpu s': '', proved: '' })
    else
      found.push({
        ...name,
        solver,
        ...outcome(problem, model, result),
        'cpu s': cpu,
        proved: result?.proved ? 'yes' : 'no',
      })
  }
  return found
}

function said(cost: number, unscheduled: number, broken: number): Row {
  return { cost, unscheduled, broken }
}

function outcome(problem: Problem, model: Model, found: Found): Row {
  if (!found) return { cost: 'none', unscheduled: '', broken: '' }
  const { cost, unscheduled, broken } = judged(problem, model.read(found.values))
  return said(cost, unscheduled, broken.length)
}

/** Processor seconds of children that have ended; Linux tells them, elsewhere they are not known. */
function childSeconds(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ')
    return (Number(fields[13]) + Number(fields[14])) / 100
  } catch {
    return Number.NaN
  }
}

function withGlpsol(path: string): Found | 'absent' {
  const out = `${path}.glpsol`
  const ran = spawnSync('glpsol', ['--lp', path, '--tmlim', String(seconds), '-o', out], { encoding: 'utf8' })
  if (ran.error) return 'absent'
  const text = readFileSync(out, 'utf8')
  if (!/Status: +INTEGER (OPTIMAL|NON-OPTIMAL)/.test(text)) return undefined
  const values: Record<string, number> = {}
  for (const [, name, value] of text.matchAll(/^ *\d+ ([xuvz]\w+) +\*? +([\d.e+-]+)/gm)) values[name!] = Number(value)
  return { values, proved: text.includes('INTEGER OPTIMAL') }
}

function withCbc(path: string): Found | 'absent' {
  const out = `${path}.cbc`
  const ran = spawnSync('cbc', [path, '-sec', String(seconds), '-solve', '-solution', out], { encoding: 'utf8' })
  if (ran.error) return 'absent'
  const [head, ...lines] = readFileSync(out, 'utf8').split('\n')
  if (!head || /infeasible|no feasible/i.test(head)) return undefined
  const values: Record<string, number> = {}
  for (const line of lines) {
    const [, name, value] = line.trim().split(/ +/)
    if (name) values[name] = Number(value)
  }
  return { values, proved: head.startsWith('Optimal') }
}
