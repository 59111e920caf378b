import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import { zone } from '#kernel/zone.ts'
import { type ClockTime, instantAt, localDay, localTime, offsetMinutes, zoneLabel } from './local-time.ts'

const singapore = zone('Asia/Singapore')
const london = zone('Europe/London')
const newYork = zone('America/New_York')
const kolkata = zone('Asia/Kolkata')
const lordHowe = zone('Australia/Lord_Howe')

test('nine in the morning in Singapore is half past six in Bengaluru and the evening before in New York', () => {
  const at = instantAt(day('2027-03-01'), '09:00', singapore)
  expect(at).toBe('2027-03-01T01:00:00Z')
  expect(localTime(at, kolkata)).toBe('06:30')
  expect([localDay(at, newYork), localTime(at, newYork)]).toEqual(['2027-02-28', '20:00'])
})

test('a session at nine in London keeps its clock time across the change to summer time', () => {
  expect(instantAt(day('2027-03-26'), '09:00', london)).toBe('2027-03-26T09:00:00Z')
  expect(instantAt(day('2027-03-29'), '09:00', london)).toBe('2027-03-29T08:00:00Z')
})

test('a time that the clock skips moves forward by the gap', () => {
  expect(instantAt(day('2027-03-28'), '01:30', london)).toBe('2027-03-28T01:30:00Z')
  expect(localTime(instantAt(day('2027-03-28'), '01:30', london), london)).toBe('02:30')
  expect(localTime(instantAt(day('2027-03-14'), '02:15', newYork), newYork)).toBe('03:15')
  // Lord Howe Island changes by half an hour, on 3 October 2027.
  expect(localTime(instantAt(day('2027-10-03'), '02:10', lordHowe), lordHowe)).toBe('02:40')
})

test('a time that the clock shows twice means the first', () => {
  expect(instantAt(day('2027-10-31'), '01:30', london)).toBe('2027-10-31T00:30:00Z')
  expect(instantAt(day('2027-11-07'), '01:30', newYork)).toBe('2027-11-07T05:30:00Z')
  expect(instantAt(day('2027-04-04'), '01:45', lordHowe)).toBe('2027-04-03T14:45:00Z')
})

test('each time is named with its city and offset', () => {
  const winter = instant('2027-01-04T00:00:00Z')
  expect(zoneLabel(singapore, winter)).toEqual({ city: 'Singapore', offset: 'UTC+8' })
  expect(zoneLabel(kolkata, winter)).toEqual({ city: 'Kolkata', offset: 'UTC+5:30' })
  expect(zoneLabel(newYork, winter)).toEqual({ city: 'New York', offset: 'UTC−5' })
  expect(zoneLabel(lordHowe, winter)).toEqual({ city: 'Lord Howe', offset: 'UTC+11' })
  expect(zoneLabel(lordHowe, instant('2027-06-04T00:00:00Z')).offset).toBe('UTC+10:30')
  expect(zoneLabel(zone('UTC'), winter)).toEqual({ city: 'UTC', offset: 'UTC+0' })
  expect(offsetMinutes(newYork, winter)).toBe(-300)
})

test('in a place that never changes its clocks, every time reads back as it was written', () => {
  const minutes = fc.integer({ min: 0, max: 1439 })
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(days, minutes, fc.constantFrom(singapore, kolkata), (date, minute, place) => {
      const on = date.toISOString().slice(0, 10) as Day
      const time =
        `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}` as ClockTime
      const at = instantAt(on, time, place)
      expect([localDay(at, place), localTime(at, place)]).toEqual([on, time])
    }),
  )
})
