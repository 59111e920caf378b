import { describe, expect, test } from 'vitest'
import { at, type Change, named, rulesAfter } from './plan-check.fixtures.ts'

/** Each line breaks one rule; the names must be exactly those, so that one broken rule never hides as another. */
const CASES: Record<string, [string, Change, string[]][]> = {
  'who teaches': [
    ['somebody nobody knows', (a) => (at(a, 'lon', 'live', 2).facilitator = 'ghost'), ['facilitator/unknown']],
    ['without the skill', (_, f) => (named(f.facilitators, 'f-nyc').skills = ['one']), ['facilitator/skill']],
    ['without the language', (_, f) => (named(f.facilitators, 'f-nyc').languages = ['fr']), ['facilitator/language']],
    [
      'from too far away',
      (a, f) => {
        Object.assign(named(f.facilitators, 'f-nyc'), { hours: { 'mon-sun': ['00:00', '24:00'] } })
        at(a, 'dac', 'refresher').facilitator = 'f-nyc'
      },
      ['facilitator/zone'],
    ],
    ['from a quarter of an hour away, which is allowed', (a) => (at(a, 'dac', 'refresher').facilitator = 'f-ktm'), []],
    [
      'outside the facilitator’s hours, told on the clock after the change',
      (_, f) => (named(f.facilitators, 'f-lon').hours = { 'mon-fri': ['09:30', '18:00'] }),
      ['facilitator/hours'],
    ],
    [
      'while busy',
      (_, f) => (named(f.facilitators, 'f-lon').busy = [{ from: '2027-03-31T08:59:00Z', to: '2027-03-31T10:00:00Z' }]),
      ['facilitator/busy'],
    ],
    [
      'on leave',
      (_, f) => (named(f.facilitators, 'f-lon').leave = [['2027-03-30', '2027-03-31']]),
      ['facilitator/busy'],
    ],
    [
      'two groups at once',
      (a) => Object.assign(at(a, 'dac', 'reinforcement-30'), { start: '2027-04-20T03:30:00Z', facilitator: 'f-ktm' }),
      ['facilitator/double-booked'],
    ],
    [
      'more sessions a day than agreed',
      (a, f) => {
        named(f.facilitators, 'f-ktm').maxPerDay = 1
        Object.assign(at(a, 'dac', 'reinforcement-30'), { start: '2027-04-20T05:00:00Z', facilitator: 'f-ktm' })
      },
      ['facilitator/day-cap'],
    ],
    [
      'more minutes a week than agreed',
      (a, f) => {
        named(f.facilitators, 'f-ktm').maxMinutesPerWeek = 60
        Object.assign(at(a, 'dac', 'reinforcement-30'), { start: '2027-04-21T03:00:00Z', facilitator: 'f-ktm' })
      },
      ['facilitator/week-cap'],
    ],
    [
      'on Sunday and on the Monday after, which are two weeks',
      (a, f) => {
        named(f.facilitators, 'f-ktm').maxMinutesPerWeek = 60
        at(a, 'dac', 'refresher').facilitator = 'f-ktm'
        at(a, 'ktm', 'refresher').start = '2027-04-12T03:15:00Z'
      },
      [],
    ],
  ],
  'where they meet': [
    ['a room too small', (a) => (at(a, 'lon', 'live').room = 'ash'), ['room/seats']],
    ['a room that is not there', (a) => (at(a, 'lon', 'live').room = 'elm'), ['room/unknown']],
    ['on site without a room', (a) => delete at(a, 'lon', 'live').room, ['room/unknown']],
    ['online with a room', (a) => (at(a, 'lon', 'live').mode = 'online'), ['room/not-needed']],
    [
      'office hours in a room',
      (a) => Object.assign(at(a, 'lon', 'office-hours'), { mode: 'onsite', room: 'oak' }),
      ['room/kind'],
    ],
    [
      'on site with a facilitator of another site',
      (_, f) => {
        f.sites.push({ id: 'dub', zone: 'Europe/Dublin' })
        named(f.facilitators, 'f-lon').site = 'dub'
      },
      ['room/facilitator-elsewhere'],
    ],
  ],
}

for (const [subject, cases] of Object.entries(CASES)) {
  describe(`${subject}:`, () => {
    test.each(cases)('%s', (_, change, rules) => expect(rulesAfter(change)).toEqual(rules))
  })
}
