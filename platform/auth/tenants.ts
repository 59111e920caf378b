import type { Id } from '#kernel/id.ts'
import type { Database } from '#platform/db/connect.ts'

/** Whether an organisation other than the example exists: until then the first-run page is open. */
export async function hasTenant(db: Database): Promise<boolean> {
  return (
    (await db
      .selectFrom('identity.tenant')
      .select('org_id')
      .where('is_example', '=', false)
      .limit(1)
      .executeTakeFirst()) !== undefined
  )
}

export async function registerTenant(db: Database, org: Id, isExample = false): Promise<void> {
  await db
    .insertInto('identity.tenant')
    .values({ org_id: org, is_example: isExample })
    .onConflict((c) => c.doNothing())
    .execute()
}

export async function tenants(db: Database): Promise<Id[]> {
  return (await db.selectFrom('identity.tenant').select('org_id').orderBy('created_at').execute()).map(
    (row) => row.org_id,
  )
}
