import { describe, expect, test } from 'vitest'
import { busy, type Change, named, rulesAfter, sessionId } from './plan-check.fixtures.ts'

/** Each line breaks one rule; the names must be exactly those, so that one broken rule never hides as another. */
const CASES: Record<string, [string, Change, string[]][]> = {
  practice: [
    ['is missing and nobody says so', (a) => a.practice.shift(), ['practice/debt-untold']],
    [
      'is owed with the wrong sum',
      (a) => {
        a.practice.shift()
        a.practiceDebt.push({ person: 'lon-1', goLive: 'lon/pair', minutesWanted: 120, minutesPlaced: 90 })
      },
      ['practice/debt-with-room', 'practice/debt-wrong'],
    ],
    ['is more than asked', (a) => (a.practice[1]!.minutes = 60), ['practice/too-much']],
    ['takes two hours at once', (a) => (a.practice[0]!.minutes = 120), ['practice/length', 'practice/too-much']],
    ['is without reflection', (a) => (a.practice[0]!.reflectionMinutes = 0), ['practice/reflection']],
    ['is in the evening', (a) => (a.practice[0]!.start = '2027-03-30T17:00:00Z'), ['practice/hours']],
    [
      'is in the evening of a person with own hours, which is allowed',
      (a, f) => {
        Object.assign(named(f.people, 'lon-1'), { hours: { 'mon-fri': ['09:00', '20:00'] } })
        a.practice[0]!.start = '2027-03-30T17:00:00Z'
      },
      [],
    ],
    [
      'is on the day the plan is made',
      (_, f) => (f.today = '2027-03-02'),
      ['practice/past', 'session/window-told', 'window/past'],
    ],
    ['is on Easter Monday', (a) => (a.practice[0]!.start = '2027-03-29T09:00:00Z'), ['practice/holiday']],
    [
      'is on a day of leave',
      (_, f) => Object.assign(named(f.people, 'lon-1'), { leave: [['2027-03-30', '2027-03-30']] }),
      ['practice/leave'],
    ],
    [
      'is in busy time',
      (_, f) => busy(f, ['lon-1'], '2027-03-30T09:59:00Z', '2027-03-30T10:30:00Z'),
      ['practice/busy'],
    ],
    [
      'is during a session',
      (a) => (a.practice[0]!.start = '2027-03-31T08:00:00Z'),
      ['practice/in-session', 'practice/outside-stretch'],
    ],
    [
      'is before the session it follows',
      (a) => (a.practice[1]!.start = '2027-03-30T11:00:00Z'),
      ['practice/outside-stretch'],
    ],
    ['is on the day of go-live', (a) => (a.practice[2]!.start = '2027-04-19T09:00:00Z'), ['practice/after-go-live']],
    [
      'is between sessions that are not neighbours',
      (a) => (a.practice[0]!.between = [sessionId('lon', 'live'), 'go-live']),
      ['practice/between', 'practice/empty-stretch'],
    ],
    [
      'is twice at the same time',
      (a) => Object.assign(a.practice[1]!, { start: '2027-03-30T09:30:00Z', between: a.practice[0]!.between }),
      ['practice/empty-stretch', 'practice/two-at-once'],
    ],
    [
      'is for somebody who is not there',
      (a) => a.practice.push({ ...a.practice[0]!, person: 'dac-1' }),
      ['practice/unknown'],
    ],
    [
      'is owed by somebody who is not there',
      (a) => a.practiceDebt.push({ person: 'dac-1', goLive: 'lon/pair', minutesWanted: 120, minutesPlaced: 0 }),
      ['practice/debt-unknown'],
    ],
  ],
}

for (const [subject, cases] of Object.entries(CASES)) {
  describe(`${subject}:`, () => {
    test.each(cases)('%s', (_, change, rules) => expect(rulesAfter(change)).toEqual(rules))
  })
}

const SPREAD: [string, Change, string[]][] = [
  ['is as much as asked and well spread', () => {}, []],
  [
    'is owed though a half hour is free',
    (a) => {
      a.practice.shift()
      a.practiceDebt.push({ person: 'lon-1', goLive: 'lon/pair', minutesWanted: 120, minutesPlaced: 60 })
    },
    ['practice/debt-with-room'],
  ],
  [
    'is owed because every half hour is taken, which is allowed',
    (a, f) => {
      a.practice.shift()
      a.practiceDebt.push({ person: 'lon-1', goLive: 'lon/pair', minutesWanted: 120, minutesPlaced: 60 })
      busy(f, ['lon-1'], '2027-03-31T09:00:00Z', '2027-04-01T09:00:00Z')
      ;(named(f.people, 'lon-1').busy as { from: string; to: string }[]).push(
        { from: '2027-03-25T10:00:00Z', to: '2027-03-31T08:00:00Z' },
        { from: '2027-04-01T09:30:00Z', to: '2027-04-12T09:00:00Z' },
        { from: '2027-04-12T10:00:00Z', to: '2027-04-13T09:00:00Z' },
        { from: '2027-04-13T09:30:00Z', to: '2027-04-19T09:00:00Z' },
      )
    },
    [],
  ],
  [
    'leaves a stretch empty that has room',
    (a) => Object.assign(a.practice[1]!, { start: '2027-03-30T13:00:00Z', between: a.practice[0]!.between }),
    ['practice/empty-stretch'],
  ],
]

describe('practice that', () => {
  test.each(SPREAD)('%s', (_, change, rules) => expect(rulesAfter(change)).toEqual(rules))
})
