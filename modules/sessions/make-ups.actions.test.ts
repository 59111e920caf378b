import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { type SmtpReceiver, startSmtpReceiver } from '#platform/testing/smtp-receiver.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { AttendanceList } from './attendance.schema.ts'
import type { MyProgramme } from './schema.ts'
import { cancel, insertPeople, insertProgramme, publish } from './sessions.fixtures.ts'

type Missed = { total: number; next: string | null; rows: { sessionId: Id; name: string; offers: { id: Id }[] }[] }
const window = ['2027-03-01', '2027-03-15'] as never
const before = instant('2027-03-08T00:00:00Z')
let receiver: SmtpReceiver
let house: House
let org: TestOrganisation
let mine: Id
let later: Id
let tooLate: Id
let next = 0

beforeAll(async () => {
  receiver = await startSmtpReceiver()
  house = await openHouse({
    now: before,
    config: { smtp: { host: '127.0.0.1', port: receiver.port, secure: false, user: null, password: null } },
  })
})
afterAll(async () => {
  await house.close()
  await receiver.close()
})

/** My session on the 9th, another of the same work on the 11th, and one after my window has closed. */
beforeEach(async () => {
  house.queued.length = 0
  house.setNow(before)
  org = await house.organisation(`Hail${++next}`)
  await org.act(async (acting) => {
    const [ann, bo] = await insertPeople(acting, [`Ann${next}`, `Bo${next}`], 'Asia/Singapore')
    const session = (startsAt: string) => [{ startsAt: instant(startsAt), window }]
    const made = await insertProgramme(acting, {
      name: 'Invoices',
      on: '2027-03-29',
      facilitator: org.members.facilitator.person,
      cohorts: [
        { name: 'Mine', people: [org.members.participant.person], sessions: session('2027-03-09T02:00:00Z') },
        { name: 'Later', people: [ann!], sessions: session('2027-03-11T02:00:00Z') },
        { name: 'Too late', people: [bo!], sessions: session('2027-03-17T02:00:00Z') },
      ],
    })
    ;[mine, later, tooLate] = made.sessions as [Id, Id, Id]
    await publish(acting, made.sessions)
  })
  await house.settle()
  house.setNow(instant('2027-03-09T03:00:00Z'))
  await house.settle()
  receiver.messages.length = 0
})

const lead = () => org.members['programme-lead']
const me = () => org.members.participant
const missed = async () => (await lead().call<Missed>('GET', '/missed-sessions')).body
const absent = () =>
  org.members.facilitator.call<AttendanceList>('POST', `/sessions/${mine}/attendance`, {
    statements: [{ personId: me().person, state: 'absent' }],
  })
const dayIsOver = async () => {
  house.setNow(instant('2027-03-09T16:30:00Z'))
  await house.settle()
}

test('who is written down as absent is offered the sessions that still lie in the window, and hears of it once', async () => {
  expect((await absent()).status).toBe(200)
  await absent()
  await house.settle()
  expect(receiver.messages.map((mail) => mail.subject)).toEqual([])
  await dayIsOver()
  const offered = receiver.messages.filter((mail) => /Another chance/.test(mail.subject))
  expect(offered).toHaveLength(1)
  expect(offered[0]!.text).toContain('Thu 11 Mar 2027')
  const list = await missed()
  expect(list).toMatchObject({ total: 1, next: null })
  expect(list.rows[0]).toMatchObject({ sessionId: mine, name: `participant of Hail${next}` })
  expect(list.rows[0]!.offers.map((one) => one.id)).toEqual([later])
})

test('taking the seat sends one invitation, keeps the person counted where they were missed, and settles it', async () => {
  await absent()
  receiver.messages.length = 0
  expect((await me().call('PUT', `/my/sessions/${mine}/make-up`, { sessionId: later })).status).toBe(204)
  await house.settle()
  expect(receiver.messages.map((mail) => mail.calendar?.method)).toEqual(['REQUEST'])
  const { sessions } = (await me().call<MyProgramme>('GET', '/my/programme')).body
  expect(sessions.map((one) => one.id)).toEqual([mine, later])
  const list = (await org.members.facilitator.call<AttendanceList>('GET', `/sessions/${mine}/attendance`)).body
  expect(list.count).toMatchObject({ roster: 1, absent: 1 })
  expect((await missed()).total).toBe(0)
  await dayIsOver()
  expect(receiver.messages.filter((mail) => /Another chance/.test(mail.subject))).toEqual([])
})

test('a seat outside the window, in a session that nobody missed, or given twice is refused', async () => {
  const ask = (to: Id) => me().call('PUT', `/my/sessions/${mine}/make-up`, { sessionId: to })
  expect((await ask(later)).status).toBe(422)
  await absent()
  expect((await ask(tooLate)).status).toBe(422)
  expect((await ask(later)).status).toBe(204)
  expect((await ask(later)).status).toBe(422)
})

test('the lead gives the seat, and when that session is cancelled the person waits for a seat again', async () => {
  await absent()
  const give = await lead().call('PUT', `/sessions/${mine}/people/${me().person}/make-up`, { sessionId: later })
  expect(give.status).toBe(204)
  expect((await missed()).total).toBe(0)
  await org.act((acting) => cancel(acting, later))
  await house.settle()
  const list = await missed()
  expect(list.total).toBe(1)
  expect(list.rows[0]!.offers).toEqual([])
})
