import { Temporal } from 'temporal-polyfill'
import type { Day } from '#kernel/day.ts'
import { epochMs, type Instant, instant } from '#kernel/instant.ts'
import type { Zone } from '#kernel/zone.ts'

/** A clock reading `HH:MM` on a 24-hour clock; readings compare with `<`. */
export type ClockTime = `${number}:${number}`

function localIn(at: Instant, zone: Zone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(epochMs(at)).toZonedDateTimeISO(zone)
}

/** The date on the wall calendar of a place at a moment. */
export function localDay(at: Instant, zone: Zone): Day {
  return localIn(at, zone).toPlainDate().toString() as Day
}

/** The time on the wall clock of a place at a moment, without seconds. */
export function localTime(at: Instant, zone: Zone): ClockTime {
  return localIn(at, zone).toPlainTime().toString({ smallestUnit: 'minute' }) as ClockTime
}

/**
 * The moment at which a place's clock shows this time. A time skipped in spring moves forward by the gap;
 * a time shown twice in autumn means the first (Temporal's `compatible`, RFC 5545 section 3.3.5).
 */
export function instantAt(on: Day, time: ClockTime, zone: Zone): Instant {
  const local = Temporal.PlainDate.from(on).toPlainDateTime(Temporal.PlainTime.from(time))
  return instant(local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds)
}

/** Minutes that a place is ahead of UTC at a moment (Singapore 480, New York in winter -300). */
export function offsetMinutes(zone: Zone, at: Instant): number {
  return localIn(at, zone).offsetNanoseconds / 60e9
}

export type ZoneLabel = { city: string; offset: string }

/** What is said beside every time: the city of the zone and its offset at that moment, `{ Singapore, UTC+8 }`. */
export function zoneLabel(zone: Zone, at: Instant): ZoneLabel {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
  const minutes = offsetMinutes(zone, at)
  const size = Math.abs(minutes)
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`
  return { city, offset: `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}` }
}
