import type { Id } from '#kernel/id.ts'
import { type Instant, plusMinutes } from '#kernel/instant.ts'
import { owe } from '#modules/messages/actions.ts'
import type { NewMessage } from '#modules/messages/schema.ts'
import { organisationHere } from '#modules/people/access.views.ts'
import { instantAt, localDay, localTime } from '#modules/people/local-time.ts'
import type { Acting, OpenActing } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { newToken, tokenHash } from '#platform/auth/token.ts'
import { later } from '#platform/jobs/define.ts'
import { outgoing } from '#platform/mail/outgoing.ts'
import { itemsFor } from './answer-check.ts'
import { mintLinks } from './answering.actions.ts'
import { versionHere } from './instruments.views.ts'
import { type SurveyMail, surveyInvitation, surveyReminder } from './mail.ts'
import { mayBeRemindedByHand, reminderFits } from './reminder-fits.ts'
import { type ToRemind, type ToTell, toTell, unanswered } from './telling.views.ts'
import { takesAnswers } from './wave-state.ts'
import { waveOrUnknown } from './waves.actions.ts'
import { markReminded, markTold } from './waves.store.ts'
import type { WaveHere } from './waves.views.ts'

const AT_ONCE = 100
/** A reminder of an anonymous wave that waits longer is dropped: nothing withdraws it for those who answer meanwhile. */
const ANONYMOUS_REMINDER_MINUTES = 60

/** Tells everybody of a wave, a hundred in a step that stays done; a second run finds nobody left. */
export async function tellWave(open: OpenActing, wave: Id, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && (await open((acting) => tellSome(acting, wave))) === AT_ONCE);
}

async function tellSome(acting: Acting, id: Id): Promise<number> {
  const wave = await waveOrUnknown(acting, id)
  const people = await toTell(acting.tx, id, AT_ONCE)
  if (!people.length) return 0
  const mailOf = await mailsFor(acting, wave)
  const links = await linksOf(acting, people)
  const due = laterOf(instantAt(wave.opensOn, '08:00', wave.zone), plusMinutes(acting.now, outgoing().undoMinutes))
  const ends = endOf(wave)
  await owe(
    acting,
    people.map(
      (one): NewMessage => ({
        key: `survey-invitation/${one.invite}`,
        person: one.person,
        to: { name: one.name, email: one.email },
        kind: 'survey-invitation',
        about: id,
        due,
        expires: ends,
        isSecret: true,
        ...surveyInvitation(mailOf(one, links.get(one.invite)!)),
      }),
    ),
  )
  await markTold(
    acting,
    people.map((one) => one.invite),
  )
  return people.length
}

/** Reminds whom it is time to remind, in every open wave. */
export async function remindSome(acting: Acting): Promise<number> {
  const waiting = (await unanswered(acting.tx, null)).filter(
    (one) => isOpen(one, acting.now) && reminderFits(one, acting.now, localTime(acting.now, one.zone)),
  )
  return remind(acting, waiting.slice(0, AT_ONCE))
}

/** How many would get a reminder if somebody asked for it now. */
export async function remindable({ tx, now }: Acting, wave: Id): Promise<ToRemind[]> {
  const waiting = await unanswered(tx, wave)
  return waiting.filter((one) => isOpen(one, now) && mayBeRemindedByHand(one, now))
}

/** Somebody asked for reminders by hand; they leave in the background. */
export async function askForReminders(acting: Acting, wave: Id): Promise<void> {
  await waveOrUnknown(acting, wave)
  await record(acting, 'survey-wave/reminded', wave)
  await later(acting, 'surveys/remind-wave', { wave })
}

export async function remindWave(open: OpenActing, wave: Id, signal: AbortSignal): Promise<void> {
  while (
    !signal.aborted &&
    (await open(async (acting) => remind(acting, (await remindable(acting, wave)).slice(0, AT_ONCE)))) === AT_ONCE
  );
}

async function remind(acting: Acting, people: readonly ToRemind[]): Promise<number> {
  if (!people.length) return 0
  const links = await linksOf(acting, people)
  const messages: NewMessage[] = []
  for (const [id, ofWave] of Map.groupBy(people, (one) => one.wave)) {
    const wave = await waveOrUnknown(acting, id)
    const mailOf = await mailsFor(acting, wave)
    for (const one of ofWave) messages.push(reminderOf(acting, wave, one, mailOf(one, links.get(one.invite)!)))
  }
  await owe(acting, messages)
  await markReminded(
    acting,
    people.map((one) => one.invite),
  )
  return people.length
}

function reminderOf({ actor, now }: Acting, wave: WaveHere, one: ToRemind, mail: SurveyMail): NewMessage {
  const stop = newToken()
  const url = `${outgoing().publicUrl}/stop-reminders/${actor.org}/${stop}`
  const ends = endOf(wave)
  const short = plusMinutes(now, ANONYMOUS_REMINDER_MINUTES)
  const isShort = wave.kind === 'anonymous' && short < ends
  return {
    key: `survey-reminder/${one.invite}/${one.reminded + 1}`,
    person: one.person,
    to: { name: one.name, email: one.email },
    kind: 'survey-reminder',
    about: wave.id,
    due: now,
    expires: isShort ? short : ends,
    isSecret: true,
    stop: { url, tokenHash: tokenHash(stop) },
    ...surveyReminder(mail, url),
  }
}

function isOpen(one: ToRemind, now: Instant): boolean {
  const facts = {
    kind: one.kind,
    opensOn: one.opensOn,
    closesOn: one.closesOn,
    sentAt: now,
    closedAt: null,
    cancelledAt: null,
  }
  return takesAnswers(facts, localDay(now, one.waveZone)) === 'yes'
}

function laterOf(a: Instant, b: Instant): Instant {
  return a < b ? b : a
}

function endOf(wave: WaveHere): Instant {
  return plusMinutes(instantAt(wave.closesOn, '23:59', wave.zone), 1)
}

async function linksOf(acting: Acting, people: readonly ToTell[]): Promise<Map<Id, string>> {
  const made = await mintLinks(
    acting,
    people.map((one) => one.invite),
  )
  return new Map(made.map(({ invite, token }) => [invite, token]))
}

async function mailsFor({ tx, now }: Acting, wave: WaveHere): Promise<(one: ToTell, token: string) => SurveyMail> {
  const { content } = (await versionHere(tx, wave.version))!
  const organisation = (await organisationHere(tx))?.name ?? ''
  return (one, token) => ({
    reader: { name: one.name, locale: one.locale },
    organisation,
    title: wave.title,
    purpose: content.purpose,
    kind: wave.kind,
    who: one.who,
    closesOn: wave.closesOn,
    zone: wave.zone,
    at: now,
    link: `${outgoing().publicUrl}/s/${token}`,
    questions: itemsFor(content, one.rater).length,
  })
}
