import { weekdayOf } from '#kernel/day.ts'
import { dayAt, type Grid, SLOT_MINUTES } from './grid.ts'
import { holidaysOf } from './holidays.ts'
import { type LocalTime, localTime } from './local-time.ts'
import type { PlanFile } from './plan-file.ts'
import { OFFICE_WEEK, type WeeklyHours, weeklyHours } from './weekly-hours.ts'

export type SiteTime = {
  id: string
  index: number
  local: LocalTime
  week: WeeklyHours
  /** 1 on a local day that is a public holiday from midnight to midnight. */
  holiday: Uint8Array
  /** 1 on a slot of a public holiday; half a holiday closes its half. */
  closed: Uint8Array
  /** 1 on a slot inside working hours, holidays not considered. */
  inHours: Uint8Array
}

/** The clocks, hours and holidays of every site; zones shared by sites are read once. */
export function siteTimes(file: PlanFile, grid: Grid): SiteTime[] {
  const zones = new Map<string, LocalTime>()
  const days = Array.from({ length: grid.days }, (_, i) => dayAt(grid, i))
  return file.sites.map((site, index) => {
    const local = zones.get(site.zone) ?? localTime(grid, site.zone)
    zones.set(site.zone, local)
    const week = weeklyHours((site.hours ?? OFFICE_WEEK) as Record<string, [string, string]>)
    const free = holidaysOf(site, days[0]!, days.at(-1)!)
    const closed = new Uint8Array(grid.slots)
    const holiday = Uint8Array.from(days, (on, day) => {
      const [from, to] = free.get(on) ?? [0, 0]
      for (let slot = local.dayStart[day]!; to > from && slot < local.dayStart[day + 1]!; slot++)
        if (local.minuteOf[slot]! + SLOT_MINUTES > from && local.minuteOf[slot]! < to) closed[slot] = 1
      return from === 0 && to === 1440 ? 1 : 0
    })
    return { id: site.id, index, local, week, holiday, closed, inHours: hoursMask(grid, local, week) }
  })
}

/** A slot is inside when the whole quarter hour is. */
export function hoursMask(grid: Grid, local: LocalTime, week: WeeklyHours): Uint8Array {
  const mask = new Uint8Array(grid.slots)
  const firstWeekday = weekdayOf(grid.origin) - 1
  for (let slot = 0; slot < grid.slots; slot++) {
    const span = week[(local.dayOf[slot]! + firstWeekday + 7) % 7]
    const minute = local.minuteOf[slot]!
    if (span && minute >= span[0] && minute + SLOT_MINUTES <= span[1]) mask[slot] = 1
  }
  return mask
}

/** For each slot, how many slots in a row from it are open (at most 255). */
export function runsOf(open: Uint8Array): Uint8Array {
  const runs = new Uint8Array(open.length)
  let run = 0
  for (let slot = open.length - 1; slot >= 0; slot--) {
    run = open[slot] ? Math.min(255, run + 1) : 0
    runs[slot] = run
  }
  return runs
}

/** What several sites share: inside the hours of all, and of those, on a holiday of none. */
export type SharedTime = { hours: Uint8Array; runs: Uint8Array }

export function sharedTime(sites: readonly SiteTime[]): SharedTime {
  const hours = sites[0]!.inHours.slice()
  for (const site of sites.slice(1)) for (let i = 0; i < hours.length; i++) hours[i]! &= site.inHours[i]!
  const open = hours.slice()
  for (const { closed } of sites) for (let i = 0; i < open.length; i++) if (closed[i]) open[i] = 0
  return { hours, runs: runsOf(open) }
}
