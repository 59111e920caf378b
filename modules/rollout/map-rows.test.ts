import { describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { type Marks, type RowFacts, readRow, withSessions } from './map-rows.ts'
import { programmeDays } from './training-window.ts'

const facts: RowFacts = {
  on: day('2027-03-01'),
  accessFrom: day('2027-01-25'),
  today: day('2027-01-04'),
  people: 26,
  workflowRetired: false,
}
const read = (more: Partial<RowFacts> = {}) => readRow({ ...facts, ...more }, programmeDays)
const slugs = (row: { findings: { slug: string }[] }) => row.findings.map(({ slug }) => slug)
const none: Marks = { marks: [], unscheduled: [], withoutPlace: 0 }
const live = { kind: 'live', part: 1, startsAt: '2027-02-03T01:00:00Z', day: '2027-02-03', sessionId: 's' }

describe('a row of the map', () => {
  test('shows the window before go-live, the refreshers and the live days after it', () => {
    expect(read()).toMatchObject({
      state: 'ok',
      full: { opens: '2027-02-01', closes: '2027-02-15' },
      refresher: { opens: '2027-03-15', closes: '2027-04-12' },
      liveDays: ['2027-03-31', '2027-05-30'],
      findings: [],
    })
  })
  test('says when access comes after the window, and which go-live would work', () => {
    const row = read({ accessFrom: day('2027-02-20') })
    expect(row.state).toBe('cannot')
    expect(row.findings[0]).toEqual({
      slug: 'access-after-window',
      weight: 'red',
      values: { accessFrom: '2027-02-20', closes: '2027-02-15', earliest: '2027-03-06' },
    })
  })
  test('is amber when access or today squeezes it, and the days lost are counted', () => {
    expect(read({ accessFrom: day('2027-02-08') }).findings[0]).toMatchObject({
      slug: 'squeezed-by-access',
      values: { daysLost: 7 },
    })
    expect(slugs(read({ today: day('2027-02-10') }))).toEqual(['squeezed-by-today'])
  })
  test('says when nobody or too few are meant, when access is unknown, and when the work was retired', () => {
    expect(slugs(read({ people: 0 }))).toEqual(['no-people'])
    expect(slugs(read({ people: 5, accessFrom: null }))).toEqual(['few-people', 'access-unknown'])
    expect(read({ workflowRetired: true }).state).toBe('cannot')
  })
  test('asks for nothing more once the group is live', () => {
    expect(read({ today: day('2027-03-01'), people: 3 })).toMatchObject({ state: 'live', findings: [] })
  })
})

describe('a row with its sessions', () => {
  const late = read({ today: day('2027-02-20') })
  test('is no longer late when its sessions stand', () => {
    expect(late.state).toBe('cannot')
    expect(withSessions(late, { ...none, marks: [live] })).toEqual({ state: 'ok', findings: [] })
  })
  test('stays red when a session has no room or people have no place', () => {
    const row = withSessions(read(), {
      marks: [live],
      unscheduled: [{ kind: 'live', why: 'no-room' }],
      withoutPlace: 2,
    })
    expect(row.state).toBe('cannot')
    expect(slugs(row)).toEqual(['without-sessions', 'without-place'])
    expect(withSessions(read(), { ...none, marks: [live], unscheduled: [{ kind: 'refresher', why: 'x' }] }).state).toBe(
      'squeezed',
    )
  })
  test('says quietly that nothing is planned yet', () => {
    expect(slugs(withSessions(read(), none))).toEqual(['not-planned'])
    expect(slugs(withSessions(late, none))).toEqual(['too-late'])
  })
})
