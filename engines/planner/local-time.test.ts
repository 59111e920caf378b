import { describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { dayIndex, gridFrom, instantOf, slotAt } from './grid.ts'
import { localTime, zoneHoursApart } from './local-time.ts'

const grid = gridFrom(day('2027-01-01'), day('2027-12-31'))
const shown = (zone: string, slot: number) => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(Date.parse(instantOf(grid, slot)))
  return parts.replace(', ', ' ')
}

describe('local time of a zone', () => {
  test.each([
    'Europe/London',
    'America/New_York',
    'Asia/Kathmandu',
    'Pacific/Chatham',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
  ])('%s shows what its clocks show at every quarter hour of the year', (zone) => {
    const local = localTime(grid, zone)
    for (let slot = 0; slot < grid.slots; slot += 37) {
      const minute = local.minuteOf[slot]!
      const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
      const on = new Date(Date.parse('2027-01-01') + local.dayOf[slot]! * 86_400_000).toISOString().slice(0, 10)
      expect(`${on} ${clock}`).toBe(shown(zone, slot))
    }
  })

  test('the day London loses an hour has 92 quarter hours, the day it gains one 100', () => {
    const { dayStart } = localTime(grid, 'Europe/London')
    const length = (on: string) => dayStart[dayIndex(grid, on) + 1]! - dayStart[dayIndex(grid, on)]!
    expect([length('2027-03-28'), length('2027-03-29'), length('2027-10-31')]).toEqual([92, 96, 100])
  })

  test('New York and London are four hours apart between their changes of clock and five otherwise', () => {
    const [york, london] = [localTime(grid, 'America/New_York'), localTime(grid, 'Europe/London')]
    expect(zoneHoursApart(york, london, slotAt(grid, '2027-03-01T12:00:00Z'))).toBe(5)
    expect(zoneHoursApart(york, london, slotAt(grid, '2027-03-20T12:00:00Z'))).toBe(4)
  })

  test('zones on either side of the date line are near each other', () => {
    const [auckland, honolulu] = [localTime(grid, 'Pacific/Auckland'), localTime(grid, 'Pacific/Honolulu')]
    expect(zoneHoursApart(auckland, honolulu, slotAt(grid, '2027-07-01T12:00:00Z'))).toBe(2)
  })

  test('weeks begin on Monday wherever the grid begins', () => {
    const { weekOf } = localTime(grid, 'UTC')
    expect(weekOf(dayIndex(grid, '2027-01-10'))).toBe(weekOf(dayIndex(grid, '2027-01-04')))
    expect(weekOf(dayIndex(grid, '2027-01-11'))).toBe(weekOf(dayIndex(grid, '2027-01-10')) + 1)
  })
})
