import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../tools/plan-check.ts'
import { generatePlanFile } from './generate.ts'
import { planProgramme } from './plan.ts'
import { PlanAnswer } from './plan-answer.ts'
import { people, smallFile } from './planner.fixtures.ts'

describe('how good a plan is, and what is scarce', () => {
  test('a bound is told when asked, no plan is cheaper, and a small plan comes close to it', () => {
    const file = generatePlanFile({ seed: 4, people: 150, facilitators: 3 })
    const answer = planProgramme(file, { seed: 1, iterations: 40_000, bound: true })
    expect(answer.bound!.value).toBeLessThanOrEqual(answer.cost.total)
    expect(answer.bound!.ratio).toBeGreaterThanOrEqual(1)
    expect(answer.bound!.ratio).toBeLessThan(1.05)
    expect([PlanAnswer.safeParse(answer).error, checkPlan(file, answer)]).toEqual([undefined, []])
    expect(planProgramme(file, { seed: 1, iterations: 100 }).bound).toBeUndefined()
  })

  test('with one facilitator for many, an hour of theirs has a price in the weeks before go-live', () => {
    const file = smallFile({
      people: people('sin', 200),
      facilitators: [{ id: 'f1', site: 'sin', skills: ['invoices'], maxPerDay: 1 }],
    })
    const answer = planProgramme(file, { seed: 1, iterations: 20_000, bound: { top: 50 } })
    const mine = answer.prices!.filter((one) => one.facilitator === 'f1')
    expect(mine.length).toBeGreaterThan(0)
    expect(mine.map((one) => one.points)).toEqual(mine.map((one) => one.points).sort((a, b) => b - a))
    const pool = answer.prices!.find((one) => one.kind === 'pool')!
    expect(pool).toMatchObject({ skill: 'invoices', language: 'en', zone: 'Asia/Singapore' })
    expect(answer.prices!.every((one) => new Date(one.week).getUTCDay() === 1)).toBe(true)
  })

  test('hours that lack are told: demand against supply for the interval in which most are missing', () => {
    const leave: [string, string][] = [['2027-02-03', '2027-02-15']]
    const crowd = people('sin', 100)
    const file = smallFile({ people: crowd, facilitators: [{ id: 'f1', site: 'sin', skills: ['invoices'], leave }] })
    const answer = planProgramme(file, { seed: 1, iterations: 2000 })
    const live = answer.unscheduled.filter((one) => one.session.kind === 'live')
    expect(live).toEqual([])
    const tight = { ...file, facilitators: [{ ...file.facilitators[0]!, maxPerDay: 1 }] }
    const short = planProgramme(tight, { seed: 1, iterations: 2000 })
    const out = short.unscheduled.filter((one) => one.session.kind === 'live').map((one) => one.session.id)
    expect(out).toHaveLength(2)
    expect(short.pools).toContainEqual({
      skill: 'invoices',
      language: 'en',
      zone: 'Asia/Singapore',
      from: '2027-02-01',
      to: '2027-02-15',
      facilitators: ['f1'],
      sessions: expect.arrayContaining(out),
      neededMinutes: 240,
      freeMinutes: 120,
    })
    expect(checkPlan(tight, short)).toEqual([])
  })

  test('where something else stands in the way no hours are said to lack', () => {
    const late = [{ group: 'fin', workflow: 'invoices', on: '2027-03-01', accessFrom: '2027-02-25' }]
    const answer = planProgramme(smallFile({ goLives: late }), { seed: 1, iterations: 100 })
    expect([answer.unscheduled.length, answer.pools]).toEqual([1, undefined])
  })
})
