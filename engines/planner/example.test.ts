import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { planProgramme } from './plan.ts'
import { readPlanFile } from './plan-file.ts'
import { brokenIn } from './planner.fixtures.ts'

const read = readPlanFile(parse(readFileSync(new URL('../../examples/small.plan.yaml', import.meta.url), 'utf8')))

test('the small example is read and planned whole, in Singapore and across the change of clocks in London', () => {
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.issues))
  const answer = planProgramme(read.value, { seed: 1 })
  expect(answer.cohorts.map((one) => [one.id, one.people.length])).toEqual([
    ['finance-sin/invoices/1', 15],
    ['support-lon/replies/1', 15],
  ])
  expect([answer.sessions.length, answer.unscheduled, answer.withoutPlace, answer.practiceDebt]).toEqual([
    11,
    [],
    [],
    expect.any(Array),
  ])
  expect(brokenIn(read.value, answer)).toEqual([])
  expect(answer.sessions[0]).toMatchObject({ mode: 'onsite', room: 'orchid' })
  const london = answer.sessions.filter((one) => one.zone === 'Europe/London').map((one) => one.start.slice(0, 10))
  for (const holiday of ['2027-03-26', '2027-03-29', '2027-04-09', '2027-05-03']) expect(london).not.toContain(holiday)
})
