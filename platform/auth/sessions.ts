import type { Id } from '#kernel/id.ts'
import { type Instant, plusMinutes } from '#kernel/instant.ts'
import type { Database, Tx } from '#platform/db/connect.ts'
import { newToken, tokenHash } from './token.ts'

const ABSOLUTE_MINUTES = 14 * 24 * 60
const IDLE_MINUTES = 3 * 24 * 60
const SEEN_EVERY_MINUTES = 5
type Db = Database | Tx

export type SignedIn = { identity: Id; org: Id | null; email: string; name: string }

/** A new session has a new token, also when somebody signs in again: an old one cannot be fixed on them. */
export async function startSession(
  db: Db,
  identity: Id,
  org: Id | null,
  now: Instant,
): Promise<{ token: string; expires: Instant }> {
  const token = newToken()
  const expires = plusMinutes(now, ABSOLUTE_MINUTES)
  await db
    .insertInto('identity.session')
    .values({
      token_hash: tokenHash(token),
      identity_id: identity,
      org_id: org,
      created_at: now,
      seen_at: now,
      expires_at: expires,
    })
    .execute()
  return { token, expires }
}

/** Who holds this token; null when it is unknown, ended, too old or idle for too long. */
export async function sessionOf(db: Db, token: string, now: Instant): Promise<SignedIn | null> {
  const row = await db
    .selectFrom('identity.session as s')
    .innerJoin('identity.identity as i', 'i.id', 's.identity_id')
    .select(['s.identity_id', 's.org_id', 's.seen_at', 'i.email', 'i.name'])
    .where('s.token_hash', '=', tokenHash(token))
    .where('s.revoked_at', 'is', null)
    .where('s.expires_at', '>', now)
    .where('s.seen_at', '>', plusMinutes(now, -IDLE_MINUTES))
    .where('i.disabled_at', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  if (row.seen_at < plusMinutes(now, -SEEN_EVERY_MINUTES))
    await db.updateTable('identity.session').set({ seen_at: now }).where('token_hash', '=', tokenHash(token)).execute()
  return { identity: row.identity_id as Id, org: row.org_id as Id | null, email: row.email, name: row.name }
}

export async function enterOrganisation(db: Db, token: string, org: Id): Promise<void> {
  await db.updateTable('identity.session').set({ org_id: org }).where('token_hash', '=', tokenHash(token)).execute()
}

export async function endSession(db: Db, token: string, now: Instant): Promise<void> {
  await db.updateTable('identity.session').set({ revoked_at: now }).where('token_hash', '=', tokenHash(token)).execute()
}

/** After a new password, or when somebody leaves: every device is signed out. */
export async function endAllSessions(db: Db, identity: Id, now: Instant): Promise<void> {
  await db
    .updateTable('identity.session')
    .set({ revoked_at: now })
    .where('identity_id', '=', identity)
    .where('revoked_at', 'is', null)
    .execute()
}
