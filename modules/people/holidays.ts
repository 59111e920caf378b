import Holidays, { type HolidaysTypes } from 'date-holidays'
import { type Day, plusDays } from '#kernel/day.ts'
import type { ClockTime } from './local-time.ts'

/** ISO 3166 country and date-holidays' code of the region (`KA`, `ENG`; a region inside it after a dot: `by.A`). */
export type Place = { country: string; region?: string | null }

/** `moonSighted` days follow a calculation and may be announced a day later: a person confirms them each year. */
export type PublicHoliday = { on: Day; name: string; moonSighted: boolean; closedFrom?: ClockTime }

// A rule table per place costs about 20 ms to build and never changes, so it is kept.
const calendars = new Map<string, Holidays>()
const years = new Map<string, PublicHoliday[]>()

function calendarOf({ country, region }: Place): Holidays {
  const key = `${country}/${region ?? ''}`
  const kept = calendars.get(key)
  if (kept) return kept
  const [state, part] = (region ?? '').split('.')
  const options = { timezone: 'UTC', types: ['public'] as HolidaysTypes.HolidayType[] }
  const made = part
    ? new Holidays(country, state!, part, options)
    : state
      ? new Holidays(country, state, options)
      : new Holidays(country, options)
  calendars.set(key, made)
  return made
}

const ISLAMIC_MONTH = /Muharram|Safar|Rabi|Jumada|Rajab|Shaban|Ramadan|Shawwal|Dhu al/i

/**
 * The public holidays of a calendar year, sorted, one entry a day: long holidays are spread over their days and
 * substitute days are included. `closedFrom` marks a day that is free only from that hour. Unknown country: none.
 */
export function publicHolidays(place: Place, year: number): PublicHoliday[] {
  const key = `${place.country}/${place.region ?? ''}/${year}`
  const kept = years.get(key)
  if (kept) return kept
  const found: PublicHoliday[] = []
  for (const holiday of calendarOf(place).getHolidays(year) ?? []) {
    if (holiday.type !== 'public') continue
    const first = holiday.date.slice(0, 10) as Day
    const clock = holiday.date.slice(11, 16) as ClockTime
    const length = (holiday.end.getTime() - holiday.start.getTime()) / 86_400_000
    const moonSighted = ISLAMIC_MONTH.test(holiday.rule)
    const closedFrom = length < 1 && clock !== '00:00' ? { closedFrom: clock } : {}
    for (let i = 0; i < Math.max(1, Math.round(length)); i++) {
      found.push({ on: plusDays(first, i), name: holiday.name, moonSighted, ...closedFrom })
    }
  }
  found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  years.set(key, found)
  return found
}

export type HolidayDoubt = { name: string; on: Day | null; why: 'moon-sighted' | 'date-not-yet-known' }

/**
 * The holidays of a year that a person should confirm: those that follow the moon, and those that the library knew
 * in one of the two years before but has no date for now (Vesak Day in Singapore for 2027).
 */
export function holidayDoubts(place: Place, year: number): HolidayDoubt[] {
  const now = publicHolidays(place, year)
  const names = new Set(now.map((holiday) => plainName(holiday.name)))
  const doubts: HolidayDoubt[] = now
    .filter((holiday) => holiday.moonSighted)
    .map(({ name, on }) => ({ name, on, why: 'moon-sighted' }))
  for (const { name } of [...publicHolidays(place, year - 1), ...publicHolidays(place, year - 2)]) {
    if (names.has(plainName(name))) continue
    names.add(plainName(name))
    doubts.push({ name, on: null, why: 'date-not-yet-known' })
  }
  return doubts
}

function plainName(name: string): string {
  return name.replace(/ \(.*\)$/, '')
}

export type Choice = { code: string; name: string }

/** Countries whose public holidays are known, by name, for a select box. */
export function countries(language = 'en'): Choice[] {
  return choicesOf(new Holidays().getCountries(language))
}

/** Regions of a country with holidays of their own, by name; empty where the country has one calendar. */
export function regionsOf(country: string, language = 'en'): Choice[] {
  const known = new Holidays()
  return choicesOf(known.getStates(country, language)).flatMap((state) => {
    const parts = choicesOf(known.getRegions(country, state.code, language))
    return [
      state,
      ...parts.map((part) => ({ code: `${state.code}.${part.code}`, name: `${state.name}, ${part.name}` })),
    ]
  })
}

function choicesOf(names: Record<string, string> | undefined): Choice[] {
  return Object.entries(names ?? {})
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
