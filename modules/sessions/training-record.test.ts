import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import {
  type AcknowledgedCard,
  attendedMinutes,
  cardVersionsOf,
  newestOfEachCard,
  summaryOf,
  type TrainingRecord,
  type TrainingSession,
  totalsOf,
} from './training-record.ts'

const session = (id: string, state: TrainingSession['state'], minutes = 75): TrainingSession => ({
  sessionId: id as Id,
  startsAt: instant('2027-03-01T01:00:00Z'),
  minutes,
  zone: 'Asia/Singapore',
  kind: 'live',
  workflowKey: 'invoices',
  workflow: 'Invoices',
  cohort: 'Finance 1',
  facilitator: 'Mei',
  state,
  recordedAt: null,
  recordedBy: null,
  source: null,
  units: [],
})
const card = (cardKey: string, number: number, isCurrent: boolean): AcknowledgedCard => ({
  cardKey,
  number,
  says: `${cardKey} in version ${number}`,
  kind: 'do',
  about: 'privacy',
  workflow: null,
  at: instant('2027-03-01T01:00:00Z'),
  isCurrent,
  frameworks: [],
})
const record = (name: string, parts: Partial<TrainingRecord>, leftOn: string | null = null): TrainingRecord => ({
  person: {
    id: name as Id,
    name,
    employeeNumber: null,
    email: null,
    department: null,
    title: null,
    role: null,
    site: null,
    zone: null,
    leftOn: leftOn ? day(leftOn) : null,
  },
  sessions: [],
  acknowledgements: [],
  ...parts,
})

test('a session that was attended counts in full, any other not at all', () => {
  expect(attendedMinutes(session('a', 'attended'))).toBe(75)
  for (const state of ['absent', 'excused', 'not recorded'] as const)
    expect(attendedMinutes(session('a', state))).toBe(0)
})
test('what nobody wrote down is neither attended nor absent', () => {
  const one = record('An', {
    sessions: [session('a', 'attended', 60), session('b', 'absent'), session('c', 'not recorded')],
  })
  expect(totalsOf(one)).toMatchObject({ sessions: 3, attended: 1, absent: 1, excused: 0, notRecorded: 1, minutes: 60 })
})
test('of a card the newest acknowledged version counts, and only while it still stands', () => {
  const cards = [card('a', 1, false), card('a', 2, true), card('b', 1, false)]
  expect(newestOfEachCard(cards).map((one) => [one.cardKey, one.number])).toEqual([
    ['a', 2],
    ['b', 1],
  ])
  expect(totalsOf(record('An', { acknowledgements: cards }))).toMatchObject({ acknowledged: 2, acknowledgedCurrent: 1 })
  expect(
    cardVersionsOf([record('An', { acknowledgements: cards })]).map((one) => `${one.cardKey}-${one.number}`),
  ).toEqual(['a-1', 'a-2', 'b-1'])
})
test('the roster is the denominator: who has left is named and stands in no share', () => {
  const records = [
    record('An', { sessions: [session('a', 'attended')], acknowledgements: [card('a', 1, true)] }),
    record('Bo', { sessions: [session('a', 'absent')] }),
    record('Cy', {}),
    record('Left', { sessions: [session('a', 'attended')] }, '2027-03-05'),
  ]
  expect(summaryOf(records)).toEqual({
    people: 3,
    left: 1,
    trained: 1,
    acknowledged: 1,
    sessions: 1,
    minutes: 150,
    notRecorded: 0,
  })
})
