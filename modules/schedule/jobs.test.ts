import { afterAll, beforeAll, expect, test } from 'vitest'
import { planProgramme } from '#engines/planner/plan.ts'
import { day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { scheduleJobs } from './jobs.ts'
import { unpacked } from './packed-busy.ts'
import type { Planner } from './planner-port.ts'
import type { PlanPage, PlanRow } from './plans.schema.ts'
import { insertTeam } from './schedule.fixtures.ts'

let house: House
let org: TestOrganisation
const lead = <T>(method: string, path: string, body?: unknown) =>
  org.members['programme-lead'].call<T>(method, path, body)
const planOf = async (id: string) => (await lead<PlanPage>('GET', `/plans/${id}`)).body.plan

/** Searches until it is told to stop, as a long run does; `started` says that it has begun. */
function endless() {
  const { promise: started, resolve: begin } = Promise.withResolvers<void>()
  const planner: Planner = {
    plan: (file, { seed }, { onProgress, signal, drop }) =>
      new Promise((done, failed) => {
        const answer = planProgramme(unpacked(file), { seed, iterations: 0 })
        onProgress({ stage: 'improve', done: 1, of: 4, cost: answer.cost.total })
        signal.addEventListener('abort', () => done(answer))
        drop.addEventListener('abort', () => failed(new Error('dropped')))
        begin()
      }),
    whatIf: () => Promise.reject(new Error('nobody asks')),
  }
  return { planner, started }
}

async function running(id: string, planner: Planner, signal = new AbortController().signal) {
  const [job] = scheduleJobs({ planner, readCalendar: () => Promise.reject(new Error('nobody asks')) })
  const data = { org: org.id, person: org.members['programme-lead'].person, plan: id }
  const ended = job!.run({ data: data as never, open: await org.open('programme-lead'), signal })
  return { ended }
}

beforeAll(async () => {
  house = await openHouse({ now: instant('2027-02-01T02:00:00Z') })
  org = await house.organisation('Long')
  await org.act((acting) => insertTeam(acting, { site: org.site, name: 'Claims', count: 18, on: day('2027-04-26') }))
})
afterAll(() => house.close())

test('while a plan is made its stage and the cost so far can be seen, and stopping keeps the best found', async () => {
  const { body } = await lead<PlanRow>('POST', '/plans', {})
  const { planner, started } = endless()
  const { ended } = await running(body.id, planner)
  await started
  await expect
    .poll(() => planOf(body.id), { timeout: 5000 })
    .toMatchObject({ state: 'running', stage: 'improve', costSoFar: expect.any(Number) })
  const stopped = await lead<PlanRow>('POST', `/plans/${body.id}/cancellation`)
  expect(stopped.body).toMatchObject({ state: 'running', isStopping: true })
  await ended
  const plan = await planOf(body.id)
  expect(plan).toMatchObject({ state: 'ready', isPartial: true, isStopping: false })
  expect(plan.summary.sessions).toBeGreaterThan(0)
})

test('stopping may also throw away what was found; the proposal before it stays', async () => {
  const before = (await lead<{ rows: PlanRow[] }>('GET', '/plans')).body.rows[0]!
  const { body } = await lead<PlanRow>('POST', '/plans', {})
  const { planner, started } = endless()
  const { ended } = await running(body.id, planner)
  await started
  await lead('POST', `/plans/${body.id}/cancellation?keep=no`)
  await ended
  expect(await planOf(body.id)).toMatchObject({ state: 'cancelled', isPartial: false })
  expect(await planOf(before.id)).toMatchObject({ state: 'ready' })
})

test('a process that stops leaves the run to be taken up again', async () => {
  const { body } = await lead<PlanRow>('POST', '/plans', {})
  const { planner, started } = endless()
  const process = new AbortController()
  const { ended } = await running(body.id, planner, process.signal)
  await started
  process.abort()
  await expect(ended).rejects.toThrow('dropped')
  expect(await planOf(body.id)).toMatchObject({ state: 'running', finishedAt: null })
  await house.settle()
  expect(await planOf(body.id)).toMatchObject({ state: 'ready', isPartial: false })
})
