import type { Config } from '#platform/config/config.ts'
import { type Sender, sender } from './address.ts'
import { type MailTransport, mailTransport } from './transport.ts'

/** What everything that is sent must know of this installation, whoever's organisation it is. */
export type Outgoing = {
  transport: MailTransport
  from: Sender
  /** Where links in mails lead, without a slash at the end. */
  publicUrl: string
  /** A wide change can be undone for this long; nothing about it leaves before. */
  undoMinutes: number
}

let current: Outgoing | null = null

/** The server hands over its transport; in tests one that speaks to a receiver on this machine. */
export function useOutgoing(next: Outgoing | null): void {
  current?.transport.close()
  current = next
}

export function outgoing(): Outgoing {
  if (!current) throw new Error('No server is running that could send')
  return current
}

export function outgoingFrom(config: Config): Outgoing {
  const smtp = config.smtp ? { ...config.smtp, from: config.mailFrom } : null
  return {
    transport: mailTransport(smtp),
    from: sender(config.mailFrom),
    publicUrl: config.publicUrl,
    undoMinutes: config.undoMinutes,
  }
}
