import type { Id } from '#kernel/id.ts'
import { type Instant, instant, plusMinutes } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import { facilitators, rooms } from './faculty.views.ts'
import { freeRoom } from './hand-move.ts'
import type { SessionMove, SessionMoved, SessionMovePreview } from './moves.schema.ts'
import { comingSessions, insertChange, placeSession } from './moves.store.ts'
import { publishedRoomUses } from './moves.views.ts'
import { publishedAnswer } from './plan-inputs.views.ts'
import { judged } from './plans.actions.ts'
import { lockPublishing } from './publish.store.ts'
import { sessionDetails } from './views.ts'

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
