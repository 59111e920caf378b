import type { PlanFile } from '#engines/planner/plan-file.ts'
import { type Day, daysFrom, earlierDay, laterDay, plusDays, weekdayOf } from '#kernel/day.ts'
import { type Instant, instant } from '#kernel/instant.ts'
import { zone as zoneFrom } from '#kernel/zone.ts'
import { localDay, offsetMinutes } from '#modules/people/local-time.ts'
import { meeting, openMinutes, openSpan, type Span } from './open-time.ts'

type Facilitator = PlanFile['facilitators'][number]
type Site = PlanFile['sites'][number]

/** A session that found no place: what it needs, and the days it may lie on. */
export type Wanting = { key: string; minutes: number; opens: Day; closes: Day; zone: string }
export type Placed = { facilitator: string; startsAt: Instant; minutes: number; zone: string; inPool: boolean }
export type PoolAsked = {
  session: Wanting & { skill: string; language: string; sites: readonly string[] }
  /** No day before it counts: today, or the day access works. */
  from: Day
  zoneHours: number
  sites: readonly Site[]
  facilitators: readonly Facilitator[]
  /** Sessions that have a place, of this pool and of others. */
  placed: readonly Placed[]
  /** Every session of the pool without a place, this one too. */
  wanting: readonly Wanting[]
}

/** Minutes by week of the window; `wanting` may count in more than one week, in the totals once. */
export type Bottleneck = {
  weeks: { week: Day; opens: Day; closes: Day; placed: number; wanting: number; free: number; elsewhere: number }[]
  facilitators: { id: string; free: number }[]
  needed: number
  free: number
}

/**
 * Demand against supply for the pool of one session (planner.md, 6.3): the same skill and language, facilitators within
 * the zone hours. Free is what those could give this pool: open and not busy while the cohort's sites work, in stretches
 * long enough, at most their weekly limit, without what they give to others.
 */
export function bottleneckOf(asked: PoolAsked): Bottleneck {
  const { session, placed } = asked
  const siteOf = new Map(asked.sites.map((site) => [site.id, site]))
  const pool = asked.facilitators.filter((one) => fits(one, asked, siteOf))
  const openAt = cohortOpen(asked, siteOf)
  const given = Map.groupBy(placed, (one) => one.facilitator)
  const freeOf = new Map(pool.map((one) => [one.id, 0]))
  const weeks = weeksBetween(session.opens, session.closes).map(({ week, opens, closes }) => {
    const inside = ({ startsAt, zone }: Placed) => within(localDay(startsAt, zoneFrom(zone)), opens, closes)
    let [free, taught, elsewhere] = [0, 0, 0]
    for (const one of pool) {
      const own = given.get(one.id) ?? []
      const minutes = (wanted: (each: Placed) => boolean) =>
        own.filter(wanted).reduce((sum, each) => sum + each.minutes, 0)
      const others = minutes((each) => inside(each) && !each.inPool)
      const restOfWeek = minutes(
        (each) => !inside(each) && mondayOf(localDay(each.startsAt, zoneFrom(each.zone))) === week,
      )
      const days = daysFrom(laterDay(opens, asked.from), closes)
      const open = days.map((day) => openMinutes(one, siteOf.get(one.site)!, day, openAt, session.minutes))
      const cap = (one.maxMinutesPerWeek ?? 720) - restOfWeek
      const perDay = (one.maxPerDay ?? 3) * session.minutes
      const could = open.reduce((sum, each) => sum + Math.min(each, perDay), 0)
      const left = Math.max(0, Math.min(could, cap) - others)
      freeOf.set(one.id, freeOf.get(one.id)! + left)
      free += left
      elsewhere += others
      taught += minutes((each) => inside(each) && each.inPool)
    }
    const wanting = asked.wanting.filter((one) => one.opens <= closes && one.closes >= opens)
    return { week, opens, closes, placed: taught, wanting: total(wanting), free, elsewhere }
  })
  const wanted = asked.wanting.filter((one) => one.opens <= session.closes && one.closes >= session.opens)
  return {
    weeks,
    facilitators: pool.map(({ id }) => ({ id, free: freeOf.get(id)! })),
    needed: weeks.reduce((sum, one) => sum + one.placed, 0) + total(wanted),
    free: weeks.reduce((sum, one) => sum + one.free, 0),
  }
}

function total(all: readonly { minutes: number }[]): number {
  return all.reduce((sum, one) => sum + one.minutes, 0)
}

function fits(one: Facilitator, { session, zoneHours }: PoolAsked, siteOf: ReadonlyMap<string, Site>): boolean {
  const site = siteOf.get(one.site)
  if (!site || !one.skills.includes(session.skill) || !(one.languages ?? ['en']).includes(session.language))
    return false
  return zoneHoursApart(session.zone, site.zone, session.closes) <= zoneHours
}

/** Hours between two zones on a day, the short way round. */
export function zoneHoursApart(a: string, b: string, on: Day): number {
  const noon = instant(`${on}T12:00:00Z`)
  const apart = Math.abs(offsetMinutes(zoneFrom(a), noon) - offsetMinutes(zoneFrom(b), noon)) / 60
  return Math.min(apart, 24 - apart)
}

/** When every site of the cohort works on a day; days are those of the cohort's zone. */
function cohortOpen({ session, sites }: PoolAsked, siteOf: ReadonlyMap<string, Site>): (day: Day) => Span[] {
  const own = session.sites.flatMap((id) => siteOf.get(id) ?? [])
  const known = new Map<Day, Span[]>()
  return (day) => {
    const found = known.get(day)
    if (found) return found
    const spans = (own.length ? own : sites.slice(0, 1))
      .map((site) => [-1, 0, 1].flatMap((shift) => openSpan(site, site.hours, plusDays(day, shift))))
      .reduce(meeting)
      .filter(([from]) => localDay(instant(from), zoneFrom(session.zone)) === day)
    known.set(day, spans)
    return spans
  }
}

function within(day: Day, from: Day, to: Day): boolean {
  return day >= from && day <= to
}

function mondayOf(day: Day): Day {
  return plusDays(day, 1 - weekdayOf(day))
}

/** The weeks that a window touches, each with its days inside the window. */
function weeksBetween(opens: Day, closes: Day): { week: Day; opens: Day; closes: Day }[] {
  const weeks: { week: Day; opens: Day; closes: Day }[] = []
  for (let week = mondayOf(opens); week <= closes; week = plusDays(week, 7)) {
    const end = plusDays(week, 6)
    weeks.push({ week, opens: laterDay(week, opens), closes: earlierDay(end, closes) })
  }
  return weeks
}
