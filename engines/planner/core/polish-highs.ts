import type { Highs, HighsCallbackMap, Model } from 'highs'

/** What a solver of LP text answers; `values` by variable, those at 0 may be absent. */
export type Solved = {
  /** `found`: a whole-numbered solution without the proof that none is better. */
  status: 'optimal' | 'found' | 'none'
  values: Record<string, number>
  /** No solution costs less, as far as the solver got. */
  bound: number
}

export type SolveOptions = {
  seconds: number
  /** Variables at 1 in a solution that is known. */
  start?: readonly string[]
  /** Asked now and then; true ends the solve with the best found so far. */
  stop?: () => boolean
}

export type Solve = (lp: string, options: SolveOptions) => Promise<Solved>

/**
 * Solves with HiGHS in WASM; blocks its thread, so call it in a worker. Every solve gets a fresh runtime: one that failed
 * on an input cannot spoil the next. Throws what HiGHS throws.
 */
export async function solveWithHighs(lp: string, options: SolveOptions): Promise<Solved> {
  const { default: loadHighs } = await import('highs')
  const highs = await loadHighs()
  return highs.withModel({ format: 'lp', data: lp }, (model) => solved(highs, model, options))
}

function solved(highs: Highs, model: Model, { seconds, start, stop }: SolveOptions): Solved {
  model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0.999, random_seed: 1 })
  if (start?.length) {
    const indices = start.map((name) => model.getColByName(name))
    model.setSolution({ indices, values: start.map(() => 1) })
  }
  const interrupt = highs.constants.callbackType.mipInterrupt
  const heed: HighsCallbackMap = {
    [interrupt]: (event) => {
      if (stop?.()) event.interrupt()
      return undefined
    },
  }
  model.run(stop ? heed : undefined)
  const { modelStatus, solutionStatus } = highs.constants
  const status = model.getModelStatus()
  const bound = Number(model.info.get('mip_dual_bound'))
  if (Number(model.info.get('primal_solution_status')) !== solutionStatus.feasible)
    return { status: 'none', values: {}, bound }
  const values: Record<string, number> = {}
  const { colValue } = model.getSolution()
  for (let column = 0; column < colValue.length; column++)
    if (colValue[column]! > 1e-6) values[model.getColName(column)] = colValue[column]!
  return { status: status === modelStatus.optimal ? 'optimal' : 'found', values, bound }
}
