import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { instant, plusMinutes } from '#kernel/instant.ts'
import { insertSite } from '#modules/people/access.store.ts'
import { localDay } from '#modules/people/local-time.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { PlanRow } from './plans.schema.ts'
import { insertFacilitator, insertTeam, type Team } from './schedule.fixtures.ts'
import { type SessionFacts, sessionsBetween } from './views.ts'

const HOURS: [string, string] = ['09:00', '17:30']
const WEEK = { '1': HOURS, '2': HOURS, '3': HOURS, '4': HOURS, '5': HOURS }
const NOW = instant('2027-02-01T02:00:00Z')
let house: House
let now = NOW
let org: TestOrganisation
let london: Team
let singapore: Team

const lead = <T>(method: string, path: string, body?: unknown) =>
  org.members['programme-lead'].call<T>(method, path, body)
const published = () => org.act((acting) => sessionsBetween(acting.tx, NOW, instant('2028-01-01T00:00:00Z')))
const byKey = (sessions: readonly SessionFacts[]) => new Map(sessions.map((one) => [one.key, one]))
const proposals = async () =>
  (await lead<{ rows: PlanRow[] }>('GET', '/plans?limit=50')).body.rows.filter((plan) => plan.state === 'ready')
const settleFacts = async () => {
  await house.settle()
  now = plusMinutes(now, 2)
  house.setNow(now)
  await house.settle()
}
const publish = (plan: Id) =>
  lead<{ added: number; changed: number; cancelled: number }>('POST', `/plans/${plan}/publish`)

/** Two teams in two zones, London's window across the change to summer time and Easter; both facilitators can teach London's work. */
beforeAll(async () => {
  house = await openHouse({ now: NOW, config: { undoMinutes: 10 } })
  org = await house.organisation('Sleet')
  await org.act(async (acting) => {
    const site = await insertSite(acting, {
      name: 'London',
      zone: 'Europe/London',
      country: 'GB',
      region: 'ENG',
      hours: WEEK,
    })
    london = await insertTeam(acting, { name: 'Claims', site, count: 14, on: day('2027-04-12') })
    singapore = await insertTeam(acting, { name: 'Payroll', site: org.site, count: 12, on: day('2027-04-19') })
    const other = await insertTeam(acting, { name: 'Bench', site, count: 1, on: day('2027-12-01') })
    await insertFacilitator(acting, other.facilitator, [london.rollout.workflow])
    await acting.tx
      .updateTable('rollout.go_live')
      .set({ retired_at: NOW })
      .where('id', '=', other.rollout.goLive)
      .execute()
  })
  const plan = (await lead<PlanRow>('POST', '/plans', { seed: 1 })).body
  await house.settle()
  await publish(plan.id as Id)
  await settleFacts()
})
afterAll(() => house.close())

describe('new facts after publishing', () => {
  test('nothing is proposed as long as everything fits', async () => {
    await lead('POST', `/people/${singapore.people[0]}/leave`, { from: '2028-01-03', to: '2028-01-04' })
    await settleFacts()
    expect(await proposals()).toEqual([])
  })

  test('a facilitator who is away gives that session to another or moves it, and nobody else’s stands elsewhere', async () => {
    const before = await published()
    const first = before.find((one) => one.facilitatorId === london.facilitator && one.kind === 'live')!
    const on = localDay(first.startsAt, first.zone as never)
    const away = await lead<{ id: Id }>('POST', `/people/${london.facilitator}/leave`, { from: on, to: on })
    expect(away.status).toBe(201)
    await settleFacts()
    const [plan] = await proposals()
    expect(plan).toMatchObject({ why: 'facts' })
    expect(await published()).toEqual(before)
    const done = await publish(plan!.id as Id)
    expect(done.status).toBe(200)
    expect(done.body).toMatchObject({ added: 0, cancelled: 0 })
    const after = byKey(await published())
    const changed = before.filter((one) => {
      const now = after.get(one.key)!
      return now.startsAt !== one.startsAt || now.facilitatorId !== one.facilitatorId
    })
    expect(changed.map((one) => one.key)).toContain(first.key)
    expect(changed.length).toBe(done.body.changed)
    for (const one of changed) expect(one.goLiveId).toBe(london.rollout.goLive)
    const moved = after.get(first.key)!
    const stillTheirs = moved.facilitatorId === london.facilitator
    expect(stillTheirs && localDay(moved.startsAt, moved.zone as never) === on).toBe(false)
    await settleFacts()
    expect(await proposals()).toEqual([])
  })

  test('a new hire takes a seat without anybody’s session moving, and facts taken back take their proposal along', async () => {
    const before = await published()
    const hired = await lead<{ id: Id }>('POST', '/people', {
      name: 'New Hire',
      email: 'new-hire@school.example',
      siteId: london.site,
      department: 'Claims',
      languages: ['en'],
    })
    expect(hired.status).toBe(201)
    const list = { name: 'Claims', rule: { people: [...london.people, hired.body.id] } }
    const group = await lead('PUT', `/groups/${london.rollout.group}`, list)
    expect(group.status).toBeLessThan(300)
    await settleFacts()
    const [plan] = await proposals()
    expect(plan).toMatchObject({ why: 'facts' })
    await lead('PUT', `/groups/${london.rollout.group}`, { name: 'Claims', rule: { people: london.people } })
    await settleFacts()
    expect(await proposals()).toEqual([])
    await lead('PUT', `/groups/${london.rollout.group}`, list)
    await settleFacts()
    await publish((await proposals())[0]!.id as Id)
    const after = byKey(await published())
    for (const one of before)
      expect(after.get(one.key)).toMatchObject({ startsAt: one.startsAt, sequence: one.sequence })
    const seat = await org.act(({ tx }) =>
      tx.selectFrom('schedule.cohort_member').select('person_id').where('person_id', '=', hired.body.id).execute(),
    )
    expect(seat).toHaveLength(1)
  })

  test('a proposal that the lead asked for is not taken away by new facts', async () => {
    const asked = (await lead<PlanRow>('POST', '/plans', { seed: 2 })).body
    await house.settle()
    await lead('POST', `/people/${london.facilitator}/leave`, { from: '2027-03-15', to: '2027-03-26' })
    await settleFacts()
    expect((await proposals()).map((plan) => plan.id)).toEqual([asked.id])
  })
})
