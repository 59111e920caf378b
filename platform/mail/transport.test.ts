import { createServer, type Server } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { zone } from '#kernel/zone.ts'
import { invitationIcs } from '../calendar/invitation.ts'
import { type SmtpReceiver, startSmtpReceiver } from '../testing/smtp-receiver.ts'
import { type Mail, type MailConfig, type MailTransport, mailTransport } from './transport.ts'

let receiver: SmtpReceiver
let transport: MailTransport
const config = (port: number): MailConfig => ({
  host: '127.0.0.1',
  port,
  secure: false,
  user: null,
  password: null,
  from: 'Takeroot <training@example.com>',
})

beforeAll(async () => {
  receiver = await startSmtpReceiver()
  transport = mailTransport(config(receiver.port))
})
beforeEach(() => {
  receiver.messages.length = 0
})
afterAll(async () => {
  transport.close()
  await receiver.close()
})

const mail: Mail = {
  id: '01920000-0000-7000-8000-000000000001',
  to: { name: 'Mei Tan', email: 'mei@example.com' },
  subject: 'Your session on Tuesday – ünïcode',
  text: 'Bring one real letter.',
  html: '<p>Bring one real letter.</p>',
}

test('a mail arrives as text and as HTML, and says that a program wrote it', async () => {
  expect(await transport.send(mail)).toEqual({ accepted: true, response: expect.stringContaining('250') })
  expect(receiver.messages).toHaveLength(1)
  expect(receiver.messages[0]).toMatchObject({
    messageId: '<01920000-0000-7000-8000-000000000001@example.com>',
    to: '"Mei Tan" <mei@example.com>',
    from: '"Takeroot" <training@example.com>',
    subject: mail.subject,
    text: expect.stringContaining('Bring one real letter.'),
    html: expect.stringContaining('<p>Bring'),
    calendar: null,
    headers: { 'auto-submitted': 'auto-generated' },
  })
  expect(receiver.messages[0]?.headers).not.toHaveProperty('list-unsubscribe')
})

test('the second try of a mail carries the same Message-ID', async () => {
  await transport.send(mail)
  await transport.send(mail)
  expect(new Set(receiver.messages.map(({ messageId }) => messageId)).size).toBe(1)
  expect(receiver.messages).toHaveLength(2)
})

test('an invitation travels as an alternative with its method and as a file', async () => {
  const content = invitationIcs({
    method: 'REQUEST',
    uid: 'session-1@example.com',
    sequence: 0,
    organiser: { name: 'Ana', email: 'ana@example.com' },
    attendee: { name: 'Mei', email: 'mei@example.com' },
    start: instant('2027-03-28T01:30:00Z'),
    minutes: 60,
    zone: zone('Europe/London'),
    summary: 'Draft replies',
    description: 'x',
    stamp: instant('2027-03-01T00:00:00Z'),
  })
  await transport.send({ ...mail, ics: { method: 'REQUEST', content } })
  const [arrived] = receiver.messages
  expect(arrived?.calendar).toEqual({ method: 'REQUEST', text: content })
  expect(arrived?.attachments).toEqual([
    expect.objectContaining({ type: 'text/calendar' }),
    { name: 'invite.ics', type: 'application/ics', text: content },
  ])
  // Outlook shows the last alternative it understands, so the invitation comes after text and HTML.
  const types = [...(arrived?.raw ?? '').matchAll(/^Content-Type: ([\w/]+)/gim)].map(([, type]) => type)
  expect(types).toEqual([
    'multipart/mixed',
    'multipart/alternative',
    'text/plain',
    'text/html',
    'text/calendar',
    'application/ics',
  ])
  await transport.send({ ...mail, ics: { method: 'CANCEL', content } })
  expect(receiver.messages[1]?.calendar?.method).toBe('CANCEL')
})

test('a digest says how to end it with one click', async () => {
  await transport.send({ ...mail, unsubscribeUrl: 'https://takeroot.example/u/1' })
  expect(receiver.messages[0]?.headers).toMatchObject({
    'list-unsubscribe': '<https://takeroot.example/u/1>',
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
  })
})

test.each([
  [550, 'rcpt to', 'permanent'],
  [552, 'data', 'permanent'],
  [554, 'data', 'permanent'],
  [450, 'rcpt to', 'temporary'],
  [451, 'data', 'temporary'],
  [421, 'data', 'temporary'],
  [550, 'mail from', 'temporary'],
  [530, 'mail from', 'temporary'],
] as const)('the answer %i at "%s" is %s, and the next mail gets through', async (code, stage, failure) => {
  receiver.failNext(1, code, stage)
  expect(await transport.send(mail)).toEqual({
    accepted: false,
    failure,
    code,
    response: expect.stringContaining(String(code)),
  })
  expect(receiver.messages).toHaveLength(0)
  expect(await transport.send(mail)).toMatchObject({ accepted: true })
})

function listening(onConnect: Parameters<typeof createServer>[1]): Promise<{ server: Server; port: number }> {
  const server = createServer(onConnect)
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => done({ server, port: (server.address() as { port: number }).port })),
  )
}

test('nobody listening, a silent server and one that hangs up are temporary, and none is waited for long', async () => {
  const short = { connectionTimeout: 300, greetingTimeout: 300, socketTimeout: 300, dnsTimeout: 300 }
  const silent = await listening(() => {})
  const rude = await listening((socket) => socket.destroy())
  const closed = await listening(() => {})
  closed.server.close()
  for (const { port, server } of [silent, rude, closed]) {
    const lonely = mailTransport(config(port), short)
    expect(await lonely.send(mail)).toMatchObject({ accepted: false, failure: 'temporary', code: null })
    lonely.close()
    server.close()
  }
})

test('an installation without a mail server says so', async () => {
  const none = mailTransport(null)
  expect(await none.send(mail)).toMatchObject({ accepted: false, failure: 'not set up' })
  none.close()
})

test('a password is not sent over a network in the clear', async () => {
  const plain = await startSmtpReceiver()
  const remote = mailTransport({ ...config(plain.port), host: '0.0.0.0', user: 'u', password: 'secret' })
  expect(await remote.send(mail)).toMatchObject({ accepted: false, failure: 'temporary' })
  expect(plain.messages).toHaveLength(0)
  remote.close()
  await plain.close()
})

test.each([
  'mei@example.com, eve@example.com',
  'mei@example.com\r\nBcc: eve@example.com',
  'mei@example.com> RCPT TO:<eve@example.com',
  'no address',
  '',
  '"a b"@example.com',
])('%j is not one address and is refused before it is sent', async (email) => {
  expect(await transport.send({ ...mail, to: { name: 'Mei', email } })).toMatchObject({ failure: 'permanent' })
  expect(receiver.messages).toHaveLength(0)
})

test('no name, subject or id can add a header or a recipient', async () => {
  const piece = fc.constantFrom(
    '\r\n',
    '\n',
    '\r',
    'Bcc: eve@example.com',
    '<eve@example.com>',
    ',',
    '"',
    ';',
    '\0',
    ' ',
    'ü',
    'x',
  )
  const nasty = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''))
  const expected =
    'auto-submitted x-auto-response-suppress from to subject message-id date mime-version content-type'.split(' ')
  await fc.assert(
    fc.asyncProperty(nasty, nasty, nasty, async (name, subject, id) => {
      receiver.messages.length = 0
      expect(await transport.send({ ...mail, id, to: { name, email: 'mei@example.com' }, subject })).toMatchObject({
        accepted: true,
      })
      const [arrived] = receiver.messages
      expect(Object.keys(arrived?.headers ?? {}).filter((each) => !expected.includes(each))).toEqual([])
      expect(arrived?.to.match(/<mei@example\.com>|^mei@example\.com$/g)).toHaveLength(1)
      expect(arrived?.messageId).toMatch(/^<[\w.-]*@example\.com>$/)
    }),
    { numRuns: 60 },
  )
})
