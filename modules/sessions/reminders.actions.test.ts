import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { type Instant, instant, plusMinutes } from '#kernel/instant.ts'
import { setReminders } from '#modules/messages/actions.ts'
import { type SmtpReceiver, startSmtpReceiver } from '#platform/testing/smtp-receiver.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { insertPeople, insertProgramme, move, publish } from './sessions.fixtures.ts'

let receiver: SmtpReceiver
let house: House
let now = instant('2027-03-10T00:00:00Z')

beforeAll(async () => {
  receiver = await startSmtpReceiver()
  const smtp = { host: '127.0.0.1', port: receiver.port, secure: false, user: null, password: null }
  house = await openHouse({ now, config: { smtp } })
})
afterAll(async () => {
  await house.close()
  await receiver.close()
})

/** The cron of reminders and of sending, as it ticks in the server. */
async function tick(org: TestOrganisation, at: Instant) {
  now = at
  house.setNow(at)
  for (const name of ['sessions/remind', 'messages/send']) house.queued.push({ name, data: { org: org.id } })
  await house.settle()
}

/** A session in London on the day after the clocks went forward. */
async function programme(name: string, startsAt: Instant) {
  now = instant('2027-03-10T00:00:00Z')
  house.setNow(now)
  const org = await house.organisation(name)
  const made = await org.act(async (acting) => {
    const people = await insertPeople(acting, [`Ada${name}`, `Bea${name}`], 'Europe/London')
    const { sessions } = await insertProgramme(acting, {
      name: `Invoices ${name}`,
      on: '2027-04-12',
      facilitator: org.members.facilitator.person,
      cohorts: [{ name: 'London', people, zone: 'Europe/London', sessions: [{ startsAt }] }],
    })
    await publish(acting, sessions)
    return { people, session: sessions[0]! }
  })
  await tick(org, now)
  receiver.messages.length = 0
  return { org, ...made }
}

const reminders = () =>
  receiver.messages
    .filter((mail) => /^(In a week|Tomorrow)/.test(mail.subject))
    .map((mail) => `${mail.to.split('<')[1]} ${mail.subject.split(':')[0]}`)
    .sort()
const each = (name: string) => [
  `ada${name}@people.example> In a week`,
  `ada${name}@people.example> Tomorrow`,
  `bea${name}@people.example> In a week`,
  `bea${name}@people.example> Tomorrow`,
]
const people = (all: string[]) => all.filter((line) => line.includes('people.example'))

test('through a week with clock jumps both ways everybody is reminded exactly once per offset', async () => {
  const startsAt = instant('2027-03-29T08:00:00Z')
  const { org } = await programme('one', startsAt)
  // Every hour, with jumps of an hour and of a day forwards and backwards on the way.
  const jumps = new Map([
    [33, 60],
    [40, -60],
    [66, 1440],
    [86, -1440],
    [133, -120],
    [150, 30],
  ])
  let skew = 0
  const from = plusMinutes(startsAt, -8 * 1440)
  for (let n = 0; n <= 9 * 24; n++) {
    skew += jumps.get(n) ?? 0
    await tick(org, plusMinutes(from, n * 60 + skew))
  }
  expect(people(reminders())).toEqual(each('one'))
  expect(reminders()).toHaveLength(6)
  const ada = receiver.messages.find((mail) => mail.subject.startsWith('Tomorrow') && mail.to.includes('ada'))!
  expect(ada.text).toContain('Mon 29 Mar 2027, 09:00–10:15 (London time, UTC+1)')
  expect(ada.headers['list-unsubscribe']).toContain('/stop-reminders/')
}, 120_000)

test('nothing ran for three days: what is still of use is sent once, what is not is left out', async () => {
  const startsAt = instant('2027-03-29T08:00:00Z')
  const { org } = await programme('two', startsAt)
  await tick(org, plusMinutes(startsAt, -3 * 1440))
  await tick(org, plusMinutes(startsAt, -3 * 1440 + 5))
  expect(people(reminders())).toEqual(each('two').filter((line) => line.endsWith('week')))
  await tick(org, plusMinutes(startsAt, 60))
  expect(people(reminders())).toHaveLength(2)
})

test('a session that moves is reminded of at its new time only', async () => {
  const startsAt = instant('2027-03-22T08:00:00Z')
  const { org, session } = await programme('three', startsAt)
  await tick(org, plusMinutes(startsAt, -8 * 1440))
  await org.act((acting) => move(acting, session, '2027-03-29T08:00:00Z'))
  for (let n = 0; n < 9 * 8; n++) await tick(org, plusMinutes(startsAt, (n - 7 * 8) * 180))
  expect(people(reminders())).toEqual(each('three').filter((line) => line.endsWith('week')))
  for (let n = 0; n < 7 * 8; n++) await tick(org, plusMinutes(startsAt, (n + 2 * 8) * 180))
  expect(people(reminders())).toEqual(each('three'))
}, 120_000)

test('a move within the day after the reminder does not remind again', async () => {
  const startsAt = instant('2027-03-29T08:00:00Z')
  const { org, session } = await programme('four', startsAt)
  await tick(org, plusMinutes(startsAt, -1440))
  expect(people(reminders())).toHaveLength(2)
  await org.act((acting) => move(acting, session, '2027-03-29T13:00:00Z'))
  for (let n = 0; n < 30; n++) await tick(org, plusMinutes(startsAt, -1440 + n * 60))
  expect(people(reminders())).toHaveLength(2)
})

test('two workers at once remind once, and whoever stopped reminders gets none', async () => {
  const startsAt = instant('2027-03-29T08:00:00Z')
  const { org, people: invited } = await programme('five', startsAt)
  await org.act((acting) => setReminders(acting, invited[0] as Id, false))
  house.setNow(plusMinutes(startsAt, -1440))
  await Promise.all([1, 2, 3].map(() => tick(org, plusMinutes(startsAt, -1440))))
  expect(people(reminders())).toEqual(['beafive@people.example> Tomorrow'])
})
