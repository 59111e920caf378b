import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { RosterImport, RosterRow } from './roster.schema.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const lines = (...rows: string[]) =>
  ['Employee ID,Email,Name,Job Title,Department,Location,Manager,Start date', ...rows].join('\n')

async function upload(org: TestOrganisation, bytes: string | Uint8Array, name = 'people.csv'): Promise<string> {
  const form = new FormData()
  form.set('file', new File([bytes as BlobPart], name))
  const answer = await org.members.hr.call<{ id: string; title: string }>('POST', '/roster-imports', form)
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)])
  await house.settle()
  return answer.body.id
}

const get = async (org: TestOrganisation, id: string) =>
  (await org.members.hr.call<RosterImport>('GET', `/roster-imports/${id}`)).body

async function check(org: TestOrganisation, id: string, more: Record<string, unknown> = {}): Promise<RosterImport> {
  const sheet = (await get(org, id)).sheets[0]!
  const asked = { sheet: sheet.name, columns: sheet.columns, employeeIdAsName: true, ...more }
  const answer = await org.members.hr.call('PUT', `/roster-imports/${id}/mapping`, asked)
  expect([answer.status, answer.text]).toEqual([202, '{}'])
  await house.settle()
  return get(org, id)
}

async function apply(org: TestOrganisation, id: string): Promise<RosterImport> {
  expect((await org.members.hr.call('POST', `/roster-imports/${id}/application`)).status).toBe(202)
  await house.settle()
  return get(org, id)
}

async function undo(org: TestOrganisation, id: string): Promise<RosterImport> {
  expect((await org.members.hr.call('POST', `/roster-imports/${id}/undo`)).status).toBe(202)
  await house.settle()
  return get(org, id)
}

const rowsOf = async (org: TestOrganisation, id: string, verdict: string) =>
  (await org.members.hr.call<{ rows: RosterRow[] }>('GET', `/roster-imports/${id}/rows?verdict=${verdict}`)).body.rows

/** Everything an import may touch, as it stands. */
function snapshot(org: TestOrganisation) {
  return org.act(async ({ tx }) => {
    const people =
      await sql`select id, employee_id, email, name, title, department, role, site_id, manager_id, languages, starts_on, left_on, leaves_on, on_leave_since, search_key from people.person order by id`.execute(
        tx,
      )
    const sites = await sql`select id, name from people.site order by id`.execute(tx)
    const access =
      await sql`select person_id, revoked_at from identity.access where org_id = ${org.id} order by 1`.execute(tx)
    return { people: people.rows, sites: sites.rows, access: access.rows }
  })
}

describe('a roster file', () => {
  test('is guessed, checked, applied and found unchanged the second time', async () => {
    const org = await house.organisation('Rain')
    const file = lines(
      'E1,ana@rain.example,Ana Putri,Head,Finance,Rain site,,2020-01-06',
      'E2,budi@rain.example,Budi,Clerk,Finance,Rain site,ana@rain.example,2021-02-01',
      'E3,no-address,Citra,Clerk,Finance,Rain site,E1,2021-02-01',
      'E4,,Dewi,Clerk,Finance,Rain site,E1,2021-02-01',
    )
    const id = await upload(org, file)
    const checked = await check(org, id)
    expect(checked).toMatchObject({
      state: 'checked',
      counts: { new: 3, changed: 0, unchanged: 0, leaving: 0, bad: 1 },
    })
    expect(checked.findings).toMatchObject({ notInvitable: 1, unknownManagers: { count: 0 } })
    expect((await rowsOf(org, id, 'bad'))[0]).toMatchObject({
      row: 4,
      reasons: [{ slug: 'email/malformed', value: 'no-address' }],
    })
    expect((await rowsOf(org, id, 'new'))[1]).toMatchObject({
      name: 'Budi',
      changes: expect.arrayContaining([{ field: 'managerId', before: null, after: 'Ana Putri' }]),
    })
    expect(await apply(org, id)).toMatchObject({ state: 'applied', rowsIn: 3 })
    const people = await org.members.hr.call<{ rows: { name: string; manager: string | null }[] }>(
      'GET',
      '/people?text=budi',
    )
    expect(people.body.rows).toMatchObject([{ name: 'Budi', manager: 'Ana Putri' }])
    const again = await check(org, await upload(org, file))
    expect(again.counts).toEqual({ new: 0, changed: 0, unchanged: 3, leaving: 0, bad: 1 })
  })

  test('gives back what did not go in, with a reason, and without a formula', async () => {
    const org = await house.organisation('Errors')
    const id = await upload(org, lines('=1+1,no-address,=cmd(),Head,Finance,Nowhere,,2020-01-06'))
    await check(org, id)
    const file = await org.members.hr.call('GET', `/roster-imports/${id}/errors.csv`)
    expect(file.headers.get('content-disposition')).toContain('people_-_to_mend.csv')
    expect(file.text).toContain("'=1+1,no-address,'=cmd()")
    expect(file.text).toContain('“no-address” is not an e-mail address. We know no site called “Nowhere”.')
  })

  test('leaves alone what was set by hand, and says so; a field handed back follows the file again', async () => {
    const org = await house.organisation('Hand')
    await apply(org, await checkedId(org, lines('E1,ana@hand.example,Ana,Head,Finance,,,')))
    const [ana] = (await org.members.hr.call<{ rows: { id: string }[] }>('GET', '/people?text=ana@hand')).body.rows
    await org.members.hr.call('PATCH', `/people/${ana!.id}`, { title: 'Chief' })
    const second = await checkedId(org, lines('E1,ana@hand.example,Ana,Deputy,Law,,,'))
    expect((await rowsOf(org, second, 'changed'))[0]).toMatchObject({
      changes: [{ field: 'department', before: 'Finance', after: 'Law' }],
      reasons: expect.arrayContaining([{ slug: 'kept/by-hand', field: 'title', value: 'Deputy' }]),
    })
    await apply(org, second)
    const detail = (
      await org.members.hr.call<{ title: string; department: string; handSet: { field: string }[] }>(
        'GET',
        `/people/${ana!.id}`,
      )
    ).body
    expect(detail).toMatchObject({ title: 'Chief', department: 'Law', handSet: [{ field: 'title' }] })
    await org.members.hr.call('DELETE', `/people/${ana!.id}/hand-set/title`)
    expect((await get(org, await checkedId(org, lines('E1,ana@hand.example,Ana,Deputy,Law,,,')))).counts).toMatchObject(
      { changed: 1 },
    )
  })

  test('names sites we do not know; each becomes one that we know, a new one, or none', async () => {
    const org = await house.organisation('Sites')
    const id = await upload(org, lines('E1,,Ana,,,Jakarta,,', 'E2,,Budi,,,S’pore,,', 'E3,,Citra,,,Moon,,'))
    const first = await check(org, id)
    expect(first.findings?.unknownSites.map(({ name, rows }) => [name, rows])).toEqual([
      ['Jakarta', 1],
      ['S’pore', 1],
      ['Moon', 1],
    ])
    const sites = {
      Jakarta: { kind: 'create', zone: 'Asia/Jakarta', country: 'ID' },
      'S’pore': { kind: 'match', id: org.site },
      Moon: { kind: 'none' },
    }
    expect((await check(org, id, { sites })).counts).toMatchObject({ new: 3, bad: 0 })
    expect((await org.members.hr.call<{ rows: unknown[] }>('GET', '/sites')).body.rows).toHaveLength(1)
    await apply(org, id)
    const rows = (await org.members.hr.call<{ rows: { name: string; site: string | null }[] }>('GET', '/people')).body
      .rows
    expect(rows.filter(({ name }) => ['Ana', 'Budi', 'Citra'].includes(name)).map(({ site }) => site)).toEqual([
      'Jakarta',
      'Sites site',
      null,
    ])
    await undo(org, id)
    expect((await org.members.hr.call<{ rows: unknown[] }>('GET', '/sites')).body.rows).toHaveLength(1)
  })

  test('that is complete sends away who is missing, ends their access, and never the administrator or whoever imports', async () => {
    const org = await house.organisation('Complete')
    const before = await snapshot(org)
    const id = await checkedId(org, lines('E1,ana@complete.example,Ana,,,,,'), { isComplete: true })
    const checked = await get(org, id)
    expect(checked.counts).toMatchObject({ new: 1, leaving: 5 })
    expect(checked.findings?.keptAdministrators.sort()).toEqual(['administrator of Complete', 'hr of Complete'])
    await apply(org, id)
    expect((await org.members.facilitator.call('GET', '/sites')).status).toBe(401)
    expect((await org.members.administrator.call('GET', '/sites')).status).toBe(200)
    await undo(org, id)
    expect(await snapshot(org)).toEqual(before)
  })

  test('says what is wrong with the tree of managers', async () => {
    const org = await house.organisation('Tree')
    const id = await checkedId(
      org,
      lines(
        'E1,,Ana,,,,E2,',
        'E2,,Budi,,,,E1,',
        'E3,,Citra,,,,E3,',
        'E4,,Dewi,,,,nobody@x.example,',
        'E5,,Eko,,,,Gita,',
        'E6,,Gita,,,,,',
        'E7,,Gita,,,,,',
      ),
    )
    const { findings } = await get(org, id)
    expect(findings).toMatchObject({
      cycles: { count: 1, people: [['Ana', 'Budi']] },
      selfManaged: { people: [{ name: 'Citra' }] },
      unknownManagers: { people: [{ name: 'Dewi', value: 'nobody@x.example' }] },
      sharedNames: { people: [{ name: 'Eko', value: 'Gita' }] },
    })
    await apply(org, id)
    const tree = (await org.members.hr.call<{ cycleCount: number }>('GET', '/people-tree')).body
    expect(tree.cycleCount).toBe(1)
  })

  test('takes up again where a crash left it, and is cancelled between batches', async () => {
    const org = await house.organisation('Crash')
    const file = lines(
      ...Array.from({ length: 2500 }, (_, n) => `E${n},p${n}@crash.example,Person ${n},,,,E${n === 0 ? '' : n - 1},`),
    )
    const id = await checkedId(org, file)
    await org.members.hr.call('POST', `/roster-imports/${id}/application`)
    const job = house.queued.splice(0).find((one) => one.name === 'people/apply-roster')
    const { applyInBackground } = await import('./applying.actions.ts')
    const open = await org.open()
    let batches = 0
    const dying: typeof open = async (work) => {
      if (++batches === 3) throw new Error('kill -9')
      return open(work)
    }
    const signal = new AbortController().signal
    await expect(applyInBackground(dying, id as never, job!.data.step as number, signal)).rejects.toThrow('kill -9')
    expect((await get(org, id)).rowsIn).toBe(1000)
    expect((await org.members.hr.call('POST', `/roster-imports/${id}/cancellation`)).status).toBe(204)
    await applyInBackground(open, id as never, job!.data.step as number, signal)
    expect(await get(org, id)).toMatchObject({ state: 'cancelled', rowsIn: 1000 })
    expect(await apply(org, id)).toMatchObject({ state: 'applied', rowsIn: 2500 })
    const count = await org.act(({ tx }) =>
      sql<{
        n: number
        tied: number
      }>`select count(*)::int as n, count(manager_id)::int as tied from people.person where employee_id is not null`.execute(
        tx,
      ),
    )
    expect(count.rows).toEqual([{ n: 2500, tied: 2499 }])
  })

  test('is compared again when another import went in after its check', async () => {
    const org = await house.organisation('Twice')
    const [first, second] = [await checkedId(org, lines('E1,,Ana,,,,,')), await checkedId(org, lines('E1,,Ana,,,,,'))]
    await apply(org, first)
    const late = await org.members.hr.call<{ title: string }>('POST', `/roster-imports/${second}/application`)
    expect([late.status, late.body.title]).toEqual([409, 'roster-import/changed-meanwhile'])
    expect((await check(org, second)).counts).toMatchObject({ new: 0, unchanged: 1 })
  })

  test('that is no table is refused in words', async () => {
    const org = await house.organisation('Refused')
    const form = new FormData()
    form.set('file', new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])], 'photo.csv'))
    const refused = await org.members.hr.call<{ title: string }>('POST', '/roster-imports', form)
    expect([refused.status, refused.body.title]).toEqual([422, 'file/not-a-spreadsheet'])
    expect((await org.members.participant.call('POST', '/roster-imports', form)).status).toBe(403)
  })
})

async function checkedId(
  org: TestOrganisation,
  file: string | Uint8Array,
  more: Record<string, unknown> = {},
  name?: string,
): Promise<string> {
  const id = await upload(org, file, name)
  await check(org, id, more)
  return id
}

test('whatever a file says, importing it twice changes nothing more, and undoing it brings the original back', async () => {
  const cell = fc.constantFrom('', 'a', 'b')
  const person = fc.record({
    id: fc.integer({ min: 1, max: 6 }),
    title: cell,
    manager: fc.constantFrom('', 'E1', 'E2', 'E3', 'E9'),
    department: cell,
    start: fc.constantFrom('', '2024-05-06'),
  })
  const file = fc
    .uniqueArray(person, { maxLength: 6, selector: ({ id }) => id })
    .map((people) =>
      lines(
        ...people.map((one) => `E${one.id},,P${one.id},${one.title},${one.department},,${one.manager},${one.start}`),
      ),
    )
  let n = 0
  await fc.assert(
    fc.asyncProperty(file, file, fc.boolean(), async (first, second, isComplete) => {
      const org = await house.organisation(`Property ${++n}`)
      await apply(org, await checkedId(org, first))
      const before = await snapshot(org)
      const id = await checkedId(org, second, { isComplete })
      await apply(org, id)
      const twice = await get(org, await checkedId(org, second, { isComplete }))
      expect([twice.counts?.new, twice.counts?.changed, twice.counts?.leaving]).toEqual([0, 0, 0])
      await undo(org, id)
      expect(await snapshot(org)).toEqual(before)
    }),
    { numRuns: 15 },
  )
}, 120_000)

const data = (path: string) => fileURLToPath(new URL(`../../../shared/data/${path}`, import.meta.url))
const [viva, ibm] = [
  data('viva-org-roster/viva-insights-org-data-sample.xlsx'),
  data('ibm-attrition/emp_attrition.csv'),
]
const skipped = (file: string) => (existsSync(file) ? '' : ' (skipped: the file is not on this machine)')

test.skipIf(!existsSync(viva))(`the Viva Insights workbook goes in sheet by sheet${skipped(viva)}`, async () => {
  const org = await house.organisation('Viva')
  const id = await upload(org, readFileSync(viva), 'viva.xlsx')
  const { sheets } = await get(org, id)
  expect(sheets.map(({ rows }) => rows)).toEqual([370, 64, expect.any(Number)])
  const first = await check(org, id, { siteForAll: org.site })
  expect(first).toMatchObject({
    counts: { new: 370, bad: 0 },
    findings: { selfManaged: { count: 1 }, cycles: { count: 1 } },
  })
  await apply(org, id)
  const monthly = await upload(org, readFileSync(viva), 'viva.xlsx')
  const second = await check(org, monthly, { sheet: sheets[1]!.name, columns: sheets[1]!.columns })
  expect(second.counts!.new + second.counts!.changed + second.counts!.unchanged + second.counts!.bad).toBe(64)
  expect(second.findings).toMatchObject({ unknownManagers: { count: 0 } })
  expect(await apply(org, monthly)).toMatchObject({ state: 'applied' })
})

test.skipIf(!existsSync(ibm))(
  `the IBM file has no managers; it says what that costs and goes in all the same${skipped(ibm)}`,
  async () => {
    const org = await house.organisation('Ibm')
    const id = await upload(org, readFileSync(ibm), 'emp_attrition.csv')
    const { sheets } = await get(org, id)
    const refused = await org.members.hr.call<{ title: string }>('PUT', `/roster-imports/${id}/mapping`, {
      sheet: sheets[0]!.name,
      columns: sheets[0]!.columns,
    })
    expect(refused.body.title).toBe('roster-import/people-cannot-be-told-apart')
    const checked = await check(org, id, { siteForAll: org.site })
    expect(checked.counts).toMatchObject({ new: 1470, bad: 0 })
    expect(checked.findings!.missing.map(({ field, remedies }) => [field, remedies.length])).toContainEqual([
      'manager',
      3,
    ])
    expect(await apply(org, id)).toMatchObject({ state: 'applied', rowsIn: 1470 })
  },
)
