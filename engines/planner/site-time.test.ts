import { expect, test } from 'vitest'
import { dayIndex, slotAt } from './grid.ts'
import { atlanticFile } from './planner.fixtures.ts'
import { programmeOf } from './programme.ts'
import { runsOf } from './site-time.ts'

const { grid, sites, shared } = programmeOf(atlanticFile())

test('nine in the morning is one UTC hour earlier once London is on summer time', () => {
  const opens = (at: string) => [-1, 0].map((by) => sites[0]!.inHours[slotAt(grid, at) + by])
  expect(opens('2027-03-25T09:00:00Z')).toEqual([0, 1])
  expect(opens('2027-03-30T08:00:00Z')).toEqual([0, 1])
})

test('London and New York share five hours between their changes of clock and four otherwise', () => {
  const { hours } = shared([0, 1])
  const open = (on: string) => {
    const { dayStart } = sites[0]!.local
    const from = dayStart[dayIndex(grid, on)]!
    return hours.subarray(from, dayStart[dayIndex(grid, on) + 1]!).reduce((sum, one) => sum + one, 0) / 4
  }
  expect([open('2027-03-24'), open('2027-04-07'), open('2027-03-27')]).toEqual([5, 4, 0])
})

test('a holiday at one site closes what both share, and at the other it does not', () => {
  const easterMonday = slotAt(grid, '2027-03-29T14:00:00Z')
  expect(shared([0, 1]).hours[easterMonday]).toBe(1)
  expect(shared([0, 1]).runs[easterMonday]).toBe(0)
  expect(shared([1]).runs[easterMonday]).toBeGreaterThan(0)
})

test('a run counts the open quarter hours from each start', () => {
  expect([...runsOf(Uint8Array.of(1, 1, 0, 1))]).toEqual([2, 1, 0, 1])
})
