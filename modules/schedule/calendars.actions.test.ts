import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { instant, plusMinutes } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { keepReading, queueReadings } from './calendars.actions.ts'
import type { BusyCalendar } from './calendars.schema.ts'
import type { Facilitator, Room } from './faculty.schema.ts'

type Rows<T> = { rows: T[]; total: number }
const NOW = instant('2027-02-01T02:00:00Z')
const ICS = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//test//',
  'BEGIN:VEVENT',
  'UID:1@test',
  'DTSTAMP:20270101T000000Z',
  'SUMMARY:Secret meeting about Rahmat',
  'DTSTART;TZID=Europe/London:20270322T090000',
  'DTEND;TZID=Europe/London:20270322T100000',
  'RRULE:FREQ=WEEKLY;COUNT=2',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

let house: House
let org: TestOrganisation
beforeAll(async () => {
  house = await openHouse({ now: NOW })
  org = await house.organisation('Rain')
})
afterAll(() => house.close())

function upload(text: string) {
  const form = new FormData()
  form.set('file', new File([text], 'me.ics', { type: 'text/calendar' }))
  return form
}

describe('busy calendars', () => {
  test('a file gives busy times across the change of the clock, and no title is kept anywhere', async () => {
    const { participant } = org.members
    const made = await participant.call<BusyCalendar>('POST', '/busy-calendars/files', upload(ICS))
    expect(made).toMatchObject({ status: 201, body: { kind: 'upload', intervals: 2, fileName: 'me.ics' } })
    const times = await participant.call<Rows<{ startsAt: string }>>('GET', `/busy-calendars/${made.body.id}/times`)
    expect(times.body.rows.map((one) => one.startsAt)).toEqual(['2027-03-22T09:00:00Z', '2027-03-29T08:00:00Z'])
    const everything = await org.act(async ({ tx }) =>
      JSON.stringify([
        await tx.selectFrom('schedule.busy').selectAll().execute(),
        await tx.selectFrom('schedule.busy_calendar').selectAll().execute(),
        await tx.selectFrom('audit.entry').selectAll().execute(),
      ]),
    )
    expect(everything).not.toContain('Rahmat')
  })

  test('nobody sees or gives a calendar for somebody else, except the programme lead', async () => {
    const { participant, manager } = org.members
    const [mine] = (await participant.call<Rows<BusyCalendar>>('GET', '/busy-calendars')).body.rows
    expect((await manager.call('GET', `/busy-calendars?person=${participant.person}`)).status).toBe(403)
    expect((await manager.call('GET', `/busy-calendars/${mine!.id}/times`)).status).toBe(403)
    expect((await manager.call('DELETE', `/busy-calendars/${mine!.id}`)).status).toBe(403)
    const lead = org.members['programme-lead']
    expect(
      (await lead.call<Rows<BusyCalendar>>('GET', `/busy-calendars?person=${participant.person}`)).body.total,
    ).toBe(1)
    expect((await participant.call('DELETE', `/busy-calendars/${mine!.id}`)).status).toBe(204)
    expect(await org.act(({ tx }) => tx.selectFrom('schedule.busy').selectAll().execute())).toEqual([])
  })

  test('an address inside the network is refused; one outside is read later and shown by its host only', async () => {
    const { facilitator } = org.members
    expect(
      (await facilitator.call('POST', '/busy-calendars', { url: 'https://169.254.169.254/latest' })).body,
    ).toMatchObject({ title: 'calendar/address-refused' })
    house.queued.length = 0
    const made = await facilitator.call<BusyCalendar>('POST', '/busy-calendars', {
      url: 'webcal://calendar.example.com/secret-token/me.ics',
    })
    expect(made).toMatchObject({ status: 201, body: { address: 'calendar.example.com', readAt: null } })
    expect(house.queued.map((one) => one.name)).toEqual(['schedule/read-calendar'])
    await org.act((acting) => keepReading(acting, made.body.id as never, ICS))
    await org.act((acting) =>
      keepReading(acting, made.body.id as never, problem('calendar/unreachable', { why: '503' })),
    )
    const [now] = (await facilitator.call<Rows<BusyCalendar>>('GET', '/busy-calendars')).body.rows
    expect(now).toMatchObject({ intervals: 2, problem: { slug: 'calendar/unreachable' } })
    expect(JSON.stringify(now)).not.toContain('secret-token')
  })

  test('addresses are read again when the last reading is six hours old', async () => {
    house.queued.length = 0
    await org.act(queueReadings)
    expect(house.queued).toHaveLength(0)
    house.setNow(plusMinutes(NOW, 7 * 60))
    await org.act(queueReadings)
    expect(house.queued).toHaveLength(1)
    house.setNow(NOW)
  })

  test('what is no calendar is refused and nothing is kept of it', async () => {
    const refused = await org.members.hr.call('POST', '/busy-calendars/files', upload('hello'))
    expect(refused.status).toBe(422)
    expect((await org.members.hr.call<Rows<BusyCalendar>>('GET', '/busy-calendars')).body.total).toBe(0)
  })
})

describe('facilitators and rooms', () => {
  const edit = { workflowIds: [], languages: ['en', 'id'], hours: null, maxPerDay: 2, maxMinutesPerWeek: 360 }

  test('the lead makes somebody a facilitator, who then sets their own hours', async () => {
    const lead = org.members['programme-lead']
    const { facilitator } = org.members
    expect((await lead.call('PUT', `/facilitators/${facilitator.person}`, edit)).status).toBe(204)
    expect((await facilitator.call('PUT', `/facilitators/${facilitator.person}`, edit)).status).toBe(403)
    expect(
      (await facilitator.call('PUT', '/my/facilitator-hours', { hours: { '1': ['10:00', '16:00'] } })).status,
    ).toBe(204)
    expect(
      (await facilitator.call('PUT', '/my/facilitator-hours', { hours: { '1': ['16:00', '10:00'] } })).body,
    ).toMatchObject({ title: 'facilitator/hours-backwards' })
    const { body } = await lead.call<Rows<Facilitator>>('GET', '/facilitators')
    expect(body.rows).toMatchObject([
      {
        name: 'facilitator of Rain',
        languages: ['en', 'id'],
        maxPerDay: 2,
        hasRole: true,
        hours: { '1': ['10:00', '16:00'] },
      },
    ])
    expect(
      (await lead.call('PUT', `/facilitators/${facilitator.person}`, { ...edit, workflowIds: [facilitator.person] }))
        .body,
    ).toMatchObject({ title: 'workflow/unknown' })
    expect((await lead.call('DELETE', `/facilitators/${facilitator.person}`)).status).toBe(204)
    expect((await lead.call<Rows<Facilitator>>('GET', '/facilitators')).body.total).toBe(0)
  })

  test('a site has each room once', async () => {
    const lead = org.members['programme-lead']
    const room = { siteId: org.site, name: 'Banyan', seats: 25 }
    const made = await lead.call<Room>('POST', '/rooms', room)
    expect(made).toMatchObject({ status: 201, body: { name: 'Banyan', siteName: 'Rain site' } })
    expect((await lead.call('POST', '/rooms', { ...room, name: 'banyan' })).status).toBe(409)
    expect((await lead.call<Room>('PUT', `/rooms/${made.body.id}`, { ...room, seats: 12 })).body.seats).toBe(12)
    expect((await org.members.manager.call('POST', '/rooms', room)).status).toBe(403)
    expect((await lead.call('DELETE', `/rooms/${made.body.id}`)).status).toBe(204)
    expect((await lead.call<Rows<Room>>('GET', '/rooms')).body.total).toBe(0)
  })
})
