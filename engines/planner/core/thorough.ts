import { type Bound, lagrangianBound, type Prices } from './bound.ts'
import { rowsOf } from './bound-rows.ts'
import { applyPrices, type Pricing, pricingOf } from './bound-scan.ts'
import { type Polished, polish } from './polish.ts'
import type { Solve } from './polish-highs.ts'
import { windowsOf } from './polish-windows.ts'
import { improve, openSessions } from './search.ts'
import type { State } from './state.ts'
import { type Columns, coreColumns } from './thorough-columns.ts'
import { guideOf } from './thorough-guide.ts'

export type ThoroughOptions = {
  seed: number
  /** Exact solver of a mixed integer model; `solveWithHighs` in a worker. Without it nothing is polished. */
  solve?: Solve
  /** Milliseconds of `clock` for all of it; without a clock each stage has its own end (bound 300 rounds, 50 moves a session, two rounds of parts). */
  milliseconds?: number
  clock?: () => number
  /** Columns a model may have; default 12,000. */
  columns?: number
  onProgress?: (progress: ThoroughProgress) => void
  stop?: () => boolean
}

export type ThoroughProgress = { stage: 'bound' | 'search' | 'polish'; share: number; cost: number; bound: number }

export type Thorough = {
  cost: number
  /** No plan costs less. */
  bound: number
  prices: Prices
  /** Points saved, by stage. */
  saved: { search: number; polish: number }
  /** The plan is known to be the best there is. */
  proved: boolean
  models: { solved: number; failed: number }
}

type Work = {
  s: State
  options: ThoroughOptions
  p: Pricing
  bound: number
  /** What the prices alone prove. */
  priced: number
  saved: { search: number; polish: number }
  models: { solved: number; failed: number }
  share: () => number
}

/**
 * Makes the plan in the state cheaper, as far as the time allows: prices scarce time, searches where the prices point, then
 * solves the core problem exactly, in parts when it is large. The state never gets worse, and holds a whole plan whenever it
 * ends, also when stopped or when every solve fails.
 */
export async function thorough(s: State, options: ThoroughOptions): Promise<Thorough> {
  const { clock, milliseconds } = options
  const started = clock?.() ?? 0
  const share = () => (clock && milliseconds !== undefined ? (clock() - started) / milliseconds : 0)
  const found = boundOf(s, options)
  const p = pricingOf(s.problem, rowsOf(s.problem, s), s)
  p.price.set(found.prices.of)
  applyPrices(p)
  const work: Work = {
    s,
    options,
    p,
    bound: Math.ceil(found.bound),
    priced: found.bound,
    saved: { search: 0, polish: 0 },
    models: { solved: 0, failed: 0 },
    share,
  }
  const open = openSessions(s)
  if (!isProved(work) && !options.stop?.()) searchGuided(work, open)
  if (!isProved(work) && options.solve) await polishAll(work, open, options.solve)
  return {
    cost: s.cost,
    bound: Math.min(work.bound, s.cost),
    prices: found.prices,
    saved: work.saved,
    proved: isProved(work),
    models: work.models,
  }
}

function isProved({ s, bound }: Work): boolean {
  return s.cost <= bound
}

/** A quarter of the time. */
function boundOf(s: State, { milliseconds, clock, stop, onProgress }: ThoroughOptions): Bound {
  const timed = clock && milliseconds !== undefined
  return lagrangianBound(s.problem, {
    iterations: timed ? Number.MAX_SAFE_INTEGER : 300,
    milliseconds: timed ? milliseconds / 4 : undefined,
    clock,
    upper: s.cost,
    held: s,
    stop,
    onProgress: (done, of, bound) =>
      onProgress?.({ stage: 'bound', share: done / of, cost: s.cost, bound: Math.ceil(bound) }),
  })
}

function searchGuided(work: Work, open: Int32Array): void {
  const { s, options, p, bound } = work
  const { clock, milliseconds, onProgress, stop } = options
  const timed = clock && milliseconds !== undefined
  const before = s.cost
  improve(s, {
    seed: options.seed,
    iterations: timed ? undefined : open.length * 50,
    // With a solver to come a sixth of the time is enough.
    milliseconds: timed ? (options.solve ? milliseconds / 6 : (1 - work.share()) * milliseconds) : undefined,
    clock,
    guide: guideOf(p, open, GUIDE_WITHIN),
    heat: [SEARCH_HEAT, 0.2],
    onProgress: (share, cost) => {
      onProgress?.({ stage: 'search', share, cost, bound })
      return stop?.()
    },
  })
  work.saved.search += before - s.cost
}

const GUIDE_WITHIN = 3
const SEARCH_HEAT = 3
/** Reduced costs, in points, up to which columns are in the model, round by round. */
const WITHIN = [0.5, 1.5, 3, 6, 12] as const
const ROUNDS_WITHOUT_CLOCK = 2
/** Seconds for one model. */
const SOLVE_SECONDS = 30

/** Rounds of exact solves over all sessions, each with more columns, until the time or what they save is spent. */
async function polishAll(work: Work, open: Int32Array, solve: Solve): Promise<void> {
  const { options } = work
  const most = options.columns ?? 12_000
  const rounds = options.clock ? WITHIN.length : ROUNDS_WITHOUT_CLOCK
  for (let round = 0; round < rounds; round++) {
    const [within, columns] = columnsFor(work, open, WITHIN[round]!, most)
    const weights = new Map(Array.from(open, (i, n) => [i, columns.from[n + 1]! - columns.from[n]! + 1]))
    const windows = windowsOf(work.s, open, (i) => weights.get(i)!, most, round)
    for (const [n, window] of windows.entries()) {
      const left = 1 - work.share()
      if (left <= 0 || isProved(work) || options.stop?.()) return
      const seconds = options.milliseconds
        ? Math.min(SOLVE_SECONDS, (left * options.milliseconds) / 1000)
        : SOLVE_SECONDS
      const done = await polish(work.s, work.p, window, { solve, seconds, within, stop: options.stop })
      learn(work, done, windows.length === 1 ? within : 0)
      const share = options.milliseconds ? work.share() : (round + (n + 1) / windows.length) / rounds
      options.onProgress?.({ stage: 'polish', share, cost: work.s.cost, bound: work.bound })
    }
  }
}

/** Columns of the round; all that a better plan could use, when they are few enough to look for and to solve at once. */
function columnsFor({ s, p, priced }: Work, open: Int32Array, within: number, most: number): [number, Columns] {
  const gap = s.cost - priced
  if (gap > within && (gap <= GAP_TRIED || open.length <= SESSIONS_TRIED)) {
    const all = coreColumns(p, open, gap)
    if (all.candidate.length + open.length <= most) return [gap, all]
  }
  return [within, coreColumns(p, open, within)]
}

const GAP_TRIED = 8
const SESSIONS_TRIED = 300

/**
 * A model over all sessions lifts the bound: any plan keeps to its columns, and then costs what the model proved, or uses
 * another and costs `within` more than the prices alone prove.
 */
function learn(work: Work, { saved, outcome, least }: Polished, within: number): void {
  work.saved.polish += saved
  if (outcome === 'failed') work.models.failed++
  else work.models.solved++
  if (within > 0 && outcome !== 'failed')
    work.bound = Math.max(work.bound, Math.min(least, Math.ceil(work.priced + within)))
}
