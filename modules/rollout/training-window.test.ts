import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, day, daysBetween, plusDays } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import { zone } from '#kernel/zone.ts'
import { localDay } from '#modules/people/local-time.ts'
import { daysFromPolicy, programmeDays, trainingWindow } from './training-window.ts'

const goLive = day('2027-03-01')
const window = { opens: day('2027-02-01'), closes: day('2027-02-15') }
const january = day('2027-01-04')

describe('the training window', () => {
  test('runs from four to two weeks before first use', () => {
    expect(trainingWindow(goLive, { accessFrom: null, today: january })).toEqual({ kind: 'open', window })
    expect(trainingWindow(goLive, { accessFrom: day('2027-01-25'), today: january }).kind).toBe('open')
  })
  test('is squeezed by access that comes late, and says by how much', () => {
    expect(trainingWindow(goLive, { accessFrom: day('2027-02-10'), today: january })).toEqual({
      kind: 'squeezed',
      by: 'access',
      daysLost: 9,
      window: { opens: '2027-02-10', closes: '2027-02-15' },
    })
  })
  test('is squeezed by today', () => {
    expect(trainingWindow(goLive, { accessFrom: day('2027-01-25'), today: day('2027-02-15') })).toEqual({
      kind: 'squeezed',
      by: 'today',
      daysLost: 14,
      window: { opens: '2027-02-15', closes: '2027-02-15' },
    })
  })
  test('is too late the day after it closed, and the earliest go-live is said', () => {
    expect(trainingWindow(goLive, { accessFrom: null, today: day('2027-02-16') })).toEqual({
      kind: 'too late',
      by: 'today',
      earliest: '2027-03-02',
      window,
    })
    expect(trainingWindow(goLive, { accessFrom: day('2027-02-20'), today: january })).toMatchObject({
      kind: 'too late',
      by: 'access',
      earliest: '2027-03-06',
    })
  })
  test('is over once the group uses it', () => {
    expect(trainingWindow(goLive, { accessFrom: null, today: goLive }).kind).toBe('live')
  })
  test('follows the rules of an organisation that changed them, as long as they hold', () => {
    const policy = { leadDays: { value: [7, 21], expires_on: '2027-06-30' }, refresherDays: { value: 'soon' } }
    expect(daysFromPolicy(policy, january)).toEqual({ ...programmeDays, lead: [7, 21] })
    expect(daysFromPolicy(policy, day('2027-07-01'))).toEqual(programmeDays)
    expect(daysFromPolicy(null, january)).toEqual(programmeDays)
    expect(daysFromPolicy({ leadDays: { value: [28, 14] } }, january)).toEqual(programmeDays)
  })
  test('the same moment is still inside in one zone and too late in another, also on the night the clocks change', () => {
    const night = instant('2027-03-14T23:30:00Z')
    const ask = (place: string) =>
      trainingWindow(day('2027-03-28'), { accessFrom: null, today: localDay(night, zone(place)) })
    expect(ask('America/New_York')).toMatchObject({ kind: 'squeezed', daysLost: 14 })
    expect(ask('Asia/Singapore')).toMatchObject({ kind: 'too late', earliest: '2027-03-29' })
  })
})

const days = fc.integer({ min: 0, max: 800 }).map((n) => plusDays(day('2026-06-01'), n))

test('whatever the dates, training never lies outside two to four weeks, before access, or in the past', () => {
  fc.assert(
    fc.property(days, fc.option(days), days, (on, accessFrom, today) => {
      const answer = trainingWindow(on, { accessFrom, today })
      if (answer.kind === 'live' || answer.kind === 'too late') return
      const { opens, closes } = answer.window
      expect(opens <= closes).toBe(true)
      expect(daysBetween(closes, on)).toBe(14)
      expect(daysBetween(opens, on)).toBeLessThanOrEqual(28)
      expect(opens >= today && (accessFrom === null || opens >= accessFrom)).toBe(true)
    }),
  )
})

test('the earliest go-live that is offered can be met, and the day before it cannot', () => {
  fc.assert(
    fc.property(days, fc.option(days), days, (on: Day, accessFrom, today) => {
      const answer = trainingWindow(on, { accessFrom, today })
      if (answer.kind !== 'too late') return
      expect(trainingWindow(answer.earliest, { accessFrom, today }).kind).toBe('squeezed')
      expect(trainingWindow(plusDays(answer.earliest, -1), { accessFrom, today }).kind).toBe('too late')
    }),
  )
})
