import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { PersonDetail } from './schema.ts'

let house: House
let org: TestOrganisation
beforeAll(async () => {
  house = await openHouse()
  org = await house.organisation('Rain')
})
afterAll(() => house.close())

const hr = <T = Record<string, unknown>>(method: string, path: string, body?: unknown) =>
  org.members.hr.call<T>(method, path, body)
const detail = async (id: string) => (await hr<PersonDetail>('GET', `/people/${id}`)).body
async function added(body: Record<string, unknown>): Promise<string> {
  const answer = await hr<{ id: string }>('POST', '/people', body)
  expect([answer.status, answer.text]).toEqual([201, expect.stringContaining('id')])
  return answer.body.id
}

describe('a person', () => {
  test('added by hand has what was filled in marked as set by hand', async () => {
    const id = await added({ name: 'Wei Ling Tan', email: 'wei@rain.example', department: 'Law' })
    expect((await detail(id)).handSet.map((one) => one.field)).toEqual(['department', 'email', 'name', 'presence'])
    expect((await detail(id)).handSet[0]).toMatchObject({ by: 'hr of Rain' })
  })
  test('is not added twice, and needs something to be found again by', async () => {
    expect((await hr('POST', '/people', { name: 'X', email: 'HR@rain.example' })).body.title).toBe('person/exists')
    expect((await hr('POST', '/people', { name: 'X' })).body.title).toBe('person/no-key')
  })
  test('cannot be managed by themselves, by who reports to them, or by who left', async () => {
    const { manager, participant } = org.members
    const change = (id: string, managerId: string) => hr('PATCH', `/people/${id}`, { managerId })
    expect((await change(manager.person, manager.person)).body.title).toBe('person/manages-self')
    expect((await change(manager.person, participant.person)).body.title).toBe('person/manager-circle')
    expect((await change(participant.person, '01900000-0000-7000-8000-00000000abcd')).status).toBe(404)
  })
  test('who leaves today loses access, sessions and roles at once; a day to come is a plan that the calendar keeps', async () => {
    const other = await house.organisation('Leavers')
    const call = other.members.hr.call
    const { facilitator, participant, administrator } = other.members
    expect((await call('PUT', `/people/${facilitator.person}/departure`, { lastDay: '2027-01-04' })).status).toBe(204)
    expect((await facilitator.call('GET', '/sites')).status).toBe(401)
    expect((await call<PersonDetail>('GET', `/people/${facilitator.person}`)).body).toMatchObject({
      leftOn: '2027-01-04',
      access: 'ended',
      granted: [],
    })
    await call('PUT', `/people/${participant.person}/departure`, { lastDay: '2027-01-05' })
    expect((await participant.call('GET', '/sites')).status).toBe(200)
    house.setNow('2027-01-06T02:00:00Z' as never)
    const { seeOffToday } = await import('./actions.ts')
    await other.act(seeOffToday)
    expect((await participant.call('GET', '/sites')).status).toBe(401)
    expect(
      (await call<{ title: string }>('PUT', `/people/${administrator.person}/departure`, { lastDay: '2027-01-06' }))
        .body.title,
    ).toBe('roles/last-administrator')
    house.setNow('2027-01-04T02:00:00Z' as never)
  })
  test('says for themselves when they are away, and for nobody else', async () => {
    const { participant, manager } = org.members
    const leave = { from: '2027-02-01', to: '2027-02-03' }
    expect((await participant.call('POST', `/people/${participant.person}/leave`, leave)).status).toBe(201)
    expect((await participant.call('POST', `/people/${manager.person}/leave`, leave)).status).toBe(403)
    expect(
      (await hr('POST', `/people/${manager.person}/leave`, { from: '2027-02-03', to: '2027-02-01' })).body.title,
    ).toBe('leave/ends-before-start')
    const [one] = (await detail(participant.person)).leave
    expect((await participant.call('DELETE', `/people/${participant.person}/leave/${one!.id}`)).status).toBe(204)
  })
})

describe('access', () => {
  test('roles are granted and taken back by an administrator only, and one administrator always remains', async () => {
    const { administrator, participant } = org.members
    expect((await hr('PUT', `/people/${participant.person}/roles/hr`)).status).toBe(403)
    expect((await administrator.call('PUT', `/people/${participant.person}/roles/hr`)).status).toBe(204)
    expect((await detail(participant.person)).roles).toEqual(['hr', 'participant'])
    await administrator.call('DELETE', `/people/${participant.person}/roles/hr`)
    expect(
      (await administrator.call<{ title: string }>('DELETE', `/people/${administrator.person}/roles/administrator`))
        .body.title,
    ).toBe('roles/last-administrator')
  })
  test('an invitation gives administrators a link that works once; others only send it', async () => {
    const id = await added({ name: 'Nia', email: 'nia@rain.example' })
    expect((await hr<{ link: string | null }>('POST', `/people/${id}/invitation`)).body.link).toBeNull()
    const { link } = (await org.members.administrator.call<{ link: string }>('POST', `/people/${id}/invitation`)).body
    expect((await detail(id)).access).toBe('invited')
    const token = link.split('/').at(-1)
    const choose = () => house.anonymous('PUT', '/password', { token, password: 'four words in a row' })
    expect((await choose()).status).toBe(200)
    expect((await choose()).body.title).toBe('invitation/no-longer-valid')
    expect((await detail(id)).access).toBe('active')
    expect(house.queued.filter(({ name }) => name === 'messages/invite')).toHaveLength(2)
  })
  test('a link that could take over an account of another organisation is shown to nobody', async () => {
    const other = await house.organisation('Thief')
    const email = org.members.administrator.email
    const { id } = (await other.members.hr.call<{ id: string }>('POST', '/people', { name: 'Not mine', email })).body
    const answer = (await other.members.administrator.call<{ link: string | null }>('POST', `/people/${id}/invitation`))
      .body
    expect(answer.link).toBeNull()
  })
})

describe('search', () => {
  test('forgives slips of the pen, and shows addresses only to who may see people', async () => {
    await added({ name: 'John Lim', email: 'secret.address@rain.example', title: 'Analyst' })
    const names = async (q: string, who = org.members.participant) =>
      (await who.call<{ people: { name: string; email: string | null }[] }>('GET', `/search?q=${q}`)).body.people
    expect(await names('Jhon')).toMatchObject([{ name: 'John Lim', email: null }])
    expect(await names('jon lim')).toMatchObject([{ name: 'John Lim' }])
    expect(await names('secret.address')).toEqual([])
    expect(await names('secret.address', org.members.hr)).toMatchObject([{ email: 'secret.address@rain.example' }])
    expect((await hr<{ total: number }>('GET', '/people?text=anlyst')).body.total).toBe(1)
  })
  test('pages of people continue where the last one ended, and meet everybody once', async () => {
    const seen: string[] = []
    for (let cursor = ''; ; ) {
      const { rows, next, total } = (
        await hr<{ rows: { id: string }[]; next: string | null; total: number }>('GET', `/people?limit=4${cursor}`)
      ).body
      seen.push(...rows.map((row) => row.id))
      if (!next) {
        expect([seen.length, new Set(seen).size]).toEqual([total, total])
        break
      }
      cursor = `&cursor=${next}`
    }
    expect((await hr<{ total: number }>('GET', '/people?may=manager')).body.total).toBe(1)
    expect((await hr<{ total: number }>('GET', `/people?department=Law&site=${org.site}`)).body.total).toBe(0)
    expect((await hr('GET', '/people?cursor=nonsense')).status).toBe(400)
  })
})
