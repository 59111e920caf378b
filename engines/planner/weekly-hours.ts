import type { Weekday } from '#kernel/day.ts'

/** Index 0 = Monday ... 6 = Sunday; minutes from local midnight, end excluded; null on a free day. */
export type WeeklyHours = readonly (readonly [from: number, to: number] | null)[]

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export const OFFICE_WEEK = { 'mon-fri': ['09:00', '18:00'] } as const

/** `"09:30"` is 570. */
export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
}

/** The weekdays a key names, Monday = 1; `sun-thu` wraps; undefined when the key names none. */
export function weekdaysOf(key: string): Weekday[] | undefined {
  const [first, last = first, more] = key.toLowerCase().split('-')
  const from = WEEKDAYS.indexOf(first as 'mon')
  const to = WEEKDAYS.indexOf(last as 'mon')
  if (from < 0 || to < 0 || more !== undefined) return undefined
  const count = ((to - from + 7) % 7) + 1
  return Array.from({ length: count }, (_, i) => (((from + i) % 7) + 1) as Weekday)
}

/** Expects keys that `weekdaysOf` knows; a later key replaces an earlier one on the same day. */
export function weeklyHours(hours: Record<string, readonly [string, string]>): WeeklyHours {
  const week: ([number, number] | null)[] = Array(7).fill(null)
  for (const [key, [from, to]] of Object.entries(hours))
    for (const weekday of weekdaysOf(key) ?? []) week[weekday - 1] = [minutesOf(from), minutesOf(to)]
  return week
}

/** Earlier starts and later ends on the days already worked, kept inside the day. */
export function widened(week: WeeklyHours, earlier: number, later: number): WeeklyHours {
  return week.map((span) => span && ([Math.max(0, span[0] - earlier), Math.min(1440, span[1] + later)] as const))
}
