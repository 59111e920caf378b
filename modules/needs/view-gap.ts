import { geometricMean, type Ratio, ratioToMany } from '#engines/statistics/log-ratio.ts'
import { mean } from '#engines/statistics/mean.ts'
import { pertMean } from '#engines/statistics/pert.ts'
import { rWg } from '#engines/statistics/r-wg.ts'
import { type DataClass, type DecisionImpact, worstDataClass, worstDecisionImpact } from './data-class.ts'
import { LEVELS, type OrdinalItem, occurrences, ordinalNames, type Rating, saysNever } from './rating.ts'

export type OrdinalGap = {
  item: OrdinalItem
  employees: number | null
  managers: number | null
  /** Managers less employees, in points of the scale. */
  gap: number | null
  /** Agreement within the employees; null with fewer than two. */
  rWg: number | null
  answered: number
}

export type ViewGap = {
  /** Managers to employees; null where a view said nothing or "never". */
  frequency: Ratio | null
  minutes: Ratio | null
  ordinal: OrdinalGap[]
  employeesSayNever: boolean
  managersSayNever: boolean
  dataClass: { employees: DataClass | null; managers: DataClass | null }
  decisionImpact: { employees: DecisionImpact | null; managers: DecisionImpact | null }
}

/**
 * One task as employees and managers rate it (measurement 1.8): for times a year and minutes the ratio exp(ln manager -
 * mean ln employee) with the t interval of the employees' logs; for five-point items the difference of means and r_wg.
 * Several managers count as their geometric (times, minutes) or plain mean. "Never" is left out of the logs.
 */
export function viewGap(employees: readonly Rating[], managers: readonly Rating[]): ViewGap {
  return {
    frequency: ratioOf(managers.map(occurrences), employees.map(occurrences)),
    minutes: ratioOf(managers.map(minutesEach), employees.map(minutesEach)),
    ordinal: ordinalNames.map((item) => ordinalGap(item, employees, managers)),
    employeesSayNever: mostSayNever(employees),
    managersSayNever: mostSayNever(managers),
    dataClass: {
      employees: worstDataClass(employees.map((one) => one.dataClass)),
      managers: worstDataClass(managers.map((one) => one.dataClass)),
    },
    decisionImpact: {
      employees: worstDecisionImpact(employees.map((one) => one.decisionImpact)),
      managers: worstDecisionImpact(managers.map((one) => one.decisionImpact)),
    },
  }
}

/** Expected minutes each time, (low + 4 usual + high) / 6; null when not said (measurement 1.2). */
export function minutesEach(rating: Pick<Rating, 'minutes'>): number | null {
  return rating.minutes && pertMean(rating.minutes)
}

/** A view says "never" when more than half of those who said how often say so. */
export function mostSayNever(ratings: readonly Rating[]): boolean {
  const said = ratings.filter((one) => occurrences(one) !== null)
  return said.length > 0 && said.filter(saysNever).length * 2 > said.length
}

function ratioOf(managers: (number | null)[], employees: (number | null)[]): Ratio | null {
  const one = geometricMean(aboveZero(managers))
  return one && ratioToMany(one.ratio, aboveZero(employees))
}

function aboveZero(values: (number | null)[]): number[] {
  return values.filter((value): value is number => value !== null && value > 0)
}

function ordinalGap(item: OrdinalItem, employees: readonly Rating[], managers: readonly Rating[]): OrdinalGap {
  const said = (ratings: readonly Rating[]) => ratings.flatMap((one) => one[item] ?? [])
  const [theirs, ours] = [said(employees), said(managers)]
  const [low, high] = [theirs.length ? mean(theirs) : null, ours.length ? mean(ours) : null]
  return {
    item,
    employees: low,
    managers: high,
    gap: low === null || high === null ? null : high - low,
    rWg: rWg(theirs, LEVELS),
    answered: theirs.length,
  }
}
