import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { insertPerson } from '#modules/people/access.store.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { AnswersImport, RoleProgress, RoleSheet } from './schema.ts'

let house: House
let org: TestOrganisation
beforeAll(async () => {
  house = await openHouse()
  org = await house.organisation('Meranti')
  await org.act(async (acting) => {
    for (let n = 1; n <= 3; n++)
      await insertPerson(acting, {
        name: `Clerk ${n}`,
        email: `clerk${n}@meranti.example`,
        employeeId: `E${n}`,
        title: 'Invoice Clerk',
        department: 'Finance',
        siteId: org.site,
        managerId: org.members.manager.person,
      })
  })
})
afterAll(() => house.close())

const HEADER = 'Respondent,View,Role,Task,Frequency,Low,Usual,High,Importance,Data class'
const GOOD = [
  'clerk1@meranti.example,employee,Invoice Clerk,Match invoices to orders,daily,5,10,30,5,internal',
  'E2,employee,Invoice Clerk,Match invoices to orders,5,5,12,30,4,internal',
  'manager@meranti.example,manager,Invoice Clerk,Match invoices to orders,daily,20,40,90,2,restricted',
]
const BAD = [
  'nobody@meranti.example,employee,Invoice Clerk,Match invoices to orders,daily,5,10,30,5,internal',
  'E3,employee,Invoice Clerk,Match invoices to orders,daily,30,10,5,5,internal',
  'clerk1@meranti.example,employee,Invoice Clerk,match INVOICES to orders,daily,5,10,30,5,internal',
]

async function upload(lines: string[], name = 'answers.csv'): Promise<string> {
  const form = new FormData()
  form.set('file', new File([lines.join('\n')], name))
  const sent = await org.members.hr.call<{ id: string }>('POST', '/needs/imports', form)
  expect([sent.status, sent.text]).toEqual([201, expect.any(String)])
  return sent.body.id
}
const check = async (id: string) => (await org.members.hr.call<AnswersImport>('GET', `/needs/imports/${id}`)).body
const apply = async (id: string) =>
  (await org.members.hr.call<AnswersImport>('POST', `/needs/imports/${id}/application`)).body
const roles = async () => (await org.members.hr.call<{ rows: RoleProgress[] }>('GET', '/needs/roles')).body.rows
const later = (minutes: number) => house.setNow(instant(new Date(Date.UTC(2027, 0, 4, 3, minutes))))

describe('a file of answers', () => {
  let id: string
  test('is checked first: counts and reasons, and nothing has changed', async () => {
    id = await upload([HEADER, ...GOOD, ...BAD])
    const dry = await check(id)
    expect(dry.counts).toEqual({ new: 3, changed: 0, unchanged: 0, bad: 3, tasks: 1, roles: 1 })
    expect(dry.rows.slice(0, 3).map((row) => [row.number, row.reasons[0]!.slug])).toEqual([
      [5, 'nobody'],
      [6, 'minutes-out-of-order'],
      [7, 'twice'],
    ])
    expect(await roles()).toEqual([])
  })
  test('bad rows can be taken along with their reasons, in the columns of the file', async () => {
    const errors = await org.members.hr.call('GET', `/needs/imports/${id}/errors.csv`)
    expect(errors.headers.get('content-type')).toContain('text/csv')
    expect(errors.text).toContain('Respondent,View,Role,Task')
    expect(errors.text).toContain('nobody@meranti.example')
    expect(errors.text).toContain('out of order')
    expect(errors.text).not.toContain('E2,')
  })
  test('brings in the good rows, with the role and the task that they name', async () => {
    later(1)
    expect((await apply(id)).counts).toMatchObject({ new: 3, bad: 3 })
    const [role] = await roles()
    expect(role).toMatchObject({
      name: 'Invoice Clerk',
      people: 3,
      tasks: 1,
      employeesAnswered: 2,
      managersAnswered: 1,
      open: 1,
    })
    const sheet = (await org.members.hr.call<RoleSheet>('GET', `/needs/roles/${role!.id}`)).body
    expect(sheet.tasks[0]!.flags.map((flag) => flag.kind)).toEqual(['data class', 'minutes', 'gap importance'])
    expect(sheet.tasks[0]!.managers).toMatchObject({ importance: 2, dataClass: 'restricted' })
    expect(sheet.tasks[0]!.employees.importance).toEqual({ kind: 'withheld' })
  })
  test('a second import of the same file changes nothing', async () => {
    later(2)
    const again = await upload([HEADER, ...GOOD, ...BAD])
    expect((await check(again)).counts).toEqual({ new: 0, changed: 0, unchanged: 3, bad: 3, tasks: 0, roles: 0 })
    const before = await rows()
    await apply(again)
    expect(await rows()).toEqual(before)
  })
  test('a changed cell changes that answer, and the earlier one is kept', async () => {
    later(3)
    const changed = await upload([HEADER, GOOD[0]!.replace(',5,internal', ',3,internal'), ...GOOD.slice(1)])
    expect((await check(changed)).counts).toMatchObject({ new: 0, changed: 1, unchanged: 2 })
    const before = await rows()
    await apply(changed)
    expect((await rows()).length).toBe(before.length + 1)
  })
  test('what somebody answered in the room is not overwritten by a file', async () => {
    later(4)
    const [role] = await roles()
    const [task] = (await org.members.hr.call<RoleSheet>('GET', `/needs/roles/${role!.id}`)).body.tasks
    const third = await org.act(async ({ tx }) =>
      tx.selectFrom('people.person').select('id').where('employee_id', '=', 'E3').executeTakeFirstOrThrow(),
    )
    const live = await org.members.facilitator.call<{ id: Id }>('POST', '/needs/interviews', {
      role: role!.id,
      person: third.id,
      withManager: false,
    })
    const answers = [{ item: 'importance', value: { kind: 'point', point: 1 } }]
    await org.members.facilitator.call('PUT', `/needs/interviews/${live.body.id}/tasks/${task!.id}`, { answers })
    await org.members.facilitator.call('PUT', `/needs/interviews/${live.body.id}/submitted`)
    const file = await upload([HEADER, 'E3,employee,Invoice Clerk,Match invoices to orders,daily,5,10,30,5,internal'])
    expect((await check(file)).rows[0]).toMatchObject({ verdict: 'bad', reasons: [{ slug: 'kept-by-hand' }] })
  })
  test('columns with other names can be told, and a role chosen for all rows', async () => {
    const file = await upload(['Wer,Was,Wichtig', 'E1,Scan paper invoices,4'])
    expect((await check(file)).missing).toEqual(['respondent', 'task'])
    const refused = await org.members.hr.call('POST', `/needs/imports/${file}/application`)
    expect([refused.status, refused.body.title]).toEqual([422, 'needs-import/columns-missing'])
    const [role] = await roles()
    const mapped = await org.members.hr.call('PUT', `/needs/imports/${file}/columns`, {
      columns: { respondent: 0, task: 1, importance: 2 },
      role: role!.id,
    })
    expect(mapped.status).toBe(204)
    expect((await check(file)).counts).toMatchObject({ new: 1, bad: 0, tasks: 1 })
  })
  test('what is no table is refused with a sentence', async () => {
    const form = new FormData()
    form.set('file', new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0, 0])], 'answers.pdf'))
    const sent = await org.members.hr.call('POST', '/needs/imports', form)
    expect([sent.status, sent.body.title]).toEqual([422, 'file/not-a-spreadsheet'])
  })
})

function rows() {
  return org.act(({ tx }) =>
    tx.selectFrom('needs.rating').select(['id', 'given_at', 'replaced_at']).orderBy('id').execute(),
  )
}
