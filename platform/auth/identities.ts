import type { Id } from '#kernel/id.ts'
import { type Instant, plusMinutes } from '#kernel/instant.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { Database, Tx } from '#platform/db/connect.ts'
import { hashPassword } from './password.ts'
import { newToken, tokenHash } from './token.ts'

const INVITATION_MINUTES = 7 * 24 * 60
type Db = Database | Tx

export type Identity = { id: Id; email: string; name: string }

/** Finds the identity of this address or makes one; an identity has no password until its owner chooses one. */
export async function identityFor(db: Db, email: string, name: string): Promise<Identity> {
  const known = await identityOf(db, email)
  if (known) return known
  const id = newId()
  await db
    .insertInto('identity.identity')
    .values({ id, email, name })
    .onConflict((c) => c.doNothing())
    .execute()
  return (await identityOf(db, email))!
}

export async function identityOf(db: Db, email: string): Promise<Identity | null> {
  const row = await db
    .selectFrom('identity.identity')
    .select(['id', 'email', 'name'])
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.trim().toLowerCase()))
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  return row ? { ...row, id: row.id as Id } : null
}

export async function setPassword(db: Db, identity: Id, password: string, now: Instant): Promise<void> {
  const secret = await hashPassword(password)
  await db
    .insertInto('identity.credential')
    .values({ identity_id: identity, kind: 'password', secret, set_at: now })
    .onConflict((c) => c.columns(['identity_id', 'kind']).doUpdateSet({ secret, set_at: now }))
    .execute()
}

export async function passwordSecretOf(db: Db, identity: Id): Promise<string | null> {
  const row = await db
    .selectFrom('identity.credential')
    .select('secret')
    .where('identity_id', '=', identity)
    .where('kind', '=', 'password')
    .executeTakeFirst()
  return row?.secret ?? null
}

export async function grantAccess(db: Db, identity: Id, org: Id, person: Id): Promise<void> {
  await db
    .insertInto('identity.access')
    .values({ identity_id: identity, org_id: org, person_id: person })
    .onConflict((c) => c.columns(['identity_id', 'org_id']).doUpdateSet({ person_id: person, revoked_at: null }))
    .execute()
}

export async function accessOf(db: Db, identity: Id): Promise<{ org: Id; person: Id }[]> {
  const rows = await db
    .selectFrom('identity.access')
    .select(['org_id', 'person_id'])
    .where('identity_id', '=', identity)
    .where('revoked_at', 'is', null)
    .orderBy('granted_at')
    .execute()
  return rows.map((row) => ({ org: row.org_id as Id, person: row.person_id as Id }))
}

/** A link that lets this identity choose a password, once, within a week. */
export async function invite(db: Db, identity: Id, now: Instant): Promise<string> {
  const token = newToken()
  await db
    .insertInto('identity.invitation')
    .values({ token_hash: tokenHash(token), identity_id: identity, expires_at: plusMinutes(now, INVITATION_MINUTES) })
    .execute()
  return token
}

/** Marks the link used and answers whose it was; null when it is unknown, used or too old. */
export async function spendInvitation(db: Db, token: string, now: Instant): Promise<Id | null> {
  const row = await db
    .updateTable('identity.invitation')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('identity_id')
    .executeTakeFirst()
  return (row?.identity_id as Id | undefined) ?? null
}
