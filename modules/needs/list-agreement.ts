import { kendallTauB } from '#engines/statistics/kendall.ts'
import { mean } from '#engines/statistics/mean.ts'
import { quadraticKappa } from '#engines/statistics/weighted-kappa.ts'
import { LEVELS, type OrdinalItem, occurrences, ordinalItems, ordinalNames, type Rating } from './rating.ts'
import { minutesEach } from './view-gap.ts'

export type TaskViews = { task: string; employees: readonly Rating[]; managers: readonly Rating[] }

export type ListAgreement = {
  /** Tasks whose hours a year both views give. */
  tasks: number
  tauB: number | null
  /** How many tasks stand in the top five of both; null with fewer than two tasks. */
  overlap: number | null
  topOf: number
  onlyEmployees: string[]
  onlyManagers: string[]
  /** Agreement on a scale across tasks, from ten tasks on. */
  kappas: { item: OrdinalItem; tasks: number; kappa: number | null }[]
}

const TOP = 5
const LEAST_TASKS = 10

/**
 * How far the two views agree on the whole list (measurement 1.8): Kendall's tau-b between the tasks ranked by hours a
 * year of one person, tasks in both top fives and in one only, quadratic kappa of the rounded means from ten tasks on.
 */
export function listAgreement(tasks: readonly TaskViews[]): ListAgreement {
  const hours = tasks
    .map(({ task, employees, managers }) => ({ task, theirs: yearlyHours(employees), ours: yearlyHours(managers) }))
    .filter((one): one is { task: string; theirs: number; ours: number } => one.theirs !== null && one.ours !== null)
  const topOf = Math.min(TOP, hours.length)
  const top = (by: 'theirs' | 'ours') =>
    [...hours]
      .sort((a, b) => b[by] - a[by] || (a.task < b.task ? -1 : 1))
      .slice(0, topOf)
      .map(({ task }) => task)
  const [theirs, ours] = [top('theirs'), top('ours')]
  return {
    tasks: hours.length,
    tauB: kendallTauB(
      hours.map((one) => one.theirs),
      hours.map((one) => one.ours),
    ),
    overlap: hours.length < 2 ? null : theirs.filter((task) => ours.includes(task)).length,
    topOf,
    onlyEmployees: theirs.filter((task) => !ours.includes(task)),
    onlyManagers: ours.filter((task) => !theirs.includes(task)),
    kappas: ordinalNames.map((item) => kappaOf(item, tasks)),
  }
}

/** Mean hours a year of one person; "never" is 0 hours, whoever did not say both is left out. */
export function yearlyHours(ratings: readonly Rating[]): number | null {
  const each = ratings.flatMap((one) => {
    const times = occurrences(one)
    const minutes = minutesEach(one)
    if (times === 0) return [0]
    return times === null || minutes === null ? [] : [(times * minutes) / 60]
  })
  return each.length ? mean(each) : null
}

function kappaOf(item: OrdinalItem, tasks: readonly TaskViews[]): ListAgreement['kappas'][number] {
  const level = (ratings: readonly Rating[]) => {
    const said = ratings.flatMap((one) => one[item] ?? [])
    return said.length ? Math.round(mean(said)) - ordinalItems[item] + 1 : null
  }
  const pairs = tasks
    .map(({ employees, managers }) => [level(employees), level(managers)])
    .filter((pair): pair is [number, number] => pair[0] !== null && pair[1] !== null)
  const kappa =
    pairs.length < LEAST_TASKS
      ? null
      : quadraticKappa(
          pairs.map(([x]) => x),
          pairs.map(([, y]) => y),
          LEVELS,
        )
  return { item, tasks: pairs.length, kappa }
}
