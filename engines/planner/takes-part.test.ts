import { expect, test } from 'vitest'
import { checkPlan } from '../../tools/plan-check.ts'
import { planProgramme } from './plan.ts'
import { readPlanFile } from './plan-file.ts'
import { people, smallFile } from './planner.fixtures.ts'
import { breaksOf } from './what-if.ts'

const options = { seed: 1, iterations: 300 }
const team = people('sin', 20)
/** The first analyst learns invoices and teaches reports to the others, at the same go-live. */
const file = smallFile({
  people: team,
  groups: [
    { id: 'one', where: { people: team.slice(0, 10).map((one) => one.id) } },
    { id: 'two', where: { people: team.slice(10).map((one) => one.id) } },
  ],
  workflows: ['invoices', 'reports'].map((id) => ({ id, live: [60] })),
  goLives: [
    { group: 'one', workflow: 'invoices', on: '2027-03-01' },
    { group: 'two', workflow: 'reports', on: '2027-03-01' },
  ],
  facilitators: [
    { id: 'f1', site: 'sin', skills: ['invoices'] },
    { id: 'f2', site: 'sin', person: team[0]!.id, skills: ['invoices', 'reports'] },
  ],
})

test('somebody who teaches one workflow and learns another does not teach while their cohort meets', () => {
  const answer = planProgramme(file, options)
  expect(answer.unscheduled).toEqual([])
  expect(checkPlan(file, answer)).toEqual([])
  const [learns, teaches] = ['one/invoices/1', 'two/reports/1'].map((id) =>
    answer.sessions.filter((one) => one.cohort === id),
  )
  expect(new Set(learns!.map((one) => one.facilitator))).toEqual(new Set(['f1']))
  expect(new Set(teaches!.map((one) => one.facilitator))).toEqual(new Set(['f2']))
  // Without the rule both chains are drawn to the same hours.
  const apart = { ...file, facilitators: file.facilitators.map(({ person: _, ...one }) => one) }
  const clash = planProgramme(apart, options)
  expect(checkPlan(file, clash).map((one) => one.rule)).toContain('facilitator/takes-part')
})

test('nobody practises while they teach', () => {
  const answer = planProgramme(file, options)
  const teaching = answer.sessions.filter((one) => one.facilitator === 'f2').map((one) => Date.parse(one.start))
  const blocks = answer.practice.filter((one) => one.person === team[0]!.id)
  expect(blocks.length).toBeGreaterThan(0)
  for (const { start, minutes } of blocks)
    for (const at of teaching)
      expect(at + 3_600_000 <= Date.parse(start) || Date.parse(start) + minutes * 60_000 <= at).toBe(true)
})

test('where only a member of the cohort could teach it, the session has no place and says why', () => {
  const answer = planProgramme({ ...file, facilitators: [file.facilitators[1]!] }, options)
  const out = answer.unscheduled.filter((one) => one.session.cohort === 'one/invoices/1')
  expect(out.length).toBe(5)
  for (const { why } of out) expect(why.map((one) => one.rule)).toContain('facilitator/takes-part')
})

test('a move by hand onto an hour in which the facilitator learns is told', () => {
  const answer = planProgramme(file, options)
  const learns = answer.sessions.find((one) => one.cohort === 'one/invoices/1')!
  const move = { session: 'two/reports/1/live-1', start: learns.start, facilitator: 'f2' }
  expect(breaksOf(file, answer, move).map((one) => one.rule)).toEqual(['facilitator/takes-part'])
})

test('a facilitator who names a person that is not in the file is refused', () => {
  const read = readPlanFile(smallFile({ facilitators: [{ id: 'f1', site: 'sin', person: 'ghost', skills: [] }] }))
  expect(read).toMatchObject({ kind: 'refused', issues: [{ path: 'facilitators.0.person' }] })
})
