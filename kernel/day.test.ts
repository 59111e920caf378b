import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, daysBetween, daysFrom, earlierDay, isDay, laterDay, plusDays, weekdayOf } from './day.ts'

const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((n) => plusDays(day('2027-01-04'), n))

test('only days that exist are days', () => {
  expect(isDay('2028-02-29')).toBe(true)
  for (const text of ['2027-02-29', '2027-2-9', '2027-13-01', 'soon', '']) expect(() => day(text)).toThrow(RangeError)
})
test('counting forward and back ends where it began', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: -5_000, max: 5_000 }),
      (from, n) => daysBetween(from, plusDays(from, n)) === n && plusDays(plusDays(from, n), -n) === from,
    ),
  )
})
test('days compare as text does, and weekdays follow each other', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.nat(5_000),
      (from, n) =>
        from <= plusDays(from, n) &&
        earlierDay(from, plusDays(from, n)) === from &&
        laterDay(from, plusDays(from, n)) === plusDays(from, n),
    ),
  )
  fc.assert(fc.property(anyDay, (on) => (weekdayOf(on) % 7) + 1 === weekdayOf(plusDays(on, 1))))
  expect(weekdayOf(day('2027-01-04'))).toBe(1)
})
test('a range holds both its ends, and nothing when it runs backwards', () => {
  expect(daysFrom(day('2027-02-27'), day('2027-03-01'))).toEqual(['2027-02-27', '2027-02-28', '2027-03-01'])
  expect(daysFrom(day('2027-03-01'), day('2027-02-27'))).toEqual([])
})
