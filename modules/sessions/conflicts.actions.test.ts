import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { instant, plusMinutes } from '#kernel/instant.ts'
import { type SmtpReceiver, startSmtpReceiver } from '#platform/testing/smtp-receiver.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { MyProgramme, OtherSession, SessionPage, TeamWeek } from './schema.ts'
import { cancel, insertPeople, insertProgramme, move, publish } from './sessions.fixtures.ts'

const start = instant('2027-03-01T00:00:00Z')
const window = ['2027-03-01', '2027-03-15'] as never
let receiver: SmtpReceiver
let house: House
let org: TestOrganisation
let mine: Id
let later: Id
let full: Id
let next = 0

beforeAll(async () => {
  receiver = await startSmtpReceiver()
  house = await openHouse({
    now: start,
    config: { smtp: { host: '127.0.0.1', port: receiver.port, secure: false, user: null, password: null } },
  })
})
afterAll(async () => {
  await house.close()
  await receiver.close()
})

/** Three cohorts of the same work: mine, one with a free seat, and one whose room is full. */
beforeEach(async () => {
  house.queued.length = 0
  house.setNow(start)
  const name = `Rain${++next}`
  org = await house.organisation(name)
  await org.act(async (acting) => {
    const { tx, actor } = acting
    const people = await insertPeople(acting, [`Ada${next}`, `Bea${next}`], 'Asia/Singapore')
    const made = await insertProgramme(acting, {
      name: 'Invoices',
      on: '2027-03-29',
      facilitator: org.members.facilitator.person,
      cohorts: [
        {
          name: 'Mine',
          people: [org.members.participant.person],
          sessions: [{ startsAt: instant('2027-03-09T02:00:00Z'), window }],
        },
        { name: 'Later', people: [people[0]!], sessions: [{ startsAt: instant('2027-03-11T02:00:00Z'), window }] },
        { name: 'Full', people: [people[1]!], sessions: [{ startsAt: instant('2027-03-12T02:00:00Z'), window }] },
      ],
    })
    ;[mine, later, full] = made.sessions as [Id, Id, Id]
    const room = later
    await tx
      .insertInto('schedule.room')
      .values({ org_id: actor.org, id: room, site_id: org.site, name: 'Pulai', seats: 1 })
      .execute()
    await tx.updateTable('schedule.session').set({ mode: 'onsite', room_id: room }).where('id', '=', full).execute()
    await publish(acting, made.sessions)
  })
  await house.settle()
  receiver.messages.length = 0
})

const me = () => org.members.participant
const cannot = () => me().call('PUT', `/my/sessions/${mine}/conflict`, { note: 'Audit' })
const programme = async () => (await me().call<MyProgramme>('GET', '/my/programme')).body
const team = async () => (await org.members.manager.call<TeamWeek>('GET', '/team/week')).body
const calendars = () =>
  receiver.messages
    .filter((mail) => mail.calendar)
    .map(
      (mail) =>
        `${mail.calendar!.method} ${/UID:([0-9a-f-]{36})/.exec(mail.calendar!.text)![1] === mine ? 'mine' : 'other'} ${mail.to.split('<')[1]!.split('@')[0]}`,
    )

test('who cannot come keeps the place, and the manager sees it first among at most three things', async () => {
  expect((await cannot()).status).toBe(204)
  expect((await programme()).sessions[0]).toMatchObject({ id: mine, cannotCome: true })
  const week = await team()
  expect(week.actions[0]).toMatchObject({
    kind: 'find another session',
    name: `participant of Rain${next}`,
    session: { id: mine },
  })
  expect(week.members[0]!.cannotCome).toMatchObject([{ note: 'Audit', suggestion: null }])
  await me().call('DELETE', `/my/sessions/${mine}/conflict`)
  expect((await programme()).sessions[0]).toMatchObject({ cannotCome: false })
})

test('only sessions of the same work with a free seat, inside the window, are offered', async () => {
  const { body } = await me().call<{ rows: OtherSession[] }>('GET', `/my/sessions/${mine}/alternatives`)
  expect(body.rows.map((row) => row.id)).toEqual([later])
  expect(body.rows[0]).toMatchObject({ freeSeats: 24 })
  await org.act((acting) => move(acting, later, '2027-03-16T02:00:00Z'))
  expect((await me().call<{ rows: OtherSession[] }>('GET', `/my/sessions/${mine}/alternatives`)).body.rows).toEqual([])
})

test('the manager suggests, the person accepts, and only the two calendars concerned change', async () => {
  await cannot()
  const suggested = await org.members.manager.call('PUT', `/team/${me().person}/sessions/${mine}/suggestion`, {
    sessionId: later,
  })
  expect(suggested.status).toBe(204)
  await house.settle()
  expect(receiver.messages.map((mail) => mail.subject)).toEqual(['Another time for Training: Invoices?'])
  expect((await programme()).sessions[0]!.suggestion).toMatchObject({ sessionId: later, byMe: false })
  expect((await team()).actions.some((action) => action.kind === 'find another session')).toBe(false)
  const taken = await me().call('PUT', `/my/sessions/${mine}/swap`, { sessionId: later })
  expect(taken.body).toEqual({ state: 'moved' })
  await house.settle()
  expect(calendars().sort()).toEqual(['CANCEL mine participant', 'REQUEST other participant'])
  expect((await programme()).sessions.map((session) => session.id)).toEqual([later])
})

test('what nobody suggested waits for the lead, who decides', async () => {
  expect((await me().call('PUT', `/my/sessions/${mine}/swap`, { sessionId: later })).body).toEqual({ state: 'asked' })
  expect((await programme()).sessions[0]).toMatchObject({ id: mine, suggestion: { byMe: true } })
  expect(
    (await org.members.manager.call('PUT', `/sessions/${mine}/people/${me().person}/swap`, { sessionId: later }))
      .status,
  ).toBe(403)
  expect(
    (
      await org.members['programme-lead'].call('PUT', `/sessions/${mine}/people/${me().person}/swap`, {
        sessionId: later,
      })
    ).status,
  ).toBe(204)
  expect((await programme()).sessions.map((session) => session.id)).toEqual([later])
})

test('a full room takes nobody, and two who race for the last seat do not both get it', async () => {
  expect((await me().call('PUT', `/my/sessions/${mine}/swap`, { sessionId: full })).body).toMatchObject({
    title: 'swap/no-seat',
  })
  await org.act(({ tx }) => tx.updateTable('schedule.room').set({ seats: 2 }).execute())
  const ada = (
    await org.act(({ tx }) =>
      tx.selectFrom('people.person').select('id').where('name', '=', `Ada${next}`).executeTakeFirstOrThrow(),
    )
  ).id
  const lead = org.members['programme-lead']
  const raced = await Promise.all([
    lead.call('PUT', `/sessions/${mine}/people/${me().person}/swap`, { sessionId: full }),
    lead.call('PUT', `/sessions/${later}/people/${ada}/swap`, { sessionId: full }),
  ])
  expect(raced.map((answer) => answer.status).sort()).toEqual([204, 422])
})

test('when the session one moved to is cancelled, one’s own place is back', async () => {
  await org.members['programme-lead'].call('PUT', `/sessions/${mine}/people/${me().person}/swap`, { sessionId: later })
  await house.settle()
  receiver.messages.length = 0
  await org.act((acting) => cancel(acting, later))
  house.setNow(plusMinutes(start, 60))
  await house.settle()
  expect((await programme()).sessions.map((session) => session.id)).toEqual([mine])
  expect(
    calendars()
      .filter((line) => line.endsWith('participant'))
      .sort(),
  ).toEqual(['CANCEL other participant', 'REQUEST mine participant'])
})

test('when the session moves, "I cannot come" no longer holds, because it was about the old time', async () => {
  await cannot()
  await org.act((acting) => move(acting, mine, '2027-03-10T02:00:00Z'))
  expect((await programme()).sessions[0]).toMatchObject({ cannotCome: false })
})

test('a manager speaks for the own team only, and nobody for a session that has begun', async () => {
  const stranger = org.members.hr.person
  expect((await org.members.manager.call('PUT', `/team/${stranger}/sessions/${mine}/conflict`, {})).status).toBe(404)
  await org.act((acting) => move(acting, mine, '2027-03-01T06:00:00Z'))
  house.setNow(instant('2027-03-01T06:00:00Z'))
  expect((await cannot()).status).toBe(409)
})

test('the page of a session shows each reader what concerns them, and nothing to others', async () => {
  await cannot()
  const page = async (role: 'participant' | 'manager' | 'facilitator' | 'programme-lead' | 'administrator') =>
    org.members[role].call<SessionPage>('GET', `/sessions/${mine}`)
  expect((await page('participant')).body).toMatchObject({ capacity: 'participant', roster: null, rosterSize: 1 })
  expect((await page('manager')).body).toMatchObject({
    capacity: 'onlooker',
    roster: [{ isMyTeam: true, cannotCome: true }],
  })
  expect((await page('facilitator')).body).toMatchObject({
    capacity: 'facilitator',
    mayKeepList: true,
    roster: [{ note: 'Audit' }],
  })
  expect((await page('programme-lead')).body).toMatchObject({ mayDecide: true })
  expect((await page('administrator')).status).toBe(404)
})
