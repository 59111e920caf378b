import { expect, test } from 'vitest'
import { backwardsHours, planHours } from './week-hours.ts'

test('neighbouring days with the same hours are one line of the plan file', () => {
  const office = ['09:00', '18:00'] as const
  expect(planHours({ '1': office, '2': office, '3': ['10:00', '15:00'], '5': office, '6': null, '7': office })).toEqual(
    {
      'mon-tue': ['09:00', '18:00'],
      wed: ['10:00', '15:00'],
      fri: ['09:00', '18:00'],
      sun: ['09:00', '18:00'],
    },
  )
  expect(planHours({})).toEqual({})
})

test('a day that ends before it starts is found', () => {
  expect(backwardsHours({ '1': ['18:00', '09:00'] })).toEqual(['18:00', '09:00'])
  expect(backwardsHours({ '1': ['09:00', '18:00'], '2': null })).toBeUndefined()
})
