import type { AddressInfo } from 'node:net'
import { type Attachment, type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type ReceivedMail = {
  messageId: string
  from: string
  to: string
  subject: string
  text: string
  html: string
  calendar: { method: string; text: string } | null
  headers: Record<string, string>
  attachments: { name: string; type: string; text: string }[]
  raw: string
}

export type Stage = 'mail from' | 'rcpt to' | 'data'

export type SmtpReceiver = {
  port: number
  messages: ReceivedMail[]
  /** The next `n` mails are answered with this code, after the data unless said otherwise. */
  failNext(n: number, code: number, stage?: Stage): void
  close(): Promise<void>
}

/** A real SMTP server on this machine that keeps what it is sent, for tests. */
export async function startSmtpReceiver(): Promise<SmtpReceiver> {
  const messages: ReceivedMail[] = []
  let failing = { left: 0, code: 450, stage: 'data' as Stage }
  const refusal = (stage: Stage): Error | null => {
    if (failing.left === 0 || failing.stage !== stage) return null
    failing.left--
    return Object.assign(new Error('as the test asked'), { responseCode: failing.code })
  }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onMailFrom: (_address, _session, done) => done(refusal('mail from')),
    onRcptTo: (_address, _session, done) => done(refusal('rcpt to')),
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const refused = refusal('data')
        if (refused) return done(refused)
        const raw = Buffer.concat(chunks).toString()
        messages.push(received(await simpleParser(raw, { keepCidLinks: true }), raw))
        done()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.server.address() as AddressInfo).port,
    messages,
    failNext(n, code, stage = 'data') {
      failing = { left: n, code, stage }
    },
    close: () => new Promise((done) => server.close(() => done())),
  }
}

function received(mail: ParsedMail, raw: string): ReceivedMail {
  const to = Array.isArray(mail.to) ? mail.to : mail.to ? [mail.to] : []
  const invitation = mail.attachments.find((each) => each.contentType === 'text/calendar')
  return {
    messageId: mail.messageId ?? '',
    from: mail.from?.text ?? '',
    to: to.map((each) => each.text).join(', '),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    calendar: invitation ? { method: methodOf(invitation), text: invitation.content.toString() } : null,
    headers: Object.fromEntries(
      mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]),
    ),
    attachments: mail.attachments.map((each) => ({
      name: each.filename ?? '',
      type: each.contentType,
      text: each.content.toString(),
    })),
    raw,
  }
}

function methodOf(attachment: Attachment): string {
  const type = attachment.headers.get('content-type') as { params?: { method?: string } } | undefined
  return type?.params?.method ?? ''
}
