import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { type Instant, plusMinutes } from '#kernel/instant.ts'
import type { Zone } from '#kernel/zone.ts'
import { PRODUCT } from './invitation.ts'
import { plainText, webAddress } from './plain-text.ts'

export type FeedEvent = {
  uid: string
  sequence: number
  start: Instant
  minutes: number
  summary: string
  description: string
  location?: string
  url?: string
  stamp: Instant
  cancelled?: boolean
}

/** A calendar to subscribe to; `zone` is only how the reader's program shows it, times are UTC. */
export function feedIcs(feed: { name: string; zone: Zone; refreshHours: number; events: FeedEvent[] }): string {
  const calendar = ical({
    prodId: PRODUCT,
    method: ICalCalendarMethod.PUBLISH,
    name: plainText(feed.name),
    ttl: feed.refreshHours * 3600,
  })
  for (const event of feed.events)
    calendar.createEvent({
      id: plainText(event.uid),
      sequence: event.sequence,
      stamp: new Date(event.stamp),
      start: new Date(event.start),
      end: new Date(plusMinutes(event.start, event.minutes)),
      summary: plainText(event.summary),
      description: event.description,
      location: event.location ? plainText(event.location) : null,
      url: webAddress(event.url),
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  // The library writes x-properties after the events, where RFC 5545 (3.4) allows none.
  return `${calendar.toString().replace('\r\nMETHOD:', `\r\nX-WR-TIMEZONE:${feed.zone}\r\nMETHOD:`)}\r\n`
}
