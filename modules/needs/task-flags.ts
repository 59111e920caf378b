import type { OrdinalItem } from './rating.ts'
import type { ViewGap } from './view-gap.ts'

/** What must be talked about before priorities lock. Nothing in it tells an employee's answer. */
export type FlagKind =
  | 'omission'
  | 'data class'
  | 'decision impact'
  | 'never'
  | 'frequency'
  | 'minutes'
  | `gap ${OrdinalItem}`
  | `spread ${OrdinalItem}`

export type Flag = {
  kind: FlagKind
  /** The risk gate reads these: they block whatever else was agreed. */
  isGate: boolean
  /** Who named the task, or who says that it occurs. */
  saidBy: 'employee' | 'manager' | null
}

export type BothViews = {
  gap: ViewGap
  /** How many of each view rated this task, and how many handed in at all for its role. */
  rated: { employees: number; managers: number }
  asked: { employees: number; managers: number }
}

const MOST_RATIO = 2
const MOST_GAP = 2
const LEAST_AGREEMENT = 0.5
// A ratio of exactly 2 stays inside, whatever the logarithms make of its last digit.
const SLACK = 1e-9

/**
 * The flags of one task, what was left out first, then what the gate reads (measurement 1.8, policy defaults): named by
 * one view only; class differs; one view says never; ratio outside 1/2 to 2; gap of 2 points; r_wg below .5.
 */
export function taskFlags({ gap, rated, asked }: BothViews): Flag[] {
  const flags: Flag[] = []
  const add = (kind: FlagKind, saidBy: Flag['saidBy'] = null) =>
    flags.push({ kind, isGate: kind === 'data class' || kind === 'decision impact', saidBy })
  const named = omission({ rated, asked })
  if (named && !(named === 'employee' ? gap.employeesSayNever : gap.managersSayNever)) add('omission', named)
  if (differ(gap.dataClass)) add('data class')
  if (differ(gap.decisionImpact)) add('decision impact')
  if (rated.employees > 0 && rated.managers > 0 && gap.employeesSayNever !== gap.managersSayNever)
    add('never', gap.employeesSayNever ? 'manager' : 'employee')
  if (gap.frequency && isFar(gap.frequency.ratio)) add('frequency')
  if (gap.minutes && isFar(gap.minutes.ratio)) add('minutes')
  for (const one of gap.ordinal) if (one.gap !== null && Math.abs(one.gap) >= MOST_GAP - SLACK) add(`gap ${one.item}`)
  for (const one of gap.ordinal) if (one.rWg !== null && one.rWg < LEAST_AGREEMENT - SLACK) add(`spread ${one.item}`)
  return flags
}

/** A task that one view rated and the other, though it handed in, did not mention. */
function omission({ rated, asked }: Pick<BothViews, 'rated' | 'asked'>): 'employee' | 'manager' | null {
  if (rated.employees > 0 && rated.managers === 0 && asked.managers > 0) return 'employee'
  if (rated.managers > 0 && rated.employees === 0 && asked.employees > 0) return 'manager'
  return null
}

function differ({ employees, managers }: { employees: string | null; managers: string | null }): boolean {
  return employees !== null && managers !== null && employees !== managers
}

function isFar(ratio: number): boolean {
  return ratio > MOST_RATIO + SLACK || ratio < 1 / MOST_RATIO - SLACK
}
