import { afterAll, beforeAll, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { addWorkflow } from '#modules/workflows/actions.ts'
import { WorkflowFields } from '#modules/workflows/schema.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { remindApprovers } from './approval-mail.actions.ts'
import type { ApprovalDetail, ApprovalRow } from './approvals.schema.ts'
import { approvalOf } from './tools.views.ts'

let house: House
let org: TestOrganisation
let workflow: string
let tool: string
beforeAll(async () => {
  house = await openHouse({ now: instant('2027-03-01T08:00:00Z') })
  org = await house.organisation('Rain')
  const fields = WorkflowFields.parse({
    name: 'Hiring',
    tool: 'Copilot, Teams',
    ownerId: org.members.facilitator.person,
  })
  workflow = (await org.act((acting) => addWorkflow(acting, fields))).id
  tool = (await lead().call<{ id: string }>('POST', '/guardrails/tools', { name: 'Copilot' })).body.id
})
afterAll(() => house.close())

const lead = () => org.members['programme-lead']
const asker = () => org.members.participant
const mails = (kind: string) =>
  org.act(({ tx }) =>
    tx
      .selectFrom('messages.outbox')
      .select(['to_email', 'subject', 'body_text'])
      .where('kind', '=', kind)
      .orderBy('created_at')
      .execute(),
  )
const list = async (who: { call: typeof house.anonymous }, which: string) =>
  (await who.call<{ rows: ApprovalRow[] }>('GET', `/approvals?list=${which}`)).body.rows
const ask = (more: object = {}) =>
  asker().call<{ id: string; title: string }>('POST', '/approvals', {
    what: 'Rejection letter',
    body: 'Dear …',
    workflowId: workflow,
    ...more,
  })
const detail = async (id: string) => (await asker().call<ApprovalDetail>('GET', `/approvals/${id}`)).body

test('the matrix is decided cell by cell, shows first whom it concerns, and keeps every decision', async () => {
  const cells = [
    { toolId: tool, dataClass: 'internal', verdict: 'allowed' },
    { toolId: tool, dataClass: 'restricted', verdict: 'not allowed' },
  ]
  const preview = await lead().call('POST', '/guardrails/data-rule-previews', { cells })
  expect(preview.body).toMatchObject({
    changes: [
      { tool: 'Copilot', before: null, after: 'allowed', workflows: [{ name: 'Hiring' }], openRequests: 0 },
      { dataClass: 'restricted', after: 'not allowed' },
    ],
  })
  expect((await lead().call('GET', '/guardrails/data-rules')).body).toMatchObject({ total: 0 })
  await lead().call('POST', '/guardrails/data-rules', { cells, reason: 'Contract with the vendor' })
  expect((await lead().call('POST', '/guardrails/data-rules', { cells, reason: 'Again' })).body).toMatchObject({
    title: 'data-rule/no-change',
  })
  house.setNow(instant('2027-03-01T09:00:00Z'))
  const milder = [{ ...cells[1], verdict: 'with approval' }, cells[0]]
  expect((await lead().call('POST', '/guardrails/data-rules', { cells: milder, reason: 'New contract' })).body).toEqual(
    { changed: 1 },
  )
  await org.act(async ({ tx }) => {
    expect(await approvalOf(tx, 'COPILOT', 'restricted')).toMatchObject({
      verdict: 'with approval',
      reason: 'New contract',
      decidedBy: 'programme-lead of Rain',
    })
    expect(await approvalOf(tx, 'Copilot', 'public')).toBeNull()
    expect(await approvalOf(tx, 'Another', 'internal')).toBeNull()
  })
  expect((await lead().call('GET', '/guardrails/data-rules')).body).toMatchObject({ total: 3 })
  expect((await lead().call('GET', '/guardrails/data-matrix')).body).toMatchObject({
    tools: [{ name: 'Copilot', workflows: ['Hiring'], cells: [{}, {}] }],
    unknown: ['Teams'],
  })
  expect((await asker().call('POST', '/guardrails/data-rules', { cells, reason: 'x' })).status).toBe(403)
})

test('adding a tool twice is adding it once, and adding one that was taken out puts it back', async () => {
  const add = async (name: string) => (await lead().call<{ id: string }>('POST', '/guardrails/tools', { name })).body.id
  const id = await add('Helper')
  expect(await add('helper')).toBe(id)
  await lead().call('PUT', `/guardrails/tools/${id}/retired`)
  const names = async () =>
    (await lead().call<{ tools: { name: string }[] }>('GET', '/guardrails/data-matrix')).body.tools.map(
      ({ name }) => name,
    )
  expect(await names()).toEqual(['Copilot'])
  expect(await add('Helper')).toBe(id)
  expect(await names()).toEqual(['Copilot', 'Helper'])
  await lead().call('PUT', `/guardrails/tools/${id}/retired`)
})

test('without a rule the owner of the work is asked, decides with conditions, and both hear of it by mail', async () => {
  const { body } = await ask({ toolId: tool, dataClass: 'restricted' })
  expect((await mails('approval-request')).map(({ to_email }) => to_email)).toEqual(['facilitator@rain.example'])
  expect(await detail(body.id)).toMatchObject({
    state: 'waiting',
    approvers: ['facilitator of Rain'],
    mayDecide: false,
    verdict: 'with approval',
    isMine: true,
  })
  expect(await list(org.members.facilitator, 'to-decide')).toHaveLength(1)
  expect(await list(org.members.manager, 'to-decide')).toEqual([])
  expect((await org.members.manager.call('GET', `/approvals/${body.id}`)).status).toBe(404)
  const decide = (who: keyof typeof org.members, decision: object) =>
    org.members[who].call('POST', `/approvals/${body.id}/decision`, decision)
  expect((await decide('participant', { outcome: 'approved' })).status).toBe(403)
  expect((await decide('facilitator', { outcome: 'approved with conditions' })).body).toMatchObject({
    title: 'approval/words-missing',
  })
  expect(
    (await decide('facilitator', { outcome: 'approved with conditions', words: 'Take out the age.' })).status,
  ).toBe(204)
  expect((await decide('facilitator', { outcome: 'refused', words: 'No' })).status).toBe(409)
  expect(await detail(body.id)).toMatchObject({
    state: 'approved with conditions',
    words: 'Take out the age.',
    decidedBy: 'facilitator of Rain',
  })
  const [mail] = await mails('approval-decision')
  expect(mail).toMatchObject({
    to_email: 'participant@rain.example',
    subject: 'Approved with conditions: Rejection letter',
  })
  expect(mail!.body_text).toContain('Take out the age.')
})

test('what the matrix does not allow, no approval allows', async () => {
  const cells = [{ toolId: tool, dataClass: 'special category', verdict: 'not allowed' }]
  await lead().call('POST', '/guardrails/data-rules', { cells, reason: 'Health data stays out.' })
  expect((await ask({ toolId: tool, dataClass: 'special category' })).body).toMatchObject({
    title: 'approval/not-allowed-here',
  })
  expect(await list(asker(), 'mine')).toHaveLength(1)
})

test('an output has a named approver or whoever stands there, and needs one of them', async () => {
  const rule = { output: 'Offer', checks: 'Salary against the band', workflowId: workflow }
  expect((await lead().call('POST', '/guardrails/output-rules', rule)).body).toMatchObject({
    title: 'output-rule/no-approver',
  })
  expect(
    (await lead().call('POST', '/guardrails/output-rules', { ...rule, approver: 'nobody@x.example' })).status,
  ).toBe(404)
  const made = await lead().call<{ id: string }>('POST', '/guardrails/output-rules', {
    ...rule,
    approver: 'HR@rain.example',
    approverRole: 'manager',
  })
  expect(made.body).toMatchObject({
    approver: 'hr of Rain',
    approverRole: null,
    workflow: 'Hiring',
    approverLeft: false,
  })
  const { body } = await ask({ workflowId: null, outputRuleId: made.body.id })
  expect(await detail(body.id)).toMatchObject({
    approvers: ['hr of Rain'],
    workflow: 'Hiring',
    checks: 'Salary against the band',
  })
  await org.members.hr
    .call('PUT', `/approvals/${body.id}/approver`, { approver: 'participant@rain.example' })
    .then(({ body }) => expect(body).toMatchObject({ title: 'approval/own' }))
  await org.members.hr.call('PUT', `/approvals/${body.id}/approver`, { approver: 'manager@rain.example' })
  expect(await detail(body.id)).toMatchObject({ approvers: ['manager of Rain'] })
  await asker().call('POST', `/approvals/${body.id}/withdrawal`)
  expect((await detail(body.id)).state).toBe('withdrawn')
  expect(
    (await org.members.manager.call('POST', `/approvals/${body.id}/decision`, { outcome: 'approved' })).status,
  ).toBe(409)
})

test('whoever answers for risks opens the gate with the decision, and only they can close it again', async () => {
  const other = (await lead().call<{ id: string }>('POST', '/guardrails/tools', { name: 'Teams' })).body.id
  const cell = (verdict: string) => [{ toolId: other, dataClass: 'restricted', verdict }]
  const decide = (who: 'programme-lead' | 'hr', verdict: string, until: string | null = null) =>
    org.members[who].call('POST', '/guardrails/data-rules', {
      cells: cell(verdict),
      reason: 'Contract',
      riskApprovedUntil: until,
    })
  const standing = () =>
    org.act(({ tx }) =>
      tx.selectFrom('workflows.risk_approval').select('tool').where('withdrawn_at', 'is', null).execute(),
    )
  expect((await decide('programme-lead', 'allowed', '2027-12-31')).status).toBe(403)
  expect(await standing()).toEqual([])
  expect((await decide('hr', 'allowed', '2027-12-31')).body).toEqual({ changed: 1 })
  expect(await standing()).toEqual([{ tool: 'Teams' }])
  expect((await decide('programme-lead', 'not allowed')).body).toMatchObject({
    title: 'data-rule/risk-approval-stands',
  })
  const preview = await lead().call('POST', '/guardrails/data-rule-previews', { cells: cell('not allowed') })
  expect(preview.body).toMatchObject({ changes: [{ gate: 'closes', isStricter: true }] })
  await decide('hr', 'not allowed')
  expect(await standing()).toEqual([])
})

test('an approver is reminded twice and no more, the lead with the second', async () => {
  await ask({ what: 'Waits' })
  const at = async (when: string) => {
    house.setNow(instant(when))
    await org.act(remindApprovers)
    return (await mails('approval-reminder')).map(({ to_email }) => to_email.split('@')[0])
  }
  expect(await at('2027-03-02T08:00:00Z')).toEqual([])
  expect(await at('2027-03-03T10:00:00Z')).toEqual(['facilitator'])
  expect(await at('2027-03-04T10:00:00Z')).toEqual(['facilitator'])
  const all = ['facilitator', 'facilitator', 'programme-lead']
  expect((await at('2027-03-06T10:00:00Z')).sort()).toEqual(all)
  expect((await at('2027-03-12T10:00:00Z')).sort()).toEqual(all)
})
