import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { plusMinutes } from '#kernel/instant.ts'
import { zone } from '#kernel/zone.ts'
import { owe, withdrawMessages } from '#modules/messages/actions.ts'
import type { NewMessage } from '#modules/messages/schema.ts'
import { statesOf, waitingAbout } from '#modules/messages/views.ts'
import { type SessionDetails, sessionDetails } from '#modules/schedule/views.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { invitationIcs } from '#platform/calendar/invitation.ts'
import { outgoing } from '#platform/mail/outgoing.ts'
import { wordsIn } from '#words/words.ts'
import { type Change, calendarChange, type Entry, type Told } from './calendar-change.ts'
import { lockSession, saveTellings, type Telling, tellingsOf } from './invitations.store.ts'
import { type Holder, type MailFacts, mailFacts, peopleAs, rosterOf } from './invitations.views.ts'
import { calendarDescription, invitationMail, placeText, type SessionMail, summaryOf } from './mail.ts'

type Real = Exclude<Change, { kind: 'nothing' }>
type Step = { holder: Holder; known: Telling | null; base: Told | null; entry: Entry | null; change: Change }

/**
 * Compares who should hold a session with what each calendar was last told, and owes the difference: one message per
 * person concerned, none to others, however often it runs. A change that is undone before its message left is called
 * back and leaves no trace in a calendar. Answers how many messages are owed anew.
 */
export async function tellSession(acting: Acting, id: Id): Promise<number> {
  const { tx, now } = acting
  if (!(await lockSession(acting, id))) return 0
  const [session] = await sessionDetails(tx, [id])
  if (!session) return 0
  const tellings = await tellingsOf(acting, id)
  const holders = await holdersOf(acting, session, [...tellings.keys()])
  const steps = await stepsFor(acting, session, holders, tellings)
  const due = steps.filter(({ base, entry, change }) => change.kind === 'nothing' || (entry ?? base)!.startsAt > now)
  if (!due.length) return 0
  const people = due.map(({ holder }) => holder.personId)
  const stale = await waitingAbout(tx, id, 'session-reminder', people)
  await withdrawMessages(acting, stale, 'the session changed')
  const roster = holders.filter((holder) => holder.capacity === 'participant' && holder.isWanted).length
  const facts = await mailFacts(tx, session.goLiveId)
  const messages = new Map(due.flatMap((step) => messageFor(acting, session, step, facts, roster)))
  const owed = await owe(acting, [...messages.values()])
  await saveTellings(
    acting,
    id,
    due.map((step) => afterStep(acting, step, owed.get(messages.get(step.holder.personId)?.key ?? '') ?? null)),
  )
  return owed.size
}

type Wanted = Holder & { isWanted: boolean }

/** Everybody who holds the session or was told about it, and whether they should hold it now. */
async function holdersOf({ tx, now }: Acting, session: SessionDetails, told: readonly Id[]): Promise<Wanted[]> {
  const today = now.slice(0, 10) as Day
  const roster = session.cancelledAt ? [] : await rosterOf(tx, session, today)
  const facilitator = session.cancelledAt ? [] : await peopleAs(tx, [session.facilitatorId], 'facilitator', today)
  const holding = [...roster, ...facilitator].map((holder) => ({ ...holder, isWanted: !holder.hasLeft }))
  const known = new Set(holding.map((holder) => holder.personId))
  const former = await peopleAs(
    tx,
    told.filter((person) => !known.has(person)),
    'participant',
    today,
  )
  return [...holding, ...former.map((holder) => ({ ...holder, isWanted: false }))]
}

async function stepsFor(
  acting: Acting,
  session: SessionDetails,
  holders: readonly Wanted[],
  tellings: ReadonlyMap<Id, Telling>,
): Promise<Step[]> {
  const steps: Step[] = holders.map((holder) => {
    const known = tellings.get(holder.personId) ?? null
    const entry = holder.isWanted ? entryOf(session, holder) : null
    return {
      holder,
      known,
      base: known?.told ?? null,
      entry,
      change: calendarChange(known?.told ?? null, entry, session.sequence),
    }
  })
  const changing = steps.filter(
    ({ change, holder, known }) => change.kind !== 'nothing' && (holder.email !== null || known !== null),
  )
  // Only a message that no server has seen leaves the calendar as it was; after a try we must suppose that it arrived.
  const sent = await statesOf(
    acting.tx,
    changing.flatMap(({ known }) => known?.outbox ?? []),
  )
  const waiting = changing.filter(({ known }) => known?.outbox && sent.get(known.outbox)?.state === 'waiting')
  const withdrawn = new Set(
    await withdrawMessages(
      acting,
      waiting.map(({ known }) => known!.outbox!),
      'replaced before it left',
    ),
  )
  return changing.map((step) => {
    const outbox = step.known?.outbox
    if (!outbox || !withdrawn.has(outbox) || sent.get(outbox)!.tries > 0) return step
    const base = step.known!.before?.told ?? null
    return { ...step, base, change: calendarChange(base, step.entry, session.sequence) }
  })
}

function entryOf(session: SessionDetails, { capacity }: Holder): Entry {
  const room = [session.roomName, session.siteName].filter(Boolean).join(', ')
  const { startsAt, minutes, facilitatorId } = session
  return {
    capacity,
    startsAt,
    minutes,
    facilitatorId,
    place: session.mode === 'onsite' && room ? room : (session.joinUrl ?? ''),
  }
}

/** Nobody writes to who has left or has no address; what they hold is still set right in our own record. */
function messageFor(
  acting: Acting,
  session: SessionDetails,
  step: Step,
  facts: MailFacts,
  roster: number,
): [Id, NewMessage][] {
  const { holder, change, base, known } = step
  if (change.kind === 'nothing' || holder.hasLeft || !holder.email) return []
  const { personId } = holder
  const mail = sessionMail(session, step, facts, roster)
  const why = session.cancelledAt ? 'cancelled' : 'no longer yours'
  return [
    [
      personId,
      {
        key: `invitation/${session.id}/${personId}/${(known?.tellings ?? 0) + 1}`,
        person: personId,
        to: { name: holder.name, email: holder.email },
        kind: KINDS[change.kind],
        about: session.id,
        due: plusMinutes(acting.now, outgoing().undoMinutes),
        calendar: calendarOf(acting, session, step, change, mail, facts),
        ...invitationMail(mail, change.kind, base, why),
      },
    ],
  ]
}

const KINDS = { invite: 'session-invitation', update: 'session-change', cancel: 'session-cancellation' } as const

function sessionMail(
  session: SessionDetails,
  { holder, entry, base }: Step,
  { goLiveOn }: MailFacts,
  people: number,
): SessionMail {
  const { startsAt, minutes, place } = (entry ?? base)!
  return {
    reader: {
      name: holder.name,
      zone: holder.zone ?? session.zone,
      locale: holder.locale,
      capacity: entry?.capacity ?? holder.capacity,
    },
    session: {
      kind: session.kind,
      workflow: session.workflowName,
      cohort: session.cohortName,
      startsAt,
      minutes,
      place,
      facilitator: session.facilitatorName,
      people,
    },
    goLiveOn,
    page: `${outgoing().publicUrl}/sessions/${session.id}`,
  }
}

function calendarOf(
  acting: Acting,
  session: SessionDetails,
  { holder }: Step,
  change: Real,
  mail: SessionMail,
  facts: MailFacts,
) {
  const method = change.kind === 'cancel' ? 'CANCEL' : 'REQUEST'
  const t = wordsIn(mail.reader.locale)
  const content = invitationIcs({
    method,
    uid: calendarUid(session.id),
    sequence: change.sequence,
    // The installation organises, so that a change of facilitator can still update the same entry.
    organiser: { name: facts.organisation, email: outgoing().from.address },
    attendee: { name: holder.name, email: holder.email! },
    start: mail.session.startsAt,
    minutes: mail.session.minutes,
    zone: zone(mail.reader.zone),
    summary: summaryOf(t, mail.session),
    description: calendarDescription(mail),
    location: placeText(t, mail.session.place),
    url: mail.page,
    stamp: acting.now,
  })
  return { method, content } as const
}

/** The same for everybody and for good: calendars know a meeting by it. */
export function calendarUid(session: Id): string {
  return `${session}@${new URL(outgoing().publicUrl).hostname}`
}

function afterStep({ now }: Acting, { holder, known, base, entry, change }: Step, outbox: Id | null): Telling {
  const person = holder.personId
  if (change.kind === 'nothing') {
    // The waiting message was called back: what stood before it stands again.
    const before = known?.before ?? null
    return {
      person,
      told: base,
      toldAt: before?.toldAt ?? now,
      outbox: before?.outbox ?? null,
      tellings: known?.tellings ?? 0,
      before: null,
    }
  }
  const told: Told = { ...(entry ?? base)!, sequence: change.sequence, isOn: change.kind !== 'cancel' }
  const fromPending = base !== (known?.told ?? null)
  const toldAt = fromPending ? known?.before?.toldAt : known?.toldAt
  const outboxBefore = fromPending ? known?.before?.outbox : known?.outbox
  return {
    person,
    told,
    toldAt: now,
    outbox,
    tellings: (known?.tellings ?? 0) + 1,
    before: base ? { told: base, toldAt: toldAt ?? now, outbox: outboxBefore ?? null } : null,
  }
}
