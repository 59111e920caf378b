import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Acting, permit, permitIf } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { departmentsHere, shareHere, standing } from './keeping.views.ts'
import type { NewShare } from './schema.ts'
import { insertShare, markShareEnded, saveKeeping } from './store.ts'
import { aidHere } from './views.ts'

/** Keeps an aid for oneself, or likes it, or takes that back. Nobody is told who did. */
export async function keepAid(acting: Acting, id: Id, kind: 'saved' | 'liked', wanted: boolean): Promise<void> {
  permit(acting.actor, 'library/keep-own')
  await knownAid(acting, id)
  await saveKeeping(acting, id, kind, wanted)
}

/** Puts an aid in front of one's own team, one's colleagues or a department; another department only who keeps the library. */
export async function shareAid(acting: Acting, id: Id, asked: NewShare): Promise<Id> {
  const { tx, actor } = acting
  permit(actor, 'library/keep-own')
  await knownAid(acting, id)
  const own = await standing(tx, actor.person!)
  const share = { aid: id, manager: null as Id | null, department: null as string | null, note: asked.note || null }
  if (asked.to === 'my team') {
    if (own.team === 0) throw problem('aid-share/no-team')
    share.manager = actor.person
  } else if (asked.to === 'my colleagues') {
    if (!own.manager) throw problem('aid-share/no-manager')
    share.manager = own.manager
  } else {
    const wanted = (asked.department ?? own.department ?? '').toLowerCase()
    const found = (await departmentsHere(tx)).find((one) => one.toLowerCase() === wanted)
    if (!found) throw problem('department/unknown', { department: asked.department ?? '' })
    permitIf(actor.permissions.has('library/edit') || wanted === own.department?.toLowerCase(), 'library/share-own')
    share.department = found
  }
  const made = await insertShare(acting, share)
  if (!made) throw problem('aid-share/already-shared')
  await record(acting, 'aid/shared', id, { to: asked.to, department: share.department })
  return made
}

export async function endShare(acting: Acting, aid: Id, id: Id): Promise<void> {
  const { actor, tx } = acting
  const share = await shareHere(tx, id)
  if (!share || share.aid !== aid) throw problem('aid-share/unknown')
  permitIf(
    actor.permissions.has('library/edit') || (share.by !== null && share.by === actor.person),
    'library/share-own',
  )
  await markShareEnded(acting, id)
  await record(acting, 'aid/share-ended', share.aid)
}

async function knownAid({ tx, actor, now }: Acting, id: Id): Promise<void> {
  const aid = await aidHere(tx, { person: actor.person, now }, id)
  if (!aid || aid.deletedAt) throw problem('aid/unknown')
}
