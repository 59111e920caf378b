import { describe, expect, test } from 'vitest'
import { planProgramme } from './plan.ts'
import type { PlanAnswer } from './plan-answer.ts'
import type { PlanFile } from './plan-file.ts'
import { people, smallFile } from './planner.fixtures.ts'

const options = { seed: 1, iterations: 200 }
const explain = (over: Partial<PlanFile>) => planProgramme(smallFile(over), options)
const rules = (answer: PlanAnswer, kind = 'live') =>
  answer.unscheduled.find((one) => one.session.kind === kind)?.why.map((why) => why.rule)
const ways = (answer: PlanAnswer, kind = 'live') =>
  answer.unscheduled.find((one) => one.session.kind === kind)?.waysOut.map((way) => way.change) ?? []

describe('a session that has no place', () => {
  test('access after the window is the reason, and a later go-live that was tried is the way out', () => {
    const answer = explain({
      goLives: [{ group: 'fin', workflow: 'invoices', on: '2027-03-01', accessFrom: '2027-02-25' }],
    })
    expect(answer.unscheduled.map((one) => one.session.id)).toEqual(['fin/invoices/1/live-1'])
    expect(answer.unscheduled[0]!.window).toEqual({ opens: '2027-02-01', closes: '2027-02-15' })
    expect(rules(answer)).toEqual(['window/before-access'])
    expect(ways(answer)).toContainEqual({ kind: 'move-go-live', goLive: 'fin/invoices', days: 10, on: '2027-03-11' })
  })

  test('the way out works: after the move it names, everything has a place', () => {
    const goLive = { group: 'fin', workflow: 'invoices', on: '2027-03-01', accessFrom: '2027-02-25' }
    const [way] = ways(explain({ goLives: [goLive] })).filter((change) => change.kind === 'move-go-live')
    expect(explain({ goLives: [{ ...goLive, on: way!.on }] }).unscheduled).toEqual([])
    expect(explain({ goLives: [{ ...goLive, on: '2027-03-10' }] }).unscheduled.length).toBe(1)
  })

  test('a go-live next week has no window left, and says that it is past', () => {
    const answer = explain({ goLives: [{ group: 'fin', workflow: 'invoices', on: '2027-01-12' }] })
    expect(rules(answer)).toEqual(['window/past'])
    expect(ways(answer)[0]?.kind).toBe('move-go-live')
    expect(answer.squeezed).toEqual([
      { goLive: 'fin/invoices', cohort: 'fin/invoices/1', reason: 'today', daysLost: 15 },
    ])
  })

  test('nobody teaches the skill: a facilitator nearby can learn it, or one can be added', () => {
    const answer = explain({ facilitators: [{ id: 'f1', site: 'sin', skills: ['other'] }] })
    expect(answer.unscheduled).toHaveLength(5)
    expect(rules(answer)).toEqual(expect.arrayContaining(['holiday/site', 'facilitator/skill']))
    expect(ways(answer)).toEqual([
      { kind: 'facilitator-skill', facilitator: 'f1', skill: 'invoices' },
      { kind: 'add-facilitator', skill: 'invoices', language: 'en', site: 'sin', zone: 'Asia/Singapore' },
    ])
  })

  test('nobody speaks the language, and a facilitator too far away is told apart from one who cannot teach', () => {
    expect(
      rules(explain({ facilitators: [{ id: 'f1', site: 'sin', skills: ['invoices'], languages: ['th'] }] })),
    ).toContain('facilitator/language')
    const far = explain({
      sites: [...smallFile().sites, { id: 'nyc', zone: 'America/New_York' }],
      facilitators: [{ id: 'f1', site: 'nyc', skills: ['invoices'] }],
    })
    expect(rules(far)).toContain('facilitator/zone')
  })

  test('a team that is always in meetings needs a higher limit, and the lowest that works is told', () => {
    const busy = Array.from({ length: 200 }, (_, i) => {
      const on = new Date(Date.UTC(2027, 0, 1 + i)).toISOString().slice(0, 10)
      return { from: `${on}T00:00:00Z`, to: `${on}T12:00:00Z` }
    })
    const answer = explain({ people: [...people('sin', 6), ...people('sin', 4, { role: 'trader', busy })] })
    expect(answer.unscheduled.map((one) => one.session.kind)).toEqual(['live'])
    expect(rules(answer)).toEqual(['holiday/site', 'clashes/too-many'])
    expect(ways(answer)).toContainEqual({ kind: 'raise-clash-limit', session: 'live', to: 0.4 })
  })

  test('a facilitator who is away in the window shows his calendar as the reason', () => {
    const answer = explain({
      facilitators: [{ id: 'f1', site: 'sin', skills: ['invoices'], leave: [['2027-02-01', '2027-02-15']] }],
    })
    expect(rules(answer)).toEqual(['holiday/site', 'facilitator/busy'])
    expect(answer.unscheduled[0]!.waysOut.map((way) => way.change.kind).sort()).toEqual([
      'add-facilitator',
      'move-go-live',
    ])
    expect(answer.unscheduled[0]!.waysOut.every((way) => way.verified && way.cost < 0)).toBe(true)
  })

  test('a facilitator whose evenings are free can give an hour more', () => {
    const answer = explain({
      facilitators: [{ id: 'f1', site: 'sin', skills: ['invoices'], hours: { 'mon-fri': ['08:00', '09:45'] } }],
    })
    expect(rules(answer)).toEqual(expect.arrayContaining(['facilitator/hours']))
    expect(ways(answer)).toContainEqual({
      kind: 'facilitator-hours',
      facilitator: 'f1',
      earlierMinutes: 0,
      laterMinutes: 60,
    })
  })

  test('a second live session that finds no room can be left out', () => {
    const leave: [string, string][] = [['2027-02-04', '2027-02-15']]
    const answer = explain({
      workflows: [{ id: 'invoices', live: [60, 60] }],
      facilitators: [{ id: 'f1', site: 'sin', skills: ['invoices'], leave }],
    })
    expect(answer.unscheduled.map((one) => one.session.part)).toEqual([2])
    expect(ways(answer)).toContainEqual({ kind: 'single-session', workflow: 'invoices', cohort: 'fin/invoices/1' })
  })

  test('trying ways out leaves the plan as it was', () => {
    const file = smallFile({
      facilitators: [{ id: 'f1', site: 'sin', skills: ['invoices'], leave: [['2027-02-01', '2027-02-15']] }],
    })
    const answer = planProgramme(file, options)
    expect(answer.cost.total).toBe(Object.values(answer.cost.parts).reduce((sum, part) => sum + part, 0))
    expect(answer.sessions).toHaveLength(4)
  })
})

describe('a person who has no place', () => {
  test('a group of five is told to lower the minimum, and that was tried', () => {
    const answer = explain({ people: people('sin', 5) })
    expect(answer.withoutPlace).toHaveLength(5)
    expect(answer.withoutPlace[0]).toMatchObject({
      person: 'sin-analyst-1',
      goLive: 'fin/invoices',
      why: [{ rule: 'cohort/too-small', count: 5, detail: { smallest: 8, largest: 25 } }],
      waysOut: [{ change: { kind: 'lower-cohort-minimum', to: 5 }, verified: true, sessionsMoved: 0 }],
    })
  })

  test('managers too few for a cohort of their own can sit with their staff', () => {
    const answer = explain({
      people: [...people('sin', 10), ...people('sin', 2, { role: 'lead', isManager: true })],
      policy: { managers: 'separate' },
    })
    expect(answer.withoutPlace.map((one) => one.person)).toEqual(['sin-lead-1', 'sin-lead-2'])
    expect(answer.withoutPlace[0]!.waysOut.map((way) => way.change.kind)).toContain('managers-with-staff')
  })

  test('a small group whose kin go live three weeks later can share their day', () => {
    const answer = explain({
      sites: [...smallFile().sites, { id: 'kul', zone: 'Asia/Kuala_Lumpur' }],
      people: [...people('sin', 10), ...people('kul', 4)],
      groups: ['sin', 'kul'].map((site) => ({ id: site, where: { site } })),
      goLives: [
        { group: 'sin', workflow: 'invoices', on: '2027-03-22' },
        { group: 'kul', workflow: 'invoices', on: '2027-03-01' },
      ],
    })
    const kinds = answer.withoutPlace[0]!.waysOut.map((way) => way.change)
    expect(kinds).toContainEqual({
      kind: 'same-go-live',
      goLive: 'kul/invoices',
      with: 'sin/invoices',
      on: '2027-03-22',
    })
  })
})
