import type { Day } from '#kernel/day.ts'
import type { Instant } from '#kernel/instant.ts'
import { type Letter, type LetterPart, letter } from '#modules/messages/letter.ts'
import { dayText, momentText } from '#words/dates.ts'
import { type Key, type Say, wordsIn } from '#words/words.ts'
import type { Change, Told } from './calendar-change.ts'
import type { Offset } from './reminder-due.ts'

/** What every mail about a session knows; times are written in the reader's own zone, which is named. */
export type SessionMail = {
  reader: { name: string; zone: string; locale: string; capacity: 'participant' | 'facilitator' }
  session: {
    kind: string
    workflow: string
    cohort: string
    startsAt: Instant
    minutes: number
    place: string
    facilitator: string
    people: number
  }
  goLiveOn: Day | null
  /** The page of the session. */
  page: string
}

type Mail = Letter & { subject: string }

export function summaryOf(t: Say, session: { kind: string; workflow: string }): string {
  return t('sessions.summary', { kind: t(`sessions.kind.${session.kind}` as Key), workflow: session.workflow })
}

export function placeText(t: Say, place: string): string {
  return place || t('sessions.place.online')
}

/** A new place, a change of what was told, or a cancellation. */
export function invitationMail(
  mail: SessionMail,
  change: Exclude<Change['kind'], 'nothing'>,
  before: Pick<Told, 'startsAt' | 'minutes'> | null,
  why: 'cancelled' | 'no longer yours',
): Mail {
  const { reader, session } = mail
  const t = wordsIn(reader.locale)
  const what = summaryOf(t, session)
  const when = momentText(session.startsAt, reader.zone, session.minutes)
  const hello = t('messages.hello', { name: reader.name })
  if (change === 'cancel') {
    const reason = t(why === 'cancelled' ? 'sessions.mail.cancel.why' : 'sessions.mail.cancel.not-yours')
    const was = before ? momentText(before.startsAt, reader.zone, before.minutes) : when
    return {
      subject: t('sessions.mail.cancel.subject', { what, when: was }),
      ...letter(
        [hello, t('sessions.mail.cancel.lead', { what, when: was }), reason, t('sessions.mail.cancel.calendar')],
        reader.locale,
      ),
    }
  }
  const moved = change === 'update' && before !== null && before.startsAt !== session.startsAt
  const subject =
    change === 'invite'
      ? 'sessions.mail.invite.subject'
      : moved
        ? 'sessions.mail.moved.subject'
        : 'sessions.mail.update.subject'
  const lead =
    change === 'invite'
      ? reader.capacity === 'facilitator'
        ? 'sessions.mail.invite.facilitator'
        : 'sessions.mail.invite.lead'
      : moved
        ? 'sessions.mail.moved.lead'
        : 'sessions.mail.update.lead'
  const was = before ? momentText(before.startsAt, reader.zone, before.minutes) : ''
  return {
    subject: t(subject, { what, when }),
    ...letter(
      [
        hello,
        t(lead, { what, when, was }),
        facts(t, mail, when),
        ...purpose(t, mail),
        { label: t('sessions.mail.page'), href: mail.page },
        ...cannotCome(t, mail),
        t('sessions.mail.calendar'),
      ],
      reader.locale,
    ),
  }
}

export function reminderMail(mail: SessionMail, offset: Offset, stopUrl: string): Mail {
  const { reader, session } = mail
  const t = wordsIn(reader.locale)
  const what = summaryOf(t, session)
  const when = momentText(session.startsAt, reader.zone, session.minutes)
  return {
    subject: t(`sessions.mail.reminder.${offset}.subject`, { what, when }),
    ...letter(
      [
        t('messages.hello', { name: reader.name }),
        t(`sessions.mail.reminder.${offset}.lead`, { what, when }),
        facts(t, mail, when),
        ...purpose(t, mail),
        { label: t('sessions.mail.page'), href: mail.page },
        ...cannotCome(t, mail),
        { label: t('messages.stop-reminders'), href: stopUrl },
      ],
      reader.locale,
    ),
  }
}

/** The manager of somebody who cannot come suggests another session; one click accepts. */
export function suggestionMail(mail: SessionMail, suggested: { startsAt: Instant; minutes: number; by: string }): Mail {
  const { reader, session } = mail
  const t = wordsIn(reader.locale)
  const what = summaryOf(t, session)
  const values = {
    what,
    by: suggested.by,
    when: momentText(suggested.startsAt, reader.zone, suggested.minutes),
    was: momentText(session.startsAt, reader.zone, session.minutes),
  }
  return {
    subject: t('sessions.mail.suggestion.subject', values),
    ...letter(
      [
        t('messages.hello', { name: reader.name }),
        t('sessions.mail.suggestion.lead', values),
        { label: t('sessions.mail.suggestion.page'), href: mail.page },
      ],
      reader.locale,
    ),
  }
}

/** Somebody missed a session, and another one would make up for it; one click takes the seat. */
export function makeUpMail(
  reader: { name: string; zone: string; locale: string },
  missed: { kind: string; workflow: string; startsAt: Instant },
  offer: { startsAt: Instant; minutes: number; others: number },
  page: string,
): Mail {
  const t = wordsIn(reader.locale)
  const values = {
    what: summaryOf(t, missed),
    was: momentText(missed.startsAt, reader.zone),
    when: momentText(offer.startsAt, reader.zone, offer.minutes),
    others: offer.others,
  }
  return {
    subject: t('sessions.mail.make-up.subject', values),
    ...letter(
      [
        t('messages.hello', { name: reader.name }),
        t('sessions.mail.make-up.lead', values),
        t('sessions.mail.make-up.why'),
        { label: t('sessions.mail.make-up.page'), href: page },
      ],
      reader.locale,
    ),
  }
}

/** The description in the calendar entry itself: short, because calendars show little of it. */
export function calendarDescription(mail: SessionMail): string {
  const t = wordsIn(mail.reader.locale)
  const when = momentText(mail.session.startsAt, mail.reader.zone, mail.session.minutes)
  return [when, ...purpose(t, mail), `${t('sessions.mail.page')}: ${mail.page}`].join('\n')
}

function facts(t: Say, { reader, session }: SessionMail, when: string): LetterPart {
  const place = placeText(t, session.place)
  const with_ =
    reader.capacity === 'facilitator'
      ? t('sessions.mail.people', { count: session.people, cohort: session.cohort })
      : session.facilitator
  return {
    facts: [
      [t('sessions.mail.when'), when],
      [t('sessions.mail.where'), place],
      [t('sessions.mail.with'), with_],
    ],
  }
}

function purpose(t: Say, { reader, session, goLiveOn }: SessionMail): string[] {
  const own = reader.capacity === 'facilitator' ? 'facilitator' : session.kind
  const values = { workflow: session.workflow, day: goLiveOn ? dayText(goLiveOn) : '' }
  if (own === 'facilitator') return [t('sessions.bring.facilitator', values)]
  const why = goLiveOn && session.kind === 'live' ? [t('sessions.mail.why', values)] : []
  return [...why, t(`sessions.bring.${session.kind}` as Key, values)]
}

function cannotCome(t: Say, { reader }: SessionMail): string[] {
  return reader.capacity === 'participant' ? [t('sessions.mail.cannot-come')] : []
}
