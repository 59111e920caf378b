import { expect, test } from 'vitest'
import { hoursText, levelOf } from './load-level.ts'

test('a week is light, even, heavy or over by the share of its limit', () => {
  expect([0, 200, 400, 500, 600, 615].map((minutes) => levelOf(minutes, 600))).toEqual([
    'none',
    'light',
    'even',
    'heavy',
    'heavy',
    'over',
  ])
})

test('hours are told with one decimal at most', () => {
  expect([0, 60, 75, 90, 1440, 90_000].map(hoursText)).toEqual(['0', '1', '1.3', '1.5', '24', '1,500'])
})
