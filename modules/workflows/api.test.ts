import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { Workflow } from './schema.ts'
import { workflowsForPlanning } from './views.ts'

let house: House
let org: TestOrganisation
beforeAll(async () => {
  house = await openHouse()
  org = await house.organisation('Rain')
})
afterAll(() => house.close())

const fields = {
  name: 'Invoice processing',
  tool: 'Invoice assistant in the ERP',
  liveMinutes: [75],
  whereItFits: 'It reads the invoice.',
}
const call: TestOrganisation['members']['hr']['call'] = (...ask) => org.members['technology-lead'].call(...ask)

test('a piece of work is added, changed, retired and brought back; its key stays', async () => {
  const made = await call<Workflow>('POST', '/workflows', { ...fields, ownerId: org.members.hr.person })
  expect([made.status, made.body.key, made.body.ownerName]).toEqual([201, 'invoice-processing', 'hr of Rain'])
  const changed = await call<Workflow>('PUT', `/workflows/${made.body.id}`, {
    ...fields,
    name: 'Invoices',
    liveMinutes: [60, 60],
  })
  expect(changed.body).toMatchObject({
    key: 'invoice-processing',
    name: 'Invoices',
    liveMinutes: [60, 60],
    ownerName: null,
  })
  await call('PUT', `/workflows/${made.body.id}/retired`)
  expect((await call<{ total: number }>('GET', '/workflows')).body.total).toBe(0)
  expect((await call<{ total: number }>('GET', '/workflows?retired=true')).body.total).toBe(1)
  await call('DELETE', `/workflows/${made.body.id}/retired`)
  expect(await org.act(({ tx }) => workflowsForPlanning(tx))).toMatchObject([
    { key: 'invoice-processing', liveMinutes: [60, 60] },
  ])
})

test('sessions shorter than 60 or longer than 90 minutes are refused, and a key is used once', async () => {
  expect((await call('POST', '/workflows', { ...fields, liveMinutes: [45] })).status).toBe(400)
  expect((await call('POST', '/workflows', { ...fields, liveMinutes: [60, 60, 60] })).status).toBe(400)
  expect((await call('POST', '/workflows', { ...fields, key: 'replies' })).status).toBe(201)
  expect((await call('POST', '/workflows', { ...fields, key: 'replies' })).body).toMatchObject({
    title: 'workflow/exists',
  })
})

test('the owner can be named by e-mail; somebody who is not on the roster is refused by name', async () => {
  const made = await call<Workflow>('POST', '/workflows', { ...fields, name: 'Hiring', owner: 'HR@rain.example' })
  expect([made.body.ownerName, made.body.ownerEmail]).toEqual(['hr of Rain', 'hr@rain.example'])
  const nobody = await call('POST', '/workflows', { ...fields, owner: 'nobody@rain.example' })
  expect(nobody.body).toMatchObject({ title: 'workflow/owner-unknown', detail: { email: 'nobody@rain.example' } })
})

test('everybody may see the work that changes; only those who answer for it may change it', async () => {
  expect((await org.members.participant.call('GET', '/workflows')).status).toBe(200)
  expect((await org.members.participant.call('POST', '/workflows', fields)).status).toBe(403)
  const other = await house.organisation('Sun')
  expect((await other.members.hr.call<{ total: number }>('GET', '/workflows?retired=true')).body.total).toBe(0)
})
