import { expect, test } from 'vitest'
import { errorExposure, expectedHours, hoursAtStake, savingRange, standardisation } from './value.ts'
import { facts } from './workflows.fixtures.ts'

test('ten people, daily, ten minutes: 383 hours a year at stake', () => {
  expect(hoursAtStake(facts('a'))).toBeCloseTo((230 * 10 * 10) / 60, 9)
})

test('the saving is a range that begins below zero, because some work gets slower', () => {
  expect(savingRange(0.5)).toEqual({ low: -0.2, mode: 0.15, high: 0.2 })
  // Mean of (-.2, .3, .4) is (-.2 + 1.2 + .4) / 6.
  expect(expectedHours(facts('a', { suitability: 1 }))).toBeCloseTo(((230 * 10 * 10) / 60) * (1.4 / 6), 9)
  expect(expectedHours(facts('a', { suitability: 0 }))).toBeLessThan(0)
})

test('errors cost how often times how likely times how much, or nobody knows', () => {
  expect(errorExposure(facts('a'))).toBe(230 * 10 * 10)
  expect(errorExposure(facts('a', { errorCost: null }))).toBeNull()
})

test('the less the minutes vary, the more alike the work; it never falls below zero', () => {
  expect(standardisation(facts('a'))).toBeCloseTo(1 - 10 / 6 / 10, 9)
  expect(standardisation(facts('a', { minutes: [{ low: 0, mode: 0, high: 0 }] }))).toBe(0)
  expect(standardisation(facts('a', { minutes: [{ low: 0, mode: 0, high: 600 }] }))).toBe(0)
})
