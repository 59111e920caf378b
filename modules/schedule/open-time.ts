import type { PlanFile } from '#engines/planner/plan-file.ts'
import { OFFICE_WEEK, type WeeklyHours, weeklyHours } from '#engines/planner/weekly-hours.ts'
import { type Day, plusDays, weekdayOf } from '#kernel/day.ts'
import { epochMs } from '#kernel/instant.ts'
import type { Zone } from '#kernel/zone.ts'
import { type ClockTime, instantAt } from '#modules/people/local-time.ts'
import { spansIn } from './packed-busy.ts'

type Facilitator = PlanFile['facilitators'][number]
type Site = PlanFile['sites'][number]
/** In epoch milliseconds. */
export type Span = readonly [from: number, to: number]

function weekOf(hours: Site['hours'] | undefined): WeeklyHours {
  return weeklyHours((hours ?? OFFICE_WEEK) as Record<string, readonly [string, string]>)
}

/** The working stretch at a site on one of its days, by its own hours or somebody's there; none on a holiday. */
export function openSpan(site: Site, weekly: Site['hours'] | undefined, day: Day): Span[] {
  const hours = weekOf(weekly)[weekdayOf(day) - 1]
  if (!hours || (Array.isArray(site.holidays) && site.holidays.includes(day))) return []
  const at = (minutes: number) =>
    minutes === 1440
      ? instantAt(plusDays(day, 1), '00:00', site.zone as Zone)
      : instantAt(day, clockOf(minutes), site.zone as Zone)
  return [[epochMs(at(hours[0])), epochMs(at(hours[1]))]]
}

function clockOf(minutes: number): ClockTime {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as ClockTime
}

/** Minutes in which a facilitator could teach while others are open too, in stretches of at least a session. */
export function openMinutes(
  one: Facilitator,
  site: Site,
  day: Day,
  openAt: (day: Day) => Span[],
  least: number,
): number {
  const week = one.hours ?? site.hours
  const near = [-1, 0, 1].map((shift) => plusDays(day, shift)).filter((each) => !isAway(one, each))
  const working = near.flatMap((each) => openSpan(site, week, each))
  const free = meeting(working, openAt(day)).flatMap((span) => without(span, spansIn(one.busy)))
  const long = free.map(([from, to]) => Math.floor((to - from) / 60_000)).filter((minutes) => minutes >= least)
  return long.reduce((sum, minutes) => sum + minutes, 0)
}

function isAway(one: Facilitator, day: Day): boolean {
  return (one.leave ?? []).some(([from, to]) => day >= from && day <= to)
}

/** The stretches that both lists have. */
export function meeting(a: readonly Span[], b: readonly Span[]): Span[] {
  return a.flatMap(([from, to]) =>
    b.flatMap((other): Span[] => {
      const both: Span = [Math.max(from, other[0]), Math.min(to, other[1])]
      return both[0] < both[1] ? [both] : []
    }),
  )
}

function without(span: Span, busy: readonly Span[]): Span[] {
  return busy.reduce<Span[]>(
    (left, [from, to]) =>
      left.flatMap((one): Span[] => {
        if (to <= one[0] || from >= one[1]) return [one]
        const pieces: Span[] = [
          [one[0], from],
          [to, one[1]],
        ]
        return pieces.filter((piece) => piece[0] < piece[1])
      }),
    [span],
  )
}
