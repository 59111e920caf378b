import type { Id } from '#kernel/id.ts'
import type { Database } from '#platform/db/connect.ts'

/** Whether any organisation exists: until then the first-run page is open. */
export async function hasTenant(db: Database): Promise<boolean> {
  return (await db.selectFrom('identity.tenant').select('org_id').limit(1).executeTakeFirst()) !== undefined
}

export async function registerTenant(db: Database, org: Id): Promise<void> {
  await db.insertInto('identity.tenant').values({ org_id: org }).onConflict((c) => c.doNothing()).execute()
}

export async function tenants(db: Database): Promise<Id[]> {
  return (await db.selectFrom('identity.tenant').select('org_id').orderBy('created_at').execute()).map((row) => row.org_id)
}
