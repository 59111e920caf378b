import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { instant, plusMinutes } from '#kernel/instant.ts'
import { type SmtpReceiver, startSmtpReceiver } from '#platform/testing/smtp-receiver.ts'
import { type House, openHouse } from '../../server/testing.ts'
import { tellSession } from './invitations.actions.ts'
import { cancel, insertPeople, insertProgramme, move, publish, readCalendar } from './sessions.fixtures.ts'

const start = instant('2027-03-01T00:00:00Z')
let receiver: SmtpReceiver
let house: House

beforeAll(async () => {
  receiver = await startSmtpReceiver()
  const smtp = { host: '127.0.0.1', port: receiver.port, secure: false, user: null, password: null }
  house = await openHouse({
    now: start,
    config: {
      smtp,
      undoMinutes: 10,
      publicUrl: 'https://learn.example',
      mailFrom: 'Takeroot <training@learn.example>',
    },
  })
})
afterAll(async () => {
  await house.close()
  await receiver.close()
})
beforeEach(async () => {
  receiver.messages.length = 0
  house.queued.length = 0
  house.setNow(start)
})

/** Two cohorts of three across the change to summer time, in London and in New York. */
async function programme(name: string) {
  const org = await house.organisation(name)
  const made = await org.act(async (acting) => {
    const london = await insertPeople(acting, [`Ada${name}`, `Bea${name}`, `Cleo${name}`], 'Europe/London')
    const york = await insertPeople(acting, [`Dan${name}`, `Eve${name}`, `Finn${name}`], 'America/New_York')
    const { sessions } = await insertProgramme(acting, {
      name: `Invoices ${name}`,
      on: '2027-04-12',
      facilitator: org.members.facilitator.person,
      cohorts: [
        {
          name: 'London',
          people: london,
          zone: 'Europe/London',
          sessions: [{ startsAt: instant('2027-03-26T10:00:00Z') }],
        },
        {
          name: 'New York',
          people: york,
          zone: 'America/New_York',
          sessions: [{ startsAt: instant('2027-03-12T15:00:00Z') }],
        },
      ],
    })
    await publish(acting, sessions)
    return { london, york, sessions: sessions as [Id, Id] }
  }, 'programme-lead')
  return { org, ...made }
}

async function pass(minutes: number) {
  await house.settle()
  house.setNow(plusMinutes(start, minutes))
  await house.settle()
}

const toNames = () => receiver.messages.map((mail) => /"?([^"<]+?)"? </.exec(mail.to)?.[1]).sort()
const facilitatorOf = (name: string) => `facilitator of ${name}`

test('publishing puts one invitation into each calendar, at the right moment and after the undo window', async () => {
  await programme('One')
  await pass(9)
  expect(receiver.messages).toHaveLength(0)
  await pass(11)
  expect(toNames()).toEqual(
    ['AdaOne', 'BeaOne', 'CleoOne', 'DanOne', 'EveOne', 'FinnOne', facilitatorOf('One'), facilitatorOf('One')].sort(),
  )
  const ada = receiver.messages.find((mail) => mail.to.includes('adaone'))!
  expect(readCalendar(ada)).toMatchObject({
    method: 'REQUEST',
    sequence: 0,
    start: '2027-03-26T10:00:00Z',
    end: '2027-03-26T11:15:00Z',
    status: 'CONFIRMED',
  })
  expect(readCalendar(ada).uid).toMatch(/^[0-9a-f-]{36}@learn\.example$/)
  expect(ada.text).toContain('Fri 26 Mar 2027, 10:00–11:15 (London time, UTC)')
  expect(ada.text).toContain('on Mon 12 Apr 2027')
  const dan = receiver.messages.find((mail) => mail.to.includes('danone'))!
  expect(dan.text).toContain('Fri 12 Mar 2027, 10:00–11:15 (New York time, UTC-5)')
})

test('a session that moves over the change of clocks sends exactly one update to each of its people', async () => {
  const { org, sessions } = await programme('Two')
  await pass(11)
  const before = new Map(receiver.messages.map((mail) => [mail.to, readCalendar(mail)]))
  receiver.messages.length = 0
  await org.act((acting) => move(acting, sessions[0], '2027-03-29T09:00:00Z'), 'programme-lead')
  await org.act((acting) => move(acting, sessions[1], '2027-03-15T14:00:00Z'), 'programme-lead')
  await pass(30)
  expect(receiver.messages).toHaveLength(8)
  for (const mail of receiver.messages) {
    const read = readCalendar(mail)
    expect(read).toMatchObject({ method: 'REQUEST', sequence: 1 })
    expect([read.start, read.end]).toEqual(
      read.uid.startsWith(sessions[0])
        ? ['2027-03-29T09:00:00Z', '2027-03-29T10:15:00Z']
        : ['2027-03-15T14:00:00Z', '2027-03-15T15:15:00Z'],
    )
    if (!mail.to.includes('facilitator')) expect(read.uid).toBe(before.get(mail.to)!.uid)
  }
  const ada = receiver.messages.find((mail) => mail.to.includes('adatwo'))!
  expect(ada.text).toContain('It was Fri 26 Mar 2027, 10:00–11:15 (London time, UTC).')
  expect(ada.text).toContain('Mon 29 Mar 2027, 10:00–11:15 (London time, UTC+1)')
  const dan = receiver.messages.find((mail) => mail.to.includes('dantwo'))!
  expect(dan.text).toContain('Mon 15 Mar 2027, 10:00–11:15 (New York time, UTC-4)')
})

test('people of other sessions hear nothing of a move', async () => {
  const { org, sessions, york } = await programme('Three')
  await pass(11)
  receiver.messages.length = 0
  await org.act((acting) => move(acting, sessions[0], '2027-03-29T09:00:00Z'), 'programme-lead')
  await pass(30)
  expect(receiver.messages).toHaveLength(4)
  expect(york).toHaveLength(3)
  expect(toNames().join()).not.toMatch(/Dan|Eve|Finn/)
})

test('a move that is undone inside the window leaves no trace in a calendar', async () => {
  const { org, sessions } = await programme('Four')
  await pass(11)
  receiver.messages.length = 0
  await org.act((acting) => move(acting, sessions[0], '2027-03-29T09:00:00Z'), 'programme-lead')
  await pass(15)
  await org.act((acting) => move(acting, sessions[0], '2027-03-26T10:00:00Z'), 'programme-lead')
  await pass(60)
  expect(receiver.messages).toHaveLength(0)
  // The next real change still rises above what was sent, and says what was really told before.
  await org.act((acting) => move(acting, sessions[0], '2027-03-30T09:00:00Z'), 'programme-lead')
  await pass(90)
  expect(receiver.messages).toHaveLength(4)
  expect(readCalendar(receiver.messages[0]!)).toMatchObject({ sequence: 3, start: '2027-03-30T09:00:00Z' })
  expect(receiver.messages.find((mail) => mail.to.includes('adafour'))!.text).toContain('It was Fri 26 Mar 2027, 10:00')
})

test('publishing that is undone inside the window sends nothing at all, and may be done again', async () => {
  const { org, sessions } = await programme('Five')
  await pass(5)
  await org.act((acting) => cancel(acting, sessions[0]), 'programme-lead')
  await org.act((acting) => cancel(acting, sessions[1]), 'programme-lead')
  await pass(60)
  expect(receiver.messages).toHaveLength(0)
  await org.act(async (acting) => {
    await acting.tx.updateTable('schedule.session').set({ cancelled_at: null }).where('id', '=', sessions[0]).execute()
    await publish(acting, sessions)
  }, 'programme-lead')
  await pass(90)
  expect(receiver.messages).toHaveLength(4)
})

test('a cancelled session takes the same entry back, with a higher number', async () => {
  const { org, sessions } = await programme('Six')
  await pass(11)
  receiver.messages.length = 0
  await org.act((acting) => cancel(acting, sessions[1]), 'programme-lead')
  await pass(30)
  expect(toNames()).toEqual(['DanSix', 'EveSix', 'FinnSix', facilitatorOf('Six')].sort())
  for (const mail of receiver.messages)
    expect(readCalendar(mail)).toMatchObject({
      method: 'CANCEL',
      sequence: 1,
      status: 'CANCELLED',
      start: '2027-03-12T15:00:00Z',
    })
})

test('one who leaves the cohort gets a cancellation, one who joins an invitation, the others nothing', async () => {
  const { org, sessions, london } = await programme('Seven')
  await pass(11)
  receiver.messages.length = 0
  await org.act(async (acting) => {
    const [joined] = await insertPeople(acting, ['Gus'], 'Europe/London')
    const { cohort_id } = await acting.tx
      .selectFrom('schedule.session')
      .select('cohort_id')
      .where('id', '=', sessions[0])
      .executeTakeFirstOrThrow()
    await acting.tx
      .updateTable('schedule.cohort_member')
      .set({ left_at: acting.now })
      .where('person_id', '=', london[0]!)
      .execute()
    await acting.tx
      .insertInto('schedule.cohort_member')
      .values({ org_id: acting.actor.org, cohort_id, person_id: joined! })
      .execute()
    await publish(acting, sessions)
  }, 'programme-lead')
  await pass(30)
  expect(receiver.messages.map((mail) => [mail.calendar!.method, mail.to.split('@')[0]!.split('<')[1]]).sort()).toEqual(
    [
      ['CANCEL', 'adaseven'],
      ['REQUEST', 'gus'],
    ],
  )
})

test('a new facilitator is invited, the former one is freed, and everybody hears who gives it', async () => {
  const { org, sessions } = await programme('Eight')
  await pass(11)
  receiver.messages.length = 0
  await org.act(async (acting) => {
    const lead = org.members['programme-lead'].person
    await acting.tx.insertInto('schedule.facilitator').values({ org_id: acting.actor.org, person_id: lead }).execute()
    await acting.tx
      .updateTable('schedule.session')
      .set((eb) => ({ facilitator_id: lead, sequence: eb('sequence', '+', 1) }))
      .where('id', '=', sessions[0])
      .execute()
    await publish(acting, [sessions[0]])
  }, 'programme-lead')
  await pass(30)
  const methods = receiver.messages.map((mail) => mail.calendar!.method).sort()
  expect(methods).toEqual(['CANCEL', 'REQUEST', 'REQUEST', 'REQUEST', 'REQUEST'])
  expect(receiver.messages.find((mail) => mail.calendar!.method === 'CANCEL')!.to).toContain('facilitator@')
})

test('the same news twice, and two workers at once, owe each person one mail', async () => {
  const { org, sessions } = await programme('Nine')
  await org.act((acting) => publish(acting, sessions), 'programme-lead')
  await Promise.all([1, 2, 3].map(() => org.act((acting) => tellSession(acting, sessions[0]))))
  await pass(11)
  await org.act((acting) => publish(acting, sessions), 'programme-lead')
  await pass(40)
  expect(receiver.messages).toHaveLength(8)
})

test('when telling dies in the middle, the next run tells the rest and nobody twice', async () => {
  const { org, sessions } = await programme('Ten')
  const dying = org.act(async (acting) => {
    await tellSession(acting, sessions[0])
    throw new Error('killed')
  })
  await expect(dying).rejects.toThrow('killed')
  await org.act((acting) => tellSession(acting, sessions[1]))
  await pass(11)
  expect(receiver.messages).toHaveLength(8)
})

test('what is over is not told any more', async () => {
  const { org, sessions } = await programme('Eleven')
  await pass(11)
  receiver.messages.length = 0
  house.setNow(instant('2027-05-01T00:00:00Z'))
  await org.act((acting) => cancel(acting, sessions[0]), 'programme-lead')
  await house.settle()
  house.setNow(instant('2027-05-02T00:00:00Z'))
  await house.settle()
  expect(receiver.messages).toHaveLength(0)
})
