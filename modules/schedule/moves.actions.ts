import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { PlanFile } from '#engines/planner/plan-file.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { type Instant, instant, plusMinutes } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import { moveGoLive, undoMove } from '#modules/rollout/actions.ts'
import { goLiveHere } from '#modules/rollout/views.ts'
import { type Acting, permit, permitIf } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import { facilitators, rooms } from './faculty.views.ts'
import { freeRoom } from './hand-move.ts'
import { keptRooms } from './kept-rooms.ts'
import type {
  GoLiveMoveAsked,
  GoLiveMoveMade,
  MovedSession,
  MoveMade,
  MovePreview,
  SessionMove,
  SessionMoved,
  SessionMovePreview,
} from './moves.schema.ts'
import {
  cancelSessionsOfGoLive,
  comingSessions,
  insertChange,
  isUntouched,
  lockChange,
  markUndone,
  placeSession,
  restoreSessions,
  type StoredChange,
  swapPublished,
} from './moves.store.ts'
import { publishedRoomUses, sessionIdsByKey } from './moves.views.ts'
import { planFileFrom } from './plan-file.ts'
import { planningInput, publishedAnswer, publishedPins } from './plan-inputs.views.ts'
import { planSummary } from './plan-summary.ts'
import type { Planner } from './planner-port.ts'
import { judged, putInForce } from './plans.actions.ts'
import { insertPlan, saveAnswer, savePlanFile } from './plans.store.ts'
import { cohortsNamed, goLiveNames, mentioned, namesIn, planFileOf, planHere } from './plans.views.ts'
import { lockPublishing, savePractice } from './publish.store.ts'
import { refreshedFile } from './refreshed-file.ts'
import { sessionDetails } from './views.ts'

type Replanned = { planId: Id; seed: number; file: PlanFile; before: PlanAnswer; after: PlanAnswer }

/** What moving a go-live would do, before anything is saved. */
export async function previewGoLiveMove(
  acting: Acting,
  id: Id,
  asked: GoLiveMoveAsked,
  planner: Planner,
): Promise<MovePreview> {
  permit(acting.actor, 'rollout/move-go-live')
  const live = await goLiveHere(acting.tx, id)
  if (!live) throw problem('go-live/unknown', { id })
  const accessFrom = asked.accessFrom === undefined ? live.accessFrom : (asked.accessFrom as Day | null)
  const basic = { goLiveId: id, from: live.on, to: asked.to, accessFrom }
  const replanned = await replan(acting, id, asked.to as Day, accessFrom, planner)
  if (!replanned)
    return {
      ...basic,
      isPlanned: false,
      moves: [],
      kept: 0,
      added: 0,
      cancelled: 0,
      peopleTold: 0,
      broken: [],
      unscheduled: [],
      ways: [],
      names: {},
    }
  return { ...basic, isPlanned: true, ...(await described(acting, id, replanned)) }
}

/** Moves the go-live and every session that must follow it, together. */
export async function moveGoLiveWithSessions(
  acting: Acting,
  id: Id,
  asked: GoLiveMoveMade,
  planner: Planner,
  undoMinutes: number,
): Promise<MoveMade> {
  permit(acting.actor, 'rollout/move-go-live')
  await lockPublishing(acting)
  const live = await goLiveHere(acting.tx, id)
  if (!live) throw problem('go-live/unknown', { id })
  const accessFrom = asked.accessFrom === undefined ? live.accessFrom : (asked.accessFrom as Day | null)
  const replanned = await replan(acting, id, asked.to as Day, accessFrom, planner)
  const undoUntil = plusMinutes(acting.now, undoMinutes)
  const move = await moveGoLive(acting, {
    goLive: id,
    to: asked.to as Day,
    accessFrom,
    reason: asked.reason ?? null,
    undoUntil,
  })
  if (!replanned) return { moveId: move, undoUntil, sessions: 0, peopleTold: 0, unscheduled: 0 }
  const { ids, peopleTold, unscheduled } = await enforce(acting, move, replanned, undoUntil)
  await announce(acting, 'schedule/sessions-changed', { sessionIds: ids, moveId: move })
  return { moveId: move, undoUntil, sessions: ids.length, peopleTold, unscheduled }
}

async function enforce(acting: Acting, move: Id, replanned: Replanned, undoUntil: Instant) {
  const { planId, seed, file, before, after } = replanned
  const standing = await comingSessions(acting)
  const plan = await insertPlan(acting, { seed, iterations: null, why: 'moved' })
  await savePlanFile(acting, plan, { ...file, published: before }, [])
  await saveAnswer(acting, plan, after, planSummary(after))
  const touched = touchedCohorts(before, after)
  const { ids } = await putInForce(acting, plan, touched)
  const gone = new Set<string>([...ids.changed, ...ids.cancelled])
  await insertChange(acting, {
    move,
    planBefore: planId,
    planAfter: plan,
    sessions: standing.filter((session) => gone.has(session.id)),
    added: ids.added,
    cohorts: touched,
    undoUntil,
  })
  return {
    ids: Object.values(ids).flat(),
    peopleTold: peopleTold(before, after),
    unscheduled: after.unscheduled.length,
  }
}

/** Takes back a moved go-live with its sessions, exactly, while the window is open and nothing else happened to them. */
export async function undoGoLiveMove(acting: Acting, move: Id): Promise<{ sessions: number }> {
  await lockPublishing(acting)
  await undoMove(acting, move)
  const change = await lockChange(acting, { move })
  if (!change) return { sessions: 0 }
  return putBack(acting, change)
}

/** Takes back a session that was moved by hand. */
export async function undoSessionMove(acting: Acting, id: Id): Promise<{ sessions: number }> {
  const { actor, now } = acting
  await lockPublishing(acting)
  const change = await lockChange(acting, { id })
  if (!change || change.planAfter) throw problem('move/unknown', { id })
  permitIf(actor.permissions.has('undo/any') || change.madeBy === actor.person, 'undo/own')
  if (change.undoneAt) throw problem('move/already-undone', { at: change.undoneAt })
  if (change.undoUntil < now) throw problem('move/undo-closed', { until: change.undoUntil })
  return putBack(acting, change)
}

async function putBack(acting: Acting, change: StoredChange): Promise<{ sessions: number }> {
  const after = change.planAfter && (await planHere(acting.tx, change.planAfter))
  if ((after && after.state !== 'published') || !(await isUntouched(acting, change)))
    throw problem('move/changed-meanwhile', { id: change.id })
  await restoreSessions(acting, change)
  if (change.planAfter && change.planBefore) {
    await swapPublished(acting, change.planAfter, change.planBefore)
    await savePractice(acting, change.planBefore, change.before.cohorts)
  }
  await markUndone(acting, change.id)
  await record(acting, 'schedule/change-undone', change.id, { sessions: change.sessionIds.length })
  await announce(acting, 'schedule/sessions-changed', { sessionIds: change.sessionIds, undone: true })
  return { sessions: change.sessionIds.length }
}

/** The published plan with one go-live on another day; null when it trains nobody for it. */
async function replan(
  acting: Acting,
  id: Id,
  to: Day,
  accessFrom: Day | null,
  planner: Planner,
): Promise<Replanned | null> {
  const { tx, now } = acting
  const published = await publishedAnswer(tx)
  const input = await planningInput(tx, now, published?.answer ?? null)
  const { file: fresh } = planFileFrom({ ...input, pins: await publishedPins(tx, now) })
  if (to <= fresh.today) throw problem('go-live/date-past', { to })
  const stored = published && (await planFileOf(tx, published.planId))
  if (!published || !stored) return null
  const file = refreshedFile(stored, fresh, published.answer)
  if (!file.goLives.some((one) => one.id === id)) return null
  const goLives = file.goLives.map((one) => {
    if (one.id !== id) return one
    const { accessFrom: _, ...rest } = one
    return accessFrom ? { ...rest, accessFrom } : rest
  })
  const before = file.published as PlanAnswer
  const asked = { ...file, goLives }
  const planned = await planner.whatIf(asked, before, { kind: 'move-go-live', goLive: id, on: to }, before.seed)
  const after = keptRooms(before, planned, asked.sites)
  const moved = { ...asked, goLives: goLives.map((one) => (one.id === id ? { ...one, on: to } : one)) }
  return { planId: published.planId, seed: before.seed, file: moved, before, after }
}

async function described(acting: Acting, id: Id, { before, after }: Replanned) {
  const { tx, now } = acting
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

type Placed = PlanAnswer['sessions'][number]

function samePlace(a: Placed, b: Placed): boolean {
  return (
    Date.parse(a.start) === Date.parse(b.start) &&
    a.facilitator === b.facilitator &&
    a.mode === b.mode &&
    a.room === b.room
  )
}

function touchedCohorts(before: PlanAnswer, after: PlanAnswer): string[] {
  const now = new Map(after.sessions.map((session) => [session.id, session]))
  const was = new Map(before.sessions.map((session) => [session.id, session]))
  const differs = (session: Placed, other: Placed | undefined) => !other || !samePlace(session, other)
  const touched = [
    ...before.sessions.filter((session) => differs(session, now.get(session.id))),
    ...after.sessions.filter((session) => differs(session, was.get(session.id))),
  ]
  return [...new Set(touched.map((session) => session.cohort))].sort()
}

function peopleTold(before: PlanAnswer, after: PlanAnswer): number {
  const touched = new Set(touchedCohorts(before, after))
  return new Set(
    [...before.cohorts, ...after.cohorts].filter((one) => touched.has(one.id)).flatMap((one) => one.people),
  ).size
}

/** What moving a published session by hand would break. */
export async function previewSessionMove(acting: Acting, id: Id, asked: SessionMove): Promise<SessionMovePreview> {
  permit(acting.actor, 'plan/adjust')
  return (await judgedMove(acting, id, asked)).preview
}

export async function moveSession(
  acting: Acting,
  id: Id,
  asked: SessionMove,
  undoMinutes: number,
): Promise<SessionMoved> {
  permit(acting.actor, 'plan/adjust')
  await lockPublishing(acting)
  const { session, preview } = await judgedMove(acting, id, asked)
  const startsAt = preview.startsAt as Instant
  const facilitator = preview.facilitatorId as Id
  if (startsAt === session.startsAt && facilitator === session.facilitatorId) throw problem('session/not-moved')
  const wanted = session.roomId && {
    room: session.roomId,
    startsAt,
    minutes: session.minutes,
    people: session.members.length,
  }
  const room = wanted && freeRoom(wanted, await rooms(acting.tx), await publishedRoomUses(acting.tx, id))
  const before = (await comingSessions(acting)).filter((one) => one.id === id)
  await placeSession(acting, id, {
    startsAt,
    facilitator,
    mode: room ? 'onsite' : 'online',
    room: room || null,
    pinned: asked.pinned,
  })
  const undoUntil = plusMinutes(acting.now, undoMinutes)
  const changeId = await insertChange(acting, {
    move: null,
    planBefore: null,
    planAfter: null,
    sessions: before,
    added: [],
    cohorts: [],
    undoUntil,
  })
  await record(acting, 'session/moved', id, {
    from: session.startsAt,
    to: startsAt,
    facilitator,
    breaks: preview.breaks.map((one) => one.rule),
  })
  await announce(acting, 'schedule/sessions-changed', { sessionIds: [id] })
  return { ...preview, changeId, undoUntil }
}

async function judgedMove(acting: Acting, id: Id, asked: SessionMove) {
  const { tx, now } = acting
  const [session] = await sessionDetails(tx, [id])
  if (!session) throw problem('session/unknown')
  if (session.cancelledAt || session.startsAt <= now) throw problem('session/already-over')
  const facilitator = (asked.facilitator as Id | undefined) ?? session.facilitatorId
  if (
    facilitator !== session.facilitatorId &&
    !(await facilitators(tx, now)).some((one) => one.personId === facilitator)
  )
    throw problem('facilitator/unknown', { facilitator })
  const published = await publishedAnswer(tx)
  if (!published) throw problem('schedule/nothing-published')
  const start = instant(asked.start)
  const from = { start: session.startsAt, facilitator: session.facilitatorId }
  const { breaks, before, names } = await judged(acting, published.answer, {
    session: session.key,
    start,
    facilitator,
    from,
  })
  const preview: SessionMovePreview = {
    sessionId: id,
    startsAt: start,
    facilitatorId: facilitator,
    breaks,
    before,
    peopleTold: session.members.length + 1,
    names,
  }
  return { session, preview }
}

/** A go-live that was taken off the map takes its coming sessions along. */
export async function withdrawGoLive(acting: Acting, goLive: Id): Promise<void> {
  await lockPublishing(acting)
  const cancelled = await cancelSessionsOfGoLive(acting, goLive)
  if (!cancelled.length) return
  await record(acting, 'schedule/go-live-withdrawn', goLive, { sessions: cancelled.length })
  await announce(acting, 'schedule/sessions-changed', { sessionIds: cancelled })
}
