import type { Acting } from '#platform/acting/acting.ts'

/** The same Idempotency-Key gets the same answer and has one effect, also when the first answer was lost on the way. */
export async function once(acting: Acting, key: string, work: () => Promise<unknown>): Promise<unknown> {
  const { tx, actor } = acting
  const won = await tx
    .insertInto('audit.idempotency')
    .values({ org_id: actor.org, key, person_id: actor.person, status: 0, body: 'null' })
    .onConflict((c) => c.doNothing())
    .returning('key')
    .executeTakeFirst()
  // A loser waits here for the winner's transaction, because the insert above waited on its key.
  if (!won)
    return (await tx.selectFrom('audit.idempotency').select('body').where('key', '=', key).executeTakeFirstOrThrow())
      .body
  const answer = await work()
  await tx
    .updateTable('audit.idempotency')
    .set({ status: 200, body: JSON.stringify(answer ?? null) })
    .where('key', '=', key)
    .execute()
  return answer
}
