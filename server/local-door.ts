import createClient from 'openapi-fetch'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { organisationHere, rolesOf } from '#modules/people/access.views.ts'
import { mayDo, type Permission } from '#modules/people/permissions.ts'
import { accessOf, identityOf } from '#platform/auth/identities.ts'
import { endSession, startSession } from '#platform/auth/sessions.ts'
import { tenants } from '#platform/auth/tenants.ts'
import { readConfig } from '#platform/config/config.ts'
import type { Database } from '#platform/db/connect.ts'
import { inOrganisation } from '#platform/db/scope.ts'
import { openLog } from '#platform/log/log.ts'
import type { Api } from '../cli/tools.ts'
import { wallClock } from './gate.ts'
import { run } from './running.ts'

/** The API for the command line: over the network with TAKEROOT_URL and TAKEROOT_TOKEN, else in this process for whoever can read the data folder. */
export async function openApi({
  org,
  as,
  may = 'roster/import',
}: {
  org?: string
  as?: string
  may?: Permission
}): Promise<{ api: Api; close: () => Promise<void> }> {
  const { TAKEROOT_URL: url, TAKEROOT_TOKEN: token } = process.env
  if (url)
    return {
      api: createClient({
        baseUrl: `${url}/api/v1`,
        headers: { authorization: `Bearer ${token ?? ''}`, origin: new URL(url).origin },
      }),
      close: async () => {},
    }
  const config = readConfig(process.env)
  // The command line does the background work it queues, so an import ends before the command does.
  const running = await run(config, openLog('error'), { web: false, worker: true })
  const { db } = running.database
  const chosen = await organisationNamed(db, org)
  const identity = as ? await identityNamed(db, chosen, as) : await firstWhoMay(db, chosen, may)
  const session = await startSession(db, identity, chosen, wallClock())
  const origin = new URL(config.publicUrl).origin
  const api: Api = createClient({
    baseUrl: `${origin}/api/v1`,
    headers: { authorization: `Bearer ${session.token}`, origin },
    fetch: async (request) => running.app.fetch(request),
  })
  return {
    api,
    async close() {
      await endSession(db, session.token, wallClock())
      await running.stop()
    },
  }
}

async function organisationNamed(db: Database, name: string | undefined): Promise<Id> {
  const found: { id: Id; name: string }[] = []
  for (const id of await tenants(db)) {
    const one = await inOrganisation(db, id, organisationHere)
    if (one) found.push({ id, name: one.name })
  }
  const fitting = name ? found.filter((one) => one.name.toLowerCase() === name.toLowerCase() || one.id === name) : found
  if (fitting.length === 0) throw problem('cli/no-organisation')
  if (fitting.length > 1)
    throw problem('cli/several-organisations', { names: fitting.map((one) => one.name).join(', ') })
  return fitting[0]!.id
}

async function identityNamed(db: Database, org: Id, email: string): Promise<Id> {
  const identity = await identityOf(db, email)
  const access = identity ? await accessOf(db, identity.id) : []
  if (!identity || !access.some((one) => one.org === org)) throw problem('cli/no-such-person', { email })
  return identity.id
}

/** Whoever was let in first of those who may do it: the one who set the organisation up, as a rule. */
async function firstWhoMay(db: Database, org: Id, permission: Permission): Promise<Id> {
  const rows = await db
    .selectFrom('identity.access')
    .select(['identity_id', 'person_id'])
    .where('org_id', '=', org)
    .where('revoked_at', 'is', null)
    .orderBy('granted_at')
    .execute()
  for (const row of rows) {
    const roles = await inOrganisation(db, org, (tx) => rolesOf(tx, row.person_id, wallClock().slice(0, 10)))
    if (mayDo(roles, permission)) return row.identity_id
  }
  throw problem('cli/no-administrator')
}
