import { plusDays } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { type Instant, plusMinutes } from '#kernel/instant.ts'
import type { Interval } from '#kernel/interval.ts'
import { zone as zoneOf } from '#kernel/zone.ts'
import { instantAt, localDay } from '#modules/people/local-time.ts'

export type AttendanceState = 'attended' | 'absent' | 'excused'
export type Source = 'self' | 'list' | 'correction'
export type Statement = {
  personId: Id
  state: AttendanceState
  source: Source
  reason: string | null
  recordedAt: Instant
  recordedBy: Id | null
}

const DOORS_OPEN_MINUTES = 15

/** When people may check themselves in: from a quarter of an hour before until the day ends where the session is. */
export function checkInHours(session: { startsAt: Instant; zone: string }): Interval {
  const zone = zoneOf(session.zone)
  const nextDay = plusDays(localDay(session.startsAt, zone), 1)
  return { from: plusMinutes(session.startsAt, -DOORS_OPEN_MINUTES), to: instantAt(nextDay, '00:00', zone) }
}

export type Moment = 'too early' | 'open' | 'over'

export function momentIn(hours: Interval, now: Instant): Moment {
  if (now < hours.from) return 'too early'
  return now < hours.to ? 'open' : 'over'
}

/**
 * How a statement of the list is to be kept: while the day lasts it is the list being made; afterwards whatever
 * differs from what stood before is a correction and needs its reason. Null = it says what stands already.
 */
export function statementSource(
  newest: AttendanceState | null,
  state: AttendanceState,
  moment: Exclude<Moment, 'too early'>,
): 'list' | 'correction' | null {
  if (newest === state) return null
  return newest !== null && moment === 'over' ? 'correction' : 'list'
}

/** Every statement is kept; the newest of each person counts. `statements` come in any order. */
export function newestStatements(statements: readonly Statement[]): Map<Id, Statement> {
  const newest = new Map<Id, Statement>()
  for (const one of statements) {
    const known = newest.get(one.personId)
    if (!known || one.recordedAt >= known.recordedAt) newest.set(one.personId, one)
  }
  return newest
}

export type AttendanceCount = { roster: number; attended: number; absent: number; excused: number; notRecorded: number }

/** The denominator is the roster of the session, whoever was written down. */
export function attendanceCount(roster: readonly Id[], newest: ReadonlyMap<Id, Statement>): AttendanceCount {
  const count = { roster: roster.length, attended: 0, absent: 0, excused: 0, notRecorded: 0 }
  for (const person of roster) {
    const state = newest.get(person)?.state
    if (state) count[state]++
    else count.notRecorded++
  }
  return count
}
