import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { generatePlanFile } from '#engines/planner/generate.ts'
import { planProgramme } from '#engines/planner/plan.ts'
import type { PlanFile } from '#engines/planner/plan-file.ts'
import { readPlanFileAt } from '../server/plan-file-reader.ts'
import { tinyFile } from './plan-check.fixtures.ts'
import { checkPlan } from './plan-check.ts'

const found = (file: PlanFile, seed = 1) => checkPlan(file, planProgramme(file, { seed }))

describe('what the planner makes keeps every rule:', () => {
  test.each(['meranti', 'small'])('the example %s', async (name) => {
    const path = `examples/${name}.plan.yaml`
    if (!existsSync(path)) return
    expect(found(await readPlanFileAt(path))).toEqual([])
  })

  test('the hand-written sites with their clocks, quarter hours and Sundays', () => {
    expect(found(tinyFile())).toEqual([])
  })

  test.each([1, 2, 3])('a company of three hundred, seed %i', (seed) => {
    expect(found(generatePlanFile({ seed, people: 300 }), seed)).toEqual([])
  })

  test('small groups of several sites that learn together', () => {
    const file = tinyFile()
    file.people = file.people
      .filter((one) => /^(ktm|dac)-[1-4]$/.test(one.id))
      .map((one) => ({ ...one, department: 'south' }))
    file.groups = ['ktm', 'dac'].map((site) => ({ id: site, where: { site } }))
    file.goLives = [
      { group: 'ktm', workflow: 'one', on: '2027-03-22', accessFrom: '2027-02-24' },
      { group: 'dac', workflow: 'one', on: '2027-03-25', accessFrom: '2027-03-01' },
    ]
    const answer = planProgramme(file, { seed: 1 })
    expect(answer.cohorts.map((one) => one.goLives.length)).toEqual([2])
    expect(checkPlan(file, answer)).toEqual([])
  })

  test('a plan that is made again after a go-live slipped, with history and a pin that breaks a rule', () => {
    const published = planProgramme(tinyFile(), { seed: 1 })
    const file = { ...tinyFile(), published, today: '2027-03-05' }
    file.goLives = file.goLives.map((one) => (one.group === 'nyc' ? { ...one, on: '2027-04-12' } : one))
    file.pins = [{ session: 'lon/pair/1/refresher', start: '2027-05-08T08:00:00Z', facilitator: 'f-lon' }]
    const answer = planProgramme(file, { seed: 1 })
    expect(answer.sessions.filter((one) => one.held).length).toBeGreaterThan(0)
    expect(answer.broken.map((one) => one.rule)).toContain('hours/site')
    expect(checkPlan(file, answer)).toEqual([])
  })

  test('companies of three thousand, the same plan twice', { timeout: 240_000 }, () => {
    const files = [1, 2, 3].map((seed) => generatePlanFile({ seed, people: 3000 }))
    const answers = files.map((file, i) => planProgramme(file, { seed: i + 1 }))
    for (const [i, file] of files.entries()) expect(checkPlan(file, answers[i])).toEqual([])
    expect(JSON.stringify(planProgramme(files[0]!, { seed: 1 }))).toBe(JSON.stringify(answers[0]))
  })

  test.each([1, 2, 3])('practice is owed only by people who have no half hour free, seed %i', (seed) => {
    const file = generatePlanFile({ seed, people: 300 })
    const crowded = {
      ...file,
      people: file.people.map((one, i) => (i % 3 ? one : { ...one, busy: mornings(one.busy) })),
    }
    const answer = planProgramme(crowded, { seed })
    expect(checkPlan(crowded, answer)).toEqual([])
  })
})

/** Every working day of spring is taken from seven to two o'clock in UTC, beside what the calendar says. */
function mornings(busy: PlanFile['people'][number]['busy']) {
  const days = Array.from({ length: 150 }, (_, i) => new Date(Date.UTC(2027, 0, 4 + i)).toISOString().slice(0, 10))
  const taken = days.map((day) => ({ from: `${day}T00:15:00Z`, to: `${day}T15:30:00Z` }))
  return [...(Array.isArray(busy) ? busy : []), ...taken.filter((_, i) => i % 7)]
}
