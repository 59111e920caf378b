import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { Catalogue, Kpi } from './catalogue.schema.ts'

let house: House
let org: TestOrganisation
let id: string
beforeAll(async () => {
  house = await openHouse()
  org = await house.organisation('Rain')
  id = (await call<{ id: string }>('POST', '/workflows', { name: 'Invoices', tool: 'Reader' })).body.id
})
afterAll(() => house.close())
const call: TestOrganisation['members']['hr']['call'] = (...ask) => org.members['technology-lead'].call(...ask)

const kpi = { name: 'Cycle time', unit: 'days', direction: 'lower is better', source: 'ERP report 12' }
const value = { value: 6.5, fromOn: '2026-10-01', toOn: '2026-12-31', n: 412, source: 'ERP report 12' }

test('volume, systems and who takes part are kept, and somebody who is not on the roster is refused by name', async () => {
  const work = {
    systems: ['ERP'],
    tools: ['Spreadsheet'],
    volume: { count: 400, period: 'month', source: 'ERP' },
    parts: [{ role: 'Accountant', department: 'Finance', person: 'hr@rain.example', does: 'Matches' }],
  }
  const kept = await call<Catalogue>('PUT', `/workflows/${id}/work`, work)
  expect(kept.body).toMatchObject({
    systems: ['ERP'],
    volume: { count: 400, period: 'month' },
    parts: [{ role: 'Accountant', personName: 'hr of Rain' }],
  })
  const refused = await call('PUT', `/workflows/${id}/work`, {
    ...work,
    parts: [{ role: 'x', person: 'nobody@x.example' }],
  })
  expect(refused.body).toMatchObject({ title: 'workflow/person-unknown', detail: { person: 'nobody@x.example' } })
})

test('a step that is sent back with its id stays the same step, wherever it moves', async () => {
  const first = await call<Catalogue>('PUT', `/workflows/${id}/steps`, {
    steps: [{ what: 'Read' }, { what: 'Match', usesAi: true, tool: 'Reader', approver: 'Lead accountant' }],
  })
  const [read, match] = first.body.steps
  const second = await call<Catalogue>('PUT', `/workflows/${id}/steps`, {
    steps: [{ ...match, what: 'Match and check' }, { what: 'Release' }],
  })
  expect(second.body.steps).toMatchObject([
    { id: match!.id, what: 'Match and check', usesAi: true, approver: 'Lead accountant' },
    { what: 'Release', usesAi: false },
  ])
  expect(second.body.steps.map((step) => step.id)).not.toContain(read!.id)
  const twice = await call('PUT', `/workflows/${id}/steps`, { steps: [match, match] })
  expect(twice.body).toMatchObject({ title: 'workflow/step-twice' })
})

test('a baseline may be changed until it is locked; afterwards another value stands beside it with its reason', async () => {
  const made = (await call<Kpi>('POST', `/workflows/${id}/kpis`, kpi)).body
  expect((await call('PUT', `/kpis/${made.id}/baseline/locked`)).body).toMatchObject({ title: 'kpi/no-baseline' })
  await call('PUT', `/kpis/${made.id}/baseline`, { ...value, value: 9 })
  const draft = await call<Kpi>('PUT', `/kpis/${made.id}/baseline`, value)
  expect(draft.body).toMatchObject({ baseline: { value: 6.5, n: 412, lockedAt: null }, later: [] })
  const locked = await call<Kpi>('PUT', `/kpis/${made.id}/baseline/locked`)
  expect(locked.body.baseline).toMatchObject({ value: 6.5, lockedBy: 'technology-lead of Rain' })
  const silent = await call('PUT', `/kpis/${made.id}/baseline`, { ...value, value: 5 })
  expect(silent.body).toMatchObject({ title: 'kpi/reason-missing' })
  const after = await call<Kpi>('PUT', `/kpis/${made.id}/baseline`, {
    ...value,
    value: 5,
    reason: 'One site was left out.',
  })
  expect(after.body).toMatchObject({
    baseline: { value: 6.5 },
    later: [{ value: 5, postHocReason: 'One site was left out.' }],
  })
  expect((await call('PUT', `/kpis/${made.id}`, { ...kpi, unit: 'hours' })).body).toMatchObject({
    title: 'kpi/baseline-locked',
  })
  expect((await call('PUT', `/kpis/${made.id}/baseline/locked`)).status).toBe(409)
})

test('a KPI that was removed can be brought back with its values; a period that runs backwards or is to come is refused', async () => {
  const made = (await call<Kpi>('POST', `/workflows/${id}/kpis`, { ...kpi, name: 'Errors' })).body
  const backwards = await call('PUT', `/kpis/${made.id}/baseline`, { ...value, fromOn: '2027-01-01' })
  expect(backwards.body).toMatchObject({ title: 'kpi/period-backwards' })
  const toCome = await call('PUT', `/kpis/${made.id}/baseline`, { ...value, toOn: '2027-02-01' })
  expect(toCome.body).toMatchObject({ title: 'kpi/period-not-over' })
  await call('PUT', `/kpis/${made.id}/removed`)
  const names = async () =>
    (await call<Catalogue>('GET', `/workflows/${id}/catalogue`)).body.kpis.map((one) => one.name)
  expect(await names()).not.toContain('Errors')
  await call('DELETE', `/kpis/${made.id}/removed`)
  expect(await names()).toContain('Errors')
})

test('the catalogue is for who keeps it: a participant sees the workflow, not its figures', async () => {
  expect((await org.members.participant.call('GET', `/workflows/${id}`)).status).toBe(200)
  expect((await org.members.participant.call('GET', `/workflows/${id}/catalogue`)).status).toBe(403)
  expect(
    (await call('PUT', `/workflows/${id}/tasks`, { taskIds: ['01900000-0000-7000-8000-00000000abcd'] })).body,
  ).toMatchObject({
    title: 'workflow/task-unknown',
  })
})
