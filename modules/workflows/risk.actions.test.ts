import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { Approval, WorkflowRisk } from './risk.schema.ts'

let house: House
let org: TestOrganisation
let id: string
beforeAll(async () => {
  house = await openHouse()
  org = await house.organisation('Rain')
  id = (await lead<{ id: string }>('POST', '/workflows', { name: 'Candidate screening', tool: 'Screener' })).body.id
})
afterAll(() => house.close())
type Call = TestOrganisation['members']['hr']['call']
const lead: Call = (...ask) => org.members['programme-lead'].call(...ask)
const hr: Call = (...ask) => org.members.hr.call(...ask)
const risk = async () => (await lead<WorkflowRisk>('GET', `/workflows/${id}/risk`)).body
const approval = {
  kind: 'high-risk use',
  workflowId: '',
  why: 'Conformity checked, humans decide.',
  until: '2027-06-30',
}

test('words that point to hiring close the gate until somebody says whether the law means it', async () => {
  expect(await risk()).toMatchObject({
    area: null,
    suggested: 'recruitment',
    gate: { colour: 'red', red: [{ kind: 'perhaps high-risk', area: 'recruitment' }] },
  })
})

test('the lead may close the gate but not open it', async () => {
  const none = { area: 'none', why: 'It only formats names.' }
  expect((await lead('PUT', `/workflows/${id}/high-risk-area`, none)).status).toBe(403)
  expect(
    (await lead('PUT', `/workflows/${id}/high-risk-area`, { area: 'recruitment', why: 'It ranks people.' })).status,
  ).toBe(204)
  expect((await risk()).gate.red).toEqual([{ kind: 'high-risk use', area: 'recruitment' }])
  expect((await lead('POST', '/risk-approvals', { ...approval, workflowId: id })).status).toBe(403)
  expect((await lead('PUT', `/workflows/${id}/high-risk-area`, { area: 'other', why: 'Milder.' })).status).toBe(403)
})

test('an approval on record opens it until its last day, and withdrawing closes it at once', async () => {
  const made = await hr<{ id: string }>('POST', '/risk-approvals', { ...approval, workflowId: id })
  expect(made.status).toBe(201)
  const open = await risk()
  // No task is tied yet, so the gate is not green: too little is known.
  expect(open.gate).toMatchObject({
    colour: 'not assessable',
    red: [],
    amber: [{ kind: 'approved', approval: made.body.id }],
  })
  expect(open.approvals).toMatchObject([{ approvedBy: 'hr of Rain', holds: true, until: '2027-06-30' }])
  await hr('PUT', `/risk-approvals/${made.body.id}/withdrawn`, { why: 'The vendor changed the model.' })
  expect((await risk()).gate.colour).toBe('red')
  const again = await hr('PUT', `/risk-approvals/${made.body.id}/withdrawn`, { why: 'Again.' })
  expect(again.status).toBe(404)
  const list = await lead<{ rows: Approval[] }>('GET', '/risk-approvals')
  expect(list.body.rows).toMatchObject([
    { holds: false, withdrawnBy: 'hr of Rain', withdrawnWhy: 'The vendor changed the model.' },
  ])
})

test('an approval needs a day to come, within a year, and says what it is for', async () => {
  const asked = { ...approval, workflowId: id }
  const title = async (change: object) =>
    (await hr<{ title: string }>('POST', '/risk-approvals', { ...asked, ...change })).body.title
  expect(await title({ until: '2027-01-03' })).toBe('risk-approval/over')
  expect(await title({ until: '2028-02-01' })).toBe('risk-approval/too-long')
  expect(await title({ kind: 'tool for data', tool: 'Screener' })).toBe('risk-approval/tool-missing')
  expect(await title({ workflowId: null })).toBe('risk-approval/workflow-missing')
})

test('an approval that has run out no longer opens the gate', async () => {
  await hr('POST', '/risk-approvals', { ...approval, workflowId: id, until: '2027-01-10' })
  expect((await risk()).gate.colour).toBe('not assessable')
  const later = await house.door.actAs(org.id, org.members.hr.person)
  const { riskOf } = await import('./priority.views.ts')
  const found = await later(({ tx }) => riskOf(tx, id as never, '2027-01-11T02:00:00Z' as never))
  expect(found!.gate.colour).toBe('red')
})
