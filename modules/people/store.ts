import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import { insertSearchWords } from './access.store.ts'
import type { HandField, NewLeave, PersonBody, PersonChange } from './schema.ts'
import { keyOfPerson } from './search-key.ts'

const COLUMN = {
  name: 'name',
  email: 'email',
  employeeId: 'employee_id',
  title: 'title',
  department: 'department',
  role: 'role',
  siteId: 'site_id',
  managerId: 'manager_id',
  languages: 'languages',
  startsOn: 'starts_on',
  onLeaveSince: 'on_leave_since',
} as const satisfies Record<keyof PersonChange, string>

export async function insertPersonByHand(acting: Acting, person: PersonBody): Promise<Id> {
  const id = newId()
  const { tx, actor, now } = acting
  await tx
    .insertInto('people.person')
    .values({
      ...columnsOf(person),
      name: person.name,
      org_id: actor.org,
      id,
      search_key: keyOfPerson(person),
      created_at: now,
      updated_at: now,
    })
    .execute()
  await insertSearchWords(acting, [person])
  return id
}

function columnsOf(change: PersonChange) {
  const fields = Object.keys(COLUMN) as (keyof PersonChange)[]
  return Object.fromEntries(
    fields.filter((field) => change[field] !== undefined).map((field) => [COLUMN[field], change[field]]),
  )
}

export async function changePersonRow(acting: Acting, id: Id, change: PersonChange): Promise<void> {
  await acting.tx
    .updateTable('people.person')
    .set({ ...columnsOf(change), updated_at: acting.now })
    .where('id', '=', id)
    .execute()
  await refreshSearchKeys(acting, [id])
}

const KEY_PARTS = ['id', 'name', 'email', 'employee_id as employeeId', 'title', 'department'] as const

/** After names or titles changed: what people are found by, and the words that slips are corrected to. */
export async function refreshSearchKeys(acting: Acting, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return
  const people = await acting.tx
    .selectFrom('people.person')
    .select(KEY_PARTS)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute()
  const keys = people.map(keyOfPerson)
  await sql`
    update people.person p set search_key = k.key
    from unnest(${people.map((one) => one.id)}::uuid[], ${keys}::text[]) as k(id, key)
    where p.id = k.id and p.search_key <> k.key`.execute(acting.tx)
  await insertSearchWords(acting, people)
}

export async function setByHand({ tx, actor, now }: Acting, person: Id, fields: readonly HandField[]): Promise<void> {
  if (fields.length === 0) return
  await tx
    .insertInto('people.hand_set')
    .values(fields.map((field) => ({ org_id: actor.org, person_id: person, field, set_at: now, set_by: actor.person })))
    .onConflict((c) => c.columns(['org_id', 'person_id', 'field']).doUpdateSet({ set_at: now, set_by: actor.person }))
    .execute()
}

export async function handBack({ tx }: Acting, person: Id, field: HandField): Promise<boolean> {
  const gone = await tx
    .deleteFrom('people.hand_set')
    .where('person_id', '=', person)
    .where('field', '=', field)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

export async function setDeparture(
  { tx, now }: Acting,
  person: Id,
  days: { leftOn: Day | null; leavesOn: Day | null },
): Promise<void> {
  await tx
    .updateTable('people.person')
    .set({ left_on: days.leftOn, leaves_on: days.leavesOn, updated_at: now })
    .where('id', '=', person)
    .execute()
}

/** People who left can neither sign in nor hold a role; their identities remain for other organisations. */
export async function endAccess({ tx, actor, now }: Acting, people: readonly Id[]): Promise<void> {
  if (people.length === 0) return
  await sql`
    update identity.session s set revoked_at = ${now}
    from identity.access a
    where a.org_id = ${actor.org}::uuid and a.person_id = any(${people}::uuid[]) and a.identity_id = s.identity_id and s.revoked_at is null`.execute(
    tx,
  )
  await sql`update identity.access set revoked_at = ${now} where org_id = ${actor.org}::uuid and person_id = any(${people}::uuid[]) and revoked_at is null`.execute(
    tx,
  )
  await sql`update people.role_grant set revoked_at = ${now}, revoked_by = ${actor.person}::uuid where person_id = any(${people}::uuid[]) and revoked_at is null`.execute(
    tx,
  )
}

export async function insertLeave({ tx, actor, now }: Acting, person: Id, leave: NewLeave): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('people.leave')
    .values({
      org_id: actor.org,
      id,
      person_id: person,
      from_on: leave.from as Day,
      to_on: leave.to as Day,
      note: leave.note,
      created_at: now,
    })
    .execute()
  return id
}

export async function deleteLeave({ tx }: Acting, person: Id, leave: Id): Promise<boolean> {
  const gone = await tx
    .deleteFrom('people.leave')
    .where('id', '=', leave)
    .where('person_id', '=', person)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}
