import { type Day, daysBetween, plusDays } from '#kernel/day.ts'

/** Why somebody may rely on an aid, or should check with its owner first. */
export type Trust =
  | { state: 'green'; daysLeft: number }
  | { state: 'red'; why: 'never verified' | 'changed since' | 'date passed'; daysOver: number }

export type Verified = {
  verifyBy: Day
  /** The version that somebody said is right; null: nobody yet. */
  verifiedVersion: number | null
  version: number
}

/** Green: this version was verified, and its date has not passed (the date itself still counts). Red otherwise. */
export function trustOf({ verifyBy, verifiedVersion, version }: Verified, today: Day): Trust {
  if (verifiedVersion === null) return { state: 'red', why: 'never verified', daysOver: 0 }
  if (today > verifyBy) return { state: 'red', why: 'date passed', daysOver: daysBetween(verifyBy, today) }
  if (verifiedVersion !== version) return { state: 'red', why: 'changed since', daysOver: 0 }
  return { state: 'green', daysLeft: daysBetween(today, verifyBy) }
}

const NOTICE_DAYS = 7
const DEFAULT_DAYS = 180

/** What its owner is to be told today: that the date comes near, or that it has turned red. A never verified one was never green. */
export function noticeFor(verified: Verified, today: Day): 'soon' | 'turned' | null {
  const trust = trustOf(verified, today)
  if (trust.state === 'green') return trust.daysLeft <= NOTICE_DAYS ? 'soon' : null
  return trust.why === 'never verified' ? null : 'turned'
}

/** The day that is offered for the next look: half a year ahead. */
export function nextVerifyBy(today: Day): Day {
  return plusDays(today, DEFAULT_DAYS)
}
