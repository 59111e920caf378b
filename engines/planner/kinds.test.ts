import { expect, test } from 'vitest'
import { idealDay, mostClashes, stepName, stepsOf, windowDays } from './kinds.ts'
import { smallFile } from './planner.fixtures.ts'
import { policyOf } from './policy.ts'

const policy = policyOf(smallFile())

test('the windows are those of the product', () => {
  expect([0, 1, 2, 3, 4, 5].map((step) => windowDays(policy, step))).toEqual([
    [-28, -14],
    [-28, -14],
    [-12, -1],
    [14, 42],
    [27, 34],
    [85, 95],
  ])
})

test('ideal days leave room for practice between two live sessions', () => {
  expect([0, 1, 2, 3, 4, 5].map((step) => idealDay(policy, step, 2))).toEqual([-23, -17, -5, 24, 30, 90])
  expect(idealDay(policy, 0, 1)).toBe(-21)
})

test('a chain without day 90 has no day-90 session', () => {
  const steps = stepsOf({ ...policy, liveReinforcement: [30] }, [60, 75])
  expect(steps.map(({ step, minutes }) => `${stepName(step)} ${minutes}`)).toEqual([
    'live-1 60',
    'live-2 75',
    'office-hours 60',
    'refresher 60',
    'reinforcement-30 60',
  ])
})

test('three tenths of ten members is three, whatever floating point says', () => {
  expect([mostClashes(0.3, 10), mostClashes(0.3, 9), mostClashes(0.6, 25)]).toEqual([3, 2, 15])
})
