import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { quarterOf } from './quarter.ts'

test('a quarter ends at midnight UTC, wherever the reader sits', () => {
  expect(quarterOf(instant('2027-03-31T23:59:59Z'))).toBe('2027Q1')
  expect(quarterOf(instant('2027-04-01T07:59:59+08:00'))).toBe('2027Q1')
  expect(quarterOf(instant('2027-04-01T08:00:00+08:00'))).toBe('2027Q2')
  expect(quarterOf(instant('2027-12-31T19:00:00-05:00'))).toBe('2028Q1')
})
