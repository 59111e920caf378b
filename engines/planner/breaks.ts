import { weekdayOf } from '#kernel/day.ts'
import type { Cohort } from './cohort.ts'
import { gapAllowed } from './core/allowed.ts'
import { hoursOf, type Teacher, unfitRules } from './faculty.ts'
import { dayAt, instantOf, SLOT_MINUTES } from './grid.ts'
import { GAP_RULE } from './kinds.ts'
import { awayRanges, clashRanges, touches } from './person-time.ts'
import type { Broken } from './plan-answer.ts'
import type { Programme } from './programme.ts'
import { travelSlots } from './room-classes.ts'
import type { Session } from './sessions.ts'
import type { SiteTime } from './site-time.ts'

export type Placed = { session: Session; slot: number; teacher: Teacher | undefined; onSite?: boolean }
export type Break = Pick<Broken, 'rule' | 'detail'>

/** Every hard rule the placement breaks, judged rule by rule from the calendars and not from the search's lists. */
export function breaksOfPlacement(programme: Programme, at: Placed, others: readonly Placed[]): Break[] {
  return [
    ...windowBreaks(programme, at),
    ...siteBreaks(programme, at),
    ...memberBreaks(programme, at, others),
    ...gapBreaks(programme, at, others),
    ...(at.teacher ? teacherBreaks(programme, at, at.teacher, others) : []),
    ...attendingBreaks(programme, at, others),
    ...travelBreaks(programme, at, others),
  ]
}

function mainDay(programme: Programme, cohort: Cohort, slot: number): number {
  return programme.sites[cohort.mainSite]!.local.dayOf[slot]!
}

function windowBreaks(programme: Programme, { session, slot }: Placed): Break[] {
  const on = mainDay(programme, session.cohort, slot)
  const { opens, closes, nominal, notToday, access } = session.window
  const name = (day: number) => dayAt(programme.grid, day)
  const found: Break[] = []
  if (on < notToday) found.push({ rule: 'window/past', detail: { on: name(on), earliest: name(notToday) } })
  if (on < access) found.push({ rule: 'window/before-access', detail: { on: name(on), access: name(access) } })
  if (on < nominal[0] || on > nominal[1])
    found.push({ rule: 'window/outside', detail: { on: name(on), opens: name(opens), closes: name(closes) } })
  return found
}

function siteBreaks(programme: Programme, { session, slot }: Placed): Break[] {
  const found: Break[] = []
  const { length, cohort } = session
  for (const index of cohort.sites) {
    const site = programme.sites[index]!
    let inside = true
    for (let s = slot; s < slot + length; s++) inside &&= site.inHours[s] === 1
    if (!inside) found.push({ rule: 'hours/site', detail: { site: site.id } })
    for (const day of closedDays(site, slot, length))
      found.push({ rule: 'holiday/site', detail: { site: site.id, on: dayAt(programme.grid, day) } })
  }
  const pastMidnight = mainDay(programme, cohort, slot) !== mainDay(programme, cohort, slot + length - 1)
  if (pastMidnight && !found.some((one) => one.rule === 'hours/site'))
    found.push({ rule: 'hours/site', detail: { site: programme.sites[cohort.mainSite]!.id } })
  return found
}

/** Local days of a site on whose holiday some of these slots fall. */
function closedDays(site: SiteTime, slot: number, length: number): Set<number> {
  const days = new Set<number>()
  for (let s = slot; s < slot + length; s++) if (site.closed[s]) days.add(site.local.dayOf[s]!)
  return days
}

/** Ids of members who cannot be there undisturbed. */
export function clashing(programme: Programme, cohort: Cohort, slot: number, length: number): string[] {
  return cohort.people
    .filter((i) =>
      touches(
        clashRanges(programme.grid, programme.sites[programme.siteOf[i]!]!, programme.people[i]!),
        slot,
        slot + length,
      ),
    )
    .map((i) => programme.people[i]!.id)
}

function memberBreaks(programme: Programme, { session, slot }: Placed, others: readonly Placed[]): Break[] {
  const found: Break[] = []
  const { cohort, length } = session
  for (const [i, each] of (cohort.serves ?? [cohort]).entries()) {
    const people = clashing(programme, each, slot, length)
    const most = session.mostClashes[i]!
    if (people.length > most) found.push({ rule: 'clashes/too-many', detail: { clashes: people.length, most, people } })
  }
  const mine = new Set(cohort.people)
  for (const other of others) {
    if (other.session.id === session.id) continue
    const shared = other.session.cohort.people.filter((i) => mine.has(i))
    if (!shared.length) continue
    const sameDay = [cohort, other.session.cohort].some(
      (judge) => mainDay(programme, judge, slot) === mainDay(programme, judge, other.slot),
    )
    const overlap = other.slot < slot + length && slot < other.slot + other.session.length
    if (sameDay || overlap) {
      const detail = { session: other.session.id, people: shared.map((i) => programme.people[i]!.id) }
      found.push({ rule: 'person/second-session-that-day', detail })
    }
  }
  return found
}

function gapBreaks(programme: Programme, { session, slot }: Placed, others: readonly Placed[]): Break[] {
  const sibling = others.find(
    (other) => other.session.index === session.sibling && other.session.cohort === session.cohort,
  )
  const rule = GAP_RULE(session.step)
  if (!sibling || !rule) return []
  const day = mainDay(programme, session.cohort, slot)
  const siblingDay = mainDay(programme, session.cohort, sibling.slot)
  if (gapAllowed(session.step, day, siblingDay)) return []
  return [{ rule, detail: { session: sibling.session.id, days: siblingDay - day } }]
}

function teacherBreaks(
  programme: Programme,
  { session, slot }: Placed,
  one: Teacher,
  others: readonly Placed[],
): Break[] {
  const { id } = one.given
  const found: Break[] = []
  const { length, minutes, cohort } = session
  for (const rule of unfitRules(programme, cohort, one)) found.push({ rule, detail: { facilitator: id } })
  const site = programme.sites[one.site]!
  const { local } = site
  const day = local.dayOf[slot]!
  const span = hoursOf(site, one.given)[weekdayOf(dayAt(programme.grid, day)) - 1]
  const start = local.minuteOf[slot]!
  if (!span || start < span[0] || start + length * SLOT_MINUTES > span[1])
    found.push({ rule: 'facilitator/hours', detail: { facilitator: id } })
  for (const free of closedDays(site, slot, length))
    found.push({ rule: 'facilitator/holiday', detail: { facilitator: id, on: dayAt(programme.grid, free) } })
  if (touches(awayRanges(programme.grid, site, one.given), slot, slot + length))
    found.push({ rule: 'facilitator/busy', detail: { facilitator: id, at: instantOf(programme.grid, slot) } })
  const me = one.given.person
  const inCohort = (each: Cohort) => me !== undefined && each.people.some((i) => programme.people[i]!.id === me)
  if (inCohort(cohort)) found.push({ rule: 'facilitator/takes-part', detail: { facilitator: id, session: session.id } })
  for (const other of others)
    if (other.session.id !== session.id && overlap(session, slot, other) && inCohort(other.session.cohort))
      found.push({ rule: 'facilitator/takes-part', detail: { facilitator: id, session: other.session.id } })
  const taught = others.filter((other) => other.teacher?.given.id === id && other.session.id !== session.id)
  for (const other of taught)
    if (overlap(session, slot, other))
      found.push({ rule: 'facilitator/double-booked', detail: { facilitator: id, session: other.session.id } })
  const thatDay = taught.filter((other) => local.dayOf[other.slot] === day)
  if (thatDay.length + 1 > one.perDay)
    found.push({
      rule: 'facilitator/day-cap',
      detail: { facilitator: id, on: dayAt(programme.grid, day), most: one.perDay },
    })
  const week = local.weekOf(day)
  const load = taught
    .filter((other) => local.weekOf(local.dayOf[other.slot]!) === week)
    .reduce((sum, other) => sum + other.session.minutes, minutes)
  if (load > one.perWeek)
    found.push({ rule: 'facilitator/week-cap', detail: { facilitator: id, minutes: load, most: one.perWeek } })
  return found
}

function overlap({ length }: Session, slot: number, other: Placed): boolean {
  return other.slot < slot + length && slot < other.slot + other.session.length
}

/** A facilitator who is one of the cohort's people teaches elsewhere meanwhile. */
function attendingBreaks(programme: Programme, { session, slot }: Placed, others: readonly Placed[]): Break[] {
  const members = new Set(session.cohort.people.map((i) => programme.people[i]!.id))
  return others
    .filter((other) => other.session.id !== session.id && overlap(session, slot, other))
    .filter(({ teacher }) => teacher?.given.person !== undefined && members.has(teacher.given.person))
    .map(({ teacher, session: { id } }) => ({
      rule: 'facilitator/takes-part',
      detail: { facilitator: teacher!.given.id, session: id },
    }))
}

/** Too little time between meeting people in person at two sites. */
function travelBreaks(programme: Programme, at: Placed, others: readonly Placed[]): Break[] {
  const { teacher, session, slot } = at
  if (!at.onSite || !teacher || !programme.file.travel?.length) return []
  const slots = travelSlots(programme, SLOT_MINUTES)
  const here = session.cohort.mainSite
  return others
    .filter((other) => other.onSite && other.teacher === teacher && other.session.id !== session.id)
    .filter((other) => {
      const needed = slots[here * programme.sites.length + other.session.cohort.mainSite]!
      return other.slot < slot + session.length + needed && slot < other.slot + other.session.length + needed
    })
    .map((other) => ({
      rule: 'facilitator/travel',
      detail: { facilitator: teacher.given.id, session: other.session.id },
    }))
}
