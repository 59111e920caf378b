import type { Id } from '#kernel/id.ts'
import type { Acting } from './acting.ts'
import { newId } from './new-id.ts'

/** Writes who did what, in the transaction of the deed itself: no deed without its entry, no entry without its deed. */
export async function record(
  { tx, actor, now }: Acting,
  verb: string,
  subject: Id | null,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await tx
    .insertInto('audit.entry')
    .values({
      org_id: actor.org,
      id: newId(),
      at: now,
      person_id: actor.person,
      identity_id: actor.identity,
      verb,
      subject_id: subject,
      detail: JSON.stringify(detail),
    })
    .execute()
}
