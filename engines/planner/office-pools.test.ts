import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../tools/plan-check.ts'
import { generatePlanFile } from './generate.ts'
import { planProgramme } from './plan.ts'
import type { PlanFile } from './plan-file.ts'
import { people, smallFile } from './planner.fixtures.ts'

const options = { seed: 1, iterations: 400 }
const pooled = (over: Partial<PlanFile> = {}, seats = 40): PlanFile =>
  smallFile({
    people: people('sin', 45),
    policy: { cohort: [8, 15], officeHours: 'pooled', officeHoursSeats: seats },
    ...over,
  })
const office = (file: PlanFile) =>
  planProgramme(file, options)
    .sessions.filter((one) => one.kind === 'office-hours')
    .map((one) => [one.cohort, ...(one.alsoFor ?? [])])

describe('pooled office hours', () => {
  test('serve as many cohorts of a workflow as there are seats, and every cohort once', () => {
    expect(office(pooled())).toEqual([['fin/invoices/1', 'fin/invoices/2'], ['fin/invoices/3']])
    expect(office(pooled({}, 45))).toEqual([['fin/invoices/1', 'fin/invoices/2', 'fin/invoices/3']])
    expect(office(pooled({}, 20)).map((one) => one.length)).toEqual([1, 1, 1])
    const file = pooled()
    const answer = planProgramme(file, options)
    expect(checkPlan(file, answer)).toEqual([])
    // Practice of every cohort it serves ends and begins around it.
    const shared = answer.sessions.find((one) => one.alsoFor)!
    const guests = answer.practice.filter((one) => one.cohort === 'fin/invoices/2')
    expect(guests.flatMap((one) => one.between)).toContain(shared.id)
  })

  test('are not shared across languages, far zones or go-lives a month apart', () => {
    const sites = [...smallFile().sites, { id: 'lon', zone: 'Europe/London' }]
    const groups = ['sin', 'lon'].map((site) => ({ id: site, where: { site } }))
    const goLives = groups.map(({ id }) => ({ group: id, workflow: 'invoices', on: '2027-03-01' }))
    const facilitators = groups.map(({ id }) => ({
      id: `f-${id}`,
      site: id,
      skills: ['invoices'],
      languages: ['en', 'id'],
    }))
    const far = pooled({ sites, groups, goLives, facilitators, people: [...people('sin', 10), ...people('lon', 10)] })
    expect(office(far).map((one) => one.length)).toEqual([1, 1])
    const spoken = [...people('sin', 10), ...people('sin', 10, { role: 'clerk', languages: ['id'] })]
    expect(office(pooled({ people: spoken, facilitators: [facilitators[0]!] })).map((one) => one.length)).toEqual([
      1, 1,
    ])
    const roles = ['analyst', 'clerk'].map((role) => ({ id: role, where: { role } }))
    const months = pooled({
      people: [...people('sin', 10), ...people('sin', 10, { role: 'clerk' })],
      groups: roles,
      goLives: [
        { group: 'analyst', workflow: 'invoices', on: '2027-03-01' },
        { group: 'clerk', workflow: 'invoices', on: '2027-04-01' },
      ],
    })
    expect(office(months).map((one) => one.length)).toEqual([1, 1])
  })

  test('stay as they are when the plan is made again, and hold when a cohort was published apart', () => {
    const file = pooled()
    const published = planProgramme(file, options)
    const after = planProgramme({ ...file, published }, options)
    expect(after.moved).toMatchObject({ sessions: [], added: [], removed: [], kept: published.sessions.length })
  })

  test('save facilitators some of their hours in a company of five hundred', () => {
    const file = generatePlanFile({ seed: 2, people: 500 })
    const minutes = (given: PlanFile) => {
      const answer = planProgramme(given, { seed: 1, iterations: 4000 })
      expect(checkPlan(given, answer)).toEqual([])
      return answer.sessions.reduce((sum, one) => sum + one.minutes, 0)
    }
    const alone = minutes(file)
    const shared = minutes({ ...file, policy: { officeHours: 'pooled' } })
    expect(1 - shared / alone).toBeGreaterThan(0.03)
    expect(1 - shared / alone).toBeLessThan(0.2)
  })

  test('the checker sees a crowd, a stranger and a pool nobody asked for', () => {
    const file = pooled()
    const answer = planProgramme(file, options)
    const rules = (given: PlanFile) => checkPlan(given, answer).map((one) => one.rule)
    expect(rules(pooled({}, 20))).toContain('session/pool')
    expect(rules(smallFile({ people: people('sin', 45), policy: { cohort: [8, 15] } }))).toContain('session/pool')
    const told = answer.sessions.map((one) => (one.alsoFor ? { ...one, alsoFor: ['nobody'] } : one))
    expect(checkPlan(file, { ...answer, sessions: told }).map((one) => one.rule)).toEqual(
      expect.arrayContaining(['session/pool', 'session/missing']),
    )
  })
})
