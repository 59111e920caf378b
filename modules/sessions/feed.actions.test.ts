import nodeIcal from 'node-ical'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { instant } from '#kernel/instant.ts'
import { newId } from '#platform/acting/new-id.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { insertProgramme, move, publish } from './sessions.fixtures.ts'

let house: House
let org: TestOrganisation
let session: Id

beforeAll(async () => {
  house = await openHouse({ now: instant('2027-03-01T00:00:00Z'), config: { publicUrl: 'https://learn.example' } })
  org = await house.organisation('Rain', 'Europe/London')
  await org.act(async (acting) => {
    const person = org.members.participant.person
    const made = await insertProgramme(acting, {
      name: 'Invoices',
      on: '2027-04-12',
      facilitator: org.members.facilitator.person,
      cohorts: [
        {
          name: 'Finance',
          people: [person],
          zone: 'Europe/London',
          sessions: [{ startsAt: instant('2027-03-27T10:00:00Z') }],
        },
      ],
    })
    session = made.sessions[0]!
    const { cohort_id } = await acting.tx
      .selectFrom('schedule.session')
      .select('cohort_id')
      .where('id', '=', session)
      .executeTakeFirstOrThrow()
    await acting.tx
      .insertInto('schedule.practice_block')
      .values({
        org_id: acting.actor.org,
        id: newId(),
        cohort_id,
        person_id: person,
        starts_at: instant('2027-03-29T08:00:00Z'),
        minutes: 60,
      })
      .execute()
    await publish(acting, [session])
  })
  await house.settle()
})
afterAll(() => house.close())

const open = async () =>
  new URL((await org.members.participant.call<{ url: string }>('POST', '/my/calendar-feed')).body.url)
const read = (url: URL) => house.anonymous('GET', url.pathname.replace('/api/v1', ''))
const events = (text: string) =>
  Object.values(nodeIcal.sync.parseICS(text)).flatMap((each) =>
    each?.type === 'VEVENT'
      ? [{ uid: each.uid, start: instant(each.start), sequence: Number(each.sequence), summary: String(each.summary) }]
      : [],
  )

test('the address opens one person’s sessions and practice, at the moments that were meant', async () => {
  const { status, headers, text } = await read(await open())
  expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  expect(events(text)).toMatchObject([
    { uid: `${session}@learn.example`, start: '2027-03-27T10:00:00Z', summary: 'Training: Invoices' },
    { start: '2027-03-29T08:00:00Z', summary: 'Practice: Invoices' },
  ])
})

test('a moved session is the same entry at its new time, over the change of clocks', async () => {
  await org.act((acting) => move(acting, session, '2027-03-30T09:00:00Z'))
  await house.settle()
  const all = events((await read(await open())).text)
  expect(all.find((one) => one.uid.startsWith(session))).toMatchObject({ start: '2027-03-30T09:00:00Z', sequence: 1 })
})

test('a new address ends the old one, ending it closes it, and a leaver’s opens nothing', async () => {
  const first = await open()
  const second = await open()
  expect((await read(first)).status).toBe(404)
  expect((await read(second)).status).toBe(200)
  await org.act(({ tx }) =>
    tx
      .updateTable('people.person')
      .set({ left_on: '2027-03-01' as never })
      .where('id', '=', org.members.participant.person)
      .execute(),
  )
  expect((await read(second)).status).toBe(404)
  await org.act(({ tx }) =>
    tx.updateTable('people.person').set({ left_on: null }).where('id', '=', org.members.participant.person).execute(),
  )
  await org.members.participant.call('DELETE', '/my/calendar-feed')
  expect((await read(second)).status).toBe(404)
})

test('an address of another organisation opens nothing', async () => {
  const url = await open()
  const other = await house.organisation('Storm')
  expect((await house.anonymous('GET', url.pathname.replace('/api/v1', '').replace(org.id, other.id))).status).toBe(404)
})
