import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type SessionDetails, sessionDetails } from '#modules/schedule/views.ts'
import { type Acting, permit, permitIf } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { later } from '#platform/jobs/define.ts'
import type { AttendanceList, NewStatements } from './attendance.schema.ts'
import { insertStatements, type NewStatement } from './attendance.store.ts'
import { statementsOf, whereaboutsOf } from './attendance.views.ts'
import { attendanceCount, checkInHours, momentIn, newestStatements, statementSource } from './attendance-record.ts'
import { openConflictsOf } from './conflicts.views.ts'
import { rosterOf } from './invitations.views.ts'
import { mayKeepList } from './policy.ts'

/** The session, if it stands; another's or a cancelled one is unknown. */
async function standing({ tx }: Acting, id: Id): Promise<SessionDetails> {
  const [session] = await sessionDetails(tx, [id])
  if (!session || session.cancelledAt) throw problem('session/unknown')
  return session
}

/** "I am here", said by the participant at the door. Saying it twice is saying it once. */
export async function checkIn(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'attendance/self')
  const session = await standing(acting, id)
  const person = acting.actor.person!
  const roster = await rosterOf(acting.tx, session, acting.now.slice(0, 10) as Day)
  if (!roster.some((one) => one.personId === person)) throw problem('session/unknown')
  const hours = checkInHours(session)
  const moment = momentIn(hours, acting.now)
  if (moment === 'too early') throw problem('attendance/too-early', { opensAt: hours.from })
  if (moment === 'over') throw problem('attendance/check-in-over')
  const newest = newestStatements(await statementsOf(acting.tx, [id])).get(person)
  if (newest?.state === 'attended') return
  // What the facilitator wrote down stands; a person does not overrule the list about themselves.
  if (newest && newest.source !== 'self') throw problem('attendance/already-recorded', { state: newest.state })
  await insertStatements(acting, id, [{ person, state: 'attended', source: 'self', reason: null }])
}

/** Who comes and who came, by name, with the whole trail; for whoever keeps the list. */
export async function attendanceList(acting: Acting, id: Id): Promise<AttendanceList> {
  const { tx, actor, now } = acting
  const session = await standing(acting, id)
  permitIf(mayKeepList(actor, session.facilitatorId), 'mayKeepList')
  const roster = await rosterOf(tx, session, now.slice(0, 10) as Day)
  const people = roster.map((one) => one.personId)
  const statements = await statementsOf(tx, [id])
  const newest = newestStatements(statements)
  const where = await whereaboutsOf(tx, people)
  const conflicts = await openConflictsOf(tx, [id])
  const hours = checkInHours(session)
  const trailOf = (person: Id) =>
    statements
      .filter((one) => one.personId === person)
      .reverse()
      .map(({ state, source, reason, recordedAt, byName }) => ({
        state,
        source,
        reason,
        recordedAt,
        recordedByName: byName,
      }))
  return {
    opensAt: hours.from,
    closesAt: hours.to,
    moment: momentIn(hours, now),
    count: attendanceCount(people, newest),
    rows: roster.map(({ personId, name }) => ({
      personId,
      name,
      department: where.get(personId)?.department ?? null,
      site: where.get(personId)?.site ?? null,
      cannotCome: conflicts.some((conflict) => conflict.personId === personId),
      state: newest.get(personId)?.state ?? null,
      trail: trailOf(personId),
    })),
  }
}

/** The whole list at once: only what differs is written down. After the day a difference is a correction with a reason. */
export async function recordAttendance(acting: Acting, id: Id, asked: NewStatements): Promise<AttendanceList> {
  permit(acting.actor, 'attendance/record')
  const session = await standing(acting, id)
  permitIf(mayKeepList(acting.actor, session.facilitatorId), 'mayKeepList')
  const hours = checkInHours(session)
  const moment = momentIn(hours, acting.now)
  if (moment === 'too early') throw problem('attendance/too-early', { opensAt: hours.from })
  const roster = new Set(
    (await rosterOf(acting.tx, session, acting.now.slice(0, 10) as Day)).map((one) => one.personId),
  )
  const newest = newestStatements(await statementsOf(acting.tx, [id]))
  const written: NewStatement[] = []
  for (const { personId, state } of asked.statements) {
    const person = personId as Id
    if (!roster.has(person)) throw problem('attendance/person/unknown')
    const source = statementSource(newest.get(person)?.state ?? null, state, moment)
    if (source === 'correction' && !asked.reason) throw problem('attendance/reason-missing')
    if (source) written.push({ person, state, source, reason: asked.reason ?? null })
  }
  await insertStatements(acting, id, written)
  if (written.length) await record(acting, 'attendance/recorded', id, { statements: written.length })
  if (written.some((one) => one.state !== 'attended'))
    // The list may be set right until the day ends; only then is somebody told that they missed it.
    await later(acting, 'sessions/offer-make-ups', { session: id }, { after: new Date(hours.to), key: id })
  return attendanceList(acting, id)
}

/** One person's record set right, with the reason that stays beside it. */
export async function correctAttendance(
  acting: Acting,
  id: Id,
  person: Id,
  asked: { state: 'attended' | 'absent' | 'excused'; reason: string },
): Promise<AttendanceList> {
  permit(acting.actor, 'attendance/correct')
  const session = await standing(acting, id)
  permitIf(mayKeepList(acting.actor, session.facilitatorId), 'mayKeepList')
  const newest = newestStatements(await statementsOf(acting.tx, [id])).get(person)
  const roster = await rosterOf(acting.tx, session, acting.now.slice(0, 10) as Day)
  if (!newest && !roster.some((one) => one.personId === person)) throw problem('attendance/person/unknown')
  if (momentIn(checkInHours(session), acting.now) === 'too early')
    throw problem('attendance/too-early', { opensAt: checkInHours(session).from })
  if (newest?.state !== asked.state) {
    await insertStatements(acting, id, [{ person, state: asked.state, source: 'correction', reason: asked.reason }])
    await record(acting, 'attendance/corrected', id, { person })
  }
  return attendanceList(acting, id)
}
