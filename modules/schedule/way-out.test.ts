import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { deedOf, type Standing } from './way-out.ts'

const now: Standing = {
  goLives: new Map([['g', { on: day('2027-05-10'), name: 'Claims, First replies' }]]),
  workflows: new Map([
    ['w', { name: 'First replies', liveMinutes: [60, 75], singleMinutes: null }],
    ['v', { name: 'Payroll checks', liveMinutes: [75], singleMinutes: null }],
  ]),
  facilitators: new Map([
    [
      'f',
      {
        name: 'Ayu',
        workflowIds: ['w'],
        hours: null,
        siteHours: { '1': ['09:00', '17:30'], '5': ['08:00', '23:30'], '6': null },
      },
    ],
  ]),
  sites: new Map([['s', 'Jakarta']]),
  clashShare: { live: 0.3, officeHours: 0.6, refresher: 0.4, reinforcement30: 0.5, reinforcement90: 0.5 },
  cohort: [8, 25],
  managersApart: true,
}

test('a moved go-live says from which day to which', () => {
  expect(deedOf({ kind: 'move-go-live', goLive: 'g', days: 7, on: '2027-05-17' }, now)).toMatchObject({
    kind: 'move-go-live',
    to: '2027-05-17',
    facts: [{ fact: 'go-live', subject: 'Claims, First replies', from: '2027-05-10', to: '2027-05-17' }],
  })
})

test('a go-live that is gone, or stands there already, is no way out any more', () => {
  expect(deedOf({ kind: 'move-go-live', goLive: 'x', days: 7, on: '2027-05-17' }, now)).toBeNull()
  expect(deedOf({ kind: 'same-go-live', goLive: 'g', with: 'h', on: '2027-05-10' }, now)).toBeNull()
})

test('longer hours start from the hours of the site and stay inside the day', () => {
  const deed = deedOf({ kind: 'facilitator-hours', facilitator: 'f', earlierMinutes: 60, laterMinutes: 120 }, now)
  expect(deed).toMatchObject({
    kind: 'set-hours',
    hours: { '1': ['08:00', '19:30'], '5': ['07:00', '23:45'], '6': null },
    facts: [
      { subject: '1', from: '09:00–17:30', to: '08:00–19:30' },
      { subject: '5', from: '08:00–23:30', to: '07:00–23:45' },
    ],
  })
})

test('a facilitator learns one workflow more and keeps the others', () => {
  expect(deedOf({ kind: 'facilitator-skill', facilitator: 'f', skill: 'v' }, now)).toMatchObject({
    kind: 'teach',
    facts: [{ subject: 'Ayu', from: 'First replies', to: 'First replies; Payroll checks' }],
  })
  expect(deedOf({ kind: 'facilitator-skill', facilitator: 'f', skill: 'w' }, now)).toBeNull()
})

test('a higher clash limit changes its own kind of session and no other, and is never lowered', () => {
  expect(deedOf({ kind: 'raise-clash-limit', session: 'office-hours', to: 0.7 }, now)).toMatchObject({
    rule: 'clashShare',
    value: { live: 0.3, officeHours: 0.7, refresher: 0.4 },
  })
  expect(deedOf({ kind: 'raise-clash-limit', session: 'live', to: 0.3 }, now)).toBeNull()
})

test('smaller cohorts keep the largest size, and managers join their staff', () => {
  expect(deedOf({ kind: 'lower-cohort-minimum', to: 5 }, now)).toMatchObject({ rule: 'cohort', value: [5, 25] })
  expect(deedOf({ kind: 'lower-cohort-minimum', to: 8 }, now)).toBeNull()
  expect(deedOf({ kind: 'managers-with-staff' }, now)).toMatchObject({ rule: 'managers', value: 'with-staff' })
  expect(deedOf({ kind: 'managers-with-staff' }, { ...now, managersApart: false })).toBeNull()
})

test('one live session instead of two is allowed once, as long as the first', () => {
  const change = { kind: 'single-session', workflow: 'w', cohort: 'g/1' } as const
  expect(deedOf(change, now)).toMatchObject({ kind: 'allow-single', minutes: 60, facts: [{ from: '', to: '60' }] })
  const allowed = new Map([['w', { name: 'First replies', liveMinutes: [60, 75], singleMinutes: 60 }]])
  expect(deedOf(change, { ...now, workflows: allowed })).toBeNull()
  expect(deedOf({ kind: 'single-session', workflow: 'v', cohort: 'g/1' }, now)).toBeNull()
})

test('a facilitator whom nobody has hired yet is not made up', () => {
  expect(deedOf({ kind: 'add-facilitator', skill: 'w', language: 'id', site: 's', zone: 'Asia/Jakarta' }, now)).toEqual(
    { kind: 'find-somebody', workflow: 'w', language: 'id', site: 's' },
  )
})
