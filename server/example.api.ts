import { z } from 'zod'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { enter, meIn } from '#modules/people/access.actions.ts'
import { Me } from '#modules/people/access.schema.ts'
import { organisationHere, rolesOf } from '#modules/people/access.views.ts'
import { everyPermission, mayDo } from '#modules/people/permissions.ts'
import { peopleByKey } from '#modules/people/views.ts'
import type { Edge } from '#platform/acting/edge.ts'
import { newId } from '#platform/acting/new-id.ts'
import { accessOf, grantAccess, identityFor } from '#platform/auth/identities.ts'
import { registerTenant, tenants } from '#platform/auth/tenants.ts'
import { inOrganisation } from '#platform/db/scope.ts'
import { openEndpoint } from '#platform/http/endpoint.ts'
import { castEmails, tellExample } from './example.ts'

const CastMember = z
  .object({ role: z.string(), personId: z.string(), name: z.string(), title: z.string().nullable() })
  .meta({ id: 'CastMember' })

/** Tells the example company once on this installation; whoever explores it gets a door of their own. */
async function exploreExample(edge: Edge): Promise<Me> {
  await edge.limit('first-run', edge.address)
  const found = await organisations(edge)
  const real = found.some((one) => !one.isExample)
  if (real && !(await isAdministrator(edge))) throw problem('not-allowed', { permission: 'stories/load' })
  const example = found.find((one) => one.isExample)
  const org = example?.id ?? newId()
  if (!example) {
    await tellExample(org, edge.now, (at, work) =>
      inOrganisation(edge.db, org, (tx) =>
        work({ tx, now: at, actor: { org, person: null, identity: null, permissions: everyPermission } }),
      ),
    )
    await registerTenant(edge.db, org, true)
  }
  const cast = await castOf(edge, org)
  const lead = cast.find((one) => one.role === 'programme-lead')!
  const identity =
    edge.visitor?.identity ?? (await identityFor(edge.db, `explorer-${newId()}@meranti.example`, lead.name)).id
  await grantAccess(edge.db, identity, org, lead.personId as Id)
  return enter(edge, identity, org)
}

/** Looks at the example company as one of its people; nobody real can be looked through like this. */
async function seeAs(edge: Edge, person: Id): Promise<Me> {
  const { org } = await exampleOf(edge)
  if (!(await castOf(edge, org)).some((one) => one.personId === person)) throw problem('person/unknown')
  await grantAccess(edge.db, edge.visitor!.identity, org, person)
  return meIn(edge)
}

async function exampleOf(edge: Edge): Promise<{ org: Id }> {
  const access = await accessOf(edge.db, edge.visitor!.identity)
  const here = access.find((one) => one.org === edge.visitor!.org) ?? access[0]
  const organisation = here ? await inOrganisation(edge.db, here.org, organisationHere) : null
  if (!here || !organisation?.isExample) throw problem('example/not-here')
  return here
}

async function organisations(edge: Edge): Promise<{ id: Id; isExample: boolean }[]> {
  const found = []
  for (const id of await tenants(edge.db)) {
    const one = await inOrganisation(edge.db, id, organisationHere)
    if (one) found.push({ id, isExample: one.isExample })
  }
  return found
}

async function isAdministrator(edge: Edge): Promise<boolean> {
  if (!edge.visitor) return false
  for (const { org, person } of await accessOf(edge.db, edge.visitor.identity)) {
    const roles = await inOrganisation(edge.db, org, (tx) => rolesOf(tx, person, edge.now.slice(0, 10)))
    if (mayDo(roles, 'stories/load')) return true
  }
  return false
}

/** The people of the story whom one can follow, a name for each role. */
async function castOf(edge: Edge, org: Id): Promise<z.output<typeof CastMember>[]> {
  const cast = castEmails()
  const people = await inOrganisation(edge.db, org, (tx) =>
    peopleByKey(
      tx,
      cast.map((one) => one.email),
    ),
  )
  return cast.flatMap(({ role, email }) => {
    const person = people.get(email)
    return person ? [{ role, personId: person.id, name: person.name, title: person.title }] : []
  })
}

export const exampleApi = [
  openEndpoint(
    {
      id: 'exploreExample',
      method: 'post',
      path: '/example',
      permission: 'public',
      summary: 'Explore the example company',
      answer: Me,
      status: 201,
    },
    (edge) => exploreExample(edge),
  ),
  openEndpoint(
    {
      id: 'listCast',
      method: 'get',
      path: '/example/cast',
      permission: 'signed-in',
      summary: 'Whose eyes the example company can be seen through',
      answer: z.array(CastMember),
    },
    async (edge) => castOf(edge, (await exampleOf(edge)).org),
  ),
  openEndpoint(
    {
      id: 'seeAs',
      method: 'put',
      path: '/example/eyes',
      permission: 'signed-in',
      summary: 'See the example company as one of its people',
      body: z.object({ person: z.uuid() }),
      answer: Me,
    },
    (edge, { body }) => seeAs(edge, body.person as Id),
  ),
]
