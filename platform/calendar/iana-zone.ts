import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { isZone, type Zone } from '#kernel/zone.ts'

const known = new Map<string, IanaZone>()

/** The zone's present rules for ical.js, which has none of its own beyond what a file defines. */
export class IanaZone extends ICAL.Timezone {
  readonly offsets = new Map<string, number>()

  /** Seconds east of UTC at this wall clock. A time that does not exist takes the offset before the gap (RFC 5545). */
  override utcOffset(wall: ICAL.Time): number {
    const { year, month, day, hour, minute, second } = wall
    const key = `${year}-${month}-${day}T${hour}`
    // Every zone shifts on a whole or half hour, so minutes within a half hour share an offset.
    const half = minute < 30 ? 0 : 30
    const stored = this.offsets.get(`${key}:${half}`)
    if (stored !== undefined) return stored
    const local = Temporal.PlainDateTime.from({ year, month, day, hour, minute: half, second: second * 0 })
    const offset = (Date.UTC(year, month - 1, day, hour, half) - local.toZonedDateTime(this.tzid).epochMilliseconds) / 1000
    if (this.offsets.size > 50_000) this.offsets.clear()
    this.offsets.set(`${key}:${half}`, offset)
    return offset
  }
}

export function ianaZone(zone: Zone): IanaZone {
  const found = known.get(zone)
  if (found) return found
  const made = new IanaZone(new ICAL.Component('vtimezone'))
  made.tzid = zone
  known.set(zone, made)
  return made
}

/** What a TZID means: a name of the zone database, if need be inside a path (`/mozilla.org/20050126_1/Europe/Berlin`). */
export function zoneNamed(tzid: string): Zone | null {
  const tail = /[A-Za-z_]+(?:\/[A-Za-z_+\-0-9]+){1,2}$/.exec(tzid)?.[0]
  for (const name of [tzid, tail]) if (name && name !== 'UTC' && isZone(name)) return name
  return null
}
