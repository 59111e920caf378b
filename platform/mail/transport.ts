import nodemailer from 'nodemailer'
import { isAddress, isLoopback, oneLine, type Sender, sender } from './address.ts'
import { deliveryFailure, type Failure } from './failure.ts'

export type MailConfig = {
  host: string
  port: number
  secure: boolean
  user: string | null
  password: string | null
  /** `training@example.com` or `Takeroot <training@example.com>` */
  from: string
}

export type Mail = {
  /** The outbox id: a second try carries the same Message-ID, so that a mail program can drop the double. */
  id: string
  to: { name: string; email: string }
  subject: string
  text: string
  html: string
  ics?: { method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; content: string }
  unsubscribeUrl?: string
}

export type Delivery = { accepted: true; response: string } | ({ accepted: false; response: string } & Failure)

export type MailTransport = {
  /** Never throws for what the network or the other server does: the outbox decides what comes next. */
  send(mail: Mail): Promise<Delivery>
  close(): void
}

/** `null` is an installation without mail: every mail is answered as `not set up`. */
export function mailTransport(config: MailConfig | null, timeouts = TIMEOUTS): MailTransport {
  if (!config)
    return {
      send: async () => ({ accepted: false, failure: 'not set up', code: null, response: 'No mail server is set up.' }),
      close: () => {},
    }
  const transport = nodemailer.createTransport({
    host: config.host,
    port: config.port,
    secure: config.secure,
    auth: config.user ? { user: config.user, pass: config.password ?? '' } : undefined,
    // A password must not cross a network in the clear; nodemailer alone would fall back to it.
    requireTLS: !config.secure && config.user !== null && !isLoopback(config.host),
    pool: true,
    maxConnections: 3,
    // A second try is the outbox's decision, which remembers it; the pool would try without a trace.
    maxRequeues: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...timeouts,
  })
  const from = sender(config.from)
  return {
    async send(mail) {
      if (!isAddress(mail.to.email))
        return {
          accepted: false,
          failure: 'permanent',
          code: null,
          response: 'The address is not a single e-mail address.',
        }
      try {
        const { response } = await transport.sendMail(message(mail, from))
        return { accepted: true, response }
      } catch (error) {
        return { accepted: false, ...deliveryFailure(error) }
      }
    },
    close: () => transport.close(),
  }
}

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 }

function message(mail: Mail, from: Sender) {
  return {
    messageId: messageId(mail.id, from),
    from,
    to: { name: oneLine(mail.to.name), address: mail.to.email },
    envelope: { from: from.address, to: [mail.to.email] },
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    // As an alternative with its method and as a file: Outlook and Google take the first, Apple Mail the second.
    ...(mail.ics ? { icalEvent: { method: mail.ics.method, content: mail.ics.content, filename: 'invite.ics' } } : {}),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      ...(mail.unsubscribeUrl
        ? {
            'List-Unsubscribe': `<${new URL(mail.unsubscribeUrl).href}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }
        : {}),
    },
  }
}

/** RFC 5322 3.6.4; the same for every try of the same mail. */
export function messageId(id: string, from: Sender): string {
  return `<${id.replace(/[^A-Za-z0-9._-]/g, '_')}@${from.address.split('@')[1] ?? 'localhost'}>`
}
