import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/db/connect.ts'
import type {
  RosterCounts,
  RosterFindings,
  RosterImport,
  RosterImportRow,
  RosterMapping,
  RosterRow,
  RosterSheet,
  RosterState,
} from './roster.schema.ts'
import type { KnownPerson } from './roster-diff.ts'
import type { Reason, Verdict, Written } from './roster-verdicts.ts'

function importsOf(tx: Tx) {
  return tx
    .selectFrom('people.roster_import as i')
    .leftJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'i.org_id').onRef('p.id', '=', 'i.created_by'),
    )
    .select([
      'i.id',
      'i.file_name as fileName',
      'i.state',
      'i.done',
      'i.total',
      'i.counts',
      'i.created_at as createdAt',
      'p.name as createdBy',
    ])
    .select(['i.applied_at as appliedAt', 'i.undone_at as undoneAt'])
}

type Raw = { state: string; counts: unknown }

function shaped<Row extends Raw>(row: Row) {
  const counts = row.counts as Partial<RosterCounts>
  return { ...row, state: row.state as RosterState, counts: counts.new === undefined ? null : (counts as RosterCounts) }
}

/** The imports, newest first. */
export async function rosterImports(
  tx: Tx,
  page: { cursor?: string | undefined; limit: number },
): Promise<{ rows: RosterImportRow[]; total: number; next: string | null }> {
  const { total } = await tx
    .selectFrom('people.roster_import')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  let asked = importsOf(tx)
    .orderBy('i.id', 'desc')
    .limit(page.limit + 1)
  if (page.cursor && /^[0-9a-f-]{36}$/.test(page.cursor)) asked = asked.where('i.id', '<', page.cursor as Id)
  const rows = (await asked.execute()).map(shaped)
  const shown = rows.slice(0, page.limit)
  return { rows: shown, total, next: rows.length > page.limit ? shown.at(-1)!.id : null }
}

export async function rosterImport(tx: Tx, id: Id): Promise<RosterImport> {
  const row = await importsOf(tx)
    .select(['i.sheets', 'i.mapping', 'i.findings', 'i.problem'])
    .select(
      sql<number>`(select count(*) from people.roster_row r where r.import_id = ${id}::uuid and r.applied_at is not null)`.as(
        'rowsIn',
      ),
    )
    .where('i.id', '=', id)
    .executeTakeFirst()
  if (!row) throw problem('roster-import/unknown')
  const findings = row.findings as Partial<RosterFindings>
  return {
    ...shaped(row),
    sheets: row.sheets as RosterSheet[],
    mapping: row.mapping as RosterMapping | null,
    findings: findings.missing === undefined ? null : (findings as RosterFindings),
    problem: row.problem as RosterImport['problem'],
  }
}

/** What the steps of an import need to know of it; locked, so that two of them never run into each other. */
export async function importToWorkOn(tx: Tx, id: Id, lock = true) {
  const asked = tx
    .selectFrom('people.roster_import')
    .select(['id', 'file_name', 'state', 'step', 'mapping', 'sheets', 'counts', 'created_by'])
    .where('id', '=', id)
  const row = await (lock ? asked.forUpdate() : asked).executeTakeFirst()
  if (!row) throw problem('roster-import/unknown')
  return {
    ...row,
    state: row.state as RosterState,
    mapping: row.mapping as RosterMapping | null,
    sheets: row.sheets as RosterSheet[],
    counts: row.counts as RosterCounts,
  }
}

export async function rosterFileOf(tx: Tx, id: Id): Promise<Uint8Array> {
  return (
    await tx.selectFrom('people.roster_file').select('bytes').where('import_id', '=', id).executeTakeFirstOrThrow()
  ).bytes
}

/** Whether another import reached the roster, or is just doing so, since this one was checked. */
export async function overtaken(tx: Tx, id: Id): Promise<boolean> {
  const found = await sql`
    select from people.roster_import o join people.roster_import i on i.org_id = o.org_id and i.id = ${id}::uuid
    where o.id <> i.id and (o.applied_at > i.checked_at or o.undone_at > i.checked_at or o.state in ('applying', 'undoing')) limit 1`.execute(
    tx,
  )
  return found.rows.length > 0
}

/** Everybody ever known here, as the comparison with a file takes them. */
export async function everybodyKnown(tx: Tx): Promise<KnownPerson[]> {
  const rows = await tx
    .selectFrom('people.person')
    .select([
      'id',
      'employee_id',
      'email',
      'name',
      'title',
      'department',
      'role',
      'site_id',
      'languages',
      'manager_id',
      'starts_on',
      'leaves_on',
      'left_on',
      'on_leave_since',
    ])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    employeeId: row.employee_id,
    email: row.email,
    name: row.name,
    title: row.title,
    department: row.department,
    role: row.role,
    siteId: row.site_id,
    languages: row.languages,
    managerId: row.manager_id,
    startsOn: row.starts_on,
    leavesOn: row.leaves_on,
    onLeave: row.on_leave_since !== null,
    leftOn: row.left_on,
  }))
}

export async function handSetFields(tx: Tx): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>()
  for (const { person_id, field } of await tx.selectFrom('people.hand_set').select(['person_id', 'field']).execute()) {
    const fields = found.get(person_id) ?? new Set()
    found.set(person_id, fields.add(field))
  }
  return found
}

/** People whom a file must not send away: who keeps the installation would lock everybody out. */
export async function administratorsHere(tx: Tx): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('people.role_grant')
    .select('person_id')
    .where('role', '=', 'administrator')
    .where('revoked_at', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.person_id))
}

export async function siteNamesHere(tx: Tx): Promise<{ id: Id; name: string }[]> {
  return tx.selectFrom('people.site').select(['id', 'name']).where('retired_at', 'is', null).execute()
}

/** One page of the dry run (or of what was done), with names instead of ids. */
export async function rosterRows(
  tx: Tx,
  id: Id,
  verdict: Verdict,
  page: { cursor?: string | undefined; limit: number },
): Promise<{ rows: RosterRow[]; total: number; next: string | null }> {
  const one = await rosterImport(tx, id)
  const these = tx.selectFrom('people.roster_row as r').where('r.import_id', '=', id).where('r.verdict', '=', verdict)
  const { total } = await these.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  let asked = these
    .leftJoin('people.person as p', (join) => join.onRef('p.org_id', '=', 'r.org_id').onRef('p.id', '=', 'r.person_id'))
    .select(['r.row_number', 'r.person_id', 'r.cells', 'r.before', 'r.after', 'r.reasons', 'r.applied_at', 'p.name'])
    .orderBy('r.row_number')
    .limit(page.limit + 1)
  const after = Number(page.cursor ?? Number.NaN)
  if (Number.isInteger(after)) asked = asked.where('r.row_number', '>', after)
  const rows = await asked.execute()
  const shown = rows.slice(0, page.limit)
  const nameOf = await namesIn(
    tx,
    id,
    shown.flatMap((row) => [row.before as Written | null, row.after as Written | null]),
    one.mapping,
  )
  return {
    rows: shown.map((row) => ({
      row: row.row_number < 0 ? null : row.row_number,
      verdict,
      personId: row.person_id,
      name: row.name ?? (row.after as Written | null)?.name ?? '',
      changes: changesOf(row.before as Written | null, row.after as Written | null, nameOf),
      reasons: row.reasons as Reason[],
      cells: (row.cells as string[] | null) ?? [],
      isApplied: row.applied_at !== null,
    })),
    total,
    next: rows.length > page.limit ? String(shown.at(-1)!.row_number) : null,
  }
}

function changesOf(
  before: Written | null,
  after: Written | null,
  nameOf: (id: string) => string,
): RosterRow['changes'] {
  const text = (field: string, value: unknown): string | null => {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null
    return field === 'siteId' || field === 'managerId'
      ? nameOf(String(value))
      : Array.isArray(value)
        ? value.join(', ')
        : String(value)
  }
  return Object.entries(after ?? {})
    .filter(([field]) => field !== 'searchKey')
    .map(([field, value]) => ({
      field,
      before: text(field, before?.[field as keyof Written]),
      after: text(field, value),
    }))
    .filter((change) => before !== null || change.after !== null)
}

/** Managers may be people whom this very import brings in; sites may be ones that it will make. */
async function namesIn(
  tx: Tx,
  importId: Id,
  written: (Written | null)[],
  mapping: RosterMapping | null,
): Promise<(id: string) => string> {
  const ids = [
    ...new Set(written.flatMap((one) => [one?.managerId, one?.siteId]).filter((id) => typeof id === 'string')),
  ]
  const names = new Map<string, string>()
  if (ids.length > 0) {
    const people = await sql<{ id: string; name: string }>`
      select person_id as id, after->>'name' as name from people.roster_row where import_id = ${importId}::uuid and verdict = 'new' and person_id = any(${ids}::uuid[])
      union all select id, name from people.person where id = any(${ids}::uuid[])
      union all select id, name from people.site where id = any(${ids}::uuid[])`.execute(tx)
    for (const { id, name } of people.rows) names.set(id, name)
  }
  for (const [name, meaning] of Object.entries(mapping?.sites ?? {}))
    if (meaning.kind === 'create' && meaning.id) names.set(meaning.id, name)
  return (id) => names.get(id) ?? ''
}

/** The bad rows with their cells as they stood in the file. */
export async function badRows(
  tx: Tx,
  id: Id,
): Promise<{ header: string[]; fileName: string; rows: { row: number; cells: string[]; reasons: Reason[] }[] }> {
  const one = await rosterImport(tx, id)
  const rows = await tx
    .selectFrom('people.roster_row')
    .select(['row_number', 'cells', 'reasons'])
    .where('import_id', '=', id)
    .where('verdict', '=', 'bad')
    .orderBy('row_number')
    .execute()
  return {
    header: one.sheets.find((sheet) => sheet.name === one.mapping?.sheet)?.header ?? [],
    fileName: one.fileName,
    rows: rows.map((row) => ({
      row: row.row_number,
      cells: (row.cells as string[] | null) ?? [],
      reasons: row.reasons as Reason[],
    })),
  }
}

export type BatchOf = 'new' | 'changes' | 'ties'

/** The next rows of an import to work on, in the order of the file. */
export async function nextRows(tx: Tx, id: Id, what: BatchOf, after: number, size: number): Promise<number[]> {
  let asked = tx
    .selectFrom('people.roster_row')
    .select('row_number')
    .where('import_id', '=', id)
    .where('row_number', '>', after)
  if (what === 'new') asked = asked.where('verdict', '=', 'new').where('applied_at', 'is', null)
  if (what === 'changes') asked = asked.where('verdict', 'in', ['changed', 'leaving']).where('applied_at', 'is', null)
  if (what === 'ties')
    asked = asked
      .where('verdict', 'in', ['new', 'changed', 'leaving'])
      .where('applied_at', 'is not', null)
      .where('tied_at', 'is', null)
  const rows = await asked.orderBy('row_number').limit(size).execute()
  return rows.map((row) => row.row_number)
}

export async function nextRowsToUndo(tx: Tx, id: Id, what: BatchOf, after: number, size: number): Promise<number[]> {
  let asked = tx
    .selectFrom('people.roster_row')
    .select('row_number')
    .where('import_id', '=', id)
    .where('row_number', '>', after)
    .where('applied_at', 'is not', null)
  if (what === 'ties') asked = asked.where('tied_at', 'is not', null)
  if (what === 'new') asked = asked.where('verdict', '=', 'new')
  if (what === 'changes') asked = asked.where('verdict', 'in', ['changed', 'leaving'])
  const rows = await asked.orderBy('row_number').limit(size).execute()
  return rows.map((row) => row.row_number)
}

/** Every column of every organisation's table that names a person (or a site), asked of the database itself: later modules need not be known here. */
export async function columnsNaming(tx: Tx, what: 'person' | 'site'): Promise<{ table: string; column: string }[]> {
  const names = what === 'person' ? ['person_id', 'manager_id', 'owner_id', 'facilitator_id'] : ['site_id']
  const found = await sql<{ table: string; column: string }>`
    select n.nspname || '.' || c.relname as table, a.attname as column
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and a.atttypid = 'uuid'::regtype and a.attname = any(${names}::text[]) and not a.attisdropped
      and n.nspname not in ('identity', 'audit', 'pgboss') and n.nspname not like 'pg\\_%'
      and n.nspname || '.' || c.relname <> 'people.roster_row'
    order by 1, 2`.execute(tx)
  return found.rows
}

/** Which of these people or sites something else still points to. */
export async function stillNamed(tx: Tx, what: 'person' | 'site', ids: readonly Id[]): Promise<Set<Id>> {
  const named = new Set<Id>()
  if (ids.length === 0) return named
  for (const { table, column } of await columnsNaming(tx, what)) {
    const rows = await sql<{
      id: Id
    }>`select distinct ${sql.ref(column)} as id from ${sql.table(table)} where ${sql.ref(column)} = any(${ids}::uuid[])`.execute(
      tx,
    )
    for (const row of rows.rows) named.add(row.id)
  }
  if (what === 'site') return named
  const access = await sql<{
    id: Id
  }>`select person_id as id from identity.access where person_id = any(${ids}::uuid[])`.execute(tx)
  for (const row of access.rows) named.add(row.id)
  return named
}

/** The people that these rows of an import brought in. */
export async function newcomersIn(
  tx: Tx,
  id: Id,
  rows: readonly number[],
): Promise<{ id: Id; name: string; title: string | null; department: string | null }[]> {
  return tx
    .selectFrom('people.roster_row as r')
    .innerJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'r.org_id').onRef('p.id', '=', 'r.person_id'),
    )
    .select(['p.id', 'p.name', 'p.title', 'p.department'])
    .where('r.import_id', '=', id)
    .where(sql<boolean>`r.row_number = any(${rows}::int[])`)
    .execute()
}
