import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { owe } from '#modules/messages/actions.ts'
import { type SessionFacts, sessionDetails } from '#modules/schedule/views.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { outgoing } from '#platform/mail/outgoing.ts'
import { saveConflict, saveSeat, saveSuggestion, settleConflict } from './conflicts.store.ts'
import { alternativesFor, type Conflict, openConflictsOf, placesOf, teamOf } from './conflicts.views.ts'
import { tellSession } from './invitations.actions.ts'
import { lockSession } from './invitations.store.ts'
import { peopleAs } from './invitations.views.ts'
import { suggestionMail } from './mail.ts'

/** The session in which this person has a place and which has not begun. */
async function placeOf(acting: Acting, id: Id, person: Id): Promise<SessionFacts> {
  const session = (await placesOf(acting.tx, person)).find((one) => one.id === id)
  if (!session) throw problem('session/unknown')
  if (session.startsAt <= acting.now) throw problem('session/already-begun')
  return session
}

async function conflictOf(acting: Acting, id: Id, person: Id): Promise<Conflict> {
  const conflict = (await openConflictsOf(acting.tx, [id])).find((one) => one.personId === person)
  if (!conflict) throw problem('conflict/unknown')
  return conflict
}

/** "I cannot come": the place is kept until another is found. */
export async function declineSession(acting: Acting, id: Id, note: string | null): Promise<void> {
  permit(acting.actor, 'sessions/decline-own')
  await sayCannotCome(acting, id, acting.actor.person!, note)
}

export async function declineForTeam(acting: Acting, id: Id, person: Id, note: string | null): Promise<void> {
  await inMyTeam(acting, person)
  await sayCannotCome(acting, id, person, note)
}

async function sayCannotCome(acting: Acting, id: Id, person: Id, note: string | null): Promise<void> {
  const session = await placeOf(acting, id, person)
  await saveConflict(acting, id, person, session.startsAt, note)
  await record(acting, 'session/declined', id, { person })
}

/** "I can come after all." */
export async function comeAnyway(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'sessions/decline-own')
  await settleConflict(acting, id, acting.actor.person!, 'comes-anyway')
  await record(acting, 'session/accepted-again', id, { person: acting.actor.person })
}

async function inMyTeam(acting: Acting, person: Id): Promise<void> {
  permit(acting.actor, 'swap/suggest')
  const team = await teamOf(acting.tx, acting.actor.person!, acting.now.slice(0, 10))
  if (!team.some((one) => one.personId === person)) throw problem('person/unknown')
}

/** The manager suggests another session; nothing moves until the person accepts or the lead decides. */
export async function suggestSwap(acting: Acting, id: Id, person: Id, to: Id): Promise<void> {
  await inMyTeam(acting, person)
  const session = await placeOf(acting, id, person)
  await conflictOf(acting, id, person)
  await refuseUnlessFree(acting, id, person, to)
  await saveSuggestion(acting, id, person, to)
  await record(acting, 'swap/suggested', id, { person, to })
  await mailSuggestion(acting, session, person, to)
}

async function mailSuggestion(acting: Acting, session: SessionFacts, person: Id, to: Id): Promise<void> {
  const { tx, actor, now } = acting
  const [reader] = await peopleAs(tx, [person], 'participant', now.slice(0, 10) as never)
  const [by] = await peopleAs(tx, [actor.person!], 'participant', now.slice(0, 10) as never)
  const [other] = await sessionDetails(tx, [to])
  if (!reader?.email || !other) return
  const mail = suggestionMail(
    {
      reader: { name: reader.name, zone: reader.zone ?? session.zone, locale: reader.locale, capacity: 'participant' },
      session: {
        kind: session.kind,
        workflow: session.workflowName,
        cohort: session.cohortName,
        startsAt: session.startsAt,
        minutes: session.minutes,
        place: '',
        facilitator: session.facilitatorName,
        people: 0,
      },
      goLiveOn: null,
      page: `${outgoing().publicUrl}/sessions/${session.id}`,
    },
    { startsAt: other.startsAt, minutes: other.minutes, by: by?.name ?? '' },
  )
  const key = `suggestion/${session.id}/${person}/${to}/${now.slice(0, 10)}`
  await owe(acting, [
    {
      key,
      person,
      to: { name: reader.name, email: reader.email },
      kind: 'swap-suggestion',
      about: session.id,
      due: now,
      expires: session.startsAt,
      ...mail,
    },
  ])
}

/** A participant takes what the manager suggested at once; anything else waits for the lead's decision. */
export async function askForSwap(acting: Acting, id: Id, to: Id): Promise<{ state: 'moved' | 'asked' }> {
  permit(acting.actor, 'swap/suggest-own')
  const person = acting.actor.person!
  const session = await placeOf(acting, id, person)
  const conflict = (await openConflictsOf(acting.tx, [id])).find((one) => one.personId === person)
  if (conflict?.suggestedSessionId === to && conflict.suggestedBy !== person) {
    await applySwap(acting, id, person, to)
    return { state: 'moved' }
  }
  await refuseUnlessFree(acting, id, person, to)
  if (!conflict) await saveConflict(acting, id, person, session.startsAt, null)
  await saveSuggestion(acting, id, person, to)
  await record(acting, 'swap/asked', id, { person, to })
  return { state: 'asked' }
}

/** The lead decides: the place moves, and both sessions' calendars follow. */
export async function decideSwap(acting: Acting, id: Id, person: Id, to: Id): Promise<void> {
  permit(acting.actor, 'swap/decide')
  await placeOf(acting, id, person)
  await applySwap(acting, id, person, to)
}

async function applySwap(acting: Acting, id: Id, person: Id, to: Id): Promise<void> {
  // Both sessions are locked in one order, so that two swaps cannot wait for each other nor share the last seat.
  for (const one of [id, to].sort()) await lockSession(acting, one)
  await refuseUnlessFree(acting, id, person, to)
  await saveSeat(acting, person, id, to)
  await settleConflict(acting, id, person, 'moved')
  await record(acting, 'swap/applied', id, { person, to })
  for (const one of [id, to].sort()) await tellSession(acting, one as Id)
}

async function refuseUnlessFree(acting: Acting, id: Id, person: Id, to: Id): Promise<void> {
  const free = await alternativesFor(acting.tx, id, person, acting.now)
  if (!free.some((other) => other.id === to)) throw problem('swap/no-seat')
}
