import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { saveCards } from '#modules/guardrails/actions.ts'
import { type Acting, permit, permitIf } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import { knownUnit } from './actions.ts'
import { PARTNERS, type Partner } from './approval-state.ts'
import { partnersOfPerson, remarkUnit } from './pages.views.ts'
import {
  askForReview,
  insertApproval,
  insertRemark,
  insertVersion,
  markResolved,
  withdrawApproval,
} from './review.store.ts'
import type { Approvals, Approved, NewRemark } from './schema.ts'
import { lockUnit } from './store.ts'
import { writeUnit } from './unit-file.ts'
import { type Shelf, shelfHere, summaryOfUnit, type UnitRecord } from './views.ts'

/** Asks the three partners to look at these units; a later change makes them drafts again by itself. */
export async function sendToReview(acting: Acting, ids: readonly Id[]): Promise<number> {
  permit(acting.actor, 'curriculum/edit')
  let sent = 0
  for (const id of ids) {
    const unit = await knownUnit(acting, id)
    if (unit.standing.state !== 'draft') continue
    await askForReview(acting, id, unit.contentHash)
    await record(acting, 'unit/sent-to-review', id, { title: unit.unit.title })
    sent++
  }
  if (sent) await announce(acting, 'curriculum/review-asked', { units: ids })
  return sent
}

/**
 * One partner's yes to what was read. With the third yes the content is frozen as a version and its guardrail cards
 * are put in force. A content that changed since is skipped and said, never approved unread.
 */
export async function approveUnits(acting: Acting, asked: Approvals): Promise<Approved> {
  permit(acting.actor, 'curriculum/approve')
  const mine = await partnersOfPerson(acting.tx, acting.actor.person, acting.now)
  permitIf(mine.includes(asked.as), 'curriculum/approve-for-own-partner')
  for (const { id } of asked.units) await lockUnit(acting.tx, id as Id)
  const shelf = await shelfHere(acting.tx, acting.now)
  const answer: Approved = { approved: 0, frozen: [], skipped: [] }
  for (const { id, contentHash } of asked.units) {
    const unit = shelf.units.find((one) => one.id === id)
    if (!unit) throw problem('unit/unknown', { id })
    const why = reasonAgainst(shelf, unit, contentHash, asked)
    if (why) {
      answer.skipped.push({ id, title: unit.unit.title, why })
      continue
    }
    await insertApproval(acting, { unit: unit.id, contentHash, partner: asked.as, despite: asked.despite || null })
    await record(acting, 'unit/approved', unit.id, { as: asked.as, contentHash, despite: asked.despite })
    answer.approved++
    const waiting = PARTNERS.filter((one) => one !== asked.as && !unit.standing.approvedBy.includes(one))
    if (waiting.length === 0) answer.frozen.push(await freeze(acting, shelf, unit))
  }
  return answer
}

function reasonAgainst(
  shelf: Shelf,
  unit: UnitRecord,
  contentHash: string,
  asked: Approvals,
): Approved['skipped'][number]['why'] | null {
  if (unit.contentHash !== contentHash) return 'changed'
  if (unit.standing.approvedBy.includes(asked.as)) return 'already'
  const { blocker, error } = summaryOfUnit(shelf, unit)
  return blocker + error > 0 && !asked.despite ? 'must-be-mended' : null
}

async function freeze(acting: Acting, shelf: Shelf, unit: UnitRecord): Promise<Approved['frozen'][number]> {
  const number = (unit.version ?? 0) + 1
  await insertVersion(acting, { unit: unit.id, number, markdown: writeUnit(unit.unit), contentHash: unit.contentHash })
  await putCardsInForce(acting, shelf, unit)
  await record(acting, 'unit/frozen', unit.id, { number, contentHash: unit.contentHash })
  await announce(acting, 'curriculum/unit-approved', { unit: unit.id, number })
  return { id: unit.id, title: unit.unit.title, number }
}

/** Cards with a sentence of their own stand under Guardrails from the approval on; a card named by key only stands there already. */
async function putCardsInForce(acting: Acting, shelf: Shelf, { unit }: UnitRecord): Promise<void> {
  const workflow = unit.workflows.find((key) => shelf.work.workflows.some((one) => one.key === key)) ?? null
  const cards = unit.guardrails.flatMap(({ card, kind, about, says }) =>
    says ? [{ key: card, kind, about, says, workflow }] : [],
  )
  if (cards.length) await saveCards(acting, cards, unit.title)
}

/** Takes one's own partner's yes back, as long as the version is not frozen. */
export async function takeApprovalBack(acting: Acting, id: Id, partner: Partner): Promise<void> {
  permit(acting.actor, 'curriculum/approve')
  permitIf(
    (await partnersOfPerson(acting.tx, acting.actor.person, acting.now)).includes(partner),
    'curriculum/approve-for-own-partner',
  )
  const unit = await knownUnit(acting, id)
  if (unit.standing.state === 'approved') throw problem('unit/already-frozen', { title: unit.unit.title })
  if (!(await withdrawApproval(acting, id, unit.contentHash, partner)))
    throw problem('approval/none', { title: unit.unit.title })
  await record(acting, 'unit/approval-taken-back', id, { as: partner })
}

export async function addRemark(acting: Acting, unit: Id, remark: NewRemark): Promise<Id> {
  permit(acting.actor, 'curriculum/comment')
  await knownUnit(acting, unit)
  if (remark.replyTo && (await remarkUnit(acting.tx, remark.replyTo as Id)) !== unit) throw problem('remark/unknown')
  const id = await insertRemark(acting, unit, remark)
  await record(acting, 'unit/remarked', unit, { remark: id, part: remark.part, about: remark.about })
  return id
}

export async function resolveRemark(acting: Acting, id: Id, resolved: boolean): Promise<void> {
  permit(acting.actor, 'curriculum/comment')
  const unit = await remarkUnit(acting.tx, id)
  if (!unit) throw problem('remark/unknown', { id })
  await markResolved(acting, id, resolved)
  await record(acting, resolved ? 'remark/resolved' : 'remark/reopened', unit, { remark: id })
}
