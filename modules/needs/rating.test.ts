import { expect, test } from 'vitest'
import { isSameRating, nothingSaid, occurrences, saysNever, saysSomething } from './rating.ts'

const often = (frequencyCat: number) => occurrences({ ...nothingSaid, frequencyCat })

test('the seven categories are so many times a year', () => {
  expect([1, 2, 3, 4, 5, 6, 7].map(often)).toEqual([1, 4, 24, 104, 230, 690, 1840])
})

test('a count a week goes before the category, and five a week are a working day each', () => {
  expect(occurrences({ ...nothingSaid, frequencyCat: 1, weeklyCount: 5 })).toBe(230)
})

test('no answer is not the same as never', () => {
  expect(occurrences(nothingSaid)).toBeNull()
  expect(occurrences({ ...nothingSaid, isNever: true })).toBe(0)
  expect(saysNever({ ...nothingSaid, weeklyCount: 0 })).toBe(true)
  expect(saysNever(nothingSaid)).toBe(false)
})

test('whoever said nothing at all has not rated the task', () => {
  expect(saysSomething(nothingSaid)).toBe(false)
  expect(saysSomething({ ...nothingSaid, comment: 'Only at month end' })).toBe(true)
  expect(saysSomething({ ...nothingSaid, isNever: true })).toBe(true)
})

test('the same answers again are the same answers', () => {
  const minutes = { low: 5, mode: 10, high: 20 }
  expect(isSameRating({ ...nothingSaid, minutes }, { ...nothingSaid, minutes: { ...minutes } })).toBe(true)
  expect(isSameRating({ ...nothingSaid, minutes }, { ...nothingSaid, minutes: { ...minutes, high: 21 } })).toBe(false)
})
