import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { PersonWithoutPlace, PlanPage, PlanRow, UnscheduledSession } from './plans.schema.ts'
import type { PlanRule } from './rules.schema.ts'
import { insertFacilitator, insertTeam, type Team } from './schedule.fixtures.ts'
import type { WayOutApplied, WayOutPreview } from './way-out.schema.ts'

type Rows<T> = { rows: T[]; total: number; next: string | null }
type Change = Record<string, unknown>
const NOW = instant('2027-02-01T02:00:00Z')

let house: House
let org: TestOrganisation
let archive: Team
let harbour: Team
let first: string
const lead = <T>(method: string, path: string, body?: unknown) =>
  org.members['programme-lead'].call<T>(method, path, body)
const preview = (plan: string, change: Change) =>
  lead<WayOutPreview & { title?: string }>(
    'GET',
    `/plans/${plan}/way-out?change=${encodeURIComponent(JSON.stringify(change))}`,
  )
const apply = (plan: string, change: Change) =>
  lead<WayOutApplied & { title?: string }>('POST', `/plans/${plan}/way-out`, { change, reason: 'Tried and found' })
const rules = async () => (await lead<Rows<PlanRule>>('GET', '/plan-rules')).body.rows
const planOf = async (id: string) => (await lead<PlanPage>('GET', `/plans/${id}`)).body.plan

async function propose(): Promise<string> {
  const { body } = await lead<PlanRow>('POST', '/plans', { seed: 7 })
  await house.settle()
  return body.id
}

async function wayOfKind(plan: string, kind: string): Promise<Change | undefined> {
  const out = await lead<Rows<UnscheduledSession>>('GET', `/plans/${plan}/unscheduled?limit=200`)
  const people = await lead<Rows<PersonWithoutPlace>>('GET', `/plans/${plan}/without-place?limit=200`)
  const ways = [...out.body.rows, ...people.body.rows].flatMap((one) => one.waysOut)
  return ways.find((way) => way.change.kind === kind)?.change
}

beforeAll(async () => {
  house = await openHouse({ now: NOW, config: { undoMinutes: 10 } })
  org = await house.organisation('Reef')
  await org.act(async (acting) => {
    const at = { site: org.site, liveMinutes: [75] }
    await insertTeam(acting, { ...at, name: 'Payroll', count: 18, on: day('2027-04-12') })
    archive = await insertTeam(acting, { ...at, name: 'Archive', count: 3, on: day('2027-05-10') })
    // Access comes after the last day on which a live session would still be of use.
    await insertTeam(acting, { ...at, name: 'Depot', count: 10, on: day('2027-04-26'), accessFrom: day('2027-04-20') })
    // Somebody facilitates here, but nobody teaches what the harbour needs.
    harbour = await insertTeam(acting, { ...at, name: 'Harbour', count: 9, on: day('2027-04-19') })
    await insertFacilitator(acting, harbour.facilitator, [])
  })
  first = await propose()
})
afterAll(() => house.close())

test('a way out says which stored fact it changes before anything is saved', async () => {
  const change = (await wayOfKind(first, 'lower-cohort-minimum'))!
  const { body, status } = await preview(first, change)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    facts: [{ fact: 'cohort-minimum', from: '8', to: '3' }],
    person: null,
    move: null,
    tried: { sessionsMoved: 0 },
  })
  expect((await rules()).find((one) => one.rule === 'cohort')).toMatchObject({ value: [8, 25], own: null })
})

test('what no plan has tried, or only an older one, is not applied', async () => {
  const untried = { kind: 'lower-cohort-minimum', to: 2 }
  expect(await apply(first, untried)).toMatchObject({ status: 404, body: { title: 'way-out/unknown' } })
  expect(await apply(first, { kind: 'hire-a-robot' })).toMatchObject({ status: 404 })
  const change = (await wayOfKind(first, 'lower-cohort-minimum'))!
  const second = await propose()
  expect(await apply(first, change)).toMatchObject({ status: 409, body: { title: 'plan/already-replaced' } })
  first = second
  expect((await rules()).find((one) => one.rule === 'cohort')?.own).toBeNull()
})

test('applying a way out changes the rule with its reason, and the new plan gives everybody a place', async () => {
  const change = (await wayOfKind(first, 'lower-cohort-minimum'))!
  const { body, status } = await apply(first, change)
  expect(status).toBe(202)
  expect(await planOf(body.planId)).toMatchObject({ state: 'queued', afterPlanId: first, applied: { change } })
  const own = (await rules()).find((one) => one.rule === 'cohort')!
  expect(own).toMatchObject({ value: [3, 25], standard: [8, 25] })
  expect(own.own).toMatchObject({ reason: 'Tried and found', by: 'programme-lead of Reef' })
  await house.settle()
  first = body.planId
  expect(await planOf(first)).toMatchObject({ state: 'ready', summary: { withoutPlace: 0 } })
  const trail = await org.act(({ tx }) =>
    tx.selectFrom('audit.entry').select('verb').where('verb', 'in', ['rule/changed', 'plan/way-out-applied']).execute(),
  )
  expect(trail.map((one) => one.verb).sort()).toEqual(['plan/way-out-applied', 'rule/changed'])
})

test('while a plan is made nothing is applied, so that no fact changes without its plan', async () => {
  const goLive = archive.rollout.goLive
  const change = { kind: 'move-go-live', goLive, days: 7, on: '2027-05-17' }
  const running = await lead<PlanRow>('POST', '/plans', {})
  expect(await apply(first, change)).toMatchObject({ status: 409, body: { title: 'plan/already-running' } })
  await house.settle()
  first = running.body.id
})

test('moving a go-live shows what moves, moves it, and can be taken back', async () => {
  await lead('POST', `/plans/${first}/publish`)
  const goLive = archive.rollout.goLive
  const change = { kind: 'move-go-live', goLive, days: 14, on: '2027-05-24' }
  const seen = await preview(first, change)
  expect(seen.body).toMatchObject({
    facts: [{ fact: 'go-live', from: '2027-05-10', to: '2027-05-24' }],
    reach: 1,
    tried: null,
    move: { isPlanned: true },
  })
  const { body } = await apply(first, change)
  expect(body.sessions).toBe(seen.body.move!.moves.length)
  expect(body.moveId).not.toBeNull()
  await house.settle()
  const on = async () =>
    (
      await org.act(({ tx }) =>
        tx.selectFrom('rollout.go_live').select('on_day').where('id', '=', goLive).executeTakeFirstOrThrow(),
      )
    ).on_day
  expect(await on()).toBe('2027-05-24')
  expect(await lead('POST', `/moves/${body.moveId}/undo`)).toMatchObject({ status: 200 })
  expect(await on()).toBe('2027-05-10')
})

test('somebody who is not here yet cannot be applied, only found', async () => {
  first = await propose()
  const change = (await wayOfKind(first, 'add-facilitator'))!
  expect((await preview(first, change)).body.person).toEqual({
    workflowId: harbour.rollout.workflow,
    language: change.language,
    siteId: org.site,
  })
  expect(await apply(first, change)).toMatchObject({ status: 422, body: { title: 'way-out/needs-somebody' } })
})

test('a facilitator learns the workflow, keeps the others, and the next plan uses it', async () => {
  const change = (await wayOfKind(first, 'facilitator-skill'))!
  expect(change.skill).toBe(harbour.rollout.workflow)
  const before = (await planOf(first)).summary.unscheduled
  const { body } = await apply(first, change)
  await house.settle()
  const { summary } = await planOf(body.planId)
  expect(summary.unscheduled).toBeLessThan(before)
  expect(await apply(body.planId, change)).toMatchObject({ status: 404 })
})

test('the product’s own rule holds again once the organisation’s is taken back', async () => {
  expect((await org.members.hr.call('DELETE', '/plan-rules/cohort')).status).toBe(403)
  expect((await lead('DELETE', '/plan-rules/cohort')).status).toBe(204)
  expect((await rules()).find((one) => one.rule === 'cohort')).toMatchObject({ value: [8, 25], own: null })
  expect(await lead('DELETE', '/plan-rules/cohort')).toMatchObject({ status: 404, body: { title: 'rule/unknown' } })
})
