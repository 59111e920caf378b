import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { planProgramme } from '#engines/planner/plan.ts'
import { readPlanFile } from '#engines/planner/plan-file.ts'
import { day, daysBetween } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { type Instant, instant, plusMinutes } from '#kernel/instant.ts'
import { insertSite } from '#modules/people/access.store.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { publishPlan } from './plans.actions.ts'
import type { HandMoved, PlanPage, PlanRow, PlanSession, Published } from './plans.schema.ts'
import { insertTeam, type Team } from './schedule.fixtures.ts'
import { sessionsBetween, sessionsOf } from './views.ts'

const WEEK = {
  '1': ['09:00', '17:30'],
  '2': ['09:00', '17:30'],
  '3': ['09:00', '17:30'],
  '4': ['09:00', '17:30'],
  '5': ['09:00', '17:30'],
  '6': null,
  '7': null,
} as Record<string, [string, string] | null>
const NOW = instant('2027-02-01T02:00:00Z')
// London: summer time starts on 28 March, Good Friday is the 26th and Easter Monday the 29th, all inside the window.
const LONDON_GOES_LIVE = day('2027-04-19')
const SINGAPORE_GOES_LIVE = day('2027-04-12')

let house: House
let org: TestOrganisation
let london: Team
let singapore: Team
let planId: string

type Rows<T> = { rows: T[]; total: number; next: string | null }
const lead = <T>(method: string, path: string, body?: unknown) =>
  org.members['programme-lead'].call<T>(method, path, body)
const sessionsOfPlan = async () =>
  (await lead<Rows<PlanSession>>('GET', `/plans/${planId}/sessions?limit=200`)).body.rows
const published = () => org.act((acting) => sessionsBetween(acting.tx, NOW, instant('2028-01-01T00:00:00Z')))

async function propose(): Promise<PlanPage> {
  const asked = await lead<PlanRow>('POST', '/plans', { seed: 7 })
  expect(asked.status).toBe(202)
  planId = asked.body.id
  await house.settle()
  const { body } = await lead<PlanPage>('GET', `/plans/${planId}`)
  return body
}

beforeAll(async () => {
  house = await openHouse({ now: NOW, config: { undoMinutes: 10 } })
  org = await house.organisation('Rain')
  await org.act(async (acting) => {
    const site = await insertSite(acting, {
      name: 'London',
      zone: 'Europe/London',
      country: 'GB',
      region: 'ENG',
      hours: WEEK,
    })
    london = await insertTeam(acting, {
      name: 'Claims',
      site,
      count: 20,
      on: LONDON_GOES_LIVE,
      accessFrom: day('2027-03-24'),
      liveMinutes: [60, 60],
    })
    singapore = await insertTeam(acting, { name: 'Payroll', site: org.site, count: 18, on: SINGAPORE_GOES_LIVE })
    // Three people are too few for a cohort: they must be named, not dropped.
    await insertTeam(acting, { name: 'Archive', site: org.site, count: 3, on: day('2027-05-10') })
    await insertTeam(acting, { name: 'Museum', site: org.site, count: 9, on: day('2027-01-20') })
  })
})
afterAll(() => house.close())

describe('from the rollout to sessions in calendars', () => {
  test('the planner proposes sessions in their windows, in the clock of each site', async () => {
    const plan = await propose()
    expect(plan.plan).toMatchObject({ state: 'ready', progress: 1, seed: 7 })
    expect(plan.plan.summary).toMatchObject({ withoutPlace: 3 })
    expect(plan.findings.map((finding) => finding.kind)).toEqual(['go-live/past'])
    const sessions = await sessionsOfPlan()
    const live = sessions.filter((session) => session.kind === 'live' && session.zone === 'Europe/London')
    expect(live).toHaveLength(2)
    for (const session of live) {
      const on = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(session.startsAt))
      expect(['2027-03-26', '2027-03-29'], 'no session on a public holiday').not.toContain(on)
      expect(on >= '2027-03-24', 'not before access works').toBe(true)
      const lead = daysBetween(day(on), LONDON_GOES_LIVE)
      expect(lead >= 14 && lead <= 28).toBe(true)
      const clock = new Intl.DateTimeFormat('en-GB', {
        timeZone: 'Europe/London',
        hour: '2-digit',
        minute: '2-digit',
      }).format(new Date(session.startsAt))
      expect(clock >= '09:00' && clock <= '16:30', clock).toBe(true)
    }
    expect(plan.changes).toMatchObject({
      added: sessions.filter((session) => !session.isHeld).length,
      moved: 0,
      cancelled: 0,
    })
    expect(plan.changes!.people).toBe(plan.plan.summary.people)
  })

  test('everybody without a place is named with a reason and a way out', async () => {
    const { body } = await lead<Rows<{ name: string; why: { rule: string }[]; waysOut: unknown[] }>>(
      'GET',
      `/plans/${planId}/without-place`,
    )
    expect(body.rows.map((row) => row.name).sort()).toEqual(['Archive 001', 'Archive 002', 'Archive 003'])
    expect(body.rows[0]!.why[0]!.rule).toBe('cohort/too-small')
    expect(body.rows[0]!.waysOut.length).toBeGreaterThan(0)
    const out = await lead<Rows<{ workflow: string; why: unknown[]; waysOut: unknown[] }>>(
      'GET',
      `/plans/${planId}/unscheduled?limit=200`,
    )
    const past = out.body.rows.filter((row) => row.workflow === 'Museum')
    expect(past.length).toBeGreaterThan(0)
    for (const row of out.body.rows) expect(row.why.length, 'a reason for each').toBeGreaterThan(0)
  })

  test('the plan file gives the same plan to the same seed anywhere', async () => {
    const file = await lead<unknown>('GET', `/plans/${planId}/plan-file`)
    const read = readPlanFile(file.body)
    expect(read.kind).toBe('ok')
    if (read.kind !== 'ok') return
    const again = planProgramme(read.value, { seed: 7 })
    const sessions = await sessionsOfPlan()
    expect(again.sessions.map((session) => [session.id, instant(session.start)]).sort()).toEqual(
      sessions.map((session) => [session.key, session.startsAt]).sort(),
    )
  })

  test('moving a session by hand says at once what it breaks, before and after it is saved', async () => {
    const live = (await sessionsOfPlan()).find(
      (session) => session.kind === 'live' && session.zone === 'Europe/London',
    )!
    const path = `/plans/${planId}/sessions/${encodeURIComponent(live.key)}`
    const onHoliday = { start: '2027-03-29T09:00:00Z', preview: true }
    const preview = await lead<HandMoved>('PUT', path, onHoliday)
    expect(preview.status).toBe(200)
    expect(preview.body).toMatchObject({ saved: false, before: [] })
    expect(preview.body.breaks.map((one) => one.rule)).toContain('holiday/site')
    expect(Object.values(preview.body.names)).toContain('London')
    expect((await sessionsOfPlan()).find((session) => session.key === live.key)!.startsAt).toBe(live.startsAt)
    const later = plusMinutes(live.startsAt as Instant, 15)
    const saved = await lead<HandMoved>('PUT', path, { start: later })
    expect(saved.body).toMatchObject({ saved: true, startsAt: later, breaks: [] })
    const now = (await sessionsOfPlan()).find((session) => session.key === live.key)!
    expect(now).toMatchObject({ startsAt: later, isPinned: true, movedByHand: true })
    expect((await org.members.facilitator.call('PUT', path, { start: later })).status).toBe(403)
    await lead('DELETE', `${path}/pin`)
    expect((await sessionsOfPlan()).find((session) => session.key === live.key)!.isPinned).toBe(false)
    await lead('PUT', path, { start: later })
  })

  test('a pinned session keeps its place in the next proposal', async () => {
    const before = (await sessionsOfPlan()).find((session) => session.isPinned)!
    await propose()
    const after = (await sessionsOfPlan()).find((session) => session.key === before.key)!
    expect(after).toMatchObject({ startsAt: before.startsAt, facilitatorId: before.facilitatorId, isPinned: true })
  })

  test('a publication that dies half-way leaves nothing behind', async () => {
    const killed = org.act(async (acting) => {
      await publishPlan(acting, planId as Id)
      throw new Error('killed')
    }, 'programme-lead')
    await expect(killed).rejects.toThrow('killed')
    expect(await published()).toEqual([])
    expect((await lead<PlanPage>('GET', `/plans/${planId}`)).body.plan.state).toBe('ready')
  })

  test('publishing puts cohorts, sessions and practice in place exactly once', async () => {
    house.queued.length = 0
    const sessions = await sessionsOfPlan()
    const { body, status } = await lead<Published>('POST', `/plans/${planId}/publish`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ added: sessions.length, changed: 0, cancelled: 0 })
    expect(await published()).toHaveLength(sessions.length)
    const mine = await org.act((acting) => sessionsOf(acting.tx, london.people[0]!))
    expect(mine.map((session) => session.kind)).toEqual([
      'live',
      'live',
      'office-hours',
      'refresher',
      'reinforcement-30',
      'reinforcement-90',
    ])
    const again = await lead<Published>('POST', `/plans/${planId}/publish`)
    expect(again.body).toMatchObject({ added: 0, changed: 0, cancelled: 0 })
    expect(await published()).toHaveLength(sessions.length)
    const practice = await org.act((acting) => acting.tx.selectFrom('schedule.practice_block').selectAll().execute())
    expect(practice.length).toBeGreaterThan(0)
  })

  test('planning again without news changes nothing, and publishing it raises no sequence', async () => {
    const plan = await propose()
    expect(plan.changes).toMatchObject({ added: 0, moved: 0, cancelled: 0, people: 0 })
    const blocks = await org.act((acting) =>
      acting.tx.selectFrom('schedule.practice_block').select('id').where('withdrawn_at', 'is', null).execute(),
    )
    await lead('POST', `/plans/${planId}/publish`)
    expect((await published()).every((session) => session.sequence === 0)).toBe(true)
    const after = await org.act((acting) =>
      acting.tx.selectFrom('schedule.practice_block').select('id').where('withdrawn_at', 'is', null).execute(),
    )
    expect(after).toHaveLength(blocks.length)
  })

  test('a proposal made before a date changed is not published', async () => {
    await propose()
    await org.act((acting) =>
      acting.tx
        .updateTable('rollout.go_live')
        .set({ on_day: day('2027-04-20') })
        .where('id', '=', singapore.rollout.goLive)
        .execute(),
    )
    const refused = await lead('POST', `/plans/${planId}/publish`)
    expect(refused).toMatchObject({ status: 409, body: { title: 'plan/changed-meanwhile' } })
    await org.act((acting) =>
      acting.tx
        .updateTable('rollout.go_live')
        .set({ on_day: SINGAPORE_GOES_LIVE })
        .where('id', '=', singapore.rollout.goLive)
        .execute(),
    )
  })

  test('a run that is taken up twice gives one plan', async () => {
    const asked = await lead<PlanRow>('POST', '/plans', { seed: 7 })
    house.queued.push(...house.queued.filter((one) => one.name === 'schedule/plan'))
    await house.settle()
    const { body } = await lead<Rows<PlanRow>>('GET', '/plans')
    expect(body.rows.filter((plan) => plan.state === 'ready').map((plan) => plan.id)).toEqual([asked.body.id])
  })

  test('a queued run can be stopped', async () => {
    const asked = await lead<PlanRow>('POST', '/plans', {})
    expect((await lead('POST', '/plans', {})).status).toBe(409)
    expect((await lead<PlanRow>('POST', `/plans/${asked.body.id}/cancellation`)).body.state).toBe('cancelled')
    await house.settle()
    expect((await lead<PlanPage>('GET', `/plans/${asked.body.id}`)).body.plan.state).toBe('cancelled')
  })
})
