import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { SessionFacts } from '#modules/schedule/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { keyOf, suggestionsFor } from './cards.views.ts'
import { openConflictsOf, placesOf, teamOf } from './conflicts.views.ts'
import { goLivesOf } from './my.views.ts'
import type { TeamWeek } from './schema.ts'
import { teamActions } from './team-actions.ts'

type Line = Pick<SessionFacts, 'id' | 'kind' | 'workflowName' | 'startsAt' | 'minutes' | 'zone'>
const lineOf = ({ id, kind, workflowName, startsAt, minutes, zone }: Line) => ({
  id,
  kind,
  workflowName,
  startsAt,
  minutes,
  zone,
})

/** The dates of a manager's own people, who cannot come, and what to do about it; nothing that they answered. */
export async function teamWeek(tx: Tx, manager: Id, now: Instant): Promise<TeamWeek> {
  const today = now.slice(0, 10) as Day
  const team = await teamOf(tx, manager, today)
  const ids = team.map((one) => one.personId)
  const lives = await goLivesOf(tx, ids)
  const places = new Map<Id, SessionFacts[]>()
  for (const id of ids) places.set(id, await placesOf(tx, id))
  const ahead = new Map([...places].map(([id, sessions]) => [id, sessions.filter((session) => session.startsAt > now)]))
  const upcoming = new Map([...ahead.values()].flat().map((session) => [session.id, session]))
  const conflicts = (await openConflictsOf(tx, [...upcoming.keys()])).filter((conflict) =>
    ids.includes(conflict.personId),
  )
  const suggested = await suggestionsFor(tx, conflicts)
  const members = team.map(({ personId, name }) => {
    const own = ahead.get(personId) ?? []
    return {
      personId,
      name,
      workflows: (lives.get(personId) ?? []).map((life) => ({ name: life.workflowName, goLiveOn: life.on })),
      next: own[0] ? lineOf(own[0]) : null,
      sessionsAhead: own.length,
      cannotCome: conflicts
        .filter(
          (conflict) => conflict.personId === personId && own.some((session) => session.id === conflict.sessionId),
        )
        .map((conflict) => ({
          session: lineOf(upcoming.get(conflict.sessionId)!),
          note: conflict.note,
          suggestion: suggested.get(keyOf(conflict)) ?? null,
        })),
    }
  })
  const sessions = [...upcoming.values()].map((session) => ({
    session: lineOf(session),
    names: team
      .filter(({ personId }) => ahead.get(personId)!.some((one) => one.id === session.id))
      .map(({ name }) => name),
  }))
  const actions = teamActions(
    {
      cannotCome: members.flatMap(({ personId, name, cannotCome }) =>
        cannotCome.map(({ session, suggestion }) => ({ personId, name, session, hasSuggestion: suggestion !== null })),
      ),
      sessions,
      firstUses: firstUses(team, lives),
    },
    now,
    today,
  )
  return { now, actions: actions as TeamWeek['actions'], members }
}

function firstUses(team: readonly { personId: Id; name: string }[], lives: Awaited<ReturnType<typeof goLivesOf>>) {
  const uses = new Map<string, { workflowName: string; on: Day; names: string[] }>()
  for (const { personId, name } of team)
    for (const life of lives.get(personId) ?? []) {
      const use = uses.get(life.goLiveId) ?? { workflowName: life.workflowName, on: life.on, names: [] }
      use.names.push(name)
      uses.set(life.goLiveId, use)
    }
  return [...uses.values()]
}
