import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { mayBeRemindedByHand, reminderFits } from './reminder-fits.ts'

const told = instant('2027-03-01T08:00:00Z')
const waiting = { lastToldAt: told, reminded: 0, remindAfterDays: 3, remindMost: 2 }

test('three days after the last mail and not a minute sooner, and never more often than was set', () => {
  expect(reminderFits(waiting, instant('2027-03-04T07:59:00Z'), '10:00')).toBe(false)
  expect(reminderFits(waiting, instant('2027-03-04T08:00:00Z'), '10:00')).toBe(true)
  expect(reminderFits({ ...waiting, reminded: 2 }, instant('2027-03-20T08:00:00Z'), '10:00')).toBe(false)
  expect(reminderFits({ ...waiting, remindMost: 0 }, instant('2027-03-20T08:00:00Z'), '10:00')).toBe(false)
})

test('nobody is reminded at night, wherever they are', () => {
  const later = instant('2027-03-10T08:00:00Z')
  expect((['07:59', '08:00', '17:59', '18:00'] as const).map((clock) => reminderFits(waiting, later, clock))).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test('by hand, one mail a day at most, and still not more often than was set', () => {
  expect(mayBeRemindedByHand(waiting, instant('2027-03-02T07:59:00Z'))).toBe(false)
  expect(mayBeRemindedByHand(waiting, instant('2027-03-02T08:00:00Z'))).toBe(true)
  expect(mayBeRemindedByHand({ ...waiting, reminded: 2 }, instant('2027-03-09T08:00:00Z'))).toBe(false)
})
