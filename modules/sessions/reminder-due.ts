import { type Instant, minutesBetween, plusMinutes } from '#kernel/instant.ts'

export type Offset = 'week' | 'day'

const DAY = 1440

/** Minutes before the start, as instants: a change of the clocks in between does not move them. */
export const OFFSETS: Readonly<Record<Offset, number>> = { week: 7 * DAY, day: DAY }

/** Whoever was told something about the session shortly before needs no reminder on top. */
const QUIET_MINUTES = 12 * 60

/**
 * Which reminder of a session is due now; null when none is. A reminder that was missed while nothing ran is still due
 * until the next one is. `toldAt` is when this person was last told about this session.
 */
export function reminderDue(session: { startsAt: Instant; toldAt: Instant }, now: Instant): Offset | null {
  const left = minutesBetween(now, session.startsAt)
  if (left <= 0 || left > OFFSETS.week) return null
  const offset: Offset = left > OFFSETS.day ? 'week' : 'day'
  const dueAt = plusMinutes(session.startsAt, -OFFSETS[offset])
  return minutesBetween(session.toldAt, dueAt) >= QUIET_MINUTES ? offset : null
}
