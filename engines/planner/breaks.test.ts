import { describe, expect, test } from 'vitest'
import { planProgramme } from './plan.ts'
import type { PlanFile } from './plan-file.ts'
import { brokenIn, people, smallFile } from './planner.fixtures.ts'

/** Plans one file and judges the answer by another, so that each rule is seen to bite. */
function judgedBy(over: Partial<PlanFile>, planned: Partial<PlanFile> = {}): Set<string> {
  const answer = planProgramme(smallFile(planned), { seed: 1, iterations: 100 })
  return new Set(brokenIn(smallFile({ ...planned, ...over }), answer).map((one) => one.split(' ')[1]!))
}

const [site] = smallFile().sites
const f1 = { id: 'f1', site: 'sin', skills: ['invoices'] }

describe('a rule that changes after planning is seen to be broken', () => {
  test('nothing changes, nothing is broken', () => {
    expect(judgedBy({})).toEqual(new Set())
  })

  test('another go-live day', () => {
    expect(judgedBy({ goLives: [{ group: 'fin', workflow: 'invoices', on: '2027-06-01' }] })).toEqual(
      new Set(['window/outside']),
    )
  })

  test('access that comes late', () => {
    const goLives = [{ group: 'fin', workflow: 'invoices', on: '2027-03-01', accessFrom: '2027-02-15' }]
    expect(judgedBy({ goLives })).toEqual(new Set(['window/before-access']))
  })

  test('shorter hours at the site, which are also those of its facilitator', () => {
    const sites = [{ ...site!, hours: { sat: ['09:00', '12:00'] as [string, string] } }]
    expect(judgedBy({ sites })).toEqual(new Set(['hours/site', 'facilitator/hours']))
  })

  test('a facilitator with another skill, another language, leave, or lower limits', () => {
    expect(judgedBy({ facilitators: [{ ...f1, skills: [] }] })).toEqual(new Set(['facilitator/skill']))
    expect(judgedBy({ facilitators: [{ ...f1, languages: ['th'] }] })).toEqual(new Set(['facilitator/language']))
    expect(judgedBy({ facilitators: [{ ...f1, leave: [['2027-01-01', '2027-12-31']] }] })).toEqual(
      new Set(['facilitator/busy']),
    )
    expect(judgedBy({ facilitators: [{ ...f1, maxPerDay: 0 }] })).toEqual(new Set(['facilitator/day-cap']))
    expect(judgedBy({ facilitators: [{ ...f1, maxMinutesPerWeek: 45 }] })).toEqual(new Set(['facilitator/week-cap']))
  })

  test('everybody away', () => {
    const away = people('sin', 10, { leave: [['2027-01-01', '2027-12-31']] })
    expect(judgedBy({ people: away })).toEqual(new Set(['clashes/too-many']))
  })

  test('two workflows for the same people, each planned alone, meet on one day', () => {
    const workflows = ['invoices', 'reports'].map((id) => ({ id, live: [60], skill: 'invoices' }))
    const goLives = workflows.map(({ id }) => ({ group: 'fin', workflow: id, on: '2027-03-01' }))
    const [one, two] = workflows.map(({ id }) =>
      planProgramme(smallFile({ workflows, goLives: goLives.filter((goLive) => goLive.workflow === id) }), {
        seed: 1,
        iterations: 100,
      }),
    )
    const both = { ...one!, sessions: [...one!.sessions, ...two!.sessions] }
    const broken = brokenIn(smallFile({ workflows, goLives }), both).join(' ')
    expect(broken).toContain('person/second-session-that-day')
    expect(broken).toContain('facilitator/double-booked')
  })

  test('live sessions and refreshers that come too close', () => {
    const file = smallFile({ workflows: [{ id: 'invoices', live: [60, 60] }] })
    const answer = planProgramme(file, { seed: 1, iterations: 100 })
    const sessions = answer.sessions.map((one) =>
      one.part === 2 ? { ...one, start: answer.sessions[0]!.start.replace(/T.*/, 'T09:00:00Z') } : one,
    )
    expect(brokenIn(file, { ...answer, sessions }).join(' ')).toContain('gap/live')
  })
})
