import Holidays from 'date-holidays'
import { type Day, plusDays } from '#kernel/day.ts'
import type { PlanSite } from './plan-file.ts'

/** Region codes of a country, an empty list when it has none, undefined when the country is unknown. */
export function knownRegions(country: string): string[] | undefined {
  const calendar = new Holidays()
  if (!(country in calendar.getCountries())) return undefined
  return Object.keys(calendar.getStates(country) ?? {})
}

/** Public holidays of a site as whole local days, from the year of `first` to the year of `last`. */
export function holidaysOf(site: PlanSite, first: Day, last: Day): Set<Day> {
  const { holidays } = site
  if (holidays === undefined) return new Set()
  if (Array.isArray(holidays)) return new Set(holidays as Day[])
  if (typeof holidays === 'string') {
    const [country, region] = holidays.split('-')
    return publicHolidays(country!, region ?? site.region, first, last)
  }
  const days = publicHolidays(holidays.country, holidays.region ?? site.region, first, last)
  for (const { on } of holidays.add ?? []) days.add(on as Day)
  for (const on of holidays.remove ?? []) days.delete(on as Day)
  return days
}

function publicHolidays(country: string, region: string | undefined, first: Day, last: Day): Set<Day> {
  const calendar = region ? new Holidays(country, region) : new Holidays(country)
  const days = new Set<Day>()
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++)
    for (const holiday of calendar.getHolidays(year)) {
      if (holiday.type !== 'public') continue
      // `date` is written in the country's own days, so no zone of this machine enters; `end` is excluded.
      const length = Math.max(1, Math.round((+holiday.end - +holiday.start) / 86_400_000))
      for (let i = 0; i < length; i++) days.add(plusDays(holiday.date.slice(0, 10) as Day, i))
    }
  return days
}
