import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { type Instant, plusMinutes } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import { type SessionDetails, sessionDetails, sessionsFacilitatedBy } from '#modules/schedule/views.ts'
import { workflowsForPlanning } from '#modules/workflows/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { statementsOf } from './attendance.views.ts'
import { attendanceCount, newestStatements } from './attendance-record.ts'
import { cardsFor, keyOf, suggestionsFor } from './cards.views.ts'
import { openConflictsOf, teamOf } from './conflicts.views.ts'
import { mailFacts, rosterOf } from './invitations.views.ts'
import { mayKeepList, maySeeRoster, maySeeSession, type Who } from './policy.ts'
import type { GivenSession, GivenSessions, SessionPage } from './schema.ts'

const PAST_SHOWN = 20

/** The sessions that a facilitator gives: the next one first, with who comes. */
export async function givenSessions(tx: Tx, person: Id, now: Instant): Promise<GivenSessions> {
  const facts = await sessionsFacilitatedBy(tx, person)
  const details = new Map(
    (
      await sessionDetails(
        tx,
        facts.map((one) => one.id),
      )
    ).map((one) => [one.id, one]),
  )
  const over = (session: { startsAt: Instant; minutes: number }) =>
    plusMinutes(session.startsAt, session.minutes) <= now
  const upcoming = facts.filter((one) => !over(one)).map((one) => details.get(one.id)!)
  const past = facts
    .filter(over)
    .reverse()
    .slice(0, PAST_SHOWN)
    .map((one) => details.get(one.id)!)
  const [next] = upcoming
  const names = next ? (await rosterOf(tx, next, now.slice(0, 10) as Day)).map((one) => one.name) : []
  return {
    now,
    upcoming: await given(tx, person, upcoming, now),
    past: await given(tx, person, past, now),
    nextNames: names,
  }
}

async function given(tx: Tx, person: Id, sessions: readonly SessionDetails[], now: Instant): Promise<GivenSession[]> {
  const ids = sessions.map((session) => session.id)
  const cards = await cardsFor(tx, person, sessions, now, 'facilitator')
  const conflicts = await openConflictsOf(tx, ids)
  const statements = await statementsOf(tx, ids)
  const answers: GivenSession[] = []
  for (const [n, session] of sessions.entries()) {
    const roster = await rosterOf(tx, session, now.slice(0, 10) as Day)
    const newest = newestStatements(statements.filter((one) => one.sessionId === session.id))
    answers.push({
      ...cards[n]!,
      rosterSize: roster.length,
      cannotComeNames: conflicts.filter((one) => one.sessionId === session.id).map((one) => one.name),
      count: attendanceCount(
        roster.map((one) => one.personId),
        newest,
      ),
    })
  }
  return answers
}

/** One session for whoever it concerns; others are told that there is none. */
export async function sessionPage(tx: Tx, who: Who, id: Id, now: Instant): Promise<SessionPage> {
  const [session] = await sessionDetails(tx, [id])
  if (!session || session.cancelledAt || !who.person) throw problem('session/unknown')
  const today = now.slice(0, 10) as Day
  const roster = await rosterOf(tx, session, today)
  const team = new Set(
    who.permissions.has('team/see') ? (await teamOf(tx, who.person, today)).map((one) => one.personId) : [],
  )
  const isOnRoster = roster.some((one) => one.personId === who.person)
  const hasTeamMember = roster.some((one) => team.has(one.personId))
  if (!maySeeSession(who, { facilitatorId: session.facilitatorId, isOnRoster, hasTeamMember }))
    throw problem('session/unknown')
  const conflicts = await openConflictsOf(tx, [id])
  const suggested = await suggestionsFor(tx, conflicts)
  const all = maySeeRoster(who, session.facilitatorId)
  const rows = roster
    .filter((one) => all || team.has(one.personId))
    .map(({ personId, name }) => {
      const conflict = conflicts.find((one) => one.personId === personId)
      const isMyTeam = team.has(personId)
      return {
        personId,
        name,
        cannotCome: conflict !== undefined,
        note: conflict?.note ?? null,
        isMyTeam,
        suggestion: conflict ? (suggested.get(keyOf(conflict)) ?? null) : null,
      }
    })
  const capacity = session.facilitatorId === who.person ? 'facilitator' : isOnRoster ? 'participant' : 'onlooker'
  const [card] = await cardsFor(tx, who.person, [session], now, capacity)
  const workflow = (await workflowsForPlanning(tx)).find((one) => one.id === session.workflowId)
  return {
    ...card!,
    goLiveOn: (await mailFacts(tx, session.goLiveId)).goLiveOn,
    tool: workflow?.tool ?? null,
    roster: all || hasTeamMember ? rows : null,
    rosterSize: roster.length,
    mayKeepList: mayKeepList(who, session.facilitatorId),
    mayDecide: who.permissions.has('swap/decide'),
  }
}
