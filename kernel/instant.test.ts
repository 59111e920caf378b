import fc from 'fast-check'
import { expect, test } from 'vitest'
import { epochMs, instant, minutesBetween, plusMinutes } from './instant.ts'
import { mergeIntervals, overlaps } from './interval.ts'
import { isZone } from './zone.ts'

const anyInstant = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => instant(seconds * 1000))

test('a moment needs an offset', () => {
  expect(() => instant('2027-03-01T10:00:00')).toThrow(/offset/)
  expect(instant('2027-03-01T10:00:00+08:00')).toBe('2027-03-01T02:00:00Z')
  expect(() => instant('soon Z')).toThrow(RangeError)
})
test('minutes add up across changes of daylight saving, because moments have none', () => {
  // London goes to summer time at 01:00 UTC that day.
  expect(plusMinutes(instant('2027-03-28T00:30:00Z'), 60)).toBe('2027-03-28T01:30:00Z')
  fc.assert(
    fc.property(
      anyInstant,
      fc.integer({ min: -1e6, max: 1e6 }),
      (at, n) => minutesBetween(at, plusMinutes(at, n)) === n,
    ),
  )
})
test('moments compare as text does', () => {
  fc.assert(fc.property(anyInstant, anyInstant, (a, b) => a < b === epochMs(a) < epochMs(b)))
})
test('meetings back to back do not overlap, and merged busy time counts each minute once', () => {
  const at = (n: number) => instant(n * 60_000)
  expect(overlaps({ from: at(0), to: at(60) }, { from: at(60), to: at(90) })).toBe(false)
  const anyMeeting = fc
    .tuple(fc.nat(500), fc.integer({ min: 1, max: 60 }))
    .map(([from, long]) => ({ from: at(from), to: at(from + long) }))
  fc.assert(
    fc.property(fc.array(anyMeeting, { maxLength: 30 }), (meetings) => {
      const busy = new Set<number>()
      for (const { from, to } of meetings) for (let m = epochMs(from); m < epochMs(to); m += 60_000) busy.add(m)
      return mergeIntervals(meetings).reduce((sum, one) => sum + minutesBetween(one.from, one.to), 0) === busy.size
    }),
  )
})
test('zones are IANA names', () => {
  expect(['Asia/Singapore', 'Australia/Lord_Howe', 'UTC'].every(isZone)).toBe(true)
  expect(['Asia/Atlantis', '+08:00', 'SGT'].some(isZone)).toBe(false)
})
