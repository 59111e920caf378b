import ICAL from 'ical.js'
import { instant } from '#kernel/instant.ts'
import { type Interval, mergeIntervals } from '#kernel/interval.ts'
import { problem } from '#kernel/problem.ts'
import { checkContentLines, unreadable } from './content-lines.ts'
import { type Budget, changesFuture, msOf, occurrences, single, type Why, type Window } from './occurrences.ts'
import { ZonedCalendar } from './zoned-calendar.ts'

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
    for (const { masters, changed } of series(calendar)) {
      const unknown = [...masters, ...changed].find((event) => calendar.lacksZoneOf(event))
      if (unknown) {
        skipped.push(skippedOf(unknown, 'unknown zone'))
        continue
      }
      for (const master of masters) add(master, () => occurrences(master, changed, window, budget))
      for (const alone of changed)
        if (masters.length === 0 || !changesFuture(alone)) add(alone, () => single(alone, window))
    }
    for (const component of calendar.getAllSubcomponents('vfreebusy')) add(component, () => freeBusy(component, window))
  }
  return { intervals: mergeIntervals(found.flatMap((each) => clipped(each, window))), skipped }
}

function parsed(text: string): ZonedCalendar[] {
  checkContentLines(text)
  try {
    const trees = ICAL.parse(text) as unknown[]
    return (typeof trees[0] === 'string' ? [trees] : trees).map((tree) => new ZonedCalendar(tree as never))
  } catch (error) {
    const quoted = /'([^']{4,})'/.exec((error as Error).message)?.[1] ?? ''
    const line = quoted ? text.slice(0, text.indexOf(quoted)).split(/\r\n|\n|\r/).length : null
    throw unreadable(text.includes(quoted) ? line : null, (error as Error).message, quoted)
  }
}

/** One meeting is a master and its changed occurrences, tied by UID; a change can also come without its master. */
function series(calendar: ICAL.Component): { masters: ICAL.Component[]; changed: ICAL.Component[] }[] {
  const byUid = new Map<unknown, { masters: ICAL.Component[]; changed: ICAL.Component[] }>()
  for (const event of calendar.getAllSubcomponents('vevent')) {
    const uid = event.getFirstPropertyValue('uid') ?? event
    const entry = byUid.get(uid) ?? { masters: [], changed: [] }
    ;(event.hasProperty('recurrence-id') ? entry.changed : entry.masters).push(event)
    byUid.set(uid, entry)
  }
  return [...byUid.values()]
}

function freeBusy(component: ICAL.Component, { zone }: Window): Interval[] {
  const busy = component.getAllProperties('freebusy').filter((property) => property.getParameter('fbtype') !== 'FREE')
  return busy.flatMap((property) =>
    property.getValues().flatMap((value) => {
      if (!(value instanceof ICAL.Period)) return []
      const [from, to] = [msOf(value.start, zone), msOf(value.getEnd(), zone)]
      return to > from ? [{ from: instant(from), to: instant(to) }] : []
    }),
  )
}

/** Values are read when they are asked for, so a damaged one shows only here. */
function judgedSafely(judge: () => Interval[] | Why): Interval[] | Why {
  try {
    return judge()
  } catch {
    return 'unreadable'
  }
}

function skippedOf(component: ICAL.Component, why: Why): Busy['skipped'][number] {
  const summary = component.getFirstPropertyValue('summary')
  return typeof summary === 'string' ? { summary: summary.slice(0, 200), why } : { why }
}

function clipped(interval: Interval, { from, to }: Window): Interval[] {
  const inside = { from: interval.from > from ? interval.from : from, to: interval.to < to ? interval.to : to }
  return inside.from < inside.to ? [inside] : []
}
