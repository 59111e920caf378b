import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generatePlanFile } from './generate.ts'
import { planProgramme } from './plan.ts'
import { PlanAnswer } from './plan-answer.ts'
import { readPlanFile } from './plan-file.ts'
import { atlanticFile, brokenIn, lostPeople, lostSessions, people, smallFile } from './planner.fixtures.ts'
import { tangledFile } from './tangled.fixtures.ts'

const options = { seed: 1, iterations: 400 }

const programmes = fc
  .record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    people: fc.integer({ min: 5, max: 90 }),
    facilitators: fc.integer({ min: 1, max: 4 }),
    departments: fc.integer({ min: 1, max: 3 }),
    sites: fc.integer({ min: 1, max: 8 }),
    workflows: fc.integer({ min: 1, max: 4 }),
  })
  .map(generatePlanFile)

describe('a whole programme', () => {
  test('breaks no hard rule, loses nobody and no session, and is a valid answer, whatever the company', () => {
    fc.assert(
      fc.property(programmes, (file) => {
        expect(readPlanFile(file).kind).toBe('ok')
        const answer = planProgramme(file, options)
        expect(brokenIn(file, answer)).toEqual([])
        expect(lostPeople(file, answer)).toEqual([])
        expect(lostSessions(file, answer)).toEqual([])
        expect(PlanAnswer.safeParse(JSON.parse(JSON.stringify(answer))).error).toBeUndefined()
        expect(Object.values(answer.cost.parts).reduce((sum, part) => sum + part, 0)).toBe(answer.cost.total)
      }),
      { numRuns: 10, seed: 7 },
    )
  })

  test('holds the same where groups overlap, sites mix, teams are tiny and dates are tight', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const file = tangledFile(seed)
        const answer = planProgramme(file, { seed: 1, iterations: 300 })
        expect(brokenIn(file, answer)).toEqual([])
        expect(lostPeople(file, answer)).toEqual([])
        expect(lostSessions(file, answer)).toEqual([])
        expect(answer.unscheduled.every((one) => one.why.length > 0)).toBe(true)
        expect(PlanAnswer.safeParse(JSON.parse(JSON.stringify(answer))).error).toBeUndefined()
        expect(Object.values(answer.cost.parts).reduce((sum, part) => sum + part, 0)).toBe(answer.cost.total)
      }),
      { numRuns: 6, seed: 3 },
    )
  })

  test('gives the same bytes for the same file, seed and number of moves', () => {
    const file = generatePlanFile({ seed: 11, people: 120, facilitators: 4 })
    const once = JSON.stringify(planProgramme(file, options))
    expect(JSON.stringify(planProgramme(structuredClone(file), options))).toBe(once)
  })

  test('gives the same bytes whatever zone the machine is in', () => {
    const file = atlanticFile()
    const zone = process.env.TZ
    const answers = ['UTC', 'America/New_York', 'Pacific/Chatham'].map((tz) => {
      process.env.TZ = tz
      return JSON.stringify(planProgramme(file, options))
    })
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(new Set(answers).size).toBe(1)
  })

  test('places live sessions 14 to 28 days before first use and every follow-up in its window', () => {
    const { sessions, unscheduled } = planProgramme(smallFile(), options)
    expect(unscheduled).toEqual([])
    expect(sessions.map((one) => [one.kind, one.window.opens, one.window.closes])).toEqual([
      ['live', '2027-02-01', '2027-02-15'],
      ['office-hours', '2027-02-17', '2027-02-28'],
      ['refresher', '2027-03-15', '2027-04-12'],
      ['reinforcement-30', '2027-03-28', '2027-04-04'],
      ['reinforcement-90', '2027-05-25', '2027-06-04'],
    ])
    for (const { start, window } of sessions) {
      const on = new Date(Date.parse(start) + 8 * 3_600_000).toISOString().slice(0, 10)
      expect(on >= window.opens && on <= window.closes).toBe(true)
    }
  })

  test('keeps London and New York inside both working days before and after the clocks change', () => {
    const { sessions, unscheduled } = planProgramme(atlanticFile(), options)
    expect(unscheduled).toEqual([])
    for (const { start, minutes } of sessions)
      for (const timeZone of ['Europe/London', 'America/New_York']) {
        const at = (ms: number) =>
          new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(ms)
        expect(at(Date.parse(start)) >= '09:00').toBe(true)
        expect(at(Date.parse(start) + minutes * 60_000) <= '18:00').toBe(true)
      }
  })

  test('never teaches on a public holiday of either site', () => {
    const answer = planProgramme(atlanticFile(), options)
    const days = answer.sessions.map((one) => one.start.slice(0, 10))
    for (const holiday of ['2027-03-26', '2027-03-29', '2027-05-31']) expect(days).not.toContain(holiday)
  })

  test('stops at once when told to and still answers with a whole plan', () => {
    const file = generatePlanFile({ seed: 3, people: 100, facilitators: 3 })
    const answer = planProgramme(file, { seed: 1, stop: () => true })
    expect(lostSessions(file, answer)).toEqual([])
  })

  test('ends the search by the clock it is given', () => {
    let now = 0
    const answer = planProgramme(smallFile(), { seed: 1, seconds: 2, clock: () => (now += 100) })
    expect(answer.sessions).toHaveLength(5)
    expect(now).toBeLessThan(4000)
  })

  test('tells how far it is, stage by stage', () => {
    const stages: string[] = []
    planProgramme(smallFile(), { ...options, onProgress: ({ stage }) => stages.push(stage) })
    expect([...new Set(stages)]).toEqual(['read', 'improve', 'explain'])
  })

  test('plans nothing for a go-live whose group is empty, and says so by having no cohort', () => {
    const answer = planProgramme(smallFile({ people: people('sin', 3, { department: 'law' }) }), options)
    expect([answer.cohorts, answer.sessions, answer.withoutPlace]).toEqual([[], [], []])
  })
})
