import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import { personHere } from '#modules/people/access.views.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import type { Edge } from '#platform/acting/edge.ts'
import { tokenHash } from '#platform/auth/token.ts'
import { later } from '#platform/jobs/define.ts'
import { accountMail } from './mail.ts'
import { afterTry, type Tried } from './next-try.ts'
import type { NewMessage } from './schema.ts'
import {
  claimNextDue,
  insertMessages,
  logDelivery,
  markDueAgain,
  markExpired,
  markWithdrawn,
  savePreference,
  settleTry,
} from './store.ts'
import { outboxMessage, personOfStopToken } from './views.ts'

/** Writes what is owed in the transaction of the fact, and queues the sending for the moment it is due. Answers the new ones by key. */
export async function owe(acting: Acting, messages: readonly NewMessage[]): Promise<Map<string, Id>> {
  const owed = await insertMessages(acting, messages)
  const moments = new Set(messages.filter((message) => owed.has(message.key)).map((message) => message.due))
  for (const due of moments) await later(acting, 'messages/send', {}, { after: new Date(due) })
  return owed
}

/** Calls back what still waits; answers what could be called back. */
export async function withdrawMessages(acting: Acting, ids: readonly Id[], why: string): Promise<Id[]> {
  const withdrawn = await markWithdrawn(acting, ids)
  await logDelivery(acting, withdrawn, 'withdrawn', why)
  return withdrawn
}

export type Claimed = NonNullable<Awaited<ReturnType<typeof claimNextDue>>>

/** Takes one message that is due and logs that it is being sent; commit before talking to the server. */
export async function beginNextDue(
  acting: Acting,
): Promise<{ kind: 'nothing' } | { kind: 'expired' } | { kind: 'send'; message: Claimed }> {
  const message = await claimNextDue(acting)
  if (!message) return { kind: 'nothing' }
  if (message.expires_at !== null && message.expires_at <= acting.now) {
    await markExpired(acting, message.id)
    await logDelivery(acting, [message.id], 'withdrawn', 'too late to be of use')
    return { kind: 'expired' }
  }
  await logDelivery(acting, [message.id], 'sending', `try ${message.tries}`)
  return { kind: 'send', message }
}

export async function finishTry(acting: Acting, message: Claimed, tried: Tried): Promise<void> {
  const next = afterTry(tried, message.tries, acting.now)
  const settled = await settleTry(acting, message.id, message.tries, next)
  await logDelivery(acting, [message.id], next.outcome, tried.response)
  if (settled && next.dueAt) await later(acting, 'messages/send', {}, { after: new Date(next.dueAt) })
}

/** Sends a message again that failed, was kept or waits for its next try; what was sent is not sent twice. */
export async function retryMessage(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'messages/retry')
  const message = await outboxMessage(acting.tx, id)
  if (!message) throw problem('message/unknown')
  if (!(await markDueAgain(acting, id))) throw problem('message/already-settled', { state: message.state })
  await record(acting, 'message/retried', id)
  await later(acting, 'messages/send', {})
}

export async function setReminders(
  acting: Acting,
  person: Id,
  wanted: boolean,
): Promise<{ remindersStoppedAt: Instant | null }> {
  const stoppedAt = wanted ? null : acting.now
  await savePreference(acting, person, stoppedAt)
  await record(acting, wanted ? 'reminders/resumed' : 'reminders/stopped', person)
  return { remindersStoppedAt: stoppedAt }
}

/** One click in any reminder ends or resumes them, without signing in. */
export async function setRemindersByLink(
  edge: Edge,
  org: Id,
  token: string,
  wanted: boolean,
): Promise<{ remindersStoppedAt: Instant | null }> {
  await edge.limit('feed', edge.address)
  const open = await edge.open(org, null)
  return open(async (acting) => {
    const person = await personOfStopToken(acting.tx, tokenHash(token))
    if (!person) throw problem('stop-link/unknown')
    return setReminders(acting, person, wanted)
  })
}

/** The people module made a link; the same link is mailed once. */
export async function inviteToAccount(
  acting: Acting,
  { personId, link }: { personId: Id; link: string },
): Promise<void> {
  const person = await personHere(acting.tx, personId)
  if (!person?.email) return
  const key = `account/${personId}/${tokenHash(link).toString('hex').slice(0, 32)}`
  const mail = accountMail({ name: person.name, locale: 'en' }, link)
  const to = { name: person.name, email: person.email }
  await owe(acting, [{ key, person: personId, to, kind: 'account', due: acting.now, ...mail }])
}
