import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'

const LOCALE = 'en-GB'
const formats = new Map<string, Intl.DateTimeFormat>()

function format(options: Intl.DateTimeFormatOptions, locale = LOCALE): Intl.DateTimeFormat {
  const id = locale + JSON.stringify(options)
  const known = formats.get(id)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, options)
  formats.set(id, made)
  return made
}

/** "Mon 1 Mar 2027". A day has no zone, so it reads the same everywhere. */
export function dayText(on: Day | string, style: 'full' | 'short' = 'full'): string {
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(style === 'full' ? { year: 'numeric' } : {}),
  }
  return format(options)
    .format(new Date(`${on}T00:00:00Z`))
    .replace(',', '')
}

/** "Mon 1 Mar 2027, 10:00–11:15 (Singapore time, UTC+8)": the zone is always named. */
export function momentText(at: Instant | string, zone: string, minutes?: number): string {
  const date = dateIn(at, zone)
  const until = minutes === undefined ? '' : `–${timeIn(later(at, minutes), zone)}`
  return `${date}, ${timeIn(at, zone)}${until} (${zoneName(zone, at)})`
}

export function dateIn(at: Instant | string, zone: string): string {
  return format({ timeZone: zone, weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
    .format(new Date(at))
    .replace(',', '')
}

export function timeIn(at: Instant | string, zone: string): string {
  return format({ timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at))
}

/** "Singapore time, UTC+8": the city that people know, and the offset in force at that moment. */
export function zoneName(zone: string, at: Instant | string): string {
  const parts = format({ timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(new Date(at))
  // Some runtimes write GMT, others GMT+0: both sides of a page have to say the same.
  const offset = (parts.find((part) => part.type === 'timeZoneName')?.value ?? 'UTC')
    .replace('GMT', 'UTC')
    .replace(/[+-]0$/, '')
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
  return zone === 'UTC' ? 'UTC' : `${city === 'Kolkata' ? 'India' : city} time, ${offset}`
}

function later(at: Instant | string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString()
}
