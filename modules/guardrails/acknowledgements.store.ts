import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'

/** Answers the cards that had not been acknowledged in this version before. */
export async function insertAcknowledgements(
  { tx, actor, now }: Acting,
  person: Id,
  cards: readonly { id: Id; number: number }[],
): Promise<Id[]> {
  if (cards.length === 0) return []
  const rows = await tx
    .insertInto('guardrails.acknowledgement')
    .values(
      cards.map(({ id, number }) => ({
        org_id: actor.org,
        person_id: person,
        card_id: id,
        number,
        acknowledged_at: now,
      })),
    )
    .onConflict((c) => c.doNothing())
    .returning('card_id')
    .execute()
  return rows.map((row) => row.card_id)
}
