import type { Instant } from '#kernel/instant.ts'
import { type Zone, zone } from '#kernel/zone.ts'
import { owe } from '#modules/messages/actions.ts'
import type { NewMessage } from '#modules/messages/schema.ts'
import { remindersStoppedAt } from '#modules/messages/views.ts'
import { instantAt, localDay, localTime } from '#modules/people/local-time.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { outgoing } from '#platform/mail/outgoing.ts'
import { type Owed, owedHere, type RosterPerson, type WhoWorksWith } from './acknowledgements.views.ts'
import { askDue } from './ask-due.ts'
import { cardMailsSent } from './card-mail.views.ts'
import { cardsMail } from './mail.ts'

/** Asks everybody whom cards wait for, in the morning of their own site: one mail when they are new, one a week later. */
export async function askForAcknowledgement(acting: Acting, whoWorksWith: WhoWorksWith): Promise<void> {
  const sent = await cardMailsSent(acting.tx)
  const due: NewMessage[] = []
  for (const { person, owed } of await owedHere(acting.tx, whoWorksWith)) {
    const message = await messageFor(acting, person, owed, sent.get(person.id) ?? new Map())
    if (message) due.push(message)
  }
  await owe(acting, due)
}

async function messageFor(
  { tx, now }: Acting,
  person: RosterPerson,
  owed: readonly Owed[],
  sent: ReadonlyMap<string, Instant>,
): Promise<NewMessage | null> {
  const waiting = owed.filter((one) => !one.isStanding)
  if (!person.email || waiting.length === 0) return null
  const cards = owed.map(({ card, isStanding }) => ({
    card: card.id,
    number: card.askingNumber,
    writtenAt: card.askedAt,
    isWaiting: !isStanding,
  }))
  const due = askDue(cards, localOf(now, person.zone ?? zone('UTC')), sent, now)
  if (!due || (due.kind === 'again' && (await remindersStoppedAt(tx, person.id)))) return null
  const fresh = waiting.filter(({ acknowledged }) => acknowledged === null).length
  return {
    key: `guardrails/${person.id}/${due.key}`,
    person: person.id,
    to: { name: person.name, email: person.email },
    kind: 'guardrails',
    due: now,
    ...cardsMail(person, { fresh, changed: waiting.length - fresh }, due.kind, `${outgoing().publicUrl}/my/guardrails`),
  }
}

function localOf(now: Instant, here: Zone) {
  const day = localDay(now, here)
  return { day, time: localTime(now, here), midnight: instantAt(day, '00:00', here) }
}
