import { sql } from 'kysely'
import type { Database } from '#platform/db/connect.ts'

export type Ready = () => Promise<{ ok: boolean; database: 'up' | 'down' }>

const PATIENCE_MS = 2_000

/** Whether requests can be answered now; asked by load balancers, so it never waits long. */
export function readiness(db: Database): Ready {
  return async () => {
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), PATIENCE_MS).unref())
    try {
      await Promise.race([sql`select 1`.execute(db), late])
      return { ok: true, database: 'up' }
    } catch {
      return { ok: false, database: 'down' }
    }
  }
}
