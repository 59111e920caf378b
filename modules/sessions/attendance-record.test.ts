import { expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import {
  attendanceCount,
  checkInHours,
  momentIn,
  newestStatements,
  type Statement,
  statementSource,
} from './attendance-record.ts'

test('the door opens a quarter of an hour before and closes when the day ends where the session is', () => {
  expect(checkInHours({ startsAt: instant('2027-03-01T02:00:00Z'), zone: 'Asia/Singapore' })).toEqual({
    from: '2027-03-01T01:45:00Z',
    to: '2027-03-01T16:00:00Z',
  })
  // The day on which the clocks of New York go forward has 23 hours.
  expect(checkInHours({ startsAt: instant('2027-03-14T14:00:00Z'), zone: 'America/New_York' }).to).toBe(
    '2027-03-15T04:00:00Z',
  )
})

test('before, during and after the check-in', () => {
  const hours = checkInHours({ startsAt: instant('2027-03-01T02:00:00Z'), zone: 'Asia/Singapore' })
  expect(momentIn(hours, instant('2027-03-01T01:44:59Z'))).toBe('too early')
  expect(momentIn(hours, instant('2027-03-01T01:45:00Z'))).toBe('open')
  expect(momentIn(hours, instant('2027-03-01T16:00:00Z'))).toBe('over')
})

test('on the day the list may be changed freely; afterwards a change is a correction', () => {
  expect(statementSource(null, 'attended', 'open')).toBe('list')
  expect(statementSource('attended', 'absent', 'open')).toBe('list')
  expect(statementSource('attended', 'absent', 'over')).toBe('correction')
  expect(statementSource(null, 'absent', 'over')).toBe('list')
  expect(statementSource('absent', 'absent', 'over')).toBeNull()
})

test('the newest statement counts, and who was not written down is counted as that, not as absent', () => {
  const statement = (personId: string, state: Statement['state'], at: string): Statement => ({
    personId: personId as Id,
    state,
    source: 'list',
    reason: null,
    recordedAt: instant(at),
    recordedBy: null,
  })
  const newest = newestStatements([
    statement('a', 'absent', '2027-03-01T03:00:00Z'),
    statement('a', 'attended', '2027-03-01T02:00:00Z'),
    statement('gone', 'attended', '2027-03-01T02:00:00Z'),
  ])
  expect(attendanceCount(['a', 'b'] as Id[], newest)).toEqual({
    roster: 2,
    attended: 0,
    absent: 1,
    excused: 0,
    notRecorded: 1,
  })
})
