import { describe, expect, test } from 'vitest'
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import { at, busy, type Change, named, rulesAfter } from './plan-check.fixtures.ts'

const clashes = (answer: PlanAnswer, people: string[]) => (at(answer, 'lon', 'live', 2).clashes = people)

/** Each line breaks one rule; the names must be exactly those, so that one broken rule never hides as another. */
const CASES: Record<string, [string, Change, string[]][]> = {
  'when sessions are': [
    [
      'a live session thirteen days before go-live',
      (a) => (at(a, 'ktm', 'live').start = '2027-03-09T03:15:00Z'),
      ['practice/outside-stretch', 'window/outside'],
    ],
    [
      'on the last allowed day in Kathmandu, already the day before in UTC',
      (a, f) => {
        Object.assign(named(f.sites, 'ktm'), { holidays: undefined, hours: { 'mon-sun': ['00:00', '24:00'] } })
        Object.assign(named(f.facilitators, 'f-ktm'), { hours: { 'mon-sun': ['00:00', '24:00'] } })
        at(a, 'ktm', 'refresher').start = '2027-05-02T18:15:00Z'
      },
      [],
    ],
    [
      'a quarter of an hour earlier in Kathmandu crosses midnight',
      (a, f) => {
        Object.assign(named(f.sites, 'ktm'), { holidays: undefined, hours: { 'mon-sun': ['00:00', '24:00'] } })
        Object.assign(named(f.facilitators, 'f-ktm'), { hours: { 'mon-sun': ['00:00', '24:00'] } })
        at(a, 'ktm', 'live').start = '2027-03-01T17:45:00Z'
      },
      ['hours/site'],
    ],
    [
      'a live session before access works',
      (a) => (at(a, 'lon', 'live').start = '2027-03-23T09:00:00Z'),
      ['window/before-access'],
    ],
    [
      'a live session on the day the plan is made',
      (_, f) => (f.today = '2027-02-28'),
      ['session/window-told', 'window/past'],
    ],
    [
      'office hours on the day of go-live',
      (a) => (at(a, 'lon', 'office-hours').start = '2027-04-19T09:00:00Z'),
      ['practice/outside-stretch', 'window/outside'],
    ],
    ['a refresher on day 13', (a) => (at(a, 'nyc', 'refresher').start = '2027-04-16T13:00:00Z'), ['window/outside']],
    [
      'a refresher on day 43',
      (a) => Object.assign(at(a, 'ktm', 'refresher'), { start: '2027-05-04T03:15:00Z' }),
      ['window/outside'],
    ],
    ['day 30 on day 35', (a) => (at(a, 'ktm', 'reinforcement-30').start = '2027-04-26T03:15:00Z'), ['window/outside']],
    ['day 90 on day 84', (a) => (at(a, 'ktm', 'reinforcement-90').start = '2027-06-14T03:15:00Z'), ['window/outside']],
    [
      'the window told is not the window',
      (a) => (at(a, 'ktm', 'live').window.opens = '2027-02-21'),
      ['session/window-told'],
    ],
    [
      'the live sessions are two days apart',
      (a) => (at(a, 'nyc', 'live', 2).start = '2027-03-13T14:00:00Z'),
      ['gap/live', 'hours/site'],
    ],
    [
      'the live sessions are eleven days apart',
      (a) => (at(a, 'nyc', 'live', 2).start = '2027-03-22T13:00:00Z'),
      ['gap/live', 'practice/outside-stretch'],
    ],
    [
      'the refresher is three days before day 30',
      (a) => {
        at(a, 'lon', 'reinforcement-30').start = '2027-05-21T08:00:00Z'
        at(a, 'lon', 'refresher').start = '2027-05-18T08:00:00Z'
      },
      ['gap/refresher-reinforcement'],
    ],
    ['off the quarter hour', (a) => (at(a, 'ktm', 'live').start = '2027-03-02T03:20:00Z'), ['grid/quarter-hour']],
    [
      'live sessions shorter than policy allows',
      (_, f) => Object.assign(f.policy!, { liveMinutes: [75, 90] }),
      ['session/live-minutes'],
    ],
    ['longer than the workflow says', (a) => (at(a, 'ktm', 'live').minutes = 75), ['session/minutes']],
    ['told in a zone that is not the cohort’s', (a) => (at(a, 'dac', 'refresher').zone = 'UTC'), ['session/zone']],
    [
      'five in the afternoon in London is inside the hours before the clocks change',
      (a) => Object.assign(at(a, 'lon', 'live'), { start: '2027-03-25T17:00:00Z' }),
      [],
    ],
    [
      'the same hour of UTC is outside them after the change',
      (a) => (at(a, 'lon', 'live', 2).start = '2027-03-31T17:00:00Z'),
      ['hours/site'],
    ],
    [
      'nine in New York is eight after the change when the UTC hour is wrong',
      (a) => (at(a, 'nyc', 'live', 2).start = '2027-03-16T12:45:00Z'),
      ['hours/site'],
    ],
    ['a quarter to nine in Kathmandu', (a) => (at(a, 'ktm', 'live').start = '2027-03-02T03:00:00Z'), ['hours/site']],
    [
      'on a Friday where people work from Sunday to Thursday',
      (a) => (at(a, 'dac', 'refresher').start = '2027-04-09T03:00:00Z'),
      ['hours/site'],
    ],
    ['on a Sunday in London', (a) => (at(a, 'lon', 'refresher').start = '2027-05-09T08:00:00Z'), ['hours/site']],
    [
      'on Good Friday in England',
      (a) => (at(a, 'lon', 'live').start = '2027-03-26T09:00:00Z'),
      ['facilitator/holiday', 'holiday/site'],
    ],
    [
      'on a holiday that the site added',
      (_, f) =>
        (named(f.sites, 'lon').holidays = {
          country: 'GB',
          region: 'ENG',
          add: [{ on: '2027-03-31', name: 'Founders’ Day' }],
        }),
      ['facilitator/holiday', 'holiday/site'],
    ],
    [
      'on Good Friday when the site removed it',
      (a, f) => {
        named(f.sites, 'lon').holidays = { country: 'GB', region: 'ENG', remove: ['2027-03-26'] }
        at(a, 'lon', 'live').start = '2027-03-26T09:00:00Z'
      },
      [],
    ],
  ],
  'who can come': [
    [
      'a busy member is not told',
      (_, f) => busy(f, ['lon-1'], '2027-03-31T08:50:00Z', '2027-03-31T09:30:00Z'),
      ['session/clashes-told'],
    ],
    ['a clash is told that is none', (a) => clashes(a, ['lon-1']), ['session/clashes-told']],
    [
      'two of eight are busy, which is allowed',
      (a, f) => {
        busy(f, ['lon-1', 'lon-2'], '2027-03-31T08:30:00Z', '2027-03-31T08:35:00Z')
        clashes(a, ['lon-1', 'lon-2'])
      },
      [],
    ],
    [
      'three of eight are busy',
      (a, f) => {
        busy(f, ['lon-1', 'lon-2', 'lon-3'], '2027-03-31T08:30:00Z', '2027-03-31T08:35:00Z')
        clashes(a, ['lon-1', 'lon-2', 'lon-3'])
      },
      ['clashes/too-many'],
    ],
    [
      'a member on leave is not told',
      (_, f) => Object.assign(named(f.people, 'lon-1'), { leave: [['2027-03-31', '2027-03-31']] }),
      ['session/clashes-told'],
    ],
    [
      'a member outside own hours is not told',
      (_, f) => Object.assign(named(f.people, 'nyc-1'), { hours: { 'mon-fri': ['09:30', '18:00'] } }),
      ['session/clashes-told'],
    ],
    [
      'two sessions on one day for the same people',
      (a) => {
        at(a, 'lon', 'reinforcement-30').start = '2027-05-18T13:00:00Z'
        at(a, 'lon', 'refresher').start = '2027-05-18T08:00:00Z'
      },
      ['gap/refresher-reinforcement', 'person/second-session-that-day'],
    ],
  ],
}

for (const [subject, cases] of Object.entries(CASES)) {
  describe(`${subject}:`, () => {
    test.each(cases)('%s', (_, change, rules) => expect(rulesAfter(change)).toEqual(rules))
  })
}
