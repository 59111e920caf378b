import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { insertPerson } from '#modules/people/access.store.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { takeInAnswers } from './asking.actions.ts'
import { meanItems } from './employee-view.ts'
import type { GivenRating, Interview, MyRatings, RoleProgress, RoleSheet, TaskSideBySide, TeamNeeds } from './schema.ts'
import { openFlagsByTask, ratedTasks } from './views.ts'

let house: House
let org: TestOrganisation
const employees: Id[] = []
let minute = 0
/** Later answers are later: the clock moves on between two calls that must be told apart. */
function tick() {
  minute++
  house.setNow(instant(new Date(Date.UTC(2027, 0, 4, 2, minute))))
}
beforeAll(async () => {
  house = await openHouse()
  org = await house.organisation('Meranti')
  await org.act(async (acting) => {
    for (let n = 1; n <= 12; n++)
      employees.push(
        await insertPerson(acting, {
          name: `Clerk ${n}`,
          email: `clerk${n}@meranti.example`,
          employeeId: `E${n}`,
          title: 'Invoice Clerk',
          department: 'Finance',
          siteId: org.site,
          managerId: org.members.manager.person,
        }),
      )
  })
})
afterAll(() => house.close())

type Caller = TestOrganisation['members']['hr']['call']
const lead: Caller = (...ask) => org.members['programme-lead'].call(...ask)
const facilitator: Caller = (...ask) => org.members.facilitator.call(...ask)
const manager: Caller = (...ask) => org.members.manager.call(...ask)

async function role(name = 'Invoice Clerk', department: string | null = null): Promise<string> {
  return (await lead<{ id: string }>('POST', '/needs/roles', { name, department })).body.id
}
async function task(of: string, statement: string): Promise<string> {
  return (await lead<{ id: string }>('POST', `/needs/roles/${of}/tasks`, { statement })).body.id
}
const sheetOf = async (of: string) => (await lead<RoleSheet>('GET', `/needs/roles/${of}`)).body
const taskOf = async (of: string, id: string) =>
  (await sheetOf(of)).tasks.find((one) => one.id === id) as TaskSideBySide

const point = (item: string, n: number) => ({ item, value: { kind: 'point', point: n } as const })
function said(importance: number, minutes: number, more: GivenRating['answers'] = []): Partial<GivenRating> {
  return {
    answers: [
      { item: 'frequency', value: { kind: 'frequency', category: 5, weekly: null } },
      { item: 'minutes', value: { kind: 'range', low: minutes, usual: minutes, high: minutes } },
      point('importance', importance),
      point('competence', 1 + (minutes % 4)),
      ...more,
    ],
  }
}

/** One interview in the room from beginning to end. */
async function interview(
  of: string,
  person: Id,
  view: 'employee' | 'manager',
  ratings: Record<string, Partial<GivenRating>>,
) {
  tick()
  const started = await facilitator<{ id: string }>('POST', '/needs/interviews', {
    role: of,
    person,
    view,
    withManager: false,
  })
  for (const [id, given] of Object.entries(ratings))
    expect((await facilitator('PUT', `/needs/interviews/${started.body.id}/tasks/${id}`, given)).status).toBe(204)
  expect((await facilitator('PUT', `/needs/interviews/${started.body.id}/submitted`)).status).toBe(204)
  return started.body.id
}

describe('nobody gets an employee mean below five', () => {
  let clerk: string
  let match: string
  beforeAll(async () => {
    clerk = await role()
    match = await task(clerk, 'Match incoming invoices to purchase orders to release payment')
    await interview(clerk, org.members.manager.person, 'manager', { [match]: said(2, 60) })
    for (const [n, person] of employees.slice(0, 4).entries())
      await interview(clerk, person, 'employee', { [match]: said([5, 4, 5, 4][n]!, 10 + n) })
  })
  const everySurface = async () => [
    (await lead('GET', `/needs/roles/${clerk}`)).text,
    (await lead('GET', `/needs/roles/${clerk}/side-by-side.csv`)).text,
    (await manager('GET', '/team/needs')).text,
    (await org.members.hr.call('GET', `/needs/roles/${clerk}`)).text,
    (await org.members['technology-lead'].call('GET', `/needs/roles/${clerk}`)).text,
  ]

  test('four have answered: every item of every view is withheld, in the API and in the export', async () => {
    const shown = await taskOf(clerk, match)
    expect(meanItems.map((item) => shown.employees[item].kind)).toEqual(meanItems.map(() => 'withheld'))
    expect([shown.ratios.minutes, shown.agreement, shown.employeeClasses, shown.learning.employees]).toEqual([
      null,
      [],
      null,
      null,
    ])
    expect([shown.learning.isWithheld, (await sheetOf(clerk)).list, (await sheetOf(clerk)).shown]).toEqual([
      true,
      null,
      null,
    ])
    const csv = (await lead('GET', `/needs/roles/${clerk}/side-by-side.csv`)).text
    expect(csv).toContain('Withheld')
    // The geometric mean of 10 to 13 minutes and the mean of the importance are nowhere.
    for (const text of await everySurface()) expect(text).not.toMatch(/11\.44|"value":4\.5|,4\.5,/)
    const team = (await manager<TeamNeeds>('GET', '/team/needs')).body.roles[0]!.tasks[0]!
    expect(meanItems.map((item) => team.team[item].kind)).toEqual(meanItems.map(() => 'withheld'))
    expect([team.flags, team.mine?.minutes]).toEqual([[], expect.closeTo(60, 6)])
  })
  test('the difference is marked all the same, so the lead can talk it through with the manager', async () => {
    const shown = await taskOf(clerk, match)
    expect(shown.flags.map((flag) => [flag.kind, flag.isOpen])).toEqual([
      ['minutes', true],
      ['gap importance', true],
    ])
    expect((await sheetOf(clerk)).role).toMatchObject({ employeesAnswered: 4, managersAnswered: 1, open: 1 })
  })
  test('the fifth answer shows the mean, to the lead and to the manager', async () => {
    await interview(clerk, employees[4]!, 'employee', { [match]: said(3, 14) })
    const shown = await taskOf(clerk, match)
    expect(shown.employees.importance).toEqual({ kind: 'mean', value: 4.2, answered: 5 })
    expect(shown.ratios.minutes!.ratio).toBeCloseTo(60 / (10 * 11 * 12 * 13 * 14) ** (1 / 5), 6)
    expect((await manager<TeamNeeds>('GET', '/team/needs')).body.roles[0]!.tasks[0]!.team.importance).toEqual({
      kind: 'mean',
      value: 4.2,
      answered: 5,
    })
  })
  test('the sixth answer changes nothing that is shown, because the change would be one person’s answer', async () => {
    const before = await taskOf(clerk, match)
    await interview(clerk, employees[5]!, 'employee', { [match]: said(1, 300) })
    expect((await taskOf(clerk, match)).employees).toEqual(before.employees)
    expect((await sheetOf(clerk)).shown).toMatchObject({ people: 5, waiting: 1 })
    for (const [n, person] of employees.slice(6, 10).entries())
      await interview(clerk, person, 'employee', { [match]: said(2 + (n % 3), 20) })
    expect((await sheetOf(clerk)).shown).toMatchObject({ people: 10, waiting: 0 })
  })
  test('when the organisation asks for groups of twelve, ten are withheld again', async () => {
    const raised = await org.members.administrator.call('PUT', '/anonymity', {
      smallest: 12,
      smallestSensitive: 12,
      reason: 'Works council',
      expiresOn: null,
    })
    expect(raised.status).toBeLessThan(300)
    const shown = await taskOf(clerk, match)
    expect(new Set(meanItems.map((item) => shown.employees[item].kind))).toEqual(new Set(['withheld']))
    const back = await org.members.administrator.call('PUT', '/anonymity', {
      smallest: 5,
      smallestSensitive: 10,
      reason: 'As agreed',
      expiresOn: null,
    })
    expect(back.status).toBeLessThan(300)
  })
})

describe('an interview in the room', () => {
  let buyer: string
  let order: string
  let id: string
  beforeAll(async () => {
    buyer = await role('Buyer')
    order = await task(buyer, 'Compare supplier offers to choose the best one')
    tick()
    id = (
      await facilitator<{ id: string }>('POST', '/needs/interviews', {
        role: buyer,
        person: org.members.participant.person,
      })
    ).body.id
  })
  const page = async (call: Caller) => (await call<Interview>('GET', `/needs/interviews/${id}`)).body

  test('prepares the manager’s view beside it, and is saved answer by answer', async () => {
    expect((await page(facilitator)).others).toMatchObject([{ view: 'manager', person: 'manager of Meranti' }])
    await facilitator('PUT', `/needs/interviews/${id}/tasks/${order}`, said(4, 30))
    await facilitator('PUT', `/needs/interviews/${id}/tasks/${order}`, said(5, 30))
    const [shown] = (await page(facilitator)).tasks
    expect(shown).toMatchObject({ isRated: true })
    expect(shown!.answers).toContainEqual({ item: 'importance', value: { kind: 'point', point: 5 } })
    expect((await sheetOf(buyer)).tasks[0]!.rated.employees).toBe(0)
  })
  test('another interviewer sees that it goes on and none of its answers, and cannot write into it', async () => {
    const seen = await page(org.members.hr.call)
    expect([seen.isMine, seen.tasks[0]!.isRated, seen.tasks[0]!.answers]).toEqual([false, true, []])
    expect((await org.members.hr.call('PUT', `/needs/interviews/${id}/tasks/${order}`, said(1, 1))).status).toBe(403)
    expect((await org.members.hr.call('PUT', `/needs/interviews/${id}/submitted`)).status).toBe(403)
  })
  test('answers that the question does not have are refused', async () => {
    const wrong = await facilitator('PUT', `/needs/interviews/${id}/tasks/${order}`, {
      answers: [point('importance', 9)],
    })
    expect([wrong.status, wrong.body.title]).toEqual([422, 'survey-answers/do-not-fit'])
    const nothing = await facilitator('PUT', `/needs/interviews/${id}/tasks/${order}`, { answers: [] })
    expect(nothing.body.title).toBe('needs-interview/nothing-said')
  })
  test('a task that the person names joins the list, and is what the manager left out', async () => {
    const named = await facilitator<{ id: string }>('POST', `/needs/interviews/${id}/tasks`, {
      statement: 'Chase late deliveries to keep the line running',
    })
    await facilitator('PUT', `/needs/interviews/${id}/tasks/${named.body.id}`, said(5, 20))
    await facilitator('PUT', `/needs/interviews/${id}/submitted`)
    await interview(buyer, org.members.manager.person, 'manager', { [order]: said(5, 30) })
    const sheet = await sheetOf(buyer)
    expect(sheet.tasks[0]).toMatchObject({ id: named.body.id, namedBy: 'employee' })
    expect(sheet.tasks[0]!.flags).toEqual([{ kind: 'omission', isGate: false, saidBy: 'employee', isOpen: true }])
  })
  test('once handed in, the answers are the respondent’s alone, and stay as they are', async () => {
    expect((await page(facilitator)).tasks.every((one) => one.answers.length === 0)).toBe(true)
    const late = await facilitator('PUT', `/needs/interviews/${id}/tasks/${order}`, said(1, 1))
    expect(late.body.title).toBe('needs-interview/handed-in')
    const mine = (await org.members.participant.call<MyRatings>('GET', '/my/needs')).body
    expect(mine.interviews).toMatchObject([{ role: 'Buyer', view: 'employee', ledBy: 'facilitator of Meranti' }])
    expect(mine.interviews[0]!.tasks).toHaveLength(2)
    expect((await org.members.hr.call<MyRatings>('GET', '/my/needs')).body.interviews).toEqual([])
  })
})

describe('flags wait for a decision', () => {
  let auditor: string
  let check: string
  const open = async () => (await org.act(({ tx }) => openFlagsByTask(tx))).get(check as Id) ?? 0
  const rated = async (id: string) => (await org.act(({ tx }) => ratedTasks(tx))).find((one) => one.id === id)
  beforeAll(async () => {
    auditor = await role('Auditor')
    check = await task(auditor, 'Check expense claims to find mistakes')
    await interview(auditor, org.members.participant.person, 'employee', {
      [check]: said(5, 10, [{ item: 'dataClass', value: { kind: 'choice', choice: 'restricted' } }]),
    })
    await interview(auditor, org.members.manager.person, 'manager', {
      [check]: said(5, 10, [{ item: 'dataClass', value: { kind: 'choice', choice: 'internal' } }]),
    })
  })

  test('a different data class blocks, and priorities read both views until it is settled', async () => {
    expect(await open()).toBe(1)
    expect((await taskOf(auditor, check)).flags).toMatchObject([{ kind: 'data class', isGate: true }])
    expect((await rated(check))!.ratings.map((one) => [one.view, one.dataClass])).toEqual([
      ['employee', 'restricted'],
      ['manager', 'internal'],
    ])
  })
  test('a decision needs a reason, and carries its author', async () => {
    const put = (body: unknown) => lead('PUT', `/needs/tasks/${check}/resolution`, body)
    expect((await put({ kind: 'accept employee', reason: '' })).status).toBe(400)
    tick()
    expect((await put({ kind: 'accept employee', reason: 'They see the claims, the manager does not' })).status).toBe(
      204,
    )
    expect(await open()).toBe(0)
    expect((await taskOf(auditor, check)).resolution).toMatchObject({
      kind: 'accept employee',
      by: 'programme-lead of Meranti',
      flags: ['data class'],
    })
    expect((await rated(check))!.ratings.map((one) => one.view)).toEqual(['employee'])
  })
  test('taken back, it waits again and the earlier decision stays on record', async () => {
    await lead('DELETE', `/needs/tasks/${check}/resolution`)
    expect(await open()).toBe(1)
    expect((await taskOf(auditor, check)).earlier).toHaveLength(1)
  })
  test('measured again, it waits until both views have answered anew, and only the new answers count', async () => {
    tick()
    await lead('PUT', `/needs/tasks/${check}/resolution`, { kind: 're-measure', reason: 'Asked before the new policy' })
    expect([await open(), (await rated(check))!.ratings]).toEqual([1, []])
    const same = said(5, 12, [{ item: 'dataClass', value: { kind: 'choice', choice: 'confidential' } }])
    await interview(auditor, org.members.participant.person, 'employee', { [check]: same })
    expect(await open()).toBe(1)
    await interview(auditor, org.members.manager.person, 'manager', { [check]: same })
    expect([await open(), (await rated(check))!.ratings.length]).toEqual([0, 2])
  })
  test('split, its parts take its place, and the whole no longer counts', async () => {
    tick()
    const parts = ['Read receipts to list amounts', 'Compare amounts with the policy to find breaches']
    const split = await lead<{ ids: string[] }>('POST', `/needs/tasks/${check}/parts`, {
      parts,
      reason: 'Two kinds of work',
    })
    expect(split.body.ids).toHaveLength(2)
    const listed = (await org.act(({ tx }) => ratedTasks(tx))).filter((one) => one.role === 'Auditor')
    expect(listed.map((one) => one.statement)).toEqual(parts)
    expect((await sheetOf(auditor)).split).toMatchObject([{ id: check, reason: 'Two kinds of work' }])
  })
})

test('roles say how far they have come, and which titles are not listed yet', async () => {
  const { rows } = (await lead<{ rows: RoleProgress[] }>('GET', '/needs/roles')).body
  expect(rows.find((one) => one.name === 'Invoice Clerk')).toMatchObject({
    people: 12,
    managers: 1,
    tasks: 1,
    employeesAnswered: 10,
  })
  const listed = rows.find((one) => one.name === 'Invoice Clerk')!.id
  expect(await role('invoice clerk')).toBe(listed)
  expect((await lead('POST', '/needs/roles', { name: 'Invoice Clerk', department: 'Finance' })).status).toBe(201)
})

describe('asked by link', () => {
  async function tokenOf(invite: string) {
    const opened = await manager<Record<string, string>>('POST', `/my/surveys/${invite}/link`)
    return Object.values(opened.body)[0]!.split('/').at(-1)!
  }
  test('the preview names who and which manager, and answers come in once', async () => {
    const { rows } = (await lead<{ rows: RoleProgress[] }>('GET', '/needs/roles')).body
    const role = rows.find((one) => one.name === 'Invoice Clerk' && one.department === 'Finance')!
    const id = await task(role.id, 'File paid invoices to find them again')
    const preview = await lead<{ employees: unknown[]; managers: { name: string; team: number }[] }>(
      'GET',
      `/needs/roles/${role.id}/asking`,
    )
    expect([preview.body.employees.length, preview.body.managers]).toMatchObject([
      12,
      [{ name: 'manager of Meranti', team: 12 }],
    ])
    const sent = await lead<{ wave: string; invited: number }>('POST', `/needs/roles/${role.id}/asking`, {
      opensOn: '2027-01-04',
      closesOn: '2027-01-20',
    })
    expect([sent.status, sent.body.invited]).toEqual([201, 13])
    const mine = (await manager<{ rows: { id: string }[] }>('GET', '/my/surveys')).body.rows
    expect(mine).toHaveLength(1)
    const answers = said(4, 5).answers!.map((one) => ({ ...one, subject: id }))
    const given = await manager('POST', `/survey-links/${await tokenOf(mine[0]!.id)}/answers`, { answers })
    expect(given.status).toBeLessThan(300)
    await house.settle()
    expect((await sheetOf(role.id)).tasks[0]!.managers).toMatchObject({ answered: 1, importance: 4 })
    expect(await org.act((acting) => takeInAnswers(acting, sent.body.wave as Id))).toBe(0)
    const rest = await lead<{ invited: number }>('POST', `/needs/roles/${role.id}/asking`, {
      opensOn: '2027-01-04',
      closesOn: '2027-01-20',
      send: false,
    })
    expect(rest.body.invited).toBe(12)
    const mineNow = (await manager<MyRatings>('GET', '/my/needs')).body.interviews
    expect(mineNow.some((one) => one.way === 'link')).toBe(true)
  })
})

test('a published task is matched only when its list is here', async () => {
  const { rows } = (await lead<{ rows: RoleProgress[] }>('GET', '/needs/roles')).body
  const { tasks } = await sheetOf(rows[0]!.id)
  const refused = await lead('PUT', `/needs/tasks/${tasks[0]!.id}/match`, { priorTask: 'onet:43-3031.00/99999' })
  expect([refused.status, refused.body.title]).toEqual([422, 'needs-task/prior-unknown'])
  expect(tasks[0]).toMatchObject({ priorTask: null, prior: null })
})
