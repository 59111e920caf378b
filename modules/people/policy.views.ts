import type { Tx } from '#platform/db/connect.ts'
import type { KeptRules } from './policy.schema.ts'

/** The organisation's own rules by name; what it has not changed is not here. */
export async function rulesHere(tx: Tx): Promise<KeptRules> {
  const row = await tx.selectFrom('people.organisation').select('policy').executeTakeFirst()
  return (row?.policy ?? {}) as KeptRules
}
