import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { type SessionFacts, sessionDetails } from '#modules/schedule/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { ownStates } from './attendance.views.ts'
import { checkInHours, momentIn } from './attendance-record.ts'
import { type Conflict, openConflictsOf } from './conflicts.views.ts'
import type { SessionCard } from './schema.ts'

/** The room and its site, or nothing when the session is online. */
export function roomOf(session: Pick<SessionFacts, 'mode' | 'roomName' | 'siteName'>): string {
  return session.mode === 'onsite' ? [session.roomName, session.siteName].filter(Boolean).join(', ') : ''
}

/** Sessions as they concern one person. */
export async function cardsFor(
  tx: Tx,
  person: Id,
  sessions: readonly SessionFacts[],
  now: Instant,
  capacity: SessionCard['capacity'] | ((session: SessionFacts) => SessionCard['capacity']) = 'participant',
): Promise<SessionCard[]> {
  const ids = sessions.map((session) => session.id)
  const conflicts = (await openConflictsOf(tx, ids)).filter((conflict) => conflict.personId === person)
  const suggested = await suggestionsFor(tx, conflicts)
  const states = await ownStates(tx, person)
  return sessions.map((session) => {
    const hours = checkInHours(session)
    const conflict = conflicts.find((one) => one.sessionId === session.id)
    return {
      id: session.id,
      kind: session.kind,
      part: session.part,
      workflowId: session.workflowId,
      workflowName: session.workflowName,
      cohortName: session.cohortName,
      startsAt: session.startsAt,
      minutes: session.minutes,
      zone: session.zone,
      mode: session.mode,
      place: roomOf(session),
      joinUrl: session.joinUrl,
      facilitatorName: session.facilitatorName,
      capacity: typeof capacity === 'function' ? capacity(session) : capacity,
      cannotCome: conflict !== undefined,
      suggestion: conflict ? (suggested.get(keyOf(conflict)) ?? null) : null,
      attendance: states.get(session.id)?.state ?? null,
      checkIn: { opensAt: hours.from, closesAt: hours.to, moment: momentIn(hours, now) },
    }
  })
}

export type Suggestion = NonNullable<SessionCard['suggestion']>

export function keyOf(conflict: Pick<Conflict, 'sessionId' | 'personId'>): string {
  return `${conflict.sessionId}/${conflict.personId}`
}

/** What was suggested instead, as long as that session stands. */
export async function suggestionsFor(tx: Tx, conflicts: readonly Conflict[]): Promise<Map<string, Suggestion>> {
  const ids = [...new Set(conflicts.flatMap((conflict) => conflict.suggestedSessionId ?? []))]
  const others = new Map((await sessionDetails(tx, ids)).map((session) => [session.id, session]))
  const found = new Map<string, Suggestion>()
  for (const conflict of conflicts) {
    const other = conflict.suggestedSessionId ? others.get(conflict.suggestedSessionId) : undefined
    if (!other || other.cancelledAt) continue
    const { startsAt, minutes, zone } = other
    const byMe = conflict.suggestedBy === conflict.personId
    found.set(keyOf(conflict), { sessionId: other.id, startsAt, minutes, zone, byName: conflict.suggestedByName, byMe })
  }
  return found
}
