import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { zone } from '#kernel/zone.ts'
import { leaveOf, policyFrom, siteLine } from './plan-lines.ts'
import type { PlanningPerson } from './planning-input.ts'

test('a rule of the organisation counts until it expires', () => {
  const policy = {
    cohort: { value: [6, 20], reason: 'small sites', by: 'x', expires_on: '2027-03-01' },
    colour: { value: 1 },
  }
  expect(policyFrom(policy, day('2027-03-01'))).toEqual({ cohort: [6, 20] })
  expect(policyFrom(policy, day('2027-03-02'))).toEqual({})
})

test('somebody without an end of leave is away for good, and past leave is forgotten', () => {
  const person = {
    startsOn: null,
    leavesOn: day('2027-05-01'),
    onLeaveSince: null,
    leave: [{ from: day('2027-01-01'), to: day('2027-01-05') }],
  }
  expect(leaveOf(person as unknown as PlanningPerson, day('2027-02-01'))).toEqual([['2027-05-01', '2029-04-30']])
})

test('a site has its public holidays, its own days off, and its rooms', () => {
  const hours = {
    1: ['09:00', '17:00'],
    2: ['09:00', '17:00'],
    3: ['09:00', '17:00'],
    4: ['09:00', '17:00'],
    5: ['09:00', '17:00'],
  } as const
  const site = {
    id: 's',
    name: 'Berlin',
    zone: zone('Europe/Berlin'),
    country: 'DE',
    region: 'BE',
    hours: hours as never,
    overrides: [{ on: day('2027-03-31'), kind: 'added' as const, name: 'Move' }],
  }
  const line = siteLine(
    site,
    [
      { id: 'r', siteId: 's', name: 'Spree', seats: 9 },
      { id: 'x', siteId: 't', name: 'Far', seats: 9 },
    ],
    day('2027-03-01'),
    day('2027-04-30'),
  )
  expect(line.holidays).toEqual(expect.arrayContaining(['2027-03-26', '2027-03-29', '2027-03-31']))
  expect(line.hours).toEqual({ 'mon-fri': ['09:00', '17:00'] })
  expect(line.rooms).toEqual([{ id: 'r', name: 'Spree', seats: 9 }])
})
