import { type Day, type Weekday, weekdayOf } from '#kernel/day.ts'
import type { Zone } from '#kernel/zone.ts'
import { type Place, publicHolidays } from './holidays.ts'
import type { ClockTime } from './local-time.ts'

/** Opening and closing time of each ISO weekday, on the site's own clock; `null` or absent is a day off. */
export type WeekHours = { [weekday in Weekday]?: readonly [ClockTime, ClockTime] | null }

/** A change that the site makes to the public calendar: a day off added, or a public holiday that is worked. */
export type HolidayOverride = { on: Day; kind: 'added' | 'removed'; name: string }

export type SiteCalendar = Place & { zone: Zone; hours: WeekHours; overrides: readonly HolidayOverride[] }

export type SiteHoliday = { on: Day; name: string; from: 'public' | 'site'; moonSighted: boolean }

export type WorkingCalendar = {
  holidays: SiteHoliday[]
  isWorkday: (on: Day) => boolean
  hoursOn: (on: Day) => readonly [ClockTime, ClockTime] | null
}

/**
 * When a site works from one day to another, both included. A day outside that range has no holidays known and is
 * refused as a workday. On a half-day holiday the hours end when it begins, and the day is listed as no holiday.
 */
export function workingCalendar(site: SiteCalendar, from: Day, to: Day): WorkingCalendar {
  const removed = new Set(site.overrides.filter((change) => change.kind === 'removed').map((change) => change.on))
  const off = new Map<Day, SiteHoliday>()
  const shortened = new Map<Day, ClockTime>()
  for (let year = +from.slice(0, 4); year <= +to.slice(0, 4); year++) {
    for (const { on, name, moonSighted, closedFrom } of publicHolidays(site, year)) {
      if (on < from || on > to || removed.has(on)) continue
      if (closedFrom) shortened.set(on, closedFrom)
      else if (!off.has(on)) off.set(on, { on, name, from: 'public', moonSighted })
    }
  }
  for (const { on, name, kind } of site.overrides) {
    if (kind === 'added' && on >= from && on <= to) off.set(on, { on, name, from: 'site', moonSighted: false })
  }

  function hoursOn(on: Day): readonly [ClockTime, ClockTime] | null {
    const hours = site.hours[weekdayOf(on)]
    if (!hours || on < from || on > to || off.has(on)) return null
    const closing = shortened.get(on)
    if (!closing || closing >= hours[1]) return hours
    return closing > hours[0] ? [hours[0], closing] : null
  }

  const holidays = [...off.values()].sort((a, b) => (a.on < b.on ? -1 : 1))
  return { holidays, isWorkday: (on) => hoursOn(on) !== null, hoursOn }
}
