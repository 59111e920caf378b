import { describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { nextVerifyBy, noticeFor, trustOf } from './aid-trust.ts'

const verified = { verifyBy: day('2027-03-31'), verifiedVersion: 2, version: 2 }

describe('an aid is green', () => {
  test('when this version was verified and its date has not passed; the date itself still counts', () => {
    expect(trustOf(verified, day('2027-03-01'))).toEqual({ state: 'green', daysLeft: 30 })
    expect(trustOf(verified, day('2027-03-31'))).toEqual({ state: 'green', daysLeft: 0 })
  })
})
describe('an aid is red, and says why', () => {
  test('when nobody has looked at it', () => {
    expect(trustOf({ ...verified, verifiedVersion: null }, day('2027-03-01'))).toMatchObject({ why: 'never verified' })
  })
  test('from the day after its date', () => {
    expect(trustOf(verified, day('2027-04-01'))).toEqual({ state: 'red', why: 'date passed', daysOver: 1 })
  })
  test('when it was changed after it was verified', () => {
    expect(trustOf({ ...verified, version: 3 }, day('2027-03-01'))).toMatchObject({
      state: 'red',
      why: 'changed since',
    })
  })
})
test('its owner hears seven days before, and when it has turned, and otherwise nothing', () => {
  expect(noticeFor(verified, day('2027-03-23'))).toBeNull()
  expect(noticeFor(verified, day('2027-03-24'))).toBe('soon')
  expect(noticeFor(verified, day('2027-03-31'))).toBe('soon')
  expect(noticeFor(verified, day('2027-04-01'))).toBe('turned')
  expect(noticeFor({ ...verified, version: 3 }, day('2027-03-01'))).toBe('turned')
  expect(noticeFor({ ...verified, verifiedVersion: null }, day('2027-06-01'))).toBeNull()
})
test('half a year is offered for the next look', () => {
  expect(nextVerifyBy(day('2027-03-01'))).toBe('2027-08-28')
})
