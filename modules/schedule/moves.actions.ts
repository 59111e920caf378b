import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { PlanFile } from '#engines/planner/plan-file.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { type Instant, plusMinutes } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import { moveGoLive } from '#modules/rollout/actions.ts'
import { goLiveHere } from '#modules/rollout/views.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import { keptRooms } from './kept-rooms.ts'
import { whatMoves } from './move-preview.views.ts'
import { peopleTold, touchedCohorts } from './moved-places.ts'
import type { GoLiveMoveAsked, GoLiveMoveMade, MoveMade, MovePreview } from './moves.schema.ts'
import { cancelSessionsOfGoLive, comingSessions, insertChange } from './moves.store.ts'
import { planFileFrom } from './plan-file.ts'
import { planningInput, publishedAnswer, publishedPins } from './plan-inputs.views.ts'
import { planSummary } from './plan-summary.ts'
import type { Planner } from './planner-port.ts'
import { putInForce } from './plans.actions.ts'
import { insertPlan, saveAnswer, savePlanFile } from './plans.store.ts'
import { planFileOf } from './plans.views.ts'
import { lockPublishing } from './publish.store.ts'
import { refreshedFile } from './refreshed-file.ts'

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
  return {
    ...basic,
    isPlanned: true,
    ...(await whatMoves(acting.tx, acting.now, id, replanned.before, replanned.after)),
  }
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

/** A go-live that was taken off the map takes its coming sessions along. */
export async function withdrawGoLive(acting: Acting, goLive: Id): Promise<void> {
  await lockPublishing(acting)
  const cancelled = await cancelSessionsOfGoLive(acting, goLive)
  if (!cancelled.length) return
  await record(acting, 'schedule/go-live-withdrawn', goLive, { sessions: cancelled.length })
  await announce(acting, 'schedule/sessions-changed', { sessionIds: cancelled })
}
