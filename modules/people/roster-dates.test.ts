import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, plusDays } from '#kernel/day.ts'
import { dateOrderOf, looksLikeDay, readDay } from './roster-dates.ts'

const today = day('2027-01-04')
const read = (text: string, order: ReturnType<typeof dateOrderOf> = 'ambiguous') => {
  const found = readDay(text, order, today)
  return found.kind === 'day' ? found.on : found.kind === 'bad' ? found.slug : null
}

test('one date above twelve decides the order of the whole column', () => {
  expect(dateOrderOf(['01/02/2026', '31/12/2026'])).toBe('day-first')
  expect(dateOrderOf(['01/02/2026', '12/31/2026'])).toBe('month-first')
  expect(dateOrderOf(['01/02/2026', '2026-12-31', ''])).toBe('ambiguous')
  expect(dateOrderOf(['31/12/2026', '12/31/2026'])).toBe('contradictory')
})

test('the same digits are two dates, and without an order they are refused', () => {
  expect(read('03/04/2026', 'day-first')).toBe('2026-04-03')
  expect(read('03/04/2026', 'month-first')).toBe('2026-03-04')
  expect(read('03/04/2026')).toBe('date/ambiguous')
  expect(read('03/03/2026')).toBe('2026-03-03')
  expect(read('31/12/2026', 'contradictory')).toBe('2026-12-31')
  expect(read('31/12/2026', 'month-first')).toBe('date/unreadable')
})

test('dates are read as people and spreadsheets write them', () => {
  for (const text of [
    '2027-01-05',
    '2027/1/5',
    '20270105',
    '2027-01-05T00:00:00.000Z',
    '5 Jan 2027',
    '05-Jan-2027',
    'January 5, 2027',
    '46392',
  ]) {
    expect(read(text)).toBe('2027-01-05')
  }
})

test('an impossible, short or implausible date says which it is', () => {
  expect(read('2027-02-29')).toBe('date/unreadable')
  expect(read('soon')).toBe('date/unreadable')
  expect(read('5/1/27')).toBe('date/two-digit-year')
  expect(read('1902-12-07')).toBe('date/implausible')
  expect(read('1072')).toBe('date/implausible')
  expect(read('2039-01-01')).toBe('date/implausible')
})

test('the far future of a personnel system means that there is no date', () => {
  expect([read('9999-12-31'), read('31/12/2099', 'day-first'), read('')]).toEqual([null, null, null])
})

test('every plausible date reads back in every form', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 28_000 }), (ahead) => {
      const on = plusDays(day('1950-01-01'), ahead)
      const [year, month, date] = on.split('-')
      expect([
        read(on),
        read(`${date}/${month}/${year}`, 'day-first'),
        read(`${month}/${date}/${year}`, 'month-first'),
      ]).toEqual([on, on, on])
      expect(read(`${18_264 + ahead}`)).toBe(on)
      expect(looksLikeDay(`${date}.${month}.${year}`)).toBe(true)
    }),
  )
})
