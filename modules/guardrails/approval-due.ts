import { type Instant, minutesBetween } from '#kernel/instant.ts'

const DAY = 24 * 60
/** One reminder after two days, one more after five which the programme lead sees too; then silence. */
const SECOND = 5 * DAY
const FIRST = 2 * DAY
/** Older than this nobody is reminded of it anew, also when the server was away for long. */
const STALE = 14 * DAY

/** Which reminder of a request that waits is due, if any. */
export function approvalReminder(askedAt: Instant, now: Instant): 'first' | 'second' | null {
  const waited = minutesBetween(askedAt, now)
  if (waited >= STALE || waited < FIRST) return null
  return waited >= SECOND ? 'second' : 'first'
}
