import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import type { AttendanceList } from './attendance.schema.ts'
import { insertPeople, insertProgramme } from './sessions.fixtures.ts'

let house: House
let org: TestOrganisation
let session: Id
let other: Id
let ada: Id

beforeAll(async () => {
  house = await openHouse({ now: instant('2027-03-01T00:00:00Z') })
  org = await house.organisation('Rain')
  await org.act(async (acting) => {
    ;[ada] = (await insertPeople(acting, ['Ada'], 'Europe/London')) as [Id]
    const people = [org.members.participant.person, org.members.manager.person, ada]
    const made = await insertProgramme(acting, {
      name: 'Invoices',
      on: '2027-03-29',
      facilitator: org.members.facilitator.person,
      cohorts: [
        {
          name: 'Finance',
          people,
          sessions: [
            { startsAt: instant('2027-03-02T02:00:00Z') },
            { startsAt: instant('2027-03-02T18:00:00Z'), part: 2 },
          ],
        },
      ],
    })
    ;[session, other] = made.sessions as [Id, Id]
  })
})
afterAll(() => house.close())

const at = (text: string) => house.setNow(instant(text))
const checkIn = () => org.members.participant.call('PUT', `/my/sessions/${session}/check-in`)
const list = () => org.members.facilitator.call<AttendanceList>('GET', `/sessions/${session}/attendance`)
const say = (statements: object[], reason?: string) =>
  org.members.facilitator.call<AttendanceList>('POST', `/sessions/${session}/attendance`, {
    statements,
    ...(reason ? { reason } : {}),
  })
const me = () => org.members.participant.person

test('nobody checks in before the doors open', async () => {
  at('2027-03-02T01:44:00Z')
  expect(await checkIn()).toMatchObject({ status: 422, body: { title: 'attendance/too-early' } })
  expect((await say([{ personId: ada, state: 'attended' }])).body).toMatchObject({ title: 'attendance/too-early' })
})

test('checking in twice is checking in once, and the list shows who said it', async () => {
  at('2027-03-02T01:50:00Z')
  expect((await checkIn()).status).toBe(204)
  expect((await checkIn()).status).toBe(204)
  const { body } = await list()
  expect(body.count).toEqual({ roster: 3, attended: 1, absent: 0, excused: 0, notRecorded: 2 })
  expect(body.rows.find((row) => row.personId === me())!.trail).toMatchObject([
    { state: 'attended', source: 'self', recordedByName: 'participant of Rain' },
  ])
})

test('everybody present with one step, then the exception; what does not change is not written again', async () => {
  at('2027-03-02T03:00:00Z')
  const all = [me(), org.members.manager.person, ada].map((personId) => ({ personId, state: 'attended' }))
  expect((await say(all)).body.count).toMatchObject({ attended: 3, notRecorded: 0 })
  const { body } = await say([...all.slice(0, 2), { personId: ada, state: 'absent' }])
  expect(body.count).toMatchObject({ attended: 2, absent: 1 })
  expect(body.rows.map((row) => [row.name, row.trail.map((one) => `${one.state} ${one.source}`)])).toEqual([
    ['Ada', ['absent list', 'attended list']],
    ['manager of Rain', ['attended list']],
    ['participant of Rain', ['attended self']],
  ])
})

test('when the day is over a change needs a reason, and the whole trail stays', async () => {
  at('2027-03-02T16:00:01Z')
  expect((await say([{ personId: ada, state: 'excused' }])).body).toMatchObject({ title: 'attendance/reason-missing' })
  expect((await say([{ personId: ada, state: 'excused' }], 'She was ill')).body.count).toMatchObject({ excused: 1 })
  const corrected = await org.members['programme-lead'].call<AttendanceList>(
    'POST',
    `/sessions/${session}/attendance/${ada}/corrections`,
    { state: 'attended', reason: 'She came late' },
  )
  expect(corrected.body.rows[0]!.trail.map((one) => [one.state, one.source, one.reason])).toEqual([
    ['attended', 'correction', 'She came late'],
    ['excused', 'correction', 'She was ill'],
    ['absent', 'list', null],
    ['attended', 'list', null],
  ])
  expect((await checkIn()).status).toBe(422)
})

test('nothing that was said about attendance can be changed or taken away', async () => {
  await expect(org.act(({ tx }) => tx.deleteFrom('sessions.attendance').execute())).rejects.toThrow(/permission denied/)
})

test('the list is kept by the facilitator of the session and by the lead, and by nobody else', async () => {
  await org.act(async ({ tx, actor }) => {
    await tx.insertInto('schedule.facilitator').values({ org_id: actor.org, person_id: ada }).execute()
    await tx.updateTable('schedule.session').set({ facilitator_id: ada }).where('id', '=', other).execute()
  })
  at('2027-03-02T18:00:00Z')
  const path = `/sessions/${other}/attendance`
  expect((await org.members.facilitator.call('GET', path)).status).toBe(403)
  expect((await org.members.participant.call('GET', path)).status).toBe(403)
  expect((await org.members['programme-lead'].call<AttendanceList>('GET', path)).body.count.roster).toBe(2)
  const stranger = await house.organisation('Storm')
  expect((await stranger.members['programme-lead'].call('GET', path)).status).toBe(404)
})
