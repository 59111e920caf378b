import { type Day, plusDays } from '#kernel/day.ts'
import type { FacilitatorLoad, PlanLoad } from './plan-load.schema.ts'

export type LoadedWeek = { facilitator: string; week: Day; minutes: number; sessions: number }
export type Faculty = { id: string; name: string; site: string | null; limit: number }

/** From this share of a week's limit on the planner counts a week as heavy (planner.md, 1.3: soft limit). */
export const HEAVY = 2 / 3

/** What each facilitator gives by week against the limit; who gives nothing is there too. */
export function loadOf(faculty: readonly Faculty[], weeks: readonly LoadedWeek[]): FacilitatorLoad[] {
  const byPerson = Map.groupBy(weeks, (one) => one.facilitator)
  return faculty.map(({ id, name, site, limit }) => {
    const own = (byPerson.get(id) ?? []).toSorted((a, b) => (a.week < b.week ? -1 : 1))
    const shares = own.map(({ minutes }) => minutes / limit)
    return {
      facilitatorId: id,
      name,
      site,
      limit,
      minutes: sum(own.map(({ minutes }) => minutes)),
      sessions: sum(own.map(({ sessions }) => sessions)),
      fullest: Math.max(0, ...shares),
      over: shares.filter((share) => share > 1).length,
      weeks: own.map(({ week, minutes, sessions }) => ({ week, minutes, sessions })),
    }
  })
}

/** Who is asked for, in the order asked for; equals by name. */
export function sortedLoad(
  rows: readonly FacilitatorLoad[],
  { q, sort }: { q?: string | undefined; sort: 'fullest' | 'most' | 'name' },
): FacilitatorLoad[] {
  const wanted = q?.toLowerCase() ?? ''
  const byName = (a: FacilitatorLoad, b: FacilitatorLoad) => a.name.localeCompare(b.name, 'en')
  return rows
    .filter((one) => one.name.toLowerCase().includes(wanted))
    .toSorted((a, b) => {
      if (sort === 'fullest') return b.fullest - a.fullest || b.minutes - a.minutes || byName(a, b)
      return sort === 'most' ? b.minutes - a.minutes || byName(a, b) : byName(a, b)
    })
}

/** Every week between the first and the last with what all give together; weeks without sessions are there too. */
export function weeksOf(rows: readonly FacilitatorLoad[]): PlanLoad['weeks'] {
  const all = rows.flatMap(({ weeks }) => weeks)
  const byWeek = Map.groupBy(all, ({ week }) => week)
  const sorted = [...byWeek.keys()].sort()
  const limit = sum(rows.map((one) => one.limit))
  const found: PlanLoad['weeks'] = []
  for (let week = sorted[0] as Day; week && week <= sorted.at(-1)!; week = plusDays(week, 7)) {
    const here = byWeek.get(week) ?? []
    found.push({
      week,
      minutes: sum(here.map(({ minutes }) => minutes)),
      sessions: sum(here.map(({ sessions }) => sessions)),
      limit,
    })
  }
  return found
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
