import ical, {
  ICalAlarmType,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { type Instant, plusMinutes } from '#kernel/instant.ts'
import type { Zone } from '#kernel/zone.ts'
import { personName, plainText, webAddress } from './plain-text.ts'

export type Person = { name: string; email: string }

export type Invitation = {
  method: 'REQUEST' | 'CANCEL'
  /** Stays the same for all versions of one meeting; `sequence` grows with each. */
  uid: string
  sequence: number
  organiser: Person
  attendee: Person
  start: Instant
  minutes: number
  /** Of the attendee's site; the times are written in UTC, so that no reader needs the zone's rules. */
  zone: Zone
  summary: string
  description: string
  location?: string
  url?: string
  stamp: Instant
  reminderMinutes?: number
}

/** One meeting for one person, as iTIP asks (RFC 5546 3.2.2 and 3.2.5). */
export function invitationIcs(invitation: Invitation): string {
  const { method, organiser, attendee, start, minutes, reminderMinutes } = invitation
  const cancelled = method === 'CANCEL'
  const calendar = ical({ prodId: PRODUCT, method: ICalCalendarMethod[method] })
  const event = calendar.createEvent({
    id: plainText(invitation.uid),
    sequence: invitation.sequence,
    stamp: new Date(invitation.stamp),
    // No `timezone`: with one the library writes the host's wall clock, hours away (tried).
    start: new Date(start),
    end: new Date(plusMinutes(start, minutes)),
    summary: plainText(invitation.summary),
    description: invitation.description,
    location: invitation.location ? plainText(invitation.location) : null,
    url: webAddress(invitation.url),
    organizer: { name: personName(organiser.name), email: plainText(organiser.email) },
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    busystatus: cancelled ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
  })
  event.createAttendee({
    name: personName(attendee.name),
    email: plainText(attendee.email),
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: !cancelled,
  })
  if (reminderMinutes !== undefined && !cancelled)
    event.createAlarm({ type: ICalAlarmType.display, trigger: reminderMinutes * 60 })
  return `${calendar.toString()}\r\n`
}

export const PRODUCT = { company: 'Takeroot', product: 'Takeroot', language: 'EN' }
