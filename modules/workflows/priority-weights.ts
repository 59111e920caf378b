import { type Criterion, criteria, type PerCriterion, STANDARD_WEIGHTS } from './criteria.ts'

/** What an organisation may say of the criteria: nothing, exact weights, or only which matters more. */
export type WeightRule =
  | { kind: 'standard' }
  | { kind: 'weights'; weights: PerCriterion<number> }
  | { kind: 'order'; order: readonly Criterion[] }

/** A rule that was kept, read again: anything that is none counts as no rule. */
export function weightRule(kept: unknown): WeightRule {
  const given = (kept ?? {}) as { weights?: Partial<PerCriterion<number>>; order?: readonly Criterion[] }
  if (given.order && isOrder(given.order)) return { kind: 'order', order: given.order }
  const weights = given.weights
  if (weights && criteria.every((criterion) => (weights[criterion] ?? -1) >= 0) && total(weights) > 0)
    return { kind: 'weights', weights: shared(weights as PerCriterion<number>) }
  return { kind: 'standard' }
}

/** Whether every criterion stands in the order once. */
export function isOrder(order: readonly string[]): boolean {
  return order.length === criteria.length && criteria.every((criterion) => order.includes(criterion))
}

/**
 * The weights of the point score, summing to 1. A mere order gives the centre of all weights that keep it
 * (rank-order centroid, Barron & Barrett 1996), which is what the draws of the ranking give on average.
 */
export function pointWeights(rule: WeightRule): PerCriterion<number> {
  if (rule.kind === 'standard') return STANDARD_WEIGHTS
  if (rule.kind === 'weights') return rule.weights
  const n = rule.order.length
  const centroid = (rank: number) => {
    let sum = 0
    for (let k = rank; k <= n; k++) sum += 1 / k
    return sum / n
  }
  return Object.fromEntries(rule.order.map((criterion, at) => [criterion, centroid(at + 1)])) as PerCriterion<number>
}

function total(weights: Partial<PerCriterion<number>>): number {
  return criteria.reduce((sum, criterion) => sum + (weights[criterion] ?? 0), 0)
}

function shared(weights: PerCriterion<number>): PerCriterion<number> {
  const all = total(weights)
  return Object.fromEntries(criteria.map((criterion) => [criterion, weights[criterion] / all])) as PerCriterion<number>
}
