import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { isZone } from '#kernel/zone.ts'
import { record } from '#platform/acting/audit.ts'
import type { Edge } from '#platform/acting/edge.ts'
import { newId } from '#platform/acting/new-id.ts'
import {
  accessOf,
  grantAccess,
  identityFor,
  identityOf,
  passwordSecretOf,
  setPassword,
  spendInvitation,
} from '#platform/auth/identities.ts'
import { judgePassword, passwordFits } from '#platform/auth/password.ts'
import { endAllSessions, endSession, enterOrganisation, startSession } from '#platform/auth/sessions.ts'
import { hasTenant, registerTenant } from '#platform/auth/tenants.ts'
import type { FirstRun, Me, NewSite } from './access.schema.ts'
import { insertOrganisation, insertPerson, insertRoleGrant, insertSite } from './access.store.ts'
import { organisationHere, personHere, rolesOf } from './access.views.ts'
import { permissionsOf } from './permissions.ts'

const KNOWN_HOURS = 7

/** Sets up the first organisation with its sites and its administrator, who also leads the programme until somebody else does. */
export async function setUpOrganisation(edge: Edge, asked: FirstRun): Promise<Me> {
  await edge.limit('first-run', edge.address)
  if ((await hasTenant(edge.db)) && !(await meIn(edge)).permissions.includes('organisation/set-up'))
    throw problem('first-run/already-done')
  for (const site of asked.sites) refuseSite(site)
  const identity = await founder(edge, asked)
  const org = newId()
  await registerTenant(edge.db, org)
  const person = await (await edge.open(org, null))(async (acting) => {
    await insertOrganisation(acting.tx, {
      id: org,
      name: asked.organisation,
      languages: asked.languages,
      isExample: false,
    })
    const sites: Id[] = []
    for (const site of asked.sites) sites.push(await insertSite(acting, site))
    const person = await insertPerson(acting, {
      name: asked.name,
      email: asked.email,
      siteId: sites[0] ?? null,
      languages: asked.languages,
    })
    for (const role of ['administrator', 'programme-lead']) await insertRoleGrant(acting, person, role)
    await record(acting, 'organisation/set-up', org, { name: asked.organisation })
    return person
  })
  await grantAccess(edge.db, identity.id, org, person)
  return enter(edge, identity.id, org)
}

/** A consultant who sets up another client keeps their account and password; anybody else gets a new one. */
async function founder(edge: Edge, { email, name, password }: FirstRun) {
  const known = await identityOf(edge.db, email)
  if (known && known.id === edge.visitor?.identity) return known
  if (known) throw problem('first-run/already-known', { email })
  refuseWeak(password)
  const identity = await identityFor(edge.db, email, name)
  await setPassword(edge.db, identity.id, password, edge.now)
  return identity
}

/** Signs in with e-mail and password; the same words and the same time whether the account exists or not. */
export async function signIn(edge: Edge, { email, password }: { email: string; password: string }): Promise<Me> {
  await edge.limit('sign-in', `${email.toLowerCase()}`)
  const identity = await identityOf(edge.db, email)
  const secret = identity ? await passwordSecretOf(edge.db, identity.id) : null
  if (!(await passwordFits(secret, password)) || !identity) throw problem('sign-in/refused')
  const first = (await accessOf(edge.db, identity.id))[0]
  return enter(edge, identity.id, first?.org ?? null)
}

export async function choosePassword(
  edge: Edge,
  { token, password }: { token: string; password: string },
): Promise<Me> {
  await edge.limit('first-run', edge.address)
  refuseWeak(password)
  const identity = await spendInvitation(edge.db, token, edge.now)
  if (!identity) throw problem('invitation/no-longer-valid')
  await setPassword(edge.db, identity, password, edge.now)
  await endAllSessions(edge.db, identity, edge.now)
  const first = (await accessOf(edge.db, identity))[0]
  return enter(edge, identity, first?.org ?? null)
}

export async function signOut(edge: Edge): Promise<void> {
  if (edge.token) await endSession(edge.db, edge.token, edge.now)
  edge.dropCookie()
}

/** A consultant's people work in several organisations, one at a time. */
export async function switchOrganisation(edge: Edge, org: Id): Promise<Me> {
  const allowed = await accessOf(edge.db, edge.visitor!.identity)
  if (!allowed.some((access) => access.org === org)) throw problem('organisation/unknown')
  await enterOrganisation(edge.db, edge.token!, org)
  return meIn({ ...edge, visitor: { ...edge.visitor!, org } })
}

/** Starts a session with a new token and answers who is now looking. */
export async function enter(edge: Edge, identity: Id, org: Id | null): Promise<Me> {
  const { token, expires } = await startSession(edge.db, identity, org, edge.now)
  edge.keepCookie(token, expires)
  const row = await edge.db
    .selectFrom('identity.identity')
    .select(['email', 'name'])
    .where('id', '=', identity)
    .executeTakeFirstOrThrow()
  return meIn({ ...edge, visitor: { identity, org, ...row }, token })
}

export async function meIn(edge: Edge): Promise<Me> {
  const mail = edge.config.smtp ? 'smtp' : 'kept'
  const firstRun = !(await hasTenant(edge.db))
  const nobody: Me = {
    firstRun,
    signedIn: false,
    email: null,
    name: null,
    personId: null,
    zone: null,
    organisation: null,
    organisations: [],
    roles: [],
    permissions: [],
    now: edge.now,
    mail,
  }
  if (!edge.visitor) return nobody
  const { identity, email, name } = edge.visitor
  const access = await accessOf(edge.db, identity)
  const current = access.find((one) => one.org === edge.visitor?.org) ?? access[0]
  const organisations = []
  for (const one of access) organisations.push(await (await edge.open(one.org, null))(({ tx }) => organisationHere(tx)))
  const named = organisations.filter((one) => one !== null)
  if (!current) return { ...nobody, signedIn: true, email, name }
  const here = await (await edge.open(current.org, null))(async ({ tx }) => ({
    person: await personHere(tx, current.person),
    roles: await rolesOf(tx, current.person, edge.now.slice(0, 10)),
  }))
  return {
    ...nobody,
    signedIn: true,
    email,
    name: here.person?.name ?? name,
    personId: current.person,
    zone: here.person?.zone ?? null,
    organisation: named.find((one) => one.id === current.org) ?? null,
    organisations: named,
    roles: here.roles,
    permissions: [...permissionsOf(here.roles)],
  }
}

function refuseWeak(password: string): void {
  const verdict = judgePassword(password)
  if (verdict.kind === 'too short') throw problem('password/too-short', { shortest: verdict.shortest })
  if (verdict.kind === 'too long') throw problem('password/too-long', { longest: verdict.longest })
}

export function refuseSite(site: NewSite): void {
  if (!isZone(site.zone)) throw problem('site/zone-not-known', { site: site.name, zone: site.zone })
  const hours = Object.values(site.hours).filter((one) => one !== null && one !== undefined)
  if (hours.length === 0 || Object.keys(site.hours).length > KNOWN_HOURS)
    throw problem('site/no-working-hours', { site: site.name })
  const backwards = hours.find(([from, to]) => from >= to)
  if (backwards) throw problem('site/hours-backwards', { site: site.name, from: backwards[0], to: backwards[1] })
}
