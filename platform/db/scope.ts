import { sql } from 'kysely'
import { type Id, isId } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import type { Database, Tx } from './connect.ts'

const TRANSIENT = /^(40001|40P01|08...)$/
const TRIES = 3

/**
 * Runs the work in one transaction that sees one organisation only. Serialisation failures, deadlocks and lost
 * connections are tried again; anything else rolls back and is thrown.
 */
export async function inOrganisation<T>(db: Database, org: Id, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (!isId(org)) throw problem('organisation/unknown', { org })
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(async (tx) => {
        await setOrganisation(tx, org)
        return work(tx)
      })
    } catch (error) {
      const code = (error as { code?: unknown }).code
      if (attempt === TRIES || typeof code !== 'string' || !TRANSIENT.test(code)) throw error
    }
  }
}

/** SET LOCAL takes no parameters; the id was checked to be a UUID. */
export async function setOrganisation(tx: Tx, org: Id): Promise<void> {
  await sql.raw(`set local app.org_id = '${org}'`).execute(tx)
}
