import { expect, test } from 'vitest'
import { instant, plusMinutes } from '#kernel/instant.ts'
import { reminderDue } from './reminder-due.ts'

// The clocks of London go forward between the reminder and the session.
const startsAt = instant('2027-03-29T08:00:00Z')
const session = { startsAt, toldAt: instant('2027-03-01T00:00:00Z') }
const before = (minutes: number) => reminderDue(session, plusMinutes(startsAt, -minutes))

test('a reminder comes seven days and one day before, and none after the start', () => {
  expect(before(7 * 1440 + 1)).toBeNull()
  expect(before(7 * 1440)).toBe('week')
  expect(before(1441)).toBe('week')
  expect(before(1440)).toBe('day')
  expect(before(1)).toBe('day')
  expect(before(0)).toBeNull()
  expect(before(-60)).toBeNull()
})

test('whoever was invited or told of a change just before is not reminded on top', () => {
  const late = { startsAt, toldAt: plusMinutes(startsAt, -3 * 1440) }
  expect(reminderDue(late, plusMinutes(startsAt, -2 * 1440))).toBeNull()
  expect(reminderDue(late, plusMinutes(startsAt, -1440))).toBe('day')
  const tonight = { startsAt, toldAt: plusMinutes(startsAt, -1500) }
  expect(reminderDue(tonight, plusMinutes(startsAt, -1400))).toBeNull()
})
