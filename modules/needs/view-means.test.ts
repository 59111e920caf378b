import { expect, test } from 'vitest'
import { nothingSaid } from './rating.ts'
import { viewMeans } from './view-means.ts'

test('one manager’s numbers are that manager’s numbers', () => {
  const rating = {
    ...nothingSaid,
    frequencyCat: 5,
    minutes: { low: 10, mode: 20, high: 60 },
    importance: 4,
    dataClass: 'internal' as const,
  }
  const means = viewMeans([rating])!
  expect(means).toMatchObject({ answered: 1, saysNever: false, importance: 4, difficulty: null, dataClass: 'internal' })
  expect(means.frequency).toBeCloseTo(230, 9)
  expect(means.minutes).toBeCloseTo(25, 9)
})

test('of several, times and minutes are geometric means and points plain ones', () => {
  const each = (minutes: number, difficulty: number) => ({
    ...nothingSaid,
    minutes: { low: minutes, mode: minutes, high: minutes },
    difficulty,
  })
  const means = viewMeans([each(10, 1), each(40, 4)])!
  expect(means.minutes).toBeCloseTo(20, 9)
  expect(means.difficulty).toBe(2.5)
})

test('nobody is null, and never is said', () => {
  expect(viewMeans([])).toBeNull()
  expect(viewMeans([{ ...nothingSaid, isNever: true }])).toMatchObject({ saysNever: true, frequency: null })
})
