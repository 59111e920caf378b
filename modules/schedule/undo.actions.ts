import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { undoMove } from '#modules/rollout/actions.ts'
import { type Acting, permitIf } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import {
  isUntouched,
  lockChange,
  markUndone,
  restoreSessions,
  type StoredChange,
  swapPublished,
} from './moves.store.ts'
import { planHere } from './plans.views.ts'
import { lockPublishing, savePractice } from './publish.store.ts'

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
