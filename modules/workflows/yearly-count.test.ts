import { expect, test } from 'vitest'
import { yearlyCount } from './yearly-count.ts'

test('daily is 230 times a year, hourly 1,840', () => {
  const counts = [1, 2, 3, 4, 5, 6, 7].map((frequencyCat) => yearlyCount({ frequencyCat, weeklyCount: null }))
  expect(counts).toEqual([1, 4, 24, 104, 230, 690, 1840])
})

test('a count a week goes before the category; five a week is daily', () => {
  expect(yearlyCount({ frequencyCat: 1, weeklyCount: 5 })).toBe(230)
  expect(yearlyCount({ frequencyCat: null, weeklyCount: 0 })).toBe(0)
})

test('nobody said how often: there is no count, and a category off the scale is a mistake', () => {
  expect(yearlyCount({ frequencyCat: null, weeklyCount: null })).toBeNull()
  expect(() => yearlyCount({ frequencyCat: 8, weeklyCount: null })).toThrow(RangeError)
})
