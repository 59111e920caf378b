import createClient from 'openapi-fetch'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, type TestOrganisation } from '../server/testing.ts'
import type { paths } from '../web/api.d.ts'
import { prioritiesCommand } from './priorities.ts'
import type { Tools } from './tools.ts'

let house: House
let org: TestOrganisation
beforeAll(async () => {
  house = await openHouse()
  org = await house.organisation('Rain')
  await org.members['programme-lead'].call('POST', '/workflows', { name: 'Invoices' })
  await org.members['programme-lead'].call('POST', '/workflows', { name: 'Candidate screening' })
})
afterAll(() => house.close())

async function printed(options: { json?: boolean }, as: 'programme-lead' | 'participant' = 'programme-lead') {
  const lines: string[] = []
  const headers = { authorization: `Bearer ${org.members[as].token}`, origin: 'http://localhost:3000' }
  const fetch = async (request: Request) => house.http.fetch(request)
  const api = createClient<paths>({ baseUrl: 'http://localhost:3000/api/v1', headers, fetch })
  const tools = { api: async () => ({ api, close: async () => {} }), print: (text: string) => lines.push(text) }
  await prioritiesCommand(tools as unknown as Tools, { seed: 1, ...options })
  return lines
}

test('without answers it says so, names what is closed, and that the choice is open', async () => {
  expect(await printed({})).toEqual([
    'Nothing can be ranked yet: every workflow is red or not assessable.',
    '–  Candidate screening: Red: closed; not ranked',
    '–  Invoices: Not assessable; not ranked',
    'No workflow passed the gate and can be assessed; 3 are needed. See what is missing under Priorities.',
    'The choice is open.',
  ])
})

test('as JSON it gives ranking and portfolio whole', async () => {
  const answer = JSON.parse((await printed({ json: true })).join('\n'))
  expect(answer).toMatchObject({ priorities: { seed: 1, draws: 10_000 }, portfolio: { standing: null } })
})

test('somebody who may not see priorities gets the refusal, not an empty list', async () => {
  await expect(printed({}, 'participant')).rejects.toMatchObject({ slug: 'not-allowed' })
})
