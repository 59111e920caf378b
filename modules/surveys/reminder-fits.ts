import { type Instant, minutesBetween } from '#kernel/instant.ts'
import type { ClockTime } from '#modules/people/local-time.ts'

const DAY_MINUTES = 1440
const FROM: ClockTime = '08:00'
const UNTIL: ClockTime = '18:00'

export type Waiting = { lastToldAt: Instant; reminded: number; remindAfterDays: number; remindMost: number }

/**
 * Whether somebody who has not answered may be reminded now: not more often than was set, not sooner than was set after
 * the last mail, and during the day where they are (`clock` is their own 24-hour reading).
 */
export function reminderFits(waiting: Waiting, now: Instant, clock: ClockTime): boolean {
  if (waiting.reminded >= waiting.remindMost) return false
  if (minutesBetween(waiting.lastToldAt, now) < waiting.remindAfterDays * DAY_MINUTES) return false
  return clock >= FROM && clock < UNTIL
}

/** A reminder that somebody asks for by hand: within the same limit, and nobody gets two mails of one wave within a day. */
export function mayBeRemindedByHand(waiting: Waiting, now: Instant): boolean {
  return waiting.reminded < waiting.remindMost && minutesBetween(waiting.lastToldAt, now) >= DAY_MINUTES
}
