import { describe, expect, test } from 'vitest'
import {
  at,
  type Change,
  leaveOut,
  named,
  reason,
  rulesAfter,
  sessionId,
  tinyAnswer,
  tinyFile,
} from './plan-check.fixtures.ts'
import { checkPlan } from './plan-check.ts'

test('a sound plan written by hand has nothing to report', () => {
  expect(checkPlan(tinyFile(), tinyAnswer())).toEqual([])
})

/** Each line breaks one rule; the names must be exactly those, so that one broken rule never hides as another. */
const CASES: Record<string, [string, Change, string[]][]> = {
  'the answer': [
    ['of another version is refused', (a) => Object.assign(a, { version: 'takeroot.answer/2' }), ['answer/shape']],
    ['with a key nobody knows is refused', (a) => Object.assign(a, { extra: 1 }), ['answer/shape']],
    [
      'with a start in local time is refused',
      (a) => Object.assign(a.sessions[0]!, { start: '2027-03-25T09:00:00+01:00' }),
      ['answer/shape'],
    ],
    ['whose cost parts do not add up', (a) => Object.assign(a.cost, { total: 7 }), ['answer/cost-sum']],
  ],
  'who is where': [
    [
      'somebody is in no cohort and no reason is given',
      (a) => {
        a.cohorts[1]!.people.pop()
        a.practice = a.practice.filter((one) => one.person !== 'nyc-8')
      },
      ['cohort/size', 'person/dropped'],
    ],
    [
      'somebody is in a cohort and without a place',
      (a) => a.withoutPlace.push({ person: 'nyc-8', goLive: 'nyc/pair', why: [reason], waysOut: [] }),
      ['person/two-places'],
    ],
    [
      'somebody without a place is given no reason',
      (a, f) => {
        f.people.push({ id: 'nyc-9', site: 'nyc', department: 'nyc' })
        a.withoutPlace.push({ person: 'nyc-9', goLive: 'nyc/pair', why: [], waysOut: [] })
      },
      ['person/without-reason'],
    ],
    [
      'somebody without a place was never asked to come',
      (a) => a.withoutPlace.push({ person: 'lon-1', goLive: 'nyc/pair', why: [reason], waysOut: [] }),
      ['person/does-not-belong'],
    ],
    [
      'somebody of another group sits in the cohort',
      (_, f) => Object.assign(named(f.people, 'dac-8'), { department: 'other' }),
      ['person/does-not-belong'],
    ],
    ['the sites told are not those of the people', (a) => (a.cohorts[3]!.sites = ['ktm']), ['cohort/sites']],
    [
      'somebody is on no roster',
      (a) => a.cohorts[3]!.people.push('ghost'),
      ['person/does-not-belong', 'person/unknown', 'practice/debt-untold'],
    ],
    ['a person is named twice', (a) => a.cohorts[3]!.people.push('dac-8'), ['cohort/person-twice']],
    [
      'a manager learns among the staff',
      (_, f) => Object.assign(named(f.people, 'ktm-1'), { manager: 'ktm-2' }),
      ['cohort/class'],
    ],
    [
      'somebody does not speak the language',
      (_, f) => Object.assign(named(f.people, 'ktm-1'), { languages: ['ne'] }),
      ['cohort/language'],
    ],
    ['the cohort is larger than policy', (_, f) => Object.assign(f.policy!, { cohort: [2, 7] }), ['cohort/size']],
    [
      'the days are judged in a zone that is not theirs',
      (a) => {
        a.cohorts[2]!.zone = 'Asia/Kolkata'
        for (const one of a.sessions) if (one.cohort === 'ktm/1') one.zone = 'Asia/Kolkata'
      },
      ['cohort/zone'],
    ],
    [
      'two cohorts carry the same name',
      (a) => a.cohorts.push(structuredClone(a.cohorts[3]!)),
      ['cohort/same-id', 'person/two-places'],
    ],
    [
      'the cohort names a go-live of another workflow',
      (a) => a.cohorts[3]!.goLives.push('lon/pair'),
      ['cohort/go-live', 'session/window-told', 'window/before-access', 'window/outside'],
    ],
  ],
  'which sessions there are': [
    ['one is missing', (a) => a.sessions.splice(3, 1), ['session/missing']],
    [
      'one is told twice',
      (a) => a.sessions.push({ ...at(a, 'dac', 'refresher'), id: 'again', start: '2027-04-25T03:00:00Z' }),
      ['session/twice'],
    ],
    [
      'two carry the same name',
      (a) => (at(a, 'dac', 'refresher').id = sessionId('ktm', 'refresher')),
      ['session/same-id'],
    ],
    [
      'one is of no cohort',
      (a) => a.sessions.push({ ...at(a, 'dac', 'refresher'), id: 'x', cohort: 'nobody' }),
      ['session/unknown-cohort'],
    ],
    [
      'day 30 is planned though policy has no day 30',
      (_, f) => Object.assign(f.policy!, { liveReinforcement: [90] }),
      ['session/not-of-the-chain'],
    ],
    [
      'one has no place and a reason, which is allowed',
      (a) => leaveOut(a, sessionId('nyc', 'refresher'), [reason]),
      [],
    ],
    [
      'one has no place and no reason',
      (a) => leaveOut(a, sessionId('nyc', 'refresher'), []),
      ['unscheduled/without-reason'],
    ],
    [
      'one without a place names other people',
      (a) => {
        leaveOut(a, sessionId('nyc', 'refresher'), [reason])
        a.unscheduled[0]!.people = ['nyc-1']
      },
      ['unscheduled/people'],
    ],
    [
      'one both has a place and has none',
      (a) => {
        const copy = structuredClone(at(a, 'nyc', 'refresher'))
        leaveOut(a, copy.id, [reason])
        a.sessions.push(copy)
      },
      ['session/same-id', 'session/twice'],
    ],
    ['one names another workflow', (a) => (at(a, 'dac', 'refresher').workflow = 'pair'), ['session/workflow']],
    ['one names another go-live', (a) => (at(a, 'dac', 'refresher').goLive = 'ktm/one'), ['session/go-live']],
  ],
}

for (const [subject, cases] of Object.entries(CASES)) {
  describe(`${subject}:`, () => {
    test.each(cases)('%s', (_, change, rules) => expect(rulesAfter(change)).toEqual(rules))
  })
}
