import { describe, expect, test } from 'vitest'
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { PlanFile } from '#engines/planner/plan-file.ts'
import { at, type Change, named, tinyAnswer, tinyFile } from './plan-check.fixtures.ts'
import { checkPlan } from './plan-check.ts'

describe('groups that were merged:', () => {
  const small = (site: 'ktm' | 'dac') => [`${site}-1`, `${site}-2`, `${site}-3`, `${site}-4`]
  /** Four people of Kathmandu and four of Dhaka learn together; Dhaka goes live three days later. */
  function merged(): [PlanFile, PlanAnswer] {
    const [file, answer] = [tinyFile(), tinyAnswer()]
    const kept = [...small('ktm'), ...small('dac')]
    file.people = file.people.filter((one) => kept.includes(one.id)).map((one) => ({ ...one, department: 'south' }))
    file.groups = [
      { id: 'ktm', where: { site: 'ktm' } },
      { id: 'dac', where: { site: 'dac' } },
    ]
    file.goLives = [
      { group: 'ktm', workflow: 'one', on: '2027-03-22', accessFrom: '2027-02-24' },
      { group: 'dac', workflow: 'one', on: '2027-03-25', accessFrom: '2027-03-01' },
    ]
    answer.cohorts = [{ ...answer.cohorts[2]!, goLives: ['ktm/one', 'dac/one'], people: kept, sites: ['ktm', 'dac'] }]
    answer.sessions = answer.sessions.filter((one) => one.cohort === 'ktm/1')
    const windows = [
      ['2027-03-01', '2027-03-08'],
      ['2027-03-13', '2027-03-21'],
      ['2027-04-08', '2027-05-03'],
      ['2027-04-21', '2027-04-25'],
      ['2027-06-18', '2027-06-25'],
    ]
    for (const [i, one] of answer.sessions.entries()) one.window = { opens: windows[i]![0]!, closes: windows[i]![1]! }
    at(answer, 'ktm', 'office-hours').start = '2027-03-15T03:15:00Z'
    at(answer, 'ktm', 'reinforcement-30').start = '2027-04-21T03:15:00Z'
    at(answer, 'ktm', 'reinforcement-90').start = '2027-06-21T03:15:00Z'
    answer.practice = kept.flatMap((person) => [
      {
        cohort: 'ktm/1',
        person,
        start: '2027-03-04T05:00:00Z',
        minutes: 30,
        between: ['ktm/1/live-1', 'ktm/1/office-hours'] as [string, string],
        reflectionMinutes: 10,
      },
      {
        cohort: 'ktm/1',
        person,
        start: '2027-03-16T05:00:00Z',
        minutes: 30,
        between: ['ktm/1/office-hours', 'go-live'] as [string, string],
        reflectionMinutes: 10,
      },
    ])
    return [file, answer]
  }
  const rules = (change: Change) => {
    const [file, answer] = merged()
    change(answer, file)
    return [...new Set(checkPlan(file, answer).map((one) => one.rule))].sort()
  }

  test('a sound merge has nothing to report', () => expect(checkPlan(...merged())).toEqual([]))
  test('a live session must suit the later go-live too', () =>
    expect(rules((a) => (at(a, 'ktm', 'live').start = '2027-02-25T03:15:00Z'))).toEqual(['window/before-access']))
  test('and the refresher the earlier one', () =>
    expect(rules((a) => (at(a, 'ktm', 'refresher').start = '2027-05-05T03:15:00Z'))).toEqual(['window/outside']))
  test('a holiday at either site counts', () =>
    expect(rules((_, f) => (named(f.sites, 'dac').holidays = ['2027-03-02']))).toEqual(['holiday/site']))
  test('go-lives more than three days apart do not merge', () =>
    expect(rules((_, f) => (f.goLives[1]!.on = '2027-03-26'))).toContain('cohort/merge'))
  test('nor sites too far apart', () =>
    expect(rules((_, f) => Object.assign(f.policy!, { mergeZoneHours: 0 }))).toEqual(['cohort/merge']))
  test('nor different departments', () =>
    expect(rules((_, f) => Object.assign(named(f.people, 'dac-1'), { department: 'north' }))).toEqual(['cohort/merge']))
  test('nor sites that share too few hours', () =>
    expect(rules((_, f) => Object.assign(f.policy!, { sharedHoursMinutes: 540 }))).toEqual(['cohort/no-shared-hours']))
  test('and nobody meets in a room', () =>
    expect(
      rules((a, f) => {
        named(f.sites, 'ktm').rooms = [{ id: 'tal', seats: 20 }]
        Object.assign(at(a, 'ktm', 'live'), { mode: 'onsite', room: 'tal' })
      }),
    ).toEqual(['room/several-sites']))
})

describe('two cohorts that share people or rooms:', () => {
  /** Londoners learn a second workflow, half a day after their first refresher. */
  function both(start: string): string[] {
    const [file, answer] = [tinyFile(), tinyAnswer()]
    file.goLives.push({ group: 'lon', workflow: 'one', on: '2027-04-19', accessFrom: '2027-03-24' })
    answer.cohorts.push({ ...answer.cohorts[0]!, id: 'lon/2', workflow: 'one', goLives: ['lon/one'] })
    const mine = answer.sessions.filter((one) => one.cohort === 'lon/1' && one.part === 1)
    const shift: Record<string, string> = {
      live: start,
      'office-hours': '2027-04-14T09:00:00Z',
      refresher: '2027-05-12T08:00:00Z',
      'reinforcement-30': '2027-05-19T08:00:00Z',
      'reinforcement-90': '2027-07-16T08:00:00Z',
    }
    answer.sessions.push(
      ...mine.map((one) => ({
        ...one,
        id: one.id.replace('lon/1', 'lon/2'),
        cohort: 'lon/2',
        workflow: 'one',
        goLive: 'lon/one',
        start: shift[one.kind]!,
      })),
    )
    for (let i = 1; i <= 8; i++)
      answer.practiceDebt.push({ person: `lon-${i}`, goLive: 'lon/one', minutesWanted: 60, minutesPlaced: 0 })
    return [...new Set(checkPlan(file, answer).map((one) => one.rule))]
      .filter((rule) => !rule.startsWith('practice/'))
      .sort()
  }

  test('another day is fine', () => expect(both('2027-03-24T09:00:00Z')).toEqual([]))
  test('the same day is one session too many', () =>
    expect(both('2027-03-25T13:00:00Z')).toEqual(['person/second-session-that-day']))
  test('the same time is also one facilitator and one room too few', () =>
    expect(both('2027-03-25T09:30:00Z')).toEqual([
      'facilitator/double-booked',
      'person/second-session-that-day',
      'room/double-booked',
    ]))
})
