import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { Organisation } from './access.schema.ts'
import { type GrantedRole, type Role, rolesOf as rolesFrom } from './roles.ts'

/** The roles somebody holds today: granted ones, manager from the tree, participant always. Empty once they left. */
export async function rolesOf(tx: Tx, person: Id, today: string): Promise<Role[]> {
  const found = await tx.selectFrom('people.person').select(['left_on']).where('id', '=', person).executeTakeFirst()
  if (!found || (found.left_on !== null && found.left_on <= today)) return []
  const granted = await tx
    .selectFrom('people.role_grant')
    .select('role')
    .where('person_id', '=', person)
    .where('revoked_at', 'is', null)
    .execute()
  const report = await tx
    .selectFrom('people.person')
    .select('id')
    .where('manager_id', '=', person)
    .where('left_on', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return rolesFrom({ granted: granted.map((row) => row.role as GrantedRole), onRoster: true, reports: report ? 1 : 0 })
}

export async function organisationHere(tx: Tx): Promise<Organisation | null> {
  const row = await tx
    .selectFrom('people.organisation')
    .select(['org_id', 'name', 'is_example', 'languages'])
    .executeTakeFirst()
  return row ? { id: row.org_id, name: row.name, isExample: row.is_example, languages: row.languages } : null
}

/** Name and zone of a person; the zone is their site's. */
export async function personHere(
  tx: Tx,
  person: Id,
): Promise<{ id: Id; name: string; email: string | null; zone: string | null } | null> {
  const row = await tx
    .selectFrom('people.person as p')
    .leftJoin('people.site as s', (join) => join.onRef('s.org_id', '=', 'p.org_id').onRef('s.id', '=', 'p.site_id'))
    .select(['p.id', 'p.name', 'p.email', 's.zone'])
    .where('p.id', '=', person)
    .executeTakeFirst()
  return row ?? null
}
