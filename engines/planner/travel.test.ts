import { expect, test } from 'vitest'
import { checkPlan } from '../../tools/plan-check.ts'
import { planProgramme } from './plan.ts'
import type { PlanFile } from './plan-file.ts'
import { people, smallFile } from './planner.fixtures.ts'

const options = { seed: 1, iterations: 1000 }
const room = (id: string) => [{ id, seats: 25 }]
/** Two sites of one town with one facilitator; both cohorts can meet only on one morning. */
const file = (over: Partial<PlanFile> = {}): PlanFile =>
  smallFile({
    policy: { leadDays: [20, 20], precedence: 0 },
    sites: [
      { id: 'sin', zone: 'Asia/Singapore', rooms: room('r1') },
      { id: 'east', zone: 'Asia/Singapore', rooms: room('r2') },
    ],
    people: [...people('sin', 10), ...people('east', 10)],
    groups: ['sin', 'east'].map((site) => ({ id: site, where: { site } })),
    goLives: ['sin', 'east'].map((group) => ({ group, workflow: 'invoices', on: '2027-03-01' })),
    facilitators: [{ id: 'f1', site: 'sin', alsoAt: ['east'], skills: ['invoices'] }],
    ...over,
  })
const live = (given: PlanFile) => planProgramme(given, options).sessions.filter((one) => one.kind === 'live')

test('a facilitator meets people at another site he goes to, and not where he does not go', () => {
  expect(live(file()).map((one) => one.mode)).toEqual(['onsite', 'onsite'])
  const stays = file({ facilitators: [{ id: 'f1', site: 'sin', skills: ['invoices'] }] })
  expect(live(stays).map((one) => one.mode)).toEqual(['onsite', 'online'])
})

test('between the two lies the time it takes him to get there', () => {
  const far = file({ travel: [{ from: 'east', to: 'sin', minutes: 100 }] })
  const answer = planProgramme(far, options)
  expect(checkPlan(far, answer)).toEqual([])
  const starts = (given: PlanFile) => live(given).map((one) => Date.parse(one.start) / 60_000)
  const apart = ([a, b]: number[]) => Math.abs(a! - b!)
  expect(answer.sessions.filter((one) => one.mode === 'onsite').length).toBeGreaterThanOrEqual(2)
  expect(apart(starts(far))).toBeGreaterThanOrEqual(60 + 105)
  expect(apart(starts(file()))).toBeLessThan(60 + 105)
  expect(checkPlan(far, planProgramme(file(), options)).map((one) => one.rule)).toContain('facilitator/travel')
})

test('who cannot get there in time meets them online', () => {
  const narrow: Partial<PlanFile> = {
    facilitators: [
      { id: 'f1', site: 'sin', alsoAt: ['east'], skills: ['invoices'], hours: { 'mon-fri': ['09:00', '11:15'] } },
    ],
  }
  expect(live(file(narrow)).map((one) => one.mode)).toEqual(['onsite', 'onsite'])
  const far = file({ ...narrow, travel: [{ from: 'sin', to: 'east', minutes: 60 }] })
  expect(
    live(far)
      .map((one) => one.mode)
      .sort(),
  ).toEqual(['online', 'onsite'])
  expect(checkPlan(far, planProgramme(far, options))).toEqual([])
})
