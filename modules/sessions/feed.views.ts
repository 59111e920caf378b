import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'

export async function feedSince(tx: Tx, person: Id): Promise<Instant | null> {
  const row = await tx
    .selectFrom('sessions.feed')
    .select('created_at')
    .where('person_id', '=', person)
    .executeTakeFirst()
  return row?.created_at ?? null
}

/** Whose calendar an address opens; nobody's once they left. */
export async function personOfFeed(tx: Tx, hash: Buffer, today: string): Promise<Id | null> {
  const row = await tx
    .selectFrom('sessions.feed as f')
    .innerJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'f.org_id').onRef('p.id', '=', 'f.person_id'),
    )
    .select(['f.person_id', 'p.left_on'])
    .where('f.token_hash', '=', hash)
    .executeTakeFirst()
  return row && (row.left_on === null || row.left_on > today) ? row.person_id : null
}

/** The number that the person's calendar was last sent for each session, so that the feed never falls behind the mail. */
export async function sequencesTold(tx: Tx, person: Id): Promise<Map<Id, number>> {
  const rows = await tx
    .selectFrom('sessions.invitation')
    .select(['session_id', 'sequence'])
    .where('person_id', '=', person)
    .execute()
  return new Map(rows.map((row) => [row.session_id, row.sequence]))
}
