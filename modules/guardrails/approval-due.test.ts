import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { approvalReminder } from './approval-due.ts'

const asked = instant('2027-03-01T08:00:00Z')

test('an approver is reminded once after two days and once more after five', () => {
  expect(approvalReminder(asked, instant('2027-03-03T07:59:00Z'))).toBeNull()
  expect(approvalReminder(asked, instant('2027-03-03T08:00:00Z'))).toBe('first')
  expect(approvalReminder(asked, instant('2027-03-06T07:59:00Z'))).toBe('first')
  expect(approvalReminder(asked, instant('2027-03-06T08:00:00Z'))).toBe('second')
})

test('after two weeks nobody is nagged any more', () => {
  expect(approvalReminder(asked, instant('2027-03-15T08:00:00Z'))).toBeNull()
})
