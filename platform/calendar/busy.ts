import ICAL from 'ical.js'
import { instant } from '#kernel/instant.ts'
import { type Interval, mergeIntervals } from '#kernel/interval.ts'
import { problem } from '#kernel/problem.ts'
import { type Budget, BudgetSpent } from './bounded-recurrence.ts'
import { type Block, componentBlocks, unreadable } from './content-lines.ts'
import { changesFuture, msOf, occurrences, single, type Why, type Window } from './occurrences.ts'
import { ZonedCalendar } from './zoned-calendar.ts'

export type Skipped = { summary?: string; why: Why }
export type Busy = { intervals: Interval[]; skipped: Skipped[] }

const LARGEST_CALENDAR = 10_000_000
/** Steps of repetition for one event and for a whole file; about 10 microseconds each. */
const MOST_STEPS = { event: 20_000, file: 100_000 }

/**
 * When the owner of a calendar is busy between `from` and `to`: merged, clipped, and what could not be judged.
 * Floating times and whole days are judged in `zone`. Throws a Problem for text that is no calendar.
 */
export function busyIntervals(icsText: string, window: Window, most = MOST_STEPS): Busy {
  if (icsText.length > LARGEST_CALENDAR) throw problem('calendar/too-large', { limit: LARGEST_CALENDAR })
  const { calendar, skipped } = read(icsText.replace(/^\uFEFF/, ''))
  const found: Interval[] = []
  let spent = 0
  const judge = (component: ICAL.Component, ask: (budget: Budget) => Interval[] | Why) => {
    const allowed = Math.min(most.event, most.file - spent)
    const budget = { left: allowed }
    const answer = safely(() => ask(budget))
    spent += allowed - Math.max(0, budget.left)
    if (Array.isArray(answer)) for (const each of answer) found.push(...clipped(each, window))
    else skipped.push(skippedFor(component.getFirstPropertyValue('summary'), answer))
  }
  for (const { masters, changed } of series(calendar)) {
    const unknown = [...masters, ...changed].find((event) => calendar.lacksZoneOf(event))
    if (unknown) {
      judge(unknown, () => 'unknown zone')
      continue
    }
    for (const master of masters) judge(master, (budget) => occurrences(master, changed, window, budget))
    for (const alone of changed)
      if (masters.length === 0 || !changesFuture(alone)) judge(alone, () => single(alone, window))
  }
  for (const component of calendar.getAllSubcomponents('vfreebusy')) judge(component, () => freeBusy(component, window))
  return { intervals: mergeIntervals(found), skipped }
}

const WANTED = new Set(['VEVENT', 'VTIMEZONE', 'VFREEBUSY'])

/** One damaged event does not lose the calendar; a file with nothing but damage is refused. */
function read(text: string): { calendar: ZonedCalendar; skipped: Skipped[] } {
  const blocks = componentBlocks(text).filter(({ name }) => WANTED.has(name))
  const calendar = new ZonedCalendar('vcalendar')
  const skipped: Skipped[] = []
  const damaged: { block: Block; why: string }[] = []
  for (const block of blocks) {
    try {
      calendar.addSubcomponent(new ICAL.Component(ICAL.parse(block.text) as never))
    } catch (error) {
      damaged.push({ block, why: (error as Error).message })
      skipped.push(skippedFor(/^SUMMARY[^:\r\n]*:(.*)$/m.exec(block.text)?.[1]?.trim(), 'unreadable'))
    }
  }
  const first = damaged[0]
  if (first && damaged.length === blocks.length)
    throw unreadable({ text: first.block.text, number: first.block.line }, first.why)
  return { calendar, skipped }
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

/** ical.js reads a value when it is asked for, so a damaged one shows only here. */
function safely(ask: () => Interval[] | Why): Interval[] | Why {
  try {
    return ask()
  } catch (error) {
    return error instanceof BudgetSpent ? 'too many occurrences' : 'unreadable'
  }
}

function skippedFor(summary: unknown, why: Why): Skipped {
  return typeof summary === 'string' && summary !== '' ? { summary: summary.slice(0, 200), why } : { why }
}

function clipped(interval: Interval, { from, to }: Window): Interval[] {
  const inside = { from: interval.from > from ? interval.from : from, to: interval.to < to ? interval.to : to }
  return inside.from < inside.to ? [inside] : []
}
