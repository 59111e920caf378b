import { type Day, daysBetween, plusDays } from '#kernel/day.ts'

export type Axis = { first: Day; days: number }
export type Month = { month: string; at: number; days: number }

const BEFORE = 7
const AFTER = 10

/** The days that a picture must show: from the first thing that happens, or today, to the last, in whole months. */
export function axisOf(days: readonly string[], today: string): Axis {
  const all = [...days, today].sort() as Day[]
  const first = `${plusDays(all[0]!, -BEFORE).slice(0, 7)}-01` as Day
  const last = plusDays(all.at(-1)!, AFTER)
  const end = plusDays(monthAfter(last), -1)
  return { first, days: daysBetween(first, end) + 1 }
}

function monthAfter(on: Day): Day {
  const [year, month] = [+on.slice(0, 4), +on.slice(5, 7)]
  return `${month === 12 ? year + 1 : year}-${String(month === 12 ? 1 : month + 1).padStart(2, '0')}-01` as Day
}

/** How many days a day lies after the start of the axis. */
export function along(axis: Axis, on: string): number {
  return daysBetween(axis.first, on as Day)
}

export function monthsOf(axis: Axis): Month[] {
  const months: Month[] = []
  for (let on = axis.first; along(axis, on) < axis.days; on = monthAfter(on))
    months.push({ month: on, at: along(axis, on), days: daysBetween(on, monthAfter(on)) })
  return months
}

/** Mondays, for the lines of a wider picture. */
export function mondaysOf(axis: Axis): { on: Day; at: number }[] {
  const offset = (8 - (new Date(`${axis.first}T00:00:00Z`).getUTCDay() || 7)) % 7
  const mondays: { on: Day; at: number }[] = []
  for (let at = offset; at < axis.days; at += 7) mondays.push({ on: plusDays(axis.first, at), at })
  return mondays
}

export type Label = { at: number; width: number }

/** A lane for each label, so that none covers another; all lengths in the same unit. Labels come in order of `at`. */
export function lanesOf(labels: readonly Label[]): number[] {
  const ends: number[] = []
  return labels.map(({ at, width }) => {
    const free = ends.findIndex((end) => end <= at)
    const lane = free < 0 ? ends.length : free
    ends[lane] = at + width
    return lane
  })
}
