import { expect, test } from 'vitest'
import { along, axisOf, lanesOf, mondaysOf, monthsOf } from './time-axis.ts'

test('the picture shows whole months around everything that happens, and today', () => {
  const axis = axisOf(['2027-01-28', '2027-05-10'], '2027-01-04')
  expect(axis).toEqual({ first: '2026-12-01', days: 31 + 31 + 28 + 31 + 30 + 31 })
  expect(along(axis, '2027-01-01')).toBe(31)
  expect(monthsOf(axis).map(({ month, at, days }) => [month, at, days])).toEqual([
    ['2026-12-01', 0, 31],
    ['2027-01-01', 31, 31],
    ['2027-02-01', 62, 28],
    ['2027-03-01', 90, 31],
    ['2027-04-01', 121, 30],
    ['2027-05-01', 151, 31],
  ])
  expect(mondaysOf(axis).slice(0, 2)).toEqual([
    { on: '2026-12-07', at: 6 },
    { on: '2026-12-14', at: 13 },
  ])
})

test('an empty map still has a month to show', () => {
  expect(axisOf([], '2027-03-20').days).toBe(31)
})

test('labels that would touch stand in lanes of their own', () => {
  expect(
    lanesOf([
      { at: 0, width: 30 },
      { at: 10, width: 10 },
      { at: 20, width: 40 },
      { at: 35, width: 5 },
    ]),
  ).toEqual([0, 1, 1, 0])
})
