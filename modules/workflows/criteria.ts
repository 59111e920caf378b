import type { TaskFacts } from './task-facts.ts'
import { errorExposure, expectedHours, hoursAtStake, standardisation } from './value.ts'

/** The six criteria of measurement 1.6 in their order; higher always means "do first". */
export const criteria = ['hours', 'suitability', 'errors', 'checkable', 'alike', 'ready'] as const
export type Criterion = (typeof criteria)[number]
export type PerCriterion<T> = Record<Criterion, T>

/** Weights where the organisation says nothing else (measurement 1.6, our default). */
export const STANDARD_WEIGHTS: PerCriterion<number> = {
  hours: 0.3,
  suitability: 0.2,
  errors: 0.15,
  checkable: 0.15,
  alike: 0.1,
  ready: 0.1,
}

/** A task, or a workflow with its tasks. Readiness: half for access in place, half for an owner. */
export type Candidate<Key extends string = string> = { id: Key; tasks: readonly TaskFacts[]; ready: number }

/**
 * The criteria of one candidate before they are spread over 0 to 1: hours and errors as ln(1 + x) of the sums over its
 * tasks, the rest as means weighted by hours at stake. Errors that nobody priced are null. No tasks: RangeError.
 */
export function rawCriteria({ tasks, ready }: Candidate): PerCriterion<number | null> {
  if (tasks.length === 0) throw new RangeError('a candidate has at least one task')
  const shares = tasks.map(hoursAtStake)
  const known = tasks.map(errorExposure).filter((exposure) => exposure !== null)
  return {
    hours: logOf(sum(tasks.map(expectedHours))),
    suitability: weighted(shares, (at) => tasks[at]!.suitability),
    errors: known.length === 0 ? null : logOf(sum(known)),
    checkable: weighted(shares, (at) => tasks[at]!.verifiability / 4),
    alike: weighted(shares, (at) => standardisation(tasks[at]!)),
    ready,
  }
}

/** ln(1 + x); what is below zero counts as nothing (measurement 1.6). */
export function logOf(value: number): number {
  return Math.log1p(Math.max(0, value))
}

/** Mean by these weights; a plain mean when they are all zero. */
export function weighted(weights: readonly number[], value: (at: number) => number): number {
  const total = sum(weights)
  let found = 0
  for (let at = 0; at < weights.length; at++)
    found += value(at) * (total > 0 ? weights[at]! / total : 1 / weights.length)
  return found
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
