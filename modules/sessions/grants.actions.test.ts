import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { readHere } from '#platform/files/read-here.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { attend } from './evidence.fixtures.ts'
import type { GrantColumns, GrantPreview } from './grants.schema.ts'
import { insertPeople, insertProgramme } from './sessions.fixtures.ts'

let house: House
let org: TestOrganisation
const hr = () => org.members.hr
type Slip = { title: string }

beforeAll(async () => {
  house = await openHouse({ now: instant('2027-11-10T02:00:00Z') })
  org = await house.organisation('Rain')
  await org.act(async (acting) => {
    const people = (await insertPeople(acting, ['An', 'Bo'], 'Europe/London')) as [Id, Id]
    const named = (id: Id, fields: object) =>
      acting.tx.updateTable('people.person').set(fields).where('id', '=', id).execute()
    await named(people[0], { name: '=cmd|calc', employee_id: '=1+1', department: 'Claims' })
    await named(people[1], { department: 'Claims' })
    const { sessions } = await insertProgramme(acting, {
      name: 'Invoices',
      on: '2027-11-20',
      facilitator: org.members.facilitator.person,
      cohorts: [
        {
          name: 'London 1',
          people,
          zone: 'Europe/London',
          sessions: [
            // The clocks of London go back at 01:00 UTC, in the middle of it.
            { startsAt: instant('2027-10-31T00:30:00Z'), minutes: 90 },
            { startsAt: instant('2027-11-03T09:00:00Z'), minutes: 60, part: 2 },
          ],
        },
      ],
    })
    await attend(acting, sessions[0]!, people[0], 'attended', instant('2027-11-04T00:00:00Z'))
    await attend(acting, sessions[1]!, people[0], 'attended', instant('2027-11-04T00:00:00Z'))
    await attend(acting, sessions[0]!, people[1], 'absent', instant('2027-11-04T00:00:00Z'))
  })
})
afterAll(() => house.close())

const look = async (query: string) => (await hr().call<GrantPreview>('GET', `/grant-preview?${query}`)).body
const OF = 'department=Claims'
const COLUMNS = {
  name: 'Scheme 2027',
  lines: 'session',
  leastPercent: 75,
  columns: [
    { name: 'NRIC', source: 'blank' },
    { name: 'Trainee', source: 'name', format: 'UPPER CASE' },
    { name: 'From', source: 'first time', format: 'HHmm' },
    { name: 'To', source: 'last time', format: 'HHmm' },
    { name: 'Hours', source: 'hours attended', format: '0.00' },
    { name: 'Outcome', source: 'result' },
    { name: 'UEN', source: 'constant', constant: '201912345K' },
  ],
}

test('before anything is downloaded, counts, the first lines and what is missing are shown', async () => {
  const seen = await look(OF)
  expect(seen).toMatchObject({ lines: 2, people: 2, minutes: 150, set: { id: null, name: 'Starting columns' } })
  expect(seen.missing).toEqual([{ column: 'Employee number', lines: 1, people: ['Bo'] }])
  const [an, bo] = seen.rows
  expect(an!.cells).toEqual([
    '=cmd|calc',
    '=1+1',
    'Invoices',
    '31/10/2027',
    '03/11/2027',
    2.5,
    2.5,
    100,
    'Completed',
    'facilitator of Rain',
  ])
  expect(bo!.cells.slice(5, 9)).toEqual([2.5, 0, 0, 'Not completed'])
  expect((await look(`${OF}&from=2027-11-01`)).rows.map((row) => row.cells[5])).toEqual([1, 1])
  expect((await look(`${OF}&workflow=nothing`)).lines).toBe(0)
})
test('columns are saved in the order of the form, the first set becomes the default, and they change with the scheme', async () => {
  const made = await hr().call<{ id: string }>('POST', '/grant-columns', COLUMNS)
  expect(made.status).toBe(201)
  const seen = await look(OF)
  expect(seen.set.name).toBe('Scheme 2027')
  expect(seen.header).toEqual(['NRIC', 'Trainee', 'From', 'To', 'Hours', 'Outcome', 'UEN'])
  // An hour and a half from 01:30 summer time ends at 02:00 winter time.
  expect(seen.rows[0]!.cells).toEqual(['', '=CMD|CALC', '0130', '0200', 1.5, 'Attended', '201912345K'])
  expect(seen.rows.at(-1)!.cells[5]).toBe('Cannot tell: attendance not recorded')
  expect((await hr().call('POST', '/grant-columns', COLUMNS)).status).toBe(409)
  const change = { ...COLUMNS, columns: COLUMNS.columns.slice(1) }
  expect((await hr().call('PUT', `/grant-columns/${made.body.id}`, change)).status).toBe(204)
  expect((await look(OF)).header[0]).toBe('Trainee')
  await hr().call('PUT', `/grant-columns/${made.body.id}/retired`)
  expect((await look(OF)).set.id).toBeNull()
  await hr().call('DELETE', `/grant-columns/${made.body.id}/retired`)
  await hr().call('PUT', `/grant-columns/${made.body.id}/default`)
  const { rows } = (await hr().call<{ rows: GrantColumns[] }>('GET', '/grant-columns')).body
  expect(rows.map((set) => [set.name, set.isDefault])).toEqual([
    ['Scheme 2027', true],
    ['Starting columns', false],
  ])
})
test('columns that cannot be right are refused', async () => {
  const slip = async (columns: object[]) =>
    (await hr().call<Slip>('POST', '/grant-columns', { ...COLUMNS, name: 'Other', columns })).body.title
  expect(await slip([{ name: 'Day', source: 'first day', format: 'HHmm' }])).toBe('grant-columns/format')
  expect(
    await slip([
      { name: 'A', source: 'name' },
      { name: 'a', source: 'email' },
    ]),
  ).toBe('grant-columns/heading-twice')
  expect(await slip([{ name: 'UEN', source: 'constant' }])).toBe('grant-columns/no-constant')
})
test('the download is the same in both formats, and nothing in it is a formula', async () => {
  const csv = await hr().call('GET', `/grant-exports/csv?${OF}`)
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(csv.text).toContain("'=CMD|CALC,0130,0200,1.5,Attended,201912345K")
  const answer = await house.http.request(`http://localhost:3000/api/v1/grant-exports/xlsx?${OF}`, {
    headers: { authorization: `Bearer ${hr().token}` },
  })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const read = JSON.stringify(await readHere(bytes, 'claim.xlsx'))
  for (const text of [
    '=CMD|CALC',
    '0130',
    '201912345K',
    'What it means',
    'Rain',
    'A session counts in full or not at all.',
  ])
    expect(read).toContain(text)
})
test('only who files the claim sees it', async () => {
  for (const role of ['manager', 'facilitator', 'technology-lead', 'participant', 'administrator'] as const)
    expect((await org.members[role].call('GET', '/grant-preview')).status).toBe(403)
})
