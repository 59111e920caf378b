import type { Id } from '#kernel/id.ts'
import { zone } from '#kernel/zone.ts'
import { owe } from '#modules/messages/actions.ts'
import type { NewMessage } from '#modules/messages/schema.ts'
import { localDay } from '#modules/people/local-time.ts'
import type { Acting, OpenActing } from '#platform/acting/acting.ts'
import { newToken, tokenHash } from '#platform/auth/token.ts'
import { outgoing } from '#platform/mail/outgoing.ts'
import { reminderMail } from './mail.ts'
import { reminderDue } from './reminder-due.ts'
import { type Candidate, reminderCandidates } from './reminders.views.ts'

const AT_ONCE = 200

/** Owes every reminder that is due, in steps that each stay done; a second run finds none left. */
export async function remindNow(open: OpenActing, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && (await open(oweReminders)) === AT_ONCE);
}

/** Answers how many reminders are owed anew. */
export async function oweReminders(acting: Acting): Promise<number> {
  const candidates = await reminderCandidates(acting.tx, acting.now, AT_ONCE)
  await owe(
    acting,
    candidates.flatMap((candidate) => reminderFor(acting, candidate)),
  )
  return candidates.length
}

/** The key names the day, not the minute: a session that moves within its day has been reminded of. */
export function reminderKey(session: Id, person: Id, offset: string, day: string): string {
  return `reminder/${session}/${person}/${offset}/${day}`
}

function reminderFor({ actor, now }: Acting, one: Candidate): NewMessage[] {
  const offset = reminderDue(one, now)
  if (!offset) return []
  const token = newToken()
  const url = `${outgoing().publicUrl}/stop-reminders/${actor.org}/${token}`
  const mail = reminderMail(
    {
      reader: { name: one.name, zone: one.personZone ?? one.zone, locale: one.locale, capacity: one.capacity },
      session: one,
      goLiveOn: one.goLiveOn,
      page: `${outgoing().publicUrl}/sessions/${one.sessionId}`,
    },
    offset,
    url,
  )
  const key = reminderKey(one.sessionId, one.personId, offset, localDay(one.startsAt, zone(one.zone)))
  return [
    {
      key,
      person: one.personId,
      to: { name: one.name, email: one.email },
      kind: 'session-reminder',
      about: one.sessionId,
      due: now,
      expires: one.startsAt,
      stop: { url, tokenHash: tokenHash(token) },
      ...mail,
    },
  ]
}
