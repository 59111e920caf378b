import { type Day, daysBetween } from '#kernel/day.ts'
import { type Instant, minutesBetween } from '#kernel/instant.ts'

export type TeamSession = {
  id: string
  kind: string
  workflowName: string
  startsAt: Instant
  minutes: number
  zone: string
}

export type Facts = {
  cannotCome: readonly { personId: string; name: string; session: TeamSession; hasSuggestion: boolean }[]
  /** Sessions ahead with the members of the team who are in them. */
  sessions: readonly { session: TeamSession; names: readonly string[] }[]
  firstUses: readonly { workflowName: string; on: Day; names: readonly string[] }[]
}

export type TeamAction<S extends TeamSession = TeamSession> =
  | { kind: 'find another session'; personId: string; name: string; session: S }
  | { kind: 'release time'; names: string[]; session: S }
  | { kind: 'first use'; names: string[]; workflowName: string; on: Day }

const MOST = 3
const WEEK_MINUTES = 7 * 1440
const SOON_DAYS = 7

/**
 * What a manager can do this week, at most three things, most pressing first: somebody without a session that fits, a
 * session of the coming seven days to keep free, a first use in the coming week to speak about.
 */
export function teamActions(facts: Facts, now: Instant, today: Day): TeamAction[] {
  const open = facts.cannotCome.filter((one) => !one.hasSuggestion && one.session.startsAt > now)
  const soon = facts.sessions.filter(
    ({ session }) => session.startsAt > now && minutesBetween(now, session.startsAt) <= WEEK_MINUTES,
  )
  const uses = facts.firstUses.filter(({ on }) => on >= today && daysBetween(today, on) <= SOON_DAYS)
  const byStart = (a: { session: TeamSession }, b: { session: TeamSession }) =>
    a.session.startsAt < b.session.startsAt ? -1 : 1
  const all: TeamAction[] = [
    ...[...open]
      .sort(byStart)
      .map(({ personId, name, session }) => ({ kind: 'find another session' as const, personId, name, session })),
    ...[...soon]
      .sort(byStart)
      .map(({ session, names }) => ({ kind: 'release time' as const, names: [...names], session })),
    ...[...uses]
      .sort((a, b) => (a.on < b.on ? -1 : 1))
      .map(({ workflowName, on, names }) => ({ kind: 'first use' as const, names: [...names], workflowName, on })),
  ]
  return all.slice(0, MOST)
}
