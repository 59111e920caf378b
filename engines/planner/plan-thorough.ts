import type { Solve } from './core/polish-highs.ts'
import { thorough } from './core/thorough.ts'
import { completed, type PlanOptions, searchedDraft } from './plan.ts'
import type { PlanAnswer } from './plan-answer.ts'
import type { PlanFile } from './plan-file.ts'
import { boundFacts } from './scarcity-facts.ts'

const STAGE = { bound: 'bound', search: 'guide', polish: 'polish' } as const
const PARTS = 1000

/**
 * As `planProgramme`, then prices, a search where the prices point and the exact polish, kept only if better; the answer says
 * how good any plan could be. Stopped early, it is the best plan found by then, without a bound.
 */
export async function planThoroughly(
  file: PlanFile,
  options: PlanOptions & { solve?: Solve | undefined },
): Promise<PlanAnswer> {
  const { seed, stop, onProgress, solve } = options
  const draft = searchedDraft(file, options)
  if (!stop?.())
    await thorough(draft.state, {
      seed,
      ...(solve ? { solve } : {}),
      ...(stop ? { stop } : {}),
      onProgress: ({ stage, share, cost }) =>
        onProgress?.({ stage: STAGE[stage], done: Math.round(Math.min(1, share) * PARTS), of: PARTS, cost }),
    })
  const answer = completed(draft, options)
  return stop?.() ? answer : { ...answer, ...boundFacts(draft, { stop }) }
}
