import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { meeting, openMinutes, openSpan } from './open-time.ts'

const site: Parameters<typeof openSpan>[0] = {
  id: 'lon',
  zone: 'Europe/London',
  hours: { 'mon-fri': ['09:00', '17:00'] },
  holidays: ['2027-03-29'],
}
const one = { id: 'f', site: 'lon', skills: ['w'] }
const iso = (span: readonly [number, number]) => span.map((at) => new Date(at).toISOString().slice(0, 16))

test('a working day is on the clock of the site, before and after summer time begins', () => {
  expect(openSpan(site, site.hours, day('2027-03-26')).map(iso)).toEqual([['2027-03-26T09:00', '2027-03-26T17:00']])
  expect(openSpan(site, site.hours, day('2027-03-30')).map(iso)).toEqual([['2027-03-30T08:00', '2027-03-30T16:00']])
})

test('a holiday, a free day and hours until midnight are read as they are written', () => {
  expect(openSpan(site, site.hours, day('2027-03-29'))).toEqual([])
  expect(openSpan(site, site.hours, day('2027-03-27'))).toEqual([])
  const late = openSpan(site, { mon: ['20:00', '24:00'] }, day('2027-03-22'))
  expect(late.map(iso)).toEqual([['2027-03-22T20:00', '2027-03-23T00:00']])
})

test('only what two lists share is left', () => {
  expect(
    meeting(
      [
        [0, 10],
        [20, 30],
      ],
      [[5, 25]],
    ),
  ).toEqual([
    [5, 10],
    [20, 25],
  ])
})

test('minutes in which somebody could teach leave out leave and stretches too short for a session', () => {
  const all = (on: ReturnType<typeof day>) => openSpan(site, site.hours, on)
  const on = day('2027-03-30')
  expect(openMinutes(one, site, on, all, 60)).toBe(480)
  expect(openMinutes({ ...one, leave: [['2027-03-30', '2027-03-30']] }, site, on, all, 60)).toBe(0)
  // Half an hour is left in the morning and two hours in the afternoon.
  const busy = [{ from: '2027-03-30T08:30:00Z', to: '2027-03-30T14:00:00Z' }]
  expect(openMinutes({ ...one, busy }, site, on, all, 60)).toBe(120)
  expect(openMinutes({ ...one, busy }, site, on, all, 30)).toBe(150)
})
