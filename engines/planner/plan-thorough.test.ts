import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { solveWithHighs } from './core/polish-highs.ts'
import { planProgramme } from './plan.ts'
import { readPlanFile } from './plan-file.ts'
import { planThoroughly } from './plan-thorough.ts'
import { brokenIn } from './planner.fixtures.ts'

const read = readPlanFile(parse(readFileSync(new URL('../../examples/small.plan.yaml', import.meta.url), 'utf8')))
if (read.kind === 'refused') throw new Error(JSON.stringify(read.issues))
const file = read.value

test('thinking longer never gives a dearer plan, breaks no rule, and says how good any plan could be', async () => {
  const stages = new Set<string>()
  const quick = planProgramme(file, { seed: 1, iterations: 20 })
  const answer = await planThoroughly(file, {
    seed: 1,
    iterations: 20,
    solve: solveWithHighs,
    onProgress: ({ stage }) => stages.add(stage),
  })
  expect(answer.cost.total).toBeLessThanOrEqual(quick.cost.total)
  expect(brokenIn(file, answer)).toEqual([])
  expect(answer.bound!.value).toBeLessThanOrEqual(answer.cost.total)
  expect(answer.bound!.ratio).toBeGreaterThanOrEqual(1)
  expect([...stages]).toEqual(expect.arrayContaining(['read', 'bound', 'explain']))
})

test('stopped at once it is still a whole plan, without a word about how good any plan could be', async () => {
  const answer = await planThoroughly(file, { seed: 1, solve: solveWithHighs, stop: () => true })
  expect(answer.unscheduled).toEqual([])
  expect(brokenIn(file, answer)).toEqual([])
  expect(answer.bound).toBeUndefined()
})

test('where nobody teaches a workflow its hours are told too, and nothing fails', async () => {
  const nobody = { ...file, facilitators: file.facilitators.map((one) => ({ ...one, skills: one.skills.slice(1) })) }
  const answer = await planThoroughly(nobody, { seed: 1, iterations: 20 })
  expect(answer.unscheduled.length).toBeGreaterThan(0)
  expect(answer.bound!.ratio).toBeGreaterThanOrEqual(1)
})
