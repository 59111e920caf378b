import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { cellOf, formatsOf, GRANT_SOURCES, STARTING_COLUMNS } from './grant-columns.ts'

test('a day is written as the form wants it', () => {
  const value = { kind: 'day', at: { day: day('2027-03-05'), time: '09:05' } } as const
  const written = (['YYYY-MM-DD', 'DD/MM/YYYY', 'DD-MM-YYYY', 'DDMMYYYY', 'YYYYMMDD', 'D MMM YYYY'] as const).map(
    (format) => cellOf(value, format),
  )
  expect(written).toEqual(['2027-03-05', '05/03/2027', '05-03-2027', '05032027', '20270305', '5 Mar 2027'])
})
test('a time is written as the form wants it', () => {
  const at = (time: string) => ({ kind: 'time', at: { day: day('2027-03-05'), time } }) as const
  expect(cellOf(at('09:05'), 'HHmm')).toBe('0905')
  expect([cellOf(at('00:15'), 'h:mm a'), cellOf(at('12:00'), 'h:mm a'), cellOf(at('13:45'), 'h:mm a')]).toEqual([
    '12:15 am',
    '12:00 pm',
    '1:45 pm',
  ])
})
test('hours are rounded once, at the end, and stay numbers', () => {
  expect(cellOf({ kind: 'minutes', minutes: 75 }, '0.00')).toBe(1.25)
  expect(cellOf({ kind: 'minutes', minutes: 75 }, '0.0')).toBe(1.3)
  expect(cellOf({ kind: 'minutes', minutes: 135 }, 'h:mm')).toBe('2:15')
  expect(cellOf({ kind: 'number', number: 66.666 }, '0')).toBe(67)
})
test('every column that a claim begins with has a format that fits', () => {
  for (const { source, format } of STARTING_COLUMNS)
    expect(format === null || formatsOf(source).includes(format)).toBe(true)
  expect(GRANT_SOURCES.some((source) => /national|nric|fin/i.test(source))).toBe(false)
})
