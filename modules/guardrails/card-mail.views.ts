import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'

/** What each person was mailed about cards: the key after the person, and when. */
export async function cardMailsSent(tx: Tx): Promise<Map<Id, Map<string, Instant>>> {
  const rows = await tx
    .selectFrom('messages.outbox')
    .select(['person_id', 'key', 'created_at'])
    .where('kind', '=', 'guardrails')
    .where('person_id', 'is not', null)
    .execute()
  const all = new Map<Id, Map<string, Instant>>()
  for (const { person_id, key, created_at } of rows) {
    const own = all.get(person_id!) ?? new Map<string, Instant>()
    all.set(person_id!, own.set(key.split('/').slice(2).join('/'), created_at))
  }
  return all
}
