import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, daysBetween } from '#kernel/day.ts'
import { instant, plusMinutes } from '#kernel/instant.ts'
import { zone } from '#kernel/zone.ts'
import { insertSite } from '#modules/people/access.store.ts'
import { localDay, localTime } from '#modules/people/local-time.ts'
import { goLiveHere } from '#modules/rollout/views.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { MoveMade, MovePreview, ScheduleMarks, SessionMoved, SessionMovePreview } from './moves.schema.ts'
import type { PlanRow } from './plans.schema.ts'
import { insertTeam, type Team } from './schedule.fixtures.ts'
import { type SessionFacts, sessionsBetween, sessionsOf } from './views.ts'

const WEEK = {
  '1': ['09:00', '17:30'],
  '2': ['09:00', '17:30'],
  '3': ['09:00', '17:30'],
  '4': ['09:00', '17:30'],
  '5': ['09:00', '17:30'],
} as Record<string, [string, string]>
const NOW = instant('2027-02-01T02:00:00Z')
const BEFORE = day('2027-04-12')
// Two weeks later the window lies after the change to summer time instead of across it.
const AFTER = day('2027-04-26')

let house: House
let org: TestOrganisation
let london: Team
let singapore: Team

const lead = <T>(method: string, path: string, body?: unknown) =>
  org.members['programme-lead'].call<T>(method, path, body)
const published = () => org.act((acting) => sessionsBetween(acting.tx, NOW, instant('2028-01-01T00:00:00Z')))
const places = (sessions: readonly SessionFacts[]) =>
  sessions
    .map(({ key, startsAt, facilitatorId, roomId, windowOpensOn }) => ({
      key,
      startsAt,
      facilitatorId,
      roomId,
      windowOpensOn,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
const queuedAs = (name: string) => house.queued.filter((one) => one.name === name)

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
    london = await insertTeam(acting, { name: 'Claims', site, count: 20, on: BEFORE, accessFrom: day('2027-03-01') })
    singapore = await insertTeam(acting, { name: 'Payroll', site: org.site, count: 18, on: day('2027-04-19') })
  })
})
afterAll(() => house.close())

describe('a go-live moves', () => {
  test('before anything is published, the map shows the proposal', async () => {
    expect((await lead<ScheduleMarks>('GET', '/schedule/marks')).body).toEqual({
      planId: null,
      proposal: false,
      rows: [],
    })
    const plan = await lead<PlanRow>('POST', '/plans', {})
    await house.settle()
    const marks = await lead<ScheduleMarks>('GET', '/schedule/marks')
    expect(marks.body).toMatchObject({ planId: plan.body.id, proposal: true })
    expect(marks.body.rows.map((one) => one.goLiveId).sort()).toEqual(
      [london.rollout.goLive, singapore.rollout.goLive].sort(),
    )
    expect(marks.body.rows[0]!.marks[0]!.sessionId).toBeNull()
    expect((await lead('POST', `/plans/${plan.body.id}/publish`)).status).toBe(200)
    const now = await lead<ScheduleMarks>('GET', '/schedule/marks')
    expect(now.body.proposal).toBe(false)
    const mark = now.body.rows.find((one) => one.goLiveId === london.rollout.goLive)!.marks[0]!
    expect(mark.day).toBe(localDay(instant(mark.startsAt), zone('Europe/London')))
  })

  test('the preview says what moves and saves nothing', async () => {
    const before = places(await published())
    const { body, status } = await lead<MovePreview>('POST', `/go-lives/${london.rollout.goLive}/move-preview`, {
      to: AFTER,
    })
    expect(status).toBe(200)
    expect(body.isPlanned).toBe(true)
    expect(body.moves.length).toBeGreaterThan(0)
    expect(
      body.moves.every((move) => move.isOfThisGoLive),
      'only what must move',
    ).toBe(true)
    expect(body.peopleTold).toBe(20)
    const live = body.moves.find((move) => move.kind === 'live')!
    const lead14 = daysBetween(localDay(instant(live.to), zone('Europe/London')), AFTER)
    expect(lead14 >= 14 && lead14 <= 28).toBe(true)
    expect(localTime(instant(live.to), zone('Europe/London')) >= '09:00').toBe(true)
    expect(places(await published())).toEqual(before)
    expect((await org.act((acting) => goLiveHere(acting.tx, london.rollout.goLive)))!.on).toBe(BEFORE)
  })

  test('moving moves the go-live and its sessions together, and undoing restores both exactly', async () => {
    const before = places(await published())
    const preview = (await lead<MovePreview>('POST', `/go-lives/${london.rollout.goLive}/move-preview`, { to: AFTER }))
      .body
    house.queued.length = 0
    const { body, status } = await lead<MoveMade>('POST', `/go-lives/${london.rollout.goLive}/move`, {
      to: AFTER,
      reason: 'The vendor is late',
    })
    expect(status).toBe(200)
    expect(body.undoUntil).toBe(plusMinutes(NOW, 10))
    const after = await published()
    expect(body.sessions).toBe(preview.moves.length)
    expect(
      after
        .filter((session) => session.sequence > 0)
        .map((session) => session.key)
        .sort(),
    ).toEqual(preview.moves.map((move) => move.key).sort())
    const moved = new Map(preview.moves.map((move) => [move.key, move.to]))
    for (const session of after)
      if (moved.has(session.key)) expect(session.startsAt).toBe(instant(moved.get(session.key)!))
    expect((await org.act((acting) => goLiveHere(acting.tx, london.rollout.goLive)))!.on).toBe(AFTER)
    const payroll = await org.act((acting) => sessionsOf(acting.tx, singapore.people[0]!))
    expect(
      payroll.every((session) => session.sequence === 0),
      'nobody else is told',
    ).toBe(true)

    expect((await org.members.participant.call('POST', `/moves/${body.moveId}/undo`)).status).toBe(403)
    const undone = await lead<{ sessions: number }>('POST', `/moves/${body.moveId}/undo`)
    expect(undone).toMatchObject({ status: 200, body: { sessions: preview.moves.length } })
    expect(places(await published())).toEqual(before)
    expect((await published()).filter((session) => session.sequence === 2)).toHaveLength(preview.moves.length)
    expect((await org.act((acting) => goLiveHere(acting.tx, london.rollout.goLive)))!.on).toBe(BEFORE)
    expect((await lead('POST', `/moves/${body.moveId}/undo`)).status).toBe(409)
    const open = await org.act((acting) =>
      acting.tx.selectFrom('schedule.plan').select('id').where('state', '=', 'published').execute(),
    )
    expect(open).toHaveLength(1)
  })

  test('a moved go-live can be moved on from where it now stands', async () => {
    await lead('POST', `/go-lives/${london.rollout.goLive}/move`, { to: AFTER })
    const { body } = await lead<MovePreview>('POST', `/go-lives/${london.rollout.goLive}/move-preview`, {
      to: day('2027-05-03'),
    })
    expect(body.from).toBe(AFTER)
    expect(body.moves.length).toBeGreaterThan(0)
  })

  test('a day too near says which sessions lose their place, why, and what helps', async () => {
    const { body } = await lead<MovePreview>('POST', `/go-lives/${singapore.rollout.goLive}/move-preview`, {
      to: day('2027-02-10'),
    })
    expect(body.unscheduled.some((one) => one.kind === 'live')).toBe(true)
    expect(body.unscheduled.find((one) => one.kind === 'live')!.why[0]!.rule).toBe('window/past')
    expect(body.unscheduled.find((one) => one.kind === 'live')!.waysOut.length).toBeGreaterThan(0)
    expect(
      (await lead('POST', `/go-lives/${singapore.rollout.goLive}/move-preview`, { to: day('2027-02-01') })).body,
    ).toMatchObject({ title: 'go-live/date-past' })
  })

  test('a later access date pushes the live sessions behind it', async () => {
    const { body } = await lead<MovePreview>('POST', `/go-lives/${singapore.rollout.goLive}/move-preview`, {
      to: day('2027-04-19'),
      accessFrom: '2027-04-01',
    })
    const live = body.moves.find((move) => move.kind === 'live')!
    expect(localDay(instant(live.to), zone('Asia/Singapore')) >= '2027-04-01').toBe(true)
  })

  test('a published session moves by hand and back', async () => {
    const [session] = (await published()).filter((one) => one.kind === 'live' && one.zone === 'Asia/Singapore')
    const start = plusMinutes(session!.startsAt, 15)
    const preview = await lead<SessionMovePreview>('POST', `/sessions/${session!.id}/move-preview`, {
      start: '2027-04-04T02:00:00Z',
    })
    expect(preview.body.breaks.map((one) => one.rule)).toEqual(expect.arrayContaining(['hours/site']))
    const moved = await lead<SessionMoved>('POST', `/sessions/${session!.id}/move`, { start })
    expect(moved.status).toBe(200)
    const now = (await published()).find((one) => one.id === session!.id)!
    expect(now).toMatchObject({ startsAt: start, sequence: session!.sequence + 1 })
    expect((await lead('POST', `/session-moves/${moved.body.changeId}/undo`)).status).toBe(200)
    expect((await published()).find((one) => one.id === session!.id)).toMatchObject({
      startsAt: session!.startsAt,
      sequence: session!.sequence + 2,
    })
    expect(queuedAs('schedule/plan')).toEqual([])
  })

  test('after the window has closed nothing is taken back', async () => {
    const { body } = await lead<MoveMade>('POST', `/go-lives/${singapore.rollout.goLive}/move`, {
      to: day('2027-04-20'),
    })
    house.setNow(plusMinutes(NOW, 11))
    expect((await lead('POST', `/moves/${body.moveId}/undo`)).body).toMatchObject({ title: 'move/undo-closed' })
    house.setNow(NOW)
  })
})
