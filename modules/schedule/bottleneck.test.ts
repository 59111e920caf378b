import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import { bottleneckOf, type PoolAsked, zoneHoursApart } from './bottleneck.ts'

// Monday 3 May 2027 is a public holiday in London; the window is that week and half of the next.
const sites = [
  { id: 'lon', zone: 'Europe/London', hours: { 'mon-fri': ['09:00', '17:00'] }, holidays: ['2027-05-03'] },
  { id: 'jkt', zone: 'Asia/Jakarta', hours: { 'mon-fri': ['09:00', '17:00'] }, holidays: [] },
] as PoolAsked['sites']
const session = {
  key: 'g/1/live-1',
  minutes: 60,
  opens: day('2027-05-03'),
  closes: day('2027-05-12'),
  zone: 'Europe/London',
  skill: 'w',
  language: 'en',
  sites: ['lon'],
}
const facilitator = (id: string, more: Partial<PoolAsked['facilitators'][number]> = {}) => ({
  id,
  site: 'lon',
  skills: ['w'],
  languages: ['en'],
  maxPerDay: 8,
  maxMinutesPerWeek: 2400,
  ...more,
})
function asked(more: Partial<PoolAsked> = {}): PoolAsked {
  return {
    session,
    from: day('2027-05-01'),
    zoneHours: 6,
    sites,
    facilitators: [facilitator('a')],
    placed: [],
    wanting: [session],
    ...more,
  }
}

test('what is free is the working time of the window, without holidays', () => {
  const { weeks, needed, free } = bottleneckOf(asked())
  expect(weeks.map(({ week, opens, closes, free }) => [week, opens, closes, free])).toEqual([
    ['2027-05-03', '2027-05-03', '2027-05-09', 4 * 480],
    ['2027-05-10', '2027-05-10', '2027-05-12', 3 * 480],
  ])
  expect([needed, free]).toEqual([60, 7 * 480])
})

test('nothing is free before today or before access works', () => {
  expect(bottleneckOf(asked({ from: day('2027-05-11') })).weeks.map(({ free }) => free)).toEqual([0, 2 * 480])
})

test('leave, busy times and stretches shorter than a session are not free', () => {
  const one = facilitator('a', {
    leave: [['2027-05-04', '2027-05-07']],
    // On the 10th half an hour is left in the morning, and the whole afternoon from one o’clock on.
    busy: [{ from: '2027-05-10T08:30:00Z', to: '2027-05-10T12:00:00Z' }],
  })
  const { weeks } = bottleneckOf(asked({ facilitators: [one] }))
  expect(weeks.map(({ free }) => free)).toEqual([0, 240 + 2 * 480])
})

test('packed busy times count as well', () => {
  const from = Date.parse('2027-05-10T08:00:00Z') / 1000
  const one = facilitator('a', { busy: `packed:${from}+${8 * 3600}` })
  expect(bottleneckOf(asked({ facilitators: [one] })).weeks[1]!.free).toBe(2 * 480)
})

test('limits a day and a week hold, and what is given to others is gone', () => {
  const one = facilitator('a', { maxPerDay: 2, maxMinutesPerWeek: 300 })
  const placed = [
    { facilitator: 'a', startsAt: instant('2027-05-05T09:00:00Z'), minutes: 90, zone: 'Europe/London', inPool: false },
    { facilitator: 'a', startsAt: instant('2027-05-13T09:00:00Z'), minutes: 60, zone: 'Europe/London', inPool: false },
    { facilitator: 'a', startsAt: instant('2027-05-11T09:00:00Z'), minutes: 75, zone: 'Europe/London', inPool: true },
  ]
  const { weeks, needed } = bottleneckOf(asked({ facilitators: [one], placed }))
  expect(weeks[0]).toMatchObject({ free: 300 - 90, elsewhere: 90, placed: 0, wanting: 60 })
  // The week limit is less the hour given on the 13th, after the window has closed.
  expect(weeks[1]).toMatchObject({ free: 240, elsewhere: 0, placed: 75 })
  expect(needed).toBe(135)
})

test('only who teaches the skill in the language near enough belongs to the pool', () => {
  const pool = [
    facilitator('a'),
    facilitator('b', { skills: ['v'] }),
    facilitator('c', { languages: ['id'] }),
    facilitator('d', { site: 'jkt' }),
  ]
  expect(bottleneckOf(asked({ facilitators: pool })).facilitators.map(({ id }) => id)).toEqual(['a', 'd'])
  expect(bottleneckOf(asked({ facilitators: pool, zoneHours: 5 })).facilitators.map(({ id }) => id)).toEqual(['a'])
  // In Jakarta it is 15 to 17 o’clock while London opens at nine: two hours a day are shared.
  const far = bottleneckOf(asked({ facilitators: [facilitator('d', { site: 'jkt' })] }))
  expect(far.weeks[1]!.free).toBe(3 * 120)
})

test('a second session that looks for a place in the same days is needed too', () => {
  const other = { ...session, key: 'g/2/live-1', minutes: 75, opens: day('2027-05-10'), closes: day('2027-05-21') }
  const { weeks, needed } = bottleneckOf(asked({ wanting: [session, other] }))
  expect(weeks.map(({ wanting }) => wanting)).toEqual([60, 135])
  expect(needed).toBe(135)
})

test('zones are compared the short way round, with summer time', () => {
  expect(zoneHoursApart('Europe/London', 'Asia/Jakarta', day('2027-05-03'))).toBe(6)
  expect(zoneHoursApart('Europe/London', 'Asia/Jakarta', day('2027-01-04'))).toBe(7)
  expect(zoneHoursApart('Pacific/Auckland', 'America/Los_Angeles', day('2027-05-03'))).toBe(5)
})
