import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import { peopleTold, samePlace } from './moved-places.ts'
import type { MovedSession } from './moves.schema.ts'
import { sessionIdsByKey } from './moves.views.ts'
import { cohortsNamed, goLiveNames, mentioned, namesIn } from './names.views.ts'

/** What changes between two answers when a go-live moves, with every name that is mentioned. */
export async function whatMoves(tx: Tx, now: Instant, id: Id, before: PlanAnswer, after: PlanAnswer) {
  const goLives = await goLiveNames(tx)
  const cohorts = new Map(cohortsNamed(after, goLives).map((cohort) => [cohort.key, cohort]))
  const was = new Map(before.sessions.map((session) => [session.id, session]))
  const ids = await sessionIdsByKey(tx)
  const moves = after.sessions.flatMap((session): MovedSession[] => {
    const old = was.get(session.id)
    if (!old || old.start <= now || samePlace(old, session)) return []
    const cohort = cohorts.get(session.cohort)
    const { kind, part, zone, minutes } = session
    return [
      {
        sessionId: ids.get(session.id) ?? '',
        key: session.id,
        kind,
        part,
        zone,
        minutes,
        cohort: cohort?.name ?? '–',
        workflow: cohort?.workflow ?? '–',
        from: old.start,
        to: session.start,
        fromFacilitator: old.facilitator,
        toFacilitator: session.facilitator,
        people: cohort?.people ?? 0,
        isOfThisGoLive: after.cohorts.some((one) => one.id === session.cohort && one.goLives.includes(id)),
      },
    ]
  })
  const now2 = new Set(after.sessions.map((session) => session.id))
  const wasOut = new Set(before.unscheduled.map((one) => one.session.id))
  const unscheduled = after.unscheduled.filter((one) => one.session.goLive === id || !wasOut.has(one.session.id))
  const mentions = [moves, after.broken, unscheduled]
  const names = await namesIn(tx, mentions, goLives, cohorts)
  const ways = unscheduled
    .flatMap((one) => one.waysOut)
    .map(({ change, sessionsMoved, cost }) => ({ change, sessionsMoved, cost }))
  const different = [...new Map(ways.map((way) => [JSON.stringify(way.change), way])).values()].sort(
    (a, b) => a.cost - b.cost,
  )
  return {
    moves,
    kept: after.sessions.length - moves.length - after.sessions.filter((session) => !was.has(session.id)).length,
    added: after.sessions.filter((session) => !was.has(session.id)).length,
    cancelled: before.sessions.filter((session) => session.start > now && !now2.has(session.id)).length,
    peopleTold: peopleTold(before, after),
    broken: after.broken,
    unscheduled: unscheduled.map((one) => ({
      key: one.session.id,
      kind: one.session.kind,
      part: one.session.part,
      cohort: cohorts.get(one.session.cohort)?.name ?? '–',
      workflow: cohorts.get(one.session.cohort)?.workflow ?? '–',
      goLiveId: one.session.goLive,
      goLiveOn: goLives.get(one.session.goLive)?.on ?? null,
      people: one.people.length,
      windowOpensOn: one.window.opens,
      windowClosesOn: one.window.closes,
      why: one.why,
      waysOut: one.waysOut.map(({ change, sessionsMoved, cost }) => ({ change, sessionsMoved, cost })),
      names: mentioned([one.why, one.waysOut], names),
    })),
    ways: different.slice(0, 5),
    names: Object.fromEntries(names),
  }
}
