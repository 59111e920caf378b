import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { NewSite } from './access.schema.ts'
import { keyOfPerson, wordsOfPeople } from './search-key.ts'

export async function insertOrganisation(
  tx: Tx,
  org: { id: Id; name: string; languages: string[]; isExample: boolean },
): Promise<void> {
  await tx
    .insertInto('people.organisation')
    .values({ org_id: org.id, name: org.name, languages: org.languages, is_example: org.isExample })
    .execute()
}

export async function insertSite({ tx, actor }: Acting, site: NewSite, id: Id = newId()): Promise<Id> {
  await tx
    .insertInto('people.site')
    .values({
      org_id: actor.org,
      id,
      name: site.name,
      zone: site.zone,
      country: site.country,
      region: site.region,
      hours: JSON.stringify(site.hours),
    })
    .execute()
  return id
}

export type NewPerson = {
  name: string
  email: string | null
  employeeId?: string | null
  siteId?: Id | null
  title?: string | null
  department?: string | null
  role?: string | null
  managerId?: Id | null
  languages?: string[]
}

export async function insertPerson({ tx, actor }: Acting, person: NewPerson, id: Id = newId()): Promise<Id> {
  await tx
    .insertInto('people.person')
    .values({
      org_id: actor.org,
      id,
      name: person.name,
      email: person.email,
      employee_id: person.employeeId ?? null,
      site_id: person.siteId ?? null,
      title: person.title ?? null,
      department: person.department ?? null,
      role: person.role ?? null,
      manager_id: person.managerId ?? null,
      languages: person.languages ?? [],
      search_key: keyOfPerson(person),
    })
    .execute()
  await insertSearchWords({ tx, actor }, [person])
  return id
}

/** Words stay when people go: an old word costs nothing and finds nobody. */
export async function insertSearchWords(
  { tx, actor }: Pick<Acting, 'tx' | 'actor'>,
  people: Parameters<typeof wordsOfPeople>[0],
): Promise<void> {
  const words = wordsOfPeople(people)
  if (words.length === 0) return
  await sql`insert into people.search_word (org_id, word) select ${actor.org}::uuid, w from unnest(${words}::text[]) w on conflict do nothing`.execute(
    tx,
  )
}

export async function insertRoleGrant({ tx, actor, now }: Acting, person: Id, role: string): Promise<void> {
  await tx
    .insertInto('people.role_grant')
    .values({ org_id: actor.org, id: newId(), person_id: person, role, granted_at: now, granted_by: actor.person })
    .onConflict((c) => c.columns(['org_id', 'person_id', 'role']).where('revoked_at', 'is', null).doNothing())
    .execute()
}

export async function closeRoleGrant({ tx, actor, now }: Acting, person: Id, role: string): Promise<boolean> {
  const closed = await tx
    .updateTable('people.role_grant')
    .set({ revoked_at: now, revoked_by: actor.person })
    .where('person_id', '=', person)
    .where('role', '=', role)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return closed.numUpdatedRows > 0n
}
