import { meetWherePossible } from './assignment.ts'
import { fillGreedily } from './greedy.ts'
import type { Problem } from './problem.ts'
import { improve } from './search.ts'
import { emptyState, type State } from './state.ts'

export type PlanOptions = {
  seed: number
  /** Moves of the search; the same number gives the same plan everywhere. */
  iterations?: number
  /** Or milliseconds of `clock` for everything; the greedy plan is always finished. */
  milliseconds?: number
  clock?: () => number
  /** Hears the share done (0..1) and the cost now; true ends it with the best plan so far. */
  onProgress?: (share: number, cost: number) => boolean | undefined
}

/** Moves for each session when nothing else is said. */
const MOVES = 400

/** A plan for the whole problem: greedy, then the search. Fixed sessions are for the caller to place first, on `onto`. */
export function planProblem(problem: Problem, options: PlanOptions, onto?: State): State {
  const started = options.clock?.() ?? 0
  const s = onto ?? emptyState(problem)
  fillGreedily(s, (done, of, cost) => (done % 1024 === 0 ? options.onProgress?.((0.1 * done) / of, cost) : false))
  const timed = options.clock !== undefined && options.milliseconds !== undefined
  improve(s, {
    seed: options.seed,
    iterations: options.iterations ?? (timed ? undefined : MOVES * problem.sessions.count),
    milliseconds: timed ? Math.max(0, options.milliseconds! - (options.clock!() - started)) : undefined,
    clock: options.clock,
    onProgress: (share, cost) => options.onProgress?.(0.1 + 0.9 * share, cost),
  })
  meetWherePossible(s)
  return s
}
