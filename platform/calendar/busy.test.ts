import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { instant, plusMinutes } from '#kernel/instant.ts'
import { type Interval, mergeIntervals } from '#kernel/interval.ts'
import { zone } from '#kernel/zone.ts'
import { busyIntervals } from './busy.ts'
import { ics, vevent, westernEurope } from './calendar.fixtures.ts'
import { invitationIcs } from './invitation.ts'
import type { Window } from './occurrences.ts'

const year: Window = {
  from: instant('2027-01-01T00:00:00Z'),
  to: instant('2028-01-01T00:00:00Z'),
  zone: zone('Europe/London'),
}
const within = (from: string, to: string, name = 'Europe/London'): Window => ({
  from: instant(from),
  to: instant(to),
  zone: zone(name),
})
const starts = (text: string, window: Window = year) => busyIntervals(text, window).intervals.map(({ from }) => from)

test('a weekly meeting keeps its local hour when the clocks change', () => {
  const weekly = ics(
    vevent(
      'DTSTART;TZID=Europe/London:20270315T090000',
      'DTEND;TZID=Europe/London:20270315T100000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
    ),
  )
  expect(starts(weekly)).toEqual([
    '2027-03-15T09:00:00Z',
    '2027-03-22T09:00:00Z',
    '2027-03-29T08:00:00Z',
    '2027-04-05T08:00:00Z',
  ])
})

test('the zone rules that Outlook writes into the file are used', () => {
  const weekly = ics(
    westernEurope,
    vevent('DTSTART;TZID=W. Europe Standard Time:20270322T090000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=2'),
  )
  expect(starts(weekly)).toEqual(['2027-03-22T08:00:00Z', '2027-03-29T07:00:00Z'])
})

test('an excluded date is free, a moved one is busy at its new time, a cancelled one is free', () => {
  const text = ics(
    vevent(
      'DTSTART;TZID=Asia/Singapore:20270301T090000',
      'DURATION:PT1H',
      'RRULE:FREQ=DAILY;COUNT=5',
      'EXDATE;TZID=Asia/Singapore:20270302T090000',
    ),
    vevent(
      'RECURRENCE-ID;TZID=Asia/Singapore:20270303T090000',
      'DTSTART;TZID=Asia/Singapore:20270320T150000',
      'DURATION:PT2H',
    ),
    vevent('RECURRENCE-ID:20270304T010000Z', 'DTSTART:20270304T010000Z', 'DURATION:PT1H', 'STATUS:CANCELLED'),
  )
  expect(busyIntervals(text, year)).toEqual({
    intervals: [
      { from: '2027-03-01T01:00:00Z', to: '2027-03-01T02:00:00Z' },
      { from: '2027-03-05T01:00:00Z', to: '2027-03-05T02:00:00Z' },
      { from: '2027-03-20T07:00:00Z', to: '2027-03-20T09:00:00Z' },
    ],
    skipped: [],
  })
})

test('an occurrence moved into the days asked about is busy, though it was due after them', () => {
  const text = ics(
    vevent('DTSTART:20270301T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY'),
    vevent('RECURRENCE-ID:20270329T090000Z', 'DTSTART:20270310T090000Z', 'DURATION:PT1H'),
  )
  expect(starts(text, within('2027-03-09T00:00:00Z', '2027-03-12T00:00:00Z'))).toEqual(['2027-03-10T09:00:00Z'])
})

test('a change of this and all following moves all following', () => {
  const text = ics(
    vevent('DTSTART:20270301T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=4'),
    vevent('RECURRENCE-ID;RANGE=THISANDFUTURE:20270303T090000Z', 'DTSTART:20270303T110000Z', 'DURATION:PT2H'),
  )
  expect(busyIntervals(text, year).intervals.slice(2)).toEqual([
    { from: '2027-03-03T11:00:00Z', to: '2027-03-03T13:00:00Z' },
    { from: '2027-03-04T11:00:00Z', to: '2027-03-04T13:00:00Z' },
  ])
})

test('whole days and floating times are judged in the zone of the reader', () => {
  const text = ics(
    vevent('DTSTART;VALUE=DATE:20270314', 'DTEND;VALUE=DATE:20270315'),
    vevent('DTSTART:20270401T090000', 'DTEND:20270401T100000'),
  )
  expect(busyIntervals(text, { ...year, zone: zone('America/New_York') }).intervals).toEqual([
    { from: '2027-03-14T05:00:00Z', to: '2027-03-15T04:00:00Z' },
    { from: '2027-04-01T13:00:00Z', to: '2027-04-01T14:00:00Z' },
  ])
  expect(starts(text, { ...year, zone: zone('Asia/Kolkata') })).toEqual([
    '2027-03-13T18:30:00Z',
    '2027-04-01T03:30:00Z',
  ])
})

test('a yearly whole day without an end lasts that day', () => {
  const text = ics(vevent('DTSTART;VALUE=DATE:20200704', 'RRULE:FREQ=YEARLY'))
  expect(busyIntervals(text, year).intervals).toEqual([{ from: '2027-07-03T23:00:00Z', to: '2027-07-04T23:00:00Z' }])
})

test('a day of 25 hours ends with the day, a meeting of 24 hours after 24', () => {
  const night = within('2027-10-30T00:00:00Z', '2027-11-02T00:00:00Z')
  const start = 'DTSTART;TZID=Europe/London:20271030T180000'
  expect(busyIntervals(ics(vevent(start, 'DURATION:P1D')), night).intervals[0]?.to).toBe('2027-10-31T18:00:00Z')
  expect(busyIntervals(ics(vevent(start, 'DURATION:PT24H')), night).intervals[0]?.to).toBe('2027-10-31T17:00:00Z')
})

test('what is marked free or cancelled, has no length, or lies outside, is not busy', () => {
  const text = ics(
    vevent('DTSTART:20270301T090000Z', 'DURATION:PT1H', 'TRANSP:TRANSPARENT'),
    vevent('DTSTART:20270302T090000Z', 'DURATION:PT1H', 'STATUS:CANCELLED'),
    vevent('DTSTART:20270303T090000Z'),
    vevent('DTSTART:20260303T090000Z', 'DURATION:PT1H'),
    ['BEGIN:VTODO', 'UID:t', 'DTSTART:20270304T090000Z', 'DUE:20270304T100000Z', 'END:VTODO'],
  )
  expect(busyIntervals(text, year)).toEqual({ intervals: [], skipped: [] })
})

test('published free-busy times count, apart from those said to be free', () => {
  const text = ics([
    'BEGIN:VFREEBUSY',
    'UID:f',
    'FREEBUSY:20270301T090000Z/PT1H,20270301T093000Z/20270301T110000Z',
    'FREEBUSY;FBTYPE=BUSY-TENTATIVE:20270302T090000Z/PT30M',
    'FREEBUSY;FBTYPE=FREE:20270303T090000Z/PT1H',
    'END:VFREEBUSY',
  ])
  expect(busyIntervals(text, year).intervals).toEqual([
    { from: '2027-03-01T09:00:00Z', to: '2027-03-01T11:00:00Z' },
    { from: '2027-03-02T09:00:00Z', to: '2027-03-02T09:30:00Z' },
  ])
})

test('busy time is cut to the days asked about, also when it began long before', () => {
  const text = ics(vevent('DTSTART:20200101T220000Z', 'DURATION:PT4H', 'RRULE:FREQ=DAILY'))
  expect(busyIntervals(text, within('2027-03-02T00:00:00Z', '2027-03-02T23:00:00Z')).intervals).toEqual([
    { from: '2027-03-02T00:00:00Z', to: '2027-03-02T02:00:00Z' },
    { from: '2027-03-02T22:00:00Z', to: '2027-03-02T23:00:00Z' },
  ])
})

test('an event in an unknown zone is skipped by name, and the rest counts', () => {
  const text = ics(vevent('SUMMARY:Mystery', 'DTSTART;TZID=Middle Earth:20270301T090000', 'DURATION:PT1H'), [
    'BEGIN:VEVENT',
    'UID:two',
    'DTSTART:20270302T090000Z',
    'DURATION:PT1H',
    'END:VEVENT',
  ])
  const { intervals, skipped } = busyIntervals(text, year)
  expect(intervals).toHaveLength(1)
  expect(skipped).toEqual([{ summary: 'Mystery', why: 'unknown zone' }])
})

test('a damaged event is skipped by name, and the rest counts', () => {
  const text = ics(
    vevent('SUMMARY:Broken', 'DTSTART:20270301T090000Z', 'RRULE:FREQ=SOMETIMES'),
    vevent('DTSTART:20270302T090000Z', 'DURATION:PT1H'),
  )
  expect(busyIntervals(text, year)).toMatchObject({
    intervals: [{ from: '2027-03-02T09:00:00Z' }],
    skipped: [{ summary: 'Broken', why: 'unreadable' }],
  })
})

test('one file cannot redefine a zone for the next', () => {
  const false_ = [
    'BEGIN:VTIMEZONE',
    'TZID:Office',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0500',
    'TZOFFSETTO:+0500',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]
  const meeting = vevent('DTSTART;TZID=Office:20270301T090000', 'DURATION:PT1H')
  expect(starts(ics(false_, meeting))).toEqual(['2027-03-01T04:00:00Z'])
  expect(busyIntervals(ics(meeting), year).skipped).toEqual([{ why: 'unknown zone' }])
})

test.each([
  ['not a calendar at all', 'hello', 1],
  ['an empty file', '', 1],
  ['a line of something else', ics(vevent('DTSTART:20270301T090000Z', 'this is no property')), 8],
  ['a calendar that stops half-way', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n', 2],
  ['an end without its beginning', 'BEGIN:VCALENDAR\r\nEND:VEVENT\r\n', 2],
  ['nothing but a damaged event', ics(vevent('RRULE:FREQ=SOMETIMES')), 4],
])('%s is refused with its line', (_, text, line) => {
  expect(() => busyIntervals(text, year)).toThrow(
    expect.objectContaining({ slug: 'calendar/unreadable', detail: expect.objectContaining({ line }) }),
  )
})

test.each([
  'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
  'FREQ=DAILY;BYDAY=1MO',
  'FREQ=HOURLY;BYMINUTE=0,1,2,3,4,5,6,7,8;BYSECOND=0,1,2,3,4,5,6,7,8,9;COUNT=1000000',
  'FREQ=SECONDLY',
])('a rule meant to keep the program busy is given up: %s', { timeout: 4_000 }, (rule) => {
  const text = ics(vevent('DTSTART:20200101T090000Z', 'DURATION:PT1H', `RRULE:${rule}`))
  expect(busyIntervals(text, year).skipped).toHaveLength(1)
})

test('a thousand such rules cost no more than the allowance of the whole file', { timeout: 10_000 }, () => {
  const text = ics(
    ...Array.from({ length: 1000 }, (_, n) =>
      vevent('DTSTART:20200101T090000Z', `RRULE:FREQ=DAILY;BYDAY=1MO`).map((line) =>
        line.replace('UID:one', `UID:${n}`),
      ),
    ),
  )
  expect(busyIntervals(text, year).skipped).toHaveLength(1000)
})

test('a file of more than ten megabytes is refused', () => {
  expect(() => busyIntervals('x'.repeat(10_000_001), year)).toThrow(
    expect.objectContaining({ slug: 'calendar/too-large' }),
  )
})

const zones = [
  'Europe/London',
  'America/New_York',
  'Asia/Singapore',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'America/Argentina/Buenos_Aires',
]

const window = within('2027-02-01T00:00:00Z', '2027-11-30T00:00:00Z')

test('in every zone and at every hour, repeated local times are those of the zone database', {
  timeout: 30_000,
}, () => {
  const anyLocal = fc.record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.constantFrom(0, 15, 29, 30, 45, 50),
  })
  const rules = fc.constantFrom<[string, Temporal.DurationLike]>(
    ['FREQ=DAILY', { days: 1 }],
    ['FREQ=WEEKLY', { weeks: 1 }],
    ['FREQ=DAILY;INTERVAL=3', { days: 3 }],
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      anyLocal,
      rules,
      fc.integer({ min: 2010, max: 2027 }),
      (name, local, [rule, step], since) => {
        const first = Temporal.PlainDateTime.from({ year: since, ...local })
        const stamp = first.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
        const text = ics(vevent(`DTSTART;TZID=${name}:${stamp}`, 'DURATION:PT20M', `RRULE:${rule}`))
        const expected: Interval[] = []
        for (let at = first; at.year < 2028; at = at.add(step)) {
          // RFC 5545 3.3.5: a time in the gap takes the offset before it, which is Temporal's `compatible`.
          const moment = instant(at.toZonedDateTime(name, { disambiguation: 'compatible' }).epochMilliseconds)
          if (moment >= window.from && moment < window.to) expected.push({ from: moment, to: plusMinutes(moment, 20) })
        }
        const found = busyIntervals(text, window).intervals
        const wholly = ({ from, to }: Interval) => from > window.from && to < window.to
        expect(found.filter(wholly)).toEqual(mergeIntervals(expected).filter(wholly))
      },
    ),
    { numRuns: 150 },
  )
})

test('what we send out as invitations is what we read back in as busy', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.integer({ min: 0, max: 8000 }), minutes: fc.integer({ min: 1, max: 600 }) }), {
        maxLength: 8,
      }),
      (meetings) => {
        const sent = meetings.map(({ at, minutes }) => ({
          from: instant(Date.UTC(2027, 0, 1, at)),
          to: instant(Date.UTC(2027, 0, 1, at, minutes)),
          minutes,
        }))
        const texts = sent.map(({ from, minutes }, n) =>
          invitationIcs({
            method: 'REQUEST',
            uid: `${n}`,
            sequence: 0,
            organiser: { name: 'A', email: 'a@example.com' },
            attendee: { name: 'B', email: 'b@example.com' },
            start: from,
            minutes,
            zone: year.zone,
            summary: 'S',
            description: 'D',
            stamp: year.from,
          }),
        )
        const read = texts.flatMap((text) => busyIntervals(text, year).intervals)
        expect(mergeIntervals(read)).toEqual(mergeIntervals(sent.map(({ from, to }) => ({ from, to }))))
      },
    ),
    { numRuns: 100 },
  )
})
