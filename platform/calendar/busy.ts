import ICAL from 'ical.js'
import { epochMs, type Instant, instant } from '#kernel/instant.ts'
import { type Interval, mergeIntervals } from '#kernel/interval.ts'
import { problem } from '#kernel/problem.ts'
import { checkContentLines, unreadable } from './content-lines.ts'
import { ianaZone, zoneNamed } from './iana-zone.ts'
import { type Budget, msOf, occurrences, single, type Why, type Window } from './occurrences.ts'

export type Busy = { intervals: Interval[]; skipped: { summary?: string; why: Why }[] }

const LARGEST_CALENDAR = 10_000_000
const MOST_OCCURRENCES = 100_000

/**
 * When the owner of a calendar is busy between `from` and `to`: merged, clipped, and what could not be judged.
 * Floating times and whole days are judged in `zone`. Throws a Problem for text that is no calendar.
 */
export function busyIntervals(icsText: string, window: Window, limits = { occurrences: MOST_OCCURRENCES }): Busy {
  if (icsText.length > LARGEST_CALENDAR) throw problem('calendar/too-large', { limit: LARGEST_CALENDAR })
  const calendars = parsed(icsText.replace(/^\uFEFF/, ''))
  const budget: Budget = { left: limits.occurrences }
  const found: Interval[] = []
  const skipped: Busy['skipped'] = []
  const add = (component: ICAL.Component, judge: () => Interval[] | Why) => {
    const judged = judgedSafely(judge)
    if (Array.isArray(judged)) for (const each of judged) found.push(each)
    else skipped.push(skippedOf(component, judged))
  }
  for (const calendar of calendars) {
    settleZones(calendar)
    for (const { masters, changed } of series(calendar)) {
      const unknown = [...masters, ...changed].find(namesUnknownZone)
      if (unknown) {
        skipped.push(skippedOf(unknown, 'unknown zone'))
        continue
      }
      for (const master of masters) add(master, () => occurrences(master, changed, window, budget))
      for (const alone of changed) add(alone, () => single(alone, window))
    }
    for (const component of calendar.getAllSubcomponents('vfreebusy')) add(component, () => freeBusy(component, window))
  }
  return { intervals: mergeIntervals(found.flatMap((each) => clipped(each, window))), skipped }
}

function parsed(text: string): ICAL.Component[] {
  checkContentLines(text)
  try {
    const trees = ICAL.parse(text) as unknown[]
    return (typeof trees[0] === 'string' ? [trees] : trees).map((tree) => new ICAL.Component(tree as never))
  } catch (error) {
    const quoted = /'([^']{4,})'/.exec((error as Error).message)?.[1] ?? ''
    const line = quoted ? text.slice(0, text.indexOf(quoted)).split(/\r\n|\n|\r/).length : null
    throw unreadable(text.includes(quoted) ? line : null, (error as Error).message, quoted)
  }
}

/** A name of the zone database wins over the file's own copy of its rules, which is often cut short or old. */
function settleZones(calendar: ICAL.Component): void {
  for (const definition of calendar.getAllSubcomponents('vtimezone')) {
    const location = definition.getFirstPropertyValue('x-lic-location')
    const zone = zoneNamed(tzidOf(definition)) ?? (typeof location === 'string' ? zoneNamed(location) : null)
    if (!zone) continue
    ICAL.TimezoneService.register(ianaZone(zone), tzidOf(definition))
    calendar.removeSubcomponent(definition)
  }
  for (const tzid of tzidsIn(calendar)) {
    const zone = zoneNamed(tzid)
    if (zone && !ICAL.TimezoneService.has(tzid)) ICAL.TimezoneService.register(ianaZone(zone), tzid)
  }
}
