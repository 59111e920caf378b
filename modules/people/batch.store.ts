import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'

type Kind = 'text' | 'uuid' | 'date' | 'languages'

/** The columns that an import writes, by the name that they have in its rows. Managers come apart, in a second pass. */
const FIELDS: [field: string, column: string, kind: Kind, handField: string][] = [
  ['employeeId', 'employee_id', 'text', 'employeeId'],
  ['email', 'email', 'text', 'email'],
  ['name', 'name', 'text', 'name'],
  ['title', 'title', 'text', 'title'],
  ['department', 'department', 'text', 'department'],
  ['role', 'role', 'text', 'role'],
  ['siteId', 'site_id', 'uuid', 'siteId'],
  ['languages', 'languages', 'languages', 'languages'],
  ['startsOn', 'starts_on', 'date', 'startsOn'],
  ['leavesOn', 'leaves_on', 'date', 'leavesOn'],
  ['onLeaveSince', 'on_leave_since', 'date', 'status'],
  ['leftOn', 'left_on', 'date', 'presence'],
]

function read(json: string, field: string, kind: Kind): RawBuilder<unknown> {
  if (kind === 'languages') return sql.raw(`array(select jsonb_array_elements_text(${json}->'${field}'))`)
  return sql.raw(`(${json}->>'${field}')${kind === 'text' ? '' : `::${kind}`}`)
}

const columns = sql.raw(FIELDS.map(([, column]) => column).join(', '))
const asIs = sql.raw(
  `jsonb_build_object(${FIELDS.map(([field, column]) => `'${field}', p.${column}`).join(', ')}, 'managerId', p.manager_id)`,
)
/** Column = what the row says, where it says something; else as it is. */
function assignments(json: string, condition = (field: string) => `${json} ? '${field}'`): RawBuilder<unknown> {
  return sql.join(
    FIELDS.map(
      ([field, column, kind]) =>
        sql`${sql.raw(column)} = case when ${sql.raw(condition(field))} then ${read(json, field, kind)} else p.${sql.raw(column)} end`,
    ),
  )
}

/** Which fields of a person somebody set by hand, as names of the rows' fields. */
const heldFields = sql`(select coalesce(array_agg(case h.field ${sql.raw([...FIELDS.map(([field, , , hand]) => [hand, field]), ['manager', 'managerId']].map(([hand, field]) => `when '${hand}' then '${field}'`).join(' '))} end), '{}')
  from people.hand_set h where h.org_id = p.org_id and h.person_id = p.id)`

/** New people, without managers yet. Somebody who took their place meanwhile turns the row into a bad one. */
export async function applyNewRows({ tx, now }: Acting, id: Id, rows: readonly number[]): Promise<void> {
  const values = sql.join(FIELDS.map(([field, , kind]) => read('r.after', field, kind)))
  await sql`
    insert into people.person (org_id, id, ${columns}, search_key, created_at, updated_at)
    select r.org_id, r.person_id, ${values}, r.after->>'searchKey', ${now}, ${now}
    from people.roster_row r where r.import_id = ${id}::uuid and r.row_number = any(${rows}::int[])
    on conflict do nothing`.execute(tx)
  await sql`
    update people.roster_row r set applied_at = ${now}
    from people.person p where r.import_id = ${id}::uuid and r.row_number = any(${rows}::int[]) and p.org_id = r.org_id and p.id = r.person_id`.execute(
    tx,
  )
  await sql`
    update people.roster_row r set verdict = 'bad', person_id = null, reasons = r.reasons || '[{"slug": "apply/changed-meanwhile"}]'::jsonb
    where r.import_id = ${id}::uuid and r.row_number = any(${rows}::int[]) and r.applied_at is null`.execute(tx)
}

/** Changes and departures: fields set by hand since the check stay, and what was there before is written down anew. Answers who changed. */
export async function applyChangedRows(
  { tx, now }: Acting,
  id: Id,
  rows: readonly number[],
): Promise<{ id: Id; left: boolean }[]> {
  const done = await sql<{ id: Id; left: boolean }>`
    with said as (
      select r.row_number, p.id, p.org_id, r.after - ${heldFields} as after, ${asIs} as held
      from people.roster_row r join people.person p on p.org_id = r.org_id and p.id = r.person_id
      where r.import_id = ${id}::uuid and r.row_number = any(${rows}::int[])
    ), written as (
      update people.person p set ${assignments('s.after')}, updated_at = ${now}
      from said s where p.org_id = s.org_id and p.id = s.id returning p.id
    )
    update people.roster_row r
    set applied_at = ${now}, after = s.after, before = coalesce((select jsonb_object_agg(k, s.held->k) from jsonb_object_keys(s.after) k), '{}')
    from said s where r.import_id = ${id}::uuid and r.row_number = s.row_number and exists (select from written w where w.id = s.id)
    returning s.id, (s.after->>'leftOn' is not null and s.held->>'leftOn' is null) as left`.execute(tx)
  return done.rows
}

/** Once everybody is in, managers are tied, unless somebody did it by hand meanwhile. */
export async function tieManagers({ tx, now }: Acting, id: Id, rows: readonly number[]): Promise<void> {
  await sql`
    update people.person p set manager_id = (r.after->>'managerId')::uuid, updated_at = ${now}
    from people.roster_row r
    where r.import_id = ${id}::uuid and r.row_number = any(${rows}::int[]) and p.org_id = r.org_id and p.id = r.person_id and r.after ? 'managerId'
      and not exists (select from people.hand_set h where h.org_id = p.org_id and h.person_id = p.id and h.field = 'manager')
      and (r.after->>'managerId' is null or exists (select from people.person m where m.org_id = p.org_id and m.id = (r.after->>'managerId')::uuid))`.execute(
    tx,
  )
  await sql`update people.roster_row set tied_at = ${now} where import_id = ${id}::uuid and row_number = any(${rows}::int[])`.execute(
    tx,
  )
}

/** Managers go back to who they were, where they still are as this import left them and nobody set them by hand. */
export async function untieManagers({ tx, now }: Acting, id: Id, rows: readonly number[]): Promise<void> {
  await sql`
    update people.person p set manager_id = m.id, updated_at = ${now}
    from people.roster_row r left join people.person m on m.org_id = r.org_id and m.id = (r.before->>'managerId')::uuid
    where r.import_id = ${id}::uuid and r.row_number = any(${rows}::int[]) and p.org_id = r.org_id and p.id = r.person_id and r.after ? 'managerId'
      and p.manager_id is not distinct from (r.after->>'managerId')::uuid
      and not exists (select from people.hand_set h where h.org_id = p.org_id and h.person_id = p.id and h.field = 'manager')`.execute(
    tx,
  )
  await sql`update people.roster_row set tied_at = null where import_id = ${id}::uuid and row_number = any(${rows}::int[])`.execute(
    tx,
  )
}

/** Every field that still is as this import left it goes back; what was changed since, by hand or by another file, stays. */
export async function undoChangedRows(
  { tx, now }: Acting,
  id: Id,
  rows: readonly number[],
): Promise<{ id: Id; back: boolean; at: string }[]> {
  const untouched = (field: string) => `s.before ? '${field}' and s.after->'${field}' = s.held->'${field}'`
  const done = await sql<{ id: Id; back: boolean; at: string }>`
    with said as (
      select r.row_number, p.id, p.org_id, r.before - ${heldFields} as before, r.after, ${asIs} as held, r.applied_at
      from people.roster_row r join people.person p on p.org_id = r.org_id and p.id = r.person_id
      where r.import_id = ${id}::uuid and r.row_number = any(${rows}::int[])
    ), written as (
      update people.person p set ${assignments('s.before', untouched)}, updated_at = ${now}
      from said s where p.org_id = s.org_id and p.id = s.id returning p.id, p.left_on
    )
    update people.roster_row r set applied_at = null
    from said s join written w on w.id = s.id where r.import_id = ${id}::uuid and r.row_number = s.row_number
    returning s.id, (s.held->>'leftOn' is not null and w.left_on is null) as back, s.applied_at as at`.execute(tx)
  return done.rows
}

/** Access and roles that ended with this import's departures come back; sessions do not. */
export async function restoreAccess({ tx, actor }: Acting, people: readonly { id: Id; at: string }[]): Promise<void> {
  if (people.length === 0) return
  const [ids, moments] = [people.map((one) => one.id), people.map((one) => one.at)]
  await sql`
    update identity.access a set revoked_at = null from unnest(${ids}::uuid[], ${moments}::timestamptz[]) as b(id, at)
    where a.org_id = ${actor.org}::uuid and a.person_id = b.id and a.revoked_at = b.at`.execute(tx)
  await sql`
    update people.role_grant g set revoked_at = null, revoked_by = null from unnest(${ids}::uuid[], ${moments}::timestamptz[]) as b(id, at)
    where g.person_id = b.id and g.revoked_at = b.at
      and not exists (select from people.role_grant l where l.org_id = g.org_id and l.person_id = g.person_id and l.role = g.role and l.revoked_at is null)`.execute(
    tx,
  )
}

/** New people go again; those who are named elsewhere by now stay, marked as left today. */
export async function undoNewRows(
  { tx, now }: Acting,
  id: Id,
  rows: readonly number[],
  named: readonly Id[],
): Promise<Id[]> {
  const kept = await sql<{ id: Id }>`
    update people.person p set left_on = ${now.slice(0, 10)}::date, updated_at = ${now}
    from people.roster_row r where r.import_id = ${id}::uuid and r.row_number = any(${rows}::int[]) and p.org_id = r.org_id and p.id = r.person_id
      and p.id = any(${named}::uuid[]) and p.left_on is null returning p.id`.execute(tx)
  await sql`
    delete from people.person p using people.roster_row r
    where r.import_id = ${id}::uuid and r.row_number = any(${rows}::int[]) and p.org_id = r.org_id and p.id = r.person_id and not (p.id = any(${named}::uuid[]))`.execute(
    tx,
  )
  await sql`update people.roster_row set applied_at = null where import_id = ${id}::uuid and row_number = any(${rows}::int[])`.execute(
    tx,
  )
  return kept.rows.map((row) => row.id)
}
