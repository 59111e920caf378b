import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { Partner } from './approval-state.ts'
import type { NewRemark } from './schema.ts'

export async function askForReview({ tx, actor, now }: Acting, unit: Id, contentHash: string): Promise<void> {
  await tx
    .updateTable('curriculum.unit')
    .set({ review_hash: contentHash, review_asked_at: now, review_asked_by: actor.person })
    .where('id', '=', unit)
    .execute()
}

export async function insertApproval(
  { tx, actor, now }: Acting,
  approval: { unit: Id; contentHash: string; partner: Partner; despite: string | null },
): Promise<void> {
  await tx
    .insertInto('curriculum.approval')
    .values({
      org_id: actor.org,
      id: newId(),
      unit_id: approval.unit,
      content_hash: approval.contentHash,
      partner: approval.partner,
      despite: approval.despite,
      given_at: now,
      given_by: actor.person,
    })
    .execute()
}

/** Takes back what stands for this content; a frozen version stays what it is. */
export async function withdrawApproval(
  { tx, actor, now }: Acting,
  unit: Id,
  contentHash: string,
  partner: Partner,
): Promise<boolean> {
  const done = await tx
    .updateTable('curriculum.approval')
    .set({ withdrawn_at: now, withdrawn_by: actor.person })
    .where('unit_id', '=', unit)
    .where('content_hash', '=', contentHash)
    .where('partner', '=', partner)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

export async function insertVersion(
  { tx, actor, now }: Acting,
  version: { unit: Id; number: number; markdown: string; contentHash: string },
): Promise<void> {
  await tx
    .insertInto('curriculum.unit_version')
    .values({
      org_id: actor.org,
      id: newId(),
      unit_id: version.unit,
      number: version.number,
      markdown: version.markdown,
      content_hash: version.contentHash,
      frozen_at: now,
      frozen_by: actor.person,
    })
    .execute()
}

export async function insertRemark({ tx, actor, now }: Acting, unit: Id, remark: NewRemark): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('curriculum.remark')
    .values({
      org_id: actor.org,
      id,
      unit_id: unit,
      reply_to: remark.replyTo as Id | null,
      part: remark.part,
      about: remark.about,
      says: remark.says,
      written_at: now,
      written_by: actor.person,
    })
    .execute()
  return id
}

export async function markResolved({ tx, actor, now }: Acting, id: Id, resolved: boolean): Promise<boolean> {
  const done = await tx
    .updateTable('curriculum.remark')
    .set({ resolved_at: resolved ? now : null, resolved_by: resolved ? actor.person : null })
    .where('id', '=', id)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
