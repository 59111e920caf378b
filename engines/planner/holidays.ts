import Holidays from 'date-holidays'
import { type Day, plusDays } from '#kernel/day.ts'
import type { PlanSite } from './plan-file.ts'
import { minutesOf } from './weekly-hours.ts'

/** Minutes of a local day on which a site is closed: [0, 1440] is the whole day. */
export type Closed = readonly [from: number, to: number]

const WHOLE_DAY: Closed = [0, 1440]

/** Region codes of a country, an empty list when it has none, undefined when the country is unknown. */
export function knownRegions(country: string): string[] | undefined {
  const calendar = new Holidays()
  if (!(country in calendar.getCountries())) return undefined
  return Object.keys(calendar.getStates(country) ?? {})
}

/** Public holidays of a site by local day, from the year of `first` to the year of `last`; a half-day closes its half. */
export function holidaysOf(site: PlanSite, first: Day, last: Day): Map<Day, Closed> {
  const { holidays } = site
  if (holidays === undefined) return new Map()
  if (Array.isArray(holidays)) return new Map((holidays as Day[]).map((on) => [on, WHOLE_DAY]))
  if (typeof holidays === 'string') {
    const [country, region] = holidays.split('-')
    return publicHolidays(country!, region ?? site.region, first, last)
  }
  const days = publicHolidays(holidays.country, holidays.region ?? site.region, first, last)
  for (const on of holidays.remove ?? []) days.delete(on as Day)
  for (const { on, from, to } of holidays.add ?? [])
    close(days, on as Day, [from ? minutesOf(from) : 0, to ? minutesOf(to) : 1440])
  return days
}

function publicHolidays(country: string, region: string | undefined, first: Day, last: Day): Map<Day, Closed> {
  const calendar = region ? new Holidays(country, region) : new Holidays(country)
  const days = new Map<Day, Closed>()
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++)
    for (const { type, date, start, end } of calendar.getHolidays(year)) {
      if (type !== 'public') continue
      const from = startMinute(date)
      const hours = Math.round((+end - +start) / 3_600_000)
      // A day on which the clocks change has 23 or 25 hours and is still a whole one.
      const whole = from === 0 && hours >= 23
      const to = whole ? Math.round(hours / 24) * 1440 : from + hours * 60
      for (let day = 0; day * 1440 < to; day++)
        close(days, plusDays(date.slice(0, 10) as Day, day), [
          Math.max(0, from - day * 1440),
          Math.min(1440, to - day * 1440),
        ])
    }
  return days
}

/** Local minute at which a holiday begins; `date` is written in the country's own clock, so no zone of this machine enters. */
function startMinute(date: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d)(\d\d)$/.exec(date.slice(19)) ?? []
  const offset = sign ? (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1) : 0
  return minutesOf(date.slice(11, 16)) - offset
}

function close(days: Map<Day, Closed>, on: Day, [from, to]: Closed): void {
  const known = days.get(on) ?? [from, to]
  days.set(on, [Math.min(known[0], from), Math.max(known[1], to)])
}
