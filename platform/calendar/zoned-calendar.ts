import ICAL from 'ical.js'
import { ianaZone, zoneNamed } from './iana-zone.ts'

/**
 * A VCALENDAR whose zones are looked up here and nowhere else: ical.js keeps one register for the whole process,
 * where a name in one person's file would change the times of another's.
 */
export class ZonedCalendar extends ICAL.Component {
  readonly zones = new Map<string, ICAL.Timezone | null>()

  /** A name of the zone database wins over the file's own copy of its rules, which is often cut short or old. */
  override getTimeZoneByID(tzid: string): ICAL.Timezone {
    const found = this.zones.has(tzid) ? this.zones.get(tzid) : this.lookUp(tzid)
    this.zones.set(tzid, found ?? null)
    return found as ICAL.Timezone
  }

  lookUp(tzid: string): ICAL.Timezone | null {
    const definition = this.getAllSubcomponents('vtimezone').find((each) => each.getFirstPropertyValue('tzid') === tzid)
    const location = definition?.getFirstPropertyValue('x-lic-location')
    const zone = zoneNamed(tzid) ?? (typeof location === 'string' ? zoneNamed(location) : null)
    if (zone) return ianaZone(zone)
    return definition ? new ICAL.Timezone({ component: definition, tzid }) : null
  }

  lacksZoneOf(event: ICAL.Component): boolean {
    return event.getAllProperties().some((property) => {
      const tzid = property.getParameter('tzid')
      return typeof tzid === 'string' && this.getTimeZoneByID(tzid) === null
    })
  }
}
