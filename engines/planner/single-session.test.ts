import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../tools/plan-check.ts'
import { planProgramme } from './plan.ts'
import { readPlanFile } from './plan-file.ts'
import { smallFile } from './planner.fixtures.ts'

const options = { seed: 1, iterations: 300 }
/** Two live sessions need three days between them; the facilitator has three days in all. */
const tight = smallFile({
  workflows: [{ id: 'invoices', live: [60, 60], single: 90 }],
  facilitators: [{ id: 'f1', site: 'sin', skills: ['invoices'], leave: [['2027-02-04', '2027-02-15']] }],
})

describe('a workflow that allows one live session', () => {
  test('gets it where two have no room, says so, and practice follows the minutes', () => {
    const answer = planProgramme(tight, options)
    expect(answer.relaxed).toEqual([
      {
        cohort: 'fin/invoices/1',
        rule: 'live/single-session',
        workflow: 'invoices',
        minutes: 90,
        insteadOf: [60, 60],
      },
    ])
    expect(answer.unscheduled).toEqual([])
    const live = answer.sessions.filter((one) => one.kind === 'live')
    expect(live.map((one) => [one.id, one.part, one.minutes])).toEqual([['fin/invoices/1/live-1', 1, 90]])
    const minutes = answer.practice.filter((one) => one.person === 'sin-analyst-1').map((one) => one.minutes)
    expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(135)
    expect(checkPlan(tight, answer)).toEqual([])
  })

  test('keeps two where they fit', () => {
    const roomy = { ...tight, facilitators: [{ id: 'f1', site: 'sin', skills: ['invoices'] }] }
    const answer = planProgramme(roomy, options)
    expect(answer.relaxed).toBeUndefined()
    expect(answer.sessions.filter((one) => one.kind === 'live').map((one) => one.minutes)).toEqual([60, 60])
  })

  test('leaves both told as missing when not even one fits', () => {
    const none = { ...tight, facilitators: [{ ...tight.facilitators[0]!, leave: [['2027-02-01', '2027-02-15']] }] }
    const answer = planProgramme(none as typeof tight, options)
    expect([answer.relaxed, answer.unscheduled.map((one) => one.session.part)]).toEqual([undefined, [1, 2]])
  })

  test('keeps what people were told when it is planned again', () => {
    const published = planProgramme(tight, options)
    const free = { ...tight, published, facilitators: [{ id: 'f1', site: 'sin', skills: ['invoices'] }] }
    const after = planProgramme(free, options)
    expect([after.relaxed, after.moved!.added, after.moved!.removed]).toEqual([published.relaxed, [], []])
    expect(checkPlan(free, after)).toEqual([])
  })

  test('is not told of a cohort that has two, nor hidden of one that has not', () => {
    const answer = planProgramme(tight, options)
    const { relaxed: _, ...silent } = answer
    expect(checkPlan(tight, silent).map((one) => one.rule)).toContain('session/missing')
    const strict = { ...tight, workflows: [{ id: 'invoices', live: [60, 60] }] }
    expect(checkPlan(strict, answer).map((one) => one.rule)).toContain('relaxed/not-so')
  })

  test('must be as long as a live session, and stand beside two', () => {
    const issues = (workflow: (typeof tight)['workflows'][number]) => {
      const read = readPlanFile(smallFile({ workflows: [workflow] }))
      return read.kind === 'refused' ? read.issues.map((one) => one.path) : []
    }
    expect(issues({ id: 'invoices', live: [60, 60], single: 120 })).toEqual(['workflows.0.single'])
    expect(issues({ id: 'invoices', live: [60], single: 60 })).toEqual(['workflows.0.single'])
    expect(issues({ id: 'invoices', live: [60, 60], single: 90 })).toEqual([])
  })
})
