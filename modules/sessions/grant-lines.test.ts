import { describe, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import type { GrantColumn, GrantSource } from './grant-columns.ts'
import { grantLines, lookAt, resultOf } from './grant-lines.ts'
import type { TrainingRecord, TrainingSession } from './training-record.ts'

const session = (
  startsAt: string,
  minutes: number,
  state: TrainingSession['state'],
  rest: Partial<TrainingSession> = {},
): TrainingSession => ({
  sessionId: startsAt as Id,
  startsAt: instant(startsAt),
  minutes,
  zone: 'Europe/London',
  kind: 'live',
  workflowKey: 'invoices',
  workflow: 'Invoices',
  cohort: 'London 1',
  facilitator: 'Mei',
  state,
  recordedAt: null,
  recordedBy: null,
  source: null,
  units: [],
  ...rest,
})
const record = (sessions: TrainingSession[], employeeNumber: string | null = 'E-1', name = 'Đào'): TrainingRecord => ({
  person: {
    id: name as Id,
    name,
    employeeNumber,
    email: null,
    department: null,
    title: null,
    role: null,
    site: null,
    zone: null,
    leftOn: null,
  },
  sessions,
  acknowledgements: [],
})
const column = (source: GrantSource, rest: Partial<GrantColumn> = {}): GrantColumn => ({
  name: source,
  source,
  format: null,
  constant: '',
  isNeeded: false,
  ...rest,
})
const words = {
  kind: (kind: string) => kind,
  result: (result: string) => result,
  unit: ({ title, version }: { title: string; version: number }) => `${title} ${version}`,
}
const BY_COURSE = { lines: 'course', leastPercent: 75 } as const

test('hours are counted between moments, also over a change of the clock, and times are those of the wall', () => {
  // London goes forward at 01:00 UTC on 28 March 2027, and back at 01:00 UTC on 31 October 2027.
  const columns = (['first day', 'first time', 'last time', 'hours scheduled', 'hours attended'] as const).map(
    (source) => column(source),
  )
  const spring = grantLines([record([session('2027-03-28T00:30:00Z', 75, 'attended')])], columns, BY_COURSE, words)
  expect(spring[0]!.cells).toEqual(['2027-03-28', '00:30', '02:45', 1.25, 1.25])
  const autumn = grantLines([record([session('2027-10-31T00:30:00Z', 75, 'attended')])], columns, BY_COURSE, words)
  expect(autumn[0]!.cells).toEqual(['2027-10-31', '01:30', '01:45', 1.25, 1.25])
})
test('a line for each course adds its sessions up, without office hours', () => {
  const sessions = [
    session('2027-03-01T09:00:00Z', 60, 'attended'),
    session('2027-03-08T09:00:00Z', 60, 'absent'),
    session('2027-03-10T09:00:00Z', 60, 'attended', { kind: 'office-hours' }),
    session('2027-03-05T09:00:00Z', 90, 'attended', { workflowKey: 'stock', workflow: 'Stock' }),
  ]
  const columns = (
    ['course', 'hours scheduled', 'hours attended', 'percent attended', 'result', 'last day'] as const
  ).map((source) => column(source))
  expect(grantLines([record(sessions)], columns, BY_COURSE, words).map((line) => line.cells)).toEqual([
    ['Invoices', 2, 1, 50, 'not completed', '2027-03-08'],
    ['Stock', 1.5, 1.5, 100, 'completed', '2027-03-05'],
  ])
  expect(grantLines([record(sessions)], columns, { lines: 'session', leastPercent: 75 }, words)).toHaveLength(3)
})
describe('the result', () => {
  const of = (...states: TrainingSession['state'][]) =>
    resultOf(
      states.map((state, day) => session(`2027-03-0${day + 1}T09:00:00Z`, 60, state)),
      BY_COURSE,
    )
  test('is completed from the share on', () => {
    expect(of('attended', 'attended', 'attended', 'absent')).toBe('completed')
    expect(of('attended', 'attended', 'absent', 'excused')).toBe('not completed')
  })
  test('cannot be told while what nobody wrote down could change it', () => {
    expect(of('attended', 'attended', 'not recorded', 'absent')).toBe('cannot tell')
    expect(of('attended', 'absent', 'absent', 'not recorded')).toBe('not completed')
    expect(of('attended', 'attended', 'attended', 'not recorded')).toBe('completed')
  })
})
test('what is missing is said per column with the people whom it concerns', () => {
  const records = [
    record([session('2027-03-01T09:00:00Z', 60, 'attended')]),
    record([session('2027-03-01T09:00:00Z', 60, 'attended')], null, 'Bo'),
  ]
  const columns = [
    column('employee number', { name: 'Employee number', isNeeded: true }),
    column('blank', { name: 'NRIC' }),
    column('constant', { constant: 'SG' }),
  ]
  const lines = grantLines(records, columns, BY_COURSE, words)
  expect(lines.map((line) => line.cells)).toEqual([
    ['E-1', '', 'SG'],
    ['', '', 'SG'],
  ])
  expect(lookAt(lines, records)).toEqual({
    lines: 2,
    people: 2,
    minutes: 120,
    missing: [{ column: 'Employee number', lines: 1, people: ['Bo'] }],
  })
})
