import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'

/** One address a person; a new one ends the old one. */
export async function saveFeed({ tx, actor, now }: Acting, person: Id, hash: Buffer): Promise<void> {
  await tx
    .insertInto('sessions.feed')
    .values({ org_id: actor.org, person_id: person, token_hash: hash, created_at: now })
    .onConflict((c) => c.columns(['org_id', 'person_id']).doUpdateSet({ token_hash: hash, created_at: now }))
    .execute()
}

export async function deleteFeed({ tx }: Acting, person: Id): Promise<void> {
  await tx.deleteFrom('sessions.feed').where('person_id', '=', person).execute()
}
