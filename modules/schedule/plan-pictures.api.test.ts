import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { type Instant, instant, plusMinutes } from '#kernel/instant.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { PlanBottleneck } from './bottleneck.schema.ts'
import type { PlansCompared, SessionChange } from './plan-changes.schema.ts'
import type { PlanLoad } from './plan-load.schema.ts'
import type { BrokenSession, PlanPage, PlanRow, PlanSession, UnscheduledSession } from './plans.schema.ts'
import { insertTeam, type Team } from './schedule.fixtures.ts'
import type { Timeline, TimelineRow } from './timeline.schema.ts'

type Rows<T> = { rows: T[]; total: number; next: string | null }
const NOW = instant('2027-02-01T02:00:00Z')

let house: House
let org: TestOrganisation
let payroll: Team
let plan: string
const lead = <T>(method: string, path: string, body?: unknown) =>
  org.members['programme-lead'].call<T>(method, path, body)
const sessions = async (of: string) =>
  (await lead<Rows<PlanSession>>('GET', `/plans/${of}/sessions?limit=200`)).body.rows

async function propose(): Promise<string> {
  const { body } = await lead<PlanRow>('POST', '/plans', { seed: 7 })
  await house.settle()
  return body.id
}

beforeAll(async () => {
  house = await openHouse({ now: NOW, config: { undoMinutes: 10 } })
  org = await house.organisation('Reef')
  await org.act(async (acting) => {
    payroll = await insertTeam(acting, { site: org.site, name: 'Payroll', count: 110, on: day('2027-04-12') })
    await insertTeam(acting, { site: org.site, name: 'Claims', count: 18, on: day('2027-04-26') })
    // One hour a week for five cohorts at once: some sessions must stay without a place.
    await acting.tx
      .updateTable('schedule.facilitator')
      .set({ max_minutes_per_week: 75 })
      .where('person_id', '=', payroll.facilitator)
      .execute()
  })
  plan = await propose()
})
afterAll(() => house.close())

test('the load tells every session once, by week, against the limit', async () => {
  const { body } = await lead<PlanLoad>('GET', `/plans/${plan}/load`)
  const all = await sessions(plan)
  expect(body.rows.reduce((sum, row) => sum + row.sessions, 0)).toBe(all.length)
  const mine = body.rows.find((row) => row.facilitatorId === payroll.facilitator)!
  expect(mine).toMatchObject({ limit: 75, over: 0 })
  expect(mine.minutes).toBe(
    all.filter((one) => one.facilitatorId === payroll.facilitator).reduce((sum, one) => sum + one.minutes, 0),
  )
  expect(body.weeks.reduce((sum, week) => sum + week.minutes, 0)).toBe(all.reduce((sum, one) => sum + one.minutes, 0))
  expect(body.rows[0]!.facilitatorId, 'the fullest first').toBe(payroll.facilitator)
  const found = await lead<PlanLoad>('GET', `/plans/${plan}/load?q=claims&sort=name`)
  expect(found.body.rows.map((row) => row.name)).toEqual(['Teacher of Claims'])
})

test('for a session without a place the hours needed and the hours free are told by week', async () => {
  const out = await lead<Rows<UnscheduledSession>>('GET', `/plans/${plan}/unscheduled?limit=200`)
  const one = out.body.rows.find((row) => row.kind === 'live')!
  const path = `/plans/${plan}/unscheduled/${encodeURIComponent(one.key)}/bottleneck`
  const { body } = await lead<PlanBottleneck>('GET', path)
  expect(body).toMatchObject({ workflow: 'Payroll', language: 'en', opensOn: one.windowOpensOn })
  expect(body.facilitators.map(({ name }) => name)).toEqual(['Teacher of Payroll'])
  expect(body.free).toBeLessThan(body.needed)
  for (const week of body.weeks) expect(week.free).toBeLessThanOrEqual(75)
  const placed = (await sessions(plan)).filter(
    (each) =>
      each.workflow === 'Payroll' &&
      each.startsAt >= one.windowOpensOn &&
      each.startsAt.slice(0, 10) <= one.windowClosesOn,
  )
  expect(body.weeks.reduce((sum, week) => sum + week.placed, 0)).toBe(
    placed.reduce((sum, each) => sum + each.minutes, 0),
  )
})

test('a session that has its place has no bottleneck', async () => {
  const [one] = await sessions(plan)
  const path = `/plans/${plan}/unscheduled/${encodeURIComponent(one!.key)}/bottleneck`
  expect(await lead('GET', path)).toMatchObject({ status: 422, body: { title: 'plan/session-unknown' } })
})

test('any two plans are compared, and an unknown one is refused', async () => {
  const alone = await lead<PlansCompared>('GET', `/plans/${plan}/changes`)
  expect(alone.body, 'nothing to compare with').toMatchObject({ against: null, rows: [], total: 0 })
  await org.act(({ tx }) =>
    tx
      .updateTable('schedule.facilitator')
      .set({ max_minutes_per_week: 720 })
      .where('person_id', '=', payroll.facilitator)
      .execute(),
  )
  const roomy = await propose()
  const { body } = await lead<PlansCompared>('GET', `/plans/${roomy}/changes?against=${plan}`)
  expect(body.totals.added).toBe((await sessions(roomy)).length - (await sessions(plan)).length)
  expect(body.totals.added).toBeGreaterThan(0)
  const back = await lead<PlansCompared>('GET', `/plans/${plan}/changes?against=${roomy}`)
  expect(back.body.totals).toMatchObject({ gone: body.totals.added, added: 0 })
  const unknown = `/plans/${plan}/changes?against=${org.site}`
  expect(await lead('GET', unknown)).toMatchObject({ status: 404, body: { title: 'plan/unknown' } })
  plan = roomy
})

test('two plans of the same facts differ in nothing', async () => {
  await lead('POST', `/plans/${plan}/publish`)
  const next = await propose()
  const { body } = await lead<PlansCompared>('GET', `/plans/${next}/changes`)
  expect(body.against).toMatchObject({ id: plan, state: 'published' })
  expect(body).toMatchObject({ totals: { moved: 0, added: 0, gone: 0, facilitator: 0 }, rows: [] })
  expect(body.totals.kept).toBe((await sessions(next)).length)
})

test('what was moved, given to somebody else or newly placed is counted by group and told session by session', async () => {
  const next = await propose()
  const [one, two] = (await sessions(next)).filter((each) => each.workflow === 'Claims')
  const at = (key: string) => `/plans/${next}/sessions/${encodeURIComponent(key)}`
  const later = plusMinutes(one!.startsAt as Instant, 15)
  await lead('PUT', at(one!.key), { start: later })
  await lead('PUT', at(two!.key), { start: two!.startsAt, facilitator: payroll.facilitator })
  const { body } = await lead<PlansCompared>('GET', `/plans/${next}/changes`)
  expect(body.rows).toMatchObject([
    { group: 'Claims', workflow: 'Claims', moved: 1, facilitator: 1, added: 0, gone: 0 },
  ])
  const goLive = body.rows[0]!.goLiveId
  const rows = (await lead<Rows<SessionChange>>('GET', `/plans/${next}/session-changes?goLive=${goLive}`)).body.rows
  expect(rows.map((row) => [row.key, row.change]).sort()).toEqual(
    [
      [one!.key, 'moved'],
      [two!.key, 'facilitator'],
    ].sort(),
  )
  const moved = rows.find((row) => row.change === 'moved')!
  expect([moved.before?.startsAt, moved.after?.startsAt].map((each) => instant(each!))).toEqual([one!.startsAt, later])
  expect(rows.find((row) => row.change === 'facilitator')).toMatchObject({
    before: { facilitator: 'Teacher of Claims' },
    after: { facilitator: 'Teacher of Payroll' },
  })
  const nothing = await lead<PlansCompared>('GET', `/plans/${next}/changes?q=payroll`)
  expect(nothing.body).toMatchObject({ total: 0, totals: { moved: 1 } })
})

test('a whole plan at one look counts every cohort and session once, however it is grouped', async () => {
  const all = await sessions(plan)
  for (const by of ['workflow', 'site', 'department']) {
    const { body } = await lead<Timeline>('GET', `/plans/${plan}/timeline?by=${by}`)
    expect(body.sections.reduce((sum, section) => sum + section.cohorts, 0)).toBe(body.cohorts)
    expect(body.sections.reduce((sum, section) => sum + section.sessions, 0)).toBe(all.length)
    const weeks = body.sections.flatMap((section) => section.weeks)
    expect(weeks.reduce((sum, week) => sum + week.sessions, 0)).toBe(all.length)
  }
  const { body } = await lead<Timeline>('GET', `/plans/${plan}/timeline?by=department`)
  expect(body.sections.map((section) => section.name).sort()).toEqual(['Claims', 'Payroll'])
  expect(body).toMatchObject({
    last: all
      .map((one) => one.startsAt.slice(0, 10))
      .sort()
      .at(-1),
  })
  const found = await lead<Timeline>('GET', `/plans/${plan}/timeline?q=clai`)
  expect(found.body.sections.map((section) => section.name)).toEqual(['Claims'])
})

test('rows of a timeline come by the page, in a section, by a name or only with what breaks a rule', async () => {
  const rows = (query: string) => lead<Rows<TimelineRow>>('GET', `/plans/${plan}/timeline-rows?${query}`)
  const first = await rows('limit=2')
  const second = await rows(`limit=200&cursor=${first.body.next}`)
  const names = [...first.body.rows, ...second.body.rows].map((row) => row.name)
  expect(names).toEqual(['Payroll 1', 'Payroll 2', 'Payroll 3', 'Payroll 4', 'Payroll 5', 'Claims'])
  expect(first.body).toMatchObject({ total: 6, next: '2' })
  for (const row of first.body.rows) expect(row.sessions.every((one) => one.cohortKey === row.id)).toBe(true)
  const claims = await rows(`by=department&section=Claims`)
  expect(claims.body.rows).toMatchObject([{ name: 'Claims', detail: 'Claims', people: 18, goLiveOn: '2027-04-26' }])
  expect((await rows('q=payroll%203')).body.rows.map((row) => row.name)).toEqual(['Payroll 3'])
  expect((await rows('only=broken')).body.total).toBe(0)
  const teachers = await rows('rows=facilitator')
  expect(teachers.body.rows.map((row) => row.name)).toEqual(['Teacher of Claims', 'Teacher of Payroll'])
  const counted = teachers.body.rows.reduce((sum, row) => sum + row.sessions.length, 0)
  expect(counted).toBe((await sessions(plan)).length)
})

test('a session that breaks a rule and a pin that was lost are told by name', async () => {
  const next = await propose()
  const one = (await sessions(next)).find((each) => each.workflow === 'Claims' && each.kind === 'refresher')!
  const night = `${one.startsAt.slice(0, 10)}T20:00:00Z`
  await lead('PUT', `/plans/${next}/sessions/${encodeURIComponent(one.key)}`, { start: night })
  const broken = () => lead<Rows<BrokenSession>>('GET', `/plans/${next}/broken`)
  const told = (await broken()).body.rows.find((row) => row.key === one.key)!
  expect(told).toMatchObject({ cohort: 'Claims', kind: 'refresher', isHere: true })
  expect(told.breaks.map((each) => each.rule)).toContain('facilitator/hours')
  // A cohort that is gone takes its pinned session along; the published one still says what it was.
  const [gone] = (await sessions(plan)).filter((each) => each.workflow === 'Payroll')
  await org.act(({ tx }) =>
    sql`update schedule.plan set answer = jsonb_set(answer, '{broken}', jsonb_build_array(jsonb_build_object(
      'session', ${gone!.key}::text, 'rule', 'pin/lost', 'detail', '{}'::jsonb))) where id = ${next}`.execute(tx),
  )
  await org.act(({ tx }) =>
    sql`delete from schedule.plan_session where plan_id = ${next} and key = ${gone!.key}`.execute(tx),
  )
  const { rows } = (await broken()).body
  expect(rows[0]).toMatchObject({ key: gone!.key, isHere: false, cohort: gone!.cohort, kind: gone!.kind })
  expect(rows[0]!.breaks).toMatchObject([{ rule: 'pin/lost' }])
})

test('where an hour more would help, and who is taught in one session, is told by name', async () => {
  const next = await propose()
  const price = (week: string, points: number) => ({
    kind: 'pool',
    skill: payroll.rollout.workflow,
    language: 'en',
    week,
    points,
  })
  const [cohort] = (await lead<Rows<TimelineRow>>('GET', `/plans/${next}/timeline-rows?q=claims`)).body.rows
  const relaxed = { cohort: cohort!.id, rule: 'gap/live', workflow: 'w', minutes: 75, insteadOf: [60, 60] }
  const prices = [
    price('2027-03-15', 2),
    price('2027-03-22', 9.5),
    price('2027-03-29', 0),
    { ...price('2027-04-05', 1), skill: undefined, facilitator: payroll.facilitator },
  ]
  await org.act(({ tx }) =>
    sql`update schedule.plan set answer = answer || ${JSON.stringify({ relaxed: [relaxed], prices })}::jsonb where id = ${next}`.execute(
      tx,
    ),
  )
  const { body } = await lead<PlanPage>('GET', `/plans/${next}`)
  expect(body.scarce).toEqual([
    { facilitator: null, workflow: 'Payroll', language: 'en', week: '2027-03-22', points: 9.5 },
    { facilitator: null, workflow: 'Payroll', language: 'en', week: '2027-03-15', points: 2 },
    { facilitator: 'Teacher of Payroll', workflow: null, language: 'en', week: '2027-04-05', points: 1 },
  ])
  expect(body.relaxed).toEqual([{ cohort: 'Claims', workflow: 'Claims', minutes: 75, insteadOf: [60, 60] }])
})
