import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { plusMinutes } from '#kernel/instant.ts'
import { sessionDetails, sessionsBetween } from '#modules/schedule/views.ts'
import { insertStatements } from '#modules/sessions/attendance.store.ts'
import { rosterOf } from '#modules/sessions/invitations.views.ts'
import { insertAnswer } from '#modules/surveys/store.ts'
import type { Acting } from '#platform/acting/acting.ts'
import type { Story } from '../stories/story.ts'

const EPOCH = '1970-01-01T00:00:00Z'

/** What has happened since the first morning: who came, who did not, and what people answered afterwards. */
export async function tellWhatHappened(acting: Acting, story: Story, ids: Map<string, Id>): Promise<void> {
  const absent = story.events.find((event) => event.kind === 'no-show')
  const missing = absent ? ids.get(absent.personId) : undefined
  const past = (await sessionsBetween(acting.tx, EPOCH as never, acting.now)).filter(
    (one) => plusMinutes(one.startsAt, one.minutes) <= acting.now,
  )
  for (const session of await sessionDetails(
    acting.tx,
    past.map((one) => one.id),
  )) {
    const then = { ...acting, now: plusMinutes(session.startsAt, session.minutes) }
    const roster = await rosterOf(acting.tx, session, acting.now.slice(0, 10) as Day)
    // Office hours and refreshers are optional; live sessions are missed by about one in twelve.
    const share = session.kind === 'live' ? 12 : session.kind === 'office-hours' ? 3 : 6
    const came = (person: Id) => person !== missing && drawn(`${person}${session.kind}${session.part}`) % share !== 0
    await insertStatements(
      then,
      session.id,
      roster.map(({ personId }) => ({
        person: personId,
        state: came(personId) ? 'attended' : 'absent',
        source: 'list',
        reason: null,
      })),
    )
    if (session.kind === 'live') await answerAfter(then, roster.map((one) => one.personId).filter(came))
  }
}

/** After a live session most can say where AI fits, fewer what good looks like. */
async function answerAfter(acting: Acting, people: readonly Id[]): Promise<void> {
  for (const person of people) {
    if (drawn(person) % 4 === 0) continue
    await insertAnswer(acting, person, 'where', drawn(`${person}w`) % 8 !== 0)
    await insertAnswer(acting, person, 'good', drawn(`${person}g`) % 3 !== 0)
    await insertAnswer(acting, person, 'when', drawn(`${person}n`) % 9 !== 0)
  }
}

/** The same draw for the same person, so that the example is told the same way twice on one day. */
function drawn(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return hash >>> 8
}
