import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { axisOf, lanesOf, mondayOf, placeOn, shifted, ticksOf } from './plan-axis.ts'

test('a timeline holds every day with air at both ends', () => {
  const axis = axisOf([day('2027-03-15'), day('2027-04-10')])
  expect(axis).toMatchObject({ first: '2027-03-11', days: 35 })
  expect(placeOn(axis, day('2027-03-11'), '00:00')).toBe(0)
  expect(placeOn(axis, day('2027-04-15'), '00:00')).toBe(100)
  expect(axisOf([]).days).toBe(14)
})

test('a session moves by days and by quarters of an hour, and not over midnight', () => {
  expect(shifted({ day: day('2027-02-28'), time: '09:00' }, { days: 1 })).toEqual({ day: '2027-03-01', time: '09:00' })
  expect(shifted({ day: day('2027-03-01'), time: '09:00' }, { quarters: -1 })).toEqual({
    day: '2027-03-01',
    time: '08:45',
  })
  expect(shifted({ day: day('2027-03-01'), time: '23:45' }, { quarters: 1 }).time).toBe('23:45')
  expect(shifted({ day: day('2027-03-01'), time: '00:00' }, { quarters: -1 }).time).toBe('00:00')
})

test('a week begins on its Monday', () => {
  expect(mondayOf(day('2027-03-07'))).toBe('2027-03-01')
  expect(mondayOf(day('2027-03-01'))).toBe('2027-03-01')
})

test('marks that would cover each other go to another lane', () => {
  expect(lanesOf([0, 10, 40, 45], 30)).toEqual([0, 1, 0, 1])
  expect(lanesOf([45, 0], 30)).toEqual([0, 0])
})

test('from afar months are named, from near Mondays, and no two names touch', () => {
  const axis = axisOf([day('2027-03-15'), day('2027-07-10')])
  const days = (zoom: 'months' | 'weeks' | 'days') => ticksOf(axis, zoom).map(({ on }) => on)
  expect(days('weeks')).toEqual(['2027-03-11', '2027-04-01', '2027-05-01', '2027-06-01', '2027-07-01'])
  expect(days('days').slice(0, 3)).toEqual(['2027-03-11', '2027-03-15', '2027-03-22'])
  for (const zoom of ['months', 'weeks', 'days'] as const) {
    const at = ticksOf(axis, zoom).map((tick) => tick.at)
    expect(at.slice(1).every((each, i) => each > at[i]!)).toBe(true)
  }
  expect(days('months').length).toBeLessThan(days('days').length)
})
