import { mean } from '#engines/statistics/mean.ts'
import type { Rating } from './rating.ts'

/** `split`: worth breaking down; `stop`: small enough as it is; `not assessable`: a rating or the limit is missing. */
export type StopRule = { kind: 'split' | 'stop'; cost: number; limit: number } | { kind: 'not assessable' }

/**
 * Annett and Duncan's rule of task analysis (1967): stop breaking a task down once probability x cost of failure is
 * acceptable. Cost is the mean over who gave both, each time the task is done, in the organisation's own money.
 */
export function stopRule(ratings: readonly Rating[], limit: number | null): StopRule {
  const each = ratings.flatMap(({ errorProb, errorCost }) =>
    errorProb === null || errorCost === null ? [] : [errorProb * errorCost],
  )
  if (limit === null || each.length === 0) return { kind: 'not assessable' }
  const cost = mean(each)
  return { kind: cost > limit ? 'split' : 'stop', cost, limit }
}
