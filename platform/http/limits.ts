import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { problem } from '#kernel/problem.ts'
import type { Database } from '#platform/db/connect.ts'

const MINUTES = 60
/** Ten tries an account and a quarter of an hour; a whole office behind one address gets more. */
const POINTS = {
  'sign-in': { points: 10, duration: 15 * MINUTES },
  'first-run': { points: 30, duration: 15 * MINUTES },
  feed: { points: 120, duration: 15 * MINUTES },
}
export type Limited = keyof typeof POINTS

/** Counts in the database, so that several processes share one count. */
export function rateLimits(db: Database): (what: Limited, key: string) => Promise<void> {
  const limiters = Object.fromEntries(
    Object.entries(POINTS).map(([name, limit]) => [
      name,
      new RateLimiterPostgres({
        storeClient: db.pool,
        storeType: 'pool',
        schemaName: 'identity',
        tableName: 'rate',
        tableCreated: true,
        keyPrefix: name,
        ...limit,
      }),
    ]),
  ) as Record<Limited, RateLimiterPostgres>
  return async (what, key) => {
    try {
      await limiters[what].consume(key)
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      throw problem('too-many', { retryAfter: Math.ceil(refusal.msBeforeNext / 1000) })
    }
  }
}
