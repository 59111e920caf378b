import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { epochMs, type Instant, instant } from '#kernel/instant.ts'
import type { Interval } from '#kernel/interval.ts'
import type { Zone } from '#kernel/zone.ts'
import { type Budget, startsOf } from './bounded-recurrence.ts'
import { ianaZone } from './iana-zone.ts'

export type Window = { from: Instant; to: Instant; zone: Zone }
export type Why = 'unknown zone' | 'repeats too often' | 'too many occurrences' | 'unreadable'

/** The busy times of one event and its changed occurrences, or why they cannot be known. */
export function occurrences(
  master: ICAL.Component,
  changed: ICAL.Component[],
  window: Window,
  budget: Budget,
): Interval[] | Why {
  const future = changed.filter(changesFuture)
  const event = new ICAL.Event(master, { exceptions: future })
  if (!event.isRecurring()) return single(master, window)
  if (repeatsTooOften(master)) return 'repeats too often'
  const found: Interval[] = []
  // A change of "this and all following" may bring a later occurrence forward into the window.
  const until = epochMs(window.to) + (future.length > 0 ? SHIFT_MS : 0)
  const replaced = replacedStarts(changed, window.zone)
  for (const next of startsOf(event, earliest(master, window), budget)) {
    const starts = msOf(next, window.zone)
    if (!Number.isFinite(starts)) return 'unreadable'
    if (starts >= until) break
    if (replaced.has(starts)) continue
    const { item, startDate } = event.getOccurrenceDetails(next)
    if (isFree(item.component)) continue
    const busy = lasting(startDate, item.component, window.zone)
    if (busy === 'unreadable') return busy
    if (busy) found.push(busy)
  }
  return found
}

const SHIFT_MS = 31 * 86_400_000

/** An occurrence that began before the window reaches into it if it is long enough. */
function earliest(master: ICAL.Component, { from, zone }: Window): ICAL.Time {
  const start = timeOf(master, 'dtstart')
  const own = start ? lasting(start, master, zone) : null
  const lengthMs = own && own !== 'unreadable' ? epochMs(own.to) - epochMs(own.from) : 0
  return ICAL.Time.fromJSDate(new Date(epochMs(from) - lengthMs - SHIFT_MS), true)
}

/** An event that happens once, also a changed occurrence that stands alone. */
export function single(component: ICAL.Component, { zone }: Window): Interval[] | 'unreadable' {
  if (isFree(component)) return []
  const start = timeOf(component, 'dtstart')
  const busy = start ? lasting(start, component, zone) : 'unreadable'
  return busy === 'unreadable' ? busy : busy ? [busy] : []
}

function isFree(component: ICAL.Component): boolean {
  const said = (name: string) => String(component.getFirstPropertyValue(name) ?? '').toUpperCase()
  return said('transp') === 'TRANSPARENT' || said('status') === 'CANCELLED'
}

/** ical.js would step through every second of eleven months to find a rule of seconds in January. */
function repeatsTooOften(component: ICAL.Component): boolean {
  return component.getAllProperties('rrule').some((rule) => {
    const { freq } = rule.getFirstValue() as ICAL.Recur
    return freq === 'SECONDLY' || freq === 'MINUTELY'
  })
}

export function changesFuture(changed: ICAL.Component): boolean {
  return changed.getFirstProperty('recurrence-id')?.getParameter('range') !== undefined
}

/** Occurrences that moved or were cancelled: they are judged by themselves. */
function replacedStarts(changed: ICAL.Component[], zone: Zone): Set<number> {
  const alone = changed.filter((each) => !changesFuture(each))
  return new Set(alone.flatMap((each) => timeOf(each, 'recurrence-id') ?? []).map((time) => msOf(time, zone)))
}

/** From this start for as long as the component says; null when that is no time at all. */
function lasting(start: ICAL.Time, component: ICAL.Component, zone: Zone): Interval | 'unreadable' | null {
  const from = msOf(start, zone)
  const to = endOf(start, from, component, zone)
  if (!Number.isFinite(from) || !Number.isFinite(to)) return 'unreadable'
  return to > from ? { from: instant(from), to: instant(to) } : null
}

function endOf(start: ICAL.Time, from: number, component: ICAL.Component, zone: Zone): number {
  const ownStart = timeOf(component, 'dtstart')
  const ownEnd = timeOf(component, 'dtend')
  const duration = component.getFirstPropertyValue('duration')
  if (ownStart && ownEnd && start.isDate)
    return msOf(plusDays(start, ownEnd.subtractDate(ownStart).toSeconds() / 86_400), zone)
  if (ownStart && ownEnd) return from + msOf(ownEnd, zone) - msOf(ownStart, zone)
  if (duration instanceof ICAL.Duration) {
    // Days and weeks are steps of the calendar, hours and less of the clock (RFC 5545 3.3.6).
    const days = (duration.weeks * 7 + duration.days) * (duration.isNegative ? -1 : 1)
    const clock = ((duration.hours * 60 + duration.minutes) * 60 + duration.seconds) * (duration.isNegative ? -1 : 1)
    return msOf(plusDays(start, days), zone) + clock * 1000
  }
  return start.isDate ? msOf(plusDays(start, 1), zone) : from
}

function plusDays(time: ICAL.Time, days: number): ICAL.Time {
  const later = time.clone()
  later.adjust(days, 0, 0, 0)
  return later
}

/** Dates and floating times are judged in the reader's zone; a day begins when its first minute exists. */
export function msOf(time: ICAL.Time, zone: Zone): number {
  if (time.isDate) {
    const { year, month, day } = time
    return Temporal.PlainDate.from({ year, month, day }).toZonedDateTime(zone).epochMilliseconds
  }
  if (time.zone !== ICAL.Timezone.localTimezone) return time.toUnixTime() * 1000
  const local = time.clone()
  local.zone = ianaZone(zone)
  return local.toUnixTime() * 1000
}

function timeOf(component: ICAL.Component, property: string): ICAL.Time | null {
  const value = component.getFirstPropertyValue(property)
  return value instanceof ICAL.Time ? value : null
}
