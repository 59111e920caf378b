import { expect, test } from 'vitest'
import { weekdaysOf, weeklyHours, widened } from './weekly-hours.ts'

test('a week from Sunday to Thursday leaves Friday and Saturday free', () => {
  expect(weekdaysOf('sun-thu')).toEqual([7, 1, 2, 3, 4])
  const week = weeklyHours({ 'sun-thu': ['08:30', '17:00'] })
  expect(week[6]).toEqual([510, 1020])
  expect([week[4], week[5]]).toEqual([null, null])
})

test('a single day can differ from the rest of the week', () => {
  const week = weeklyHours({ 'mon-fri': ['09:00', '18:00'], fri: ['09:00', '12:00'] })
  expect([week[3], week[4]]).toEqual([
    [540, 1080],
    [540, 720],
  ])
})

test('a key that names no weekday is not a weekday', () => {
  expect(weekdaysOf('mon-fri-sun')).toBeUndefined()
  expect(weekdaysOf('someday')).toBeUndefined()
})

test('longer hours stay inside the day and leave free days free', () => {
  const week = widened(weeklyHours({ mon: ['00:30', '23:30'] }), 60, 60)
  expect(week.slice(0, 2)).toEqual([[0, 1440], null])
})
