import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { isZone, type Zone } from '#kernel/zone.ts'

const known = new Map<string, IanaZone>()

/** The zone's present rules for ical.js, which has none of its own beyond what a file defines. */
export class IanaZone extends ICAL.Timezone {
  readonly offsets = new Map<number, number>()

  /** Seconds east of UTC at this wall clock. A time that does not exist takes the offset before the gap (RFC 5545). */
  override utcOffset({ year, month, day, hour, minute }: ICAL.Time): number {
    // Clocks are moved on a quarter of an hour everywhere, at 2:45 on the Chatham Islands.
    const quarter = Math.floor(minute / 15) * 15
    const wall = Date.UTC(year, month - 1, day, hour, quarter)
    const stored = this.offsets.get(wall)
    if (stored !== undefined) return stored
    const local = Temporal.PlainDateTime.from({ year, month, day, hour, minute: quarter })
    const offset = (wall - local.toZonedDateTime(this.tzid).epochMilliseconds) / 1000
    if (this.offsets.size > 50_000) this.offsets.clear()
    this.offsets.set(wall, offset)
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

/** What a TZID means: a name of the zone database, if need be at the end of a path (`/mozilla.org/2005/Europe/Berlin`). */
export function zoneNamed(tzid: string): Zone | null {
  const parts = tzid.split('/')
  const names = [tzid, parts.slice(-3).join('/'), parts.slice(-2).join('/')]
  return names.find(isZone) ?? null
}
