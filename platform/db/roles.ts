import { createHmac } from 'node:crypto'
import pg from 'pg'
import { problem } from '#kernel/problem.ts'
import type { Address } from './connect.ts'

const OLDEST = 150_000
export const APP_ROLE = 'takeroot_app'

/**
 * Makes sure that the role of the application exists: it owns nothing and cannot bypass row-level security.
 * Its password follows from the owner's, so every machine that knows DATABASE_URL finds the same one.
 */
export async function ensureAppRole(owner: Address, ownerSecret: string): Promise<string> {
  const client = new pg.Client({ ...owner, application_name: 'takeroot-roles' })
  await client.connect()
  try {
    await refuseOldServer(client)
    const password = createHmac('sha256', ownerSecret).update(APP_ROLE).digest('base64url')
    const found = await client.query<{ rolsuper: boolean; rolbypassrls: boolean }>(
      'select rolsuper, rolbypassrls from pg_roles where rolname = $1',
      [APP_ROLE],
    )
    const role = found.rows[0]
    if (role?.rolsuper || role?.rolbypassrls) throw problem('database/role-too-strong', { role: APP_ROLE })
    await writeRole(client, role ? 'alter' : 'create', password)
    const { rows } = await client.query<{ name: string }>('select current_database() as name')
    await client.query(`grant connect on database ${client.escapeIdentifier(rows[0]!.name)} to ${APP_ROLE}`)
    return password
  } finally {
    await client.end()
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ v: string }>("select current_setting('server_version_num') as v")
  if (Number(rows[0]!.v) < OLDEST) throw problem('database/too-old', { have: rows[0]!.v, need: '15' })
}

async function writeRole(client: pg.Client, verb: 'create' | 'alter', password: string): Promise<void> {
  try {
    // Only a superuser may name these attributes when it alters a role, even to leave them as they are.
    const bound = verb === 'create' ? 'nosuperuser nobypassrls nocreatedb nocreaterole' : ''
    await client.query(`${verb} role ${APP_ROLE} login ${bound} password ${client.escapeLiteral(password)}`)
  } catch (error) {
    // Two processes that start at once both try; the one that comes second finds the work done.
    if (['42710', '23505', 'XX000', '40001'].includes((error as { code: string }).code)) return
    throw problem('database/cannot-make-role', { role: APP_ROLE, reason: (error as Error).message })
  }
}
