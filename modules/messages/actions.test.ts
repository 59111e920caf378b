import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { type Instant, instant, plusMinutes } from '#kernel/instant.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { tokenHash } from '#platform/auth/token.ts'
import { announce } from '#platform/jobs/define.ts'
import { outgoing, outgoingFrom, useOutgoing } from '#platform/mail/outgoing.ts'
import { type SmtpReceiver, startSmtpReceiver } from '#platform/testing/smtp-receiver.ts'
import { type House, openHouse, type TestOrganisation } from '../../server/testing.ts'
import { beginNextDue, owe, withdrawMessages } from './actions.ts'
import type { NewMessage } from './schema.ts'
import { outboxMessage } from './views.ts'

const start = instant('2027-03-01T00:00:00Z')
let receiver: SmtpReceiver
let house: House
let org: TestOrganisation
let count = 0

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
beforeEach(async () => {
  useOutgoing(outgoingFrom(house.config))
  receiver.messages.length = 0
  house.queued.length = 0
  house.setNow(start)
  org = await house.organisation(`Rain ${++count}`)
})

const message = (more: Partial<NewMessage> = {}): NewMessage => ({
  key: 'test/1',
  person: org.members.participant.person,
  to: { name: 'Ratna', email: 'ratna@rain.example' },
  kind: 'session-reminder',
  subject: 'Tomorrow',
  text: 'Bring one invoice.',
  html: '<p>Bring one invoice.</p>',
  due: start,
  ...more,
})
const oweOne = async (more: Partial<NewMessage> = {}) =>
  [...(await org.act((acting) => owe(acting, [message(more)]))).values()][0]!
const stateOf = async (id: Id) => (await org.act(({ tx }) => outboxMessage(tx, id)))!
async function at(moment: Instant) {
  house.setNow(moment)
  house.queued.push({ name: 'messages/send', data: { org: org.id } })
  await house.settle()
}

test('the same reason owes one message, however often it is given', async () => {
  await oweOne()
  expect(await oweOne()).toBeUndefined()
  await Promise.all([1, 2, 3].map(() => oweOne()))
  await at(start)
  expect(receiver.messages).toHaveLength(1)
  expect(receiver.messages[0]).toMatchObject({
    subject: 'Tomorrow',
    text: expect.stringContaining('Bring one invoice.'),
  })
})

test('nothing leaves when the fact that owed it is rolled back', async () => {
  const dying = org.act(async (acting) => {
    await owe(acting, [message()])
    throw new Error('rolled back')
  })
  await expect(dying).rejects.toThrow()
  await at(start)
  expect(receiver.messages).toHaveLength(0)
})

test('before every try "sending" stands in the log, and after it what the server said', async () => {
  const id = await oweOne()
  await at(start)
  const { state, deliveries } = await stateOf(id)
  expect(state).toBe('sent')
  expect(deliveries.map((one) => one.outcome)).toEqual(['sending', 'sent'])
  expect(deliveries[1]!.response).toContain('250')
  expect(receiver.messages[0]!.messageId).toContain(id)
})

test('a passing trouble is tried again after a while, with the same Message-ID', async () => {
  const id = await oweOne()
  receiver.failNext(1, 451)
  await at(start)
  expect(await stateOf(id)).toMatchObject({ state: 'waiting', tries: 1, dueAt: plusMinutes(start, 1) })
  await at(plusMinutes(start, 1))
  expect(await stateOf(id)).toMatchObject({ state: 'sent', tries: 2 })
  expect(receiver.messages.map((mail) => mail.messageId)).toEqual([`<${id}@localhost>`])
})

test('what is refused for good is not tried again, and the log says what the server said', async () => {
  const id = await oweOne()
  receiver.failNext(1, 550, 'rcpt to')
  await at(start)
  await at(plusMinutes(start, 300))
  const { state, deliveries } = await stateOf(id)
  expect(state).toBe('failed')
  expect(deliveries.at(-1)).toMatchObject({ outcome: 'refused', response: expect.stringContaining('550') })
  const { status } = await org.members.administrator.call('POST', `/outbox/${id}/retry`)
  expect(status).toBe(204)
  await at(plusMinutes(start, 301))
  expect(receiver.messages).toHaveLength(1)
  expect((await org.members.administrator.call('POST', `/outbox/${id}/retry`)).status).toBe(409)
})

test('a try that was killed is taken up after a minute; a mail that had left comes again under the same Message-ID', async () => {
  const silent = await oweOne({ key: 'killed before' })
  await org.act(beginNextDue)
  const spoken = await oweOne({ key: 'killed after' })
  const claimed = await org.act(beginNextDue)
  if (claimed.kind !== 'send') throw new Error('nothing to send')
  await outgoing().transport.send({
    id: claimed.message.id,
    to: { name: 'Ratna', email: 'ratna@rain.example' },
    subject: 'Tomorrow',
    text: 'x',
    html: 'x',
  })
  await at(plusMinutes(start, 0.5))
  expect(receiver.messages).toHaveLength(1)
  await at(plusMinutes(start, 1.1))
  expect(receiver.messages.map((mail) => mail.messageId).sort()).toEqual([
    `<${silent}@localhost>`,
    `<${spoken}@localhost>`,
    `<${spoken}@localhost>`,
  ])
  expect((await stateOf(spoken)).deliveries.map((one) => one.outcome)).toEqual(['sending', 'sending', 'sent'])
})

test('two workers at once never take the same message', async () => {
  await org.act((acting) =>
    owe(
      acting,
      Array.from({ length: 40 }, (_, n) => message({ key: `many/${n}`, subject: `Mail ${n}` })),
    ),
  )
  await Promise.all([at(start), at(start), at(start)])
  expect(new Set(receiver.messages.map((mail) => mail.subject)).size).toBe(40)
  expect(receiver.messages).toHaveLength(40)
})

test('a message that waits can be called back, one that left cannot', async () => {
  const waiting = await oweOne({ key: 'later', due: plusMinutes(start, 10) })
  const sent = await oweOne({ key: 'now' })
  await at(start)
  expect(await org.act((acting) => withdrawMessages(acting, [waiting, sent], 'undone'))).toEqual([waiting])
  await at(plusMinutes(start, 20))
  expect(receiver.messages).toHaveLength(1)
  expect((await stateOf(waiting)).deliveries).toMatchObject([{ outcome: 'withdrawn', response: 'undone' }])
})

test('a reminder that could not leave in time is not sent afterwards', async () => {
  const id = await oweOne({ expires: plusMinutes(start, 60) })
  await at(plusMinutes(start, 60))
  expect(await stateOf(id)).toMatchObject({ state: 'withdrawn', deliveries: [{ outcome: 'withdrawn' }] })
  expect(receiver.messages).toHaveLength(0)
})

test('without a mail server the mail is kept and can be sent once there is one', async () => {
  useOutgoing(outgoingFrom({ ...house.config, smtp: null }))
  const id = await oweOne()
  await at(start)
  expect(await stateOf(id)).toMatchObject({ state: 'kept' })
  useOutgoing(outgoingFrom(house.config))
  await org.members.administrator.call('POST', `/outbox/${id}/retry`)
  await at(start)
  expect(receiver.messages).toHaveLength(1)
})

test('a server that is away is asked a few times, not for every mail that waits', async () => {
  useOutgoing(outgoingFrom({ ...house.config, smtp: { ...house.config.smtp!, port: 9 } }))
  await org.act((acting) =>
    owe(
      acting,
      Array.from({ length: 30 }, (_, n) => message({ key: `away/${n}` })),
    ),
  )
  await at(start)
  const tried = await org.act(({ tx }: Acting) =>
    tx.selectFrom('messages.outbox').select('id').where('tries', '>', 0).execute(),
  )
  expect(tried.length).toBeLessThanOrEqual(10)
  useOutgoing(outgoingFrom(house.config))
  await at(plusMinutes(start, 1))
  expect(receiver.messages).toHaveLength(30)
})

test('the log of deliveries can only be added to', async () => {
  const id = await oweOne()
  await at(start)
  const change = org.act(({ tx }) =>
    tx.updateTable('messages.delivery').set({ outcome: 'kept' }).where('outbox_id', '=', id).execute(),
  )
  await expect(change).rejects.toThrow(/permission denied/)
})

test('an invited person gets one mail per link, and only an administrator can read the link', async () => {
  const personId = org.members.participant.person
  const link = 'http://localhost:3000/password/secret-token'
  for (const _ of [1, 2]) await org.act((acting) => announce(acting, 'people/invited', { personId, link }))
  await at(start)
  expect(receiver.messages).toHaveLength(1)
  expect(receiver.messages[0]!.text).toContain(link)
  const { body } = await org.members.administrator.call<{ rows: { id: string; kind: string }[] }>(
    'GET',
    '/outbox?search=participant',
  )
  expect(body.rows).toMatchObject([{ kind: 'account' }])
  const path = `/outbox/${body.rows[0]!.id}`
  expect((await org.members.administrator.call<{ text: string }>('GET', path)).body.text).toContain(link)
  expect((await org.members['programme-lead'].call<{ text: string | null }>('GET', path)).body.text).toBeNull()
  expect((await org.members.participant.call('GET', path)).status).toBe(403)
})

test('one click in a reminder stops the next ones without signing in, and a wrong link does nothing', async () => {
  const token = 'a-token-of-forty-three-characters-or-so-1234'
  await oweOne({
    stop: { url: `http://localhost:3000/stop-reminders/${org.id}/${token}`, tokenHash: tokenHash(token) },
  })
  await at(start)
  expect(receiver.messages[0]!.headers['list-unsubscribe']).toContain(token)
  const stopped = await house.anonymous<{ remindersStoppedAt: string }>('PUT', `/reminders/${org.id}/${token}`, {
    reminders: false,
  })
  expect(stopped.body).toEqual({ remindersStoppedAt: start })
  expect((await org.members.participant.call('GET', '/my/message-preferences')).body).toEqual({
    remindersStoppedAt: start,
  })
  expect(
    (await house.anonymous('PUT', `/reminders/${org.id}/${token.replace('a', 'b')}`, { reminders: false })).status,
  ).toBe(404)
  await house.anonymous('PUT', `/reminders/${org.id}/${token}`, { reminders: true })
  expect((await org.members.participant.call('GET', '/my/message-preferences')).body).toEqual({
    remindersStoppedAt: null,
  })
})

test('the outbox is paged newest first, and everybody can read again what was written to them', async () => {
  await org.act((acting) =>
    owe(
      acting,
      Array.from({ length: 5 }, (_, n) => message({ key: `page/${n}`, subject: `Mail ${n}` })),
    ),
  )
  const first = await org.members.administrator.call<{ rows: unknown[]; total: number; next: string }>(
    'GET',
    '/outbox?limit=3',
  )
  expect(first.body).toMatchObject({ total: 5, rows: [{}, {}, {}] })
  const second = await org.members.administrator.call<{ rows: unknown[]; next: null }>(
    'GET',
    `/outbox?limit=3&cursor=${first.body.next}`,
  )
  expect(second.body).toMatchObject({ rows: [{}, {}], next: null })
  expect((await org.members.participant.call<{ total: number }>('GET', '/my/messages')).body.total).toBe(5)
  expect((await org.members.manager.call<{ total: number }>('GET', '/my/messages')).body.total).toBe(0)
  expect((await org.members.administrator.call<{ counts: object }>('GET', '/mail-health')).body).toMatchObject({
    server: 'set up',
    counts: { waiting: 5 },
  })
})

test('nothing that is owed to the example company leaves', async () => {
  await org.act(({ tx }) => tx.updateTable('people.organisation').set({ is_example: true }).execute())
  const id = await oweOne()
  await at(start)
  expect(await stateOf(id)).toMatchObject({ state: 'kept' })
  expect(receiver.messages).toHaveLength(0)
})

test('a mail with a personal link is read by nobody here, and its text is gone once it left or never will', async () => {
  const bodies = () =>
    org.act(({ tx }) => tx.selectFrom('messages.outbox').select(['body_text', 'body_html']).orderBy('key').execute())
  const secret = await oweOne({ isSecret: true, text: 'https://here/s/secret' })
  const taken = await oweOne({
    key: 'test/2',
    isSecret: true,
    text: 'https://here/s/other',
    due: plusMinutes(start, 60),
  })
  expect((await stateOf(secret)).text).toBeNull()
  expect((await bodies())[0]!.body_text).toContain('secret')
  await at(start)
  await org.act((acting) => withdrawMessages(acting, [taken], 'not needed'))
  expect(receiver.messages[0]!.text).toContain('https://here/s/secret')
  expect(await bodies()).toEqual([
    { body_text: '', body_html: '' },
    { body_text: '', body_html: '' },
  ])
  expect((await stateOf(secret)).text).toBeNull()
})
