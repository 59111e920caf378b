import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { owe } from '#modules/messages/actions.ts'
import type { NewMessage } from '#modules/messages/schema.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { outgoing } from '#platform/mail/outgoing.ts'
import { saveMakeUp } from './conflicts.store.ts'
import { tellSession } from './invitations.actions.ts'
import { lockSession } from './invitations.store.ts'
import { peopleAs } from './invitations.views.ts'
import { makeUpMail } from './mail.ts'
import { type MissedSession, missedBy, missedIn, withOffers } from './make-ups.views.ts'

/** The participant takes a seat in another cohort's session for the one that was missed. */
export async function makeUpOwn(acting: Acting, missed: Id, to: Id): Promise<void> {
  permit(acting.actor, 'swap/suggest-own')
  await makeUp(acting, missed, acting.actor.person!, to)
}

/** The lead gives somebody that seat. */
export async function makeUpFor(acting: Acting, missed: Id, person: Id, to: Id): Promise<void> {
  permit(acting.actor, 'swap/decide')
  await makeUp(acting, missed, person, to)
}

async function makeUp(acting: Acting, missed: Id, person: Id, to: Id): Promise<void> {
  // Locked first, so that two people cannot share the last seat.
  await lockSession(acting, to)
  const row = (await missedBy(acting.tx, person, acting.now)).find((one) => one.sessionId === missed)
  if (!row) throw problem('session/not-missed')
  const [offered] = await withOffers(acting.tx, [row], acting.now)
  if (!offered?.offers.some((one) => one.id === to)) throw problem('swap/no-seat')
  await saveMakeUp(acting, person, missed, to)
  await record(acting, 'session/made-up', missed, { person, to })
  await tellSession(acting, to)
}

/** Once the list is closed, everybody who missed the session and could still come to another hears of it, once. */
export async function offerMakeUps(acting: Acting, session: Id): Promise<void> {
  const { tx, now } = acting
  const missed = await withOffers(tx, await missedIn(tx, session, now), now)
  const open = missed.filter((one) => one.offers.length > 0)
  const readers = await peopleAs(
    tx,
    open.map((one) => one.personId),
    'participant',
    now.slice(0, 10) as Day,
  )
  const readerOf = new Map(readers.map((reader) => [reader.personId, reader]))
  await owe(
    acting,
    open.flatMap((one) => messageFor(acting, one, readerOf.get(one.personId))),
  )
}

function messageFor(
  acting: Acting,
  one: MissedSession,
  reader: Awaited<ReturnType<typeof peopleAs>>[number] | undefined,
): NewMessage[] {
  const first = one.offers[0]!
  if (!reader?.email || reader.hasLeft) return []
  const mail = makeUpMail(
    { name: reader.name, zone: reader.zone ?? one.session.zone, locale: reader.locale },
    { kind: one.session.kind, workflow: one.session.workflowName, startsAt: one.session.startsAt },
    { startsAt: first.startsAt, minutes: first.minutes, others: one.offers.length - 1 },
    `${outgoing().publicUrl}/my#missed`,
  )
  return [
    {
      key: `make-up/${one.sessionId}/${one.personId}`,
      person: one.personId,
      to: { name: reader.name, email: reader.email },
      kind: 'make-up',
      about: one.sessionId,
      due: acting.now,
      expires: one.offers.at(-1)!.startsAt,
      ...mail,
    },
  ]
}
