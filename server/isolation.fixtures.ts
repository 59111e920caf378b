import { type RawBuilder, sql } from 'kysely'
import { newId } from '#platform/acting/new-id.ts'
import type { Tx } from '#platform/db/connect.ts'
import { inOrganisation } from '#platform/db/scope.ts'
import type { House, TestOrganisation } from './testing.ts'

type Column = { table: string; column: string; type: string; needed: boolean; choices: string | null }
type Tie = { table: string; parent: string; columns: string[]; parentColumns: string[] }

/**
 * Puts one row of this organisation into every table that has none, made from the catalogue alone: column types, the
 * choices of checks, parents first. A table of a later release is filled without a change here.
 */
export async function rowsFor(house: House, organisation: TestOrganisation): Promise<void> {
  const columns = (await columnsOf(house)).rows
  const ties = (await tiesOf(house)).rows
  const tables = [...new Set(columns.map((one) => one.table))]
  for (const table of parentsFirst(tables, ties)) {
    await inOrganisation(house.db, organisation.id, async (tx) => {
      if ((await firstRow(tx, table)) === undefined)
        await fill(
          tx,
          organisation,
          table,
          columns.filter((one) => one.table === table),
          ties.filter((tie) => tie.table === table),
        )
    })
  }
}

async function fill(
  tx: Tx,
  organisation: TestOrganisation,
  table: string,
  columns: Column[],
  ties: Tie[],
): Promise<void> {
  const values = new Map<string, RawBuilder<unknown>>([['org_id', sql`${organisation.id}::uuid`]])
  for (const tie of ties) {
    const parent = await firstRow(tx, tie.parent)
    tie.columns.forEach((column, i) => {
      const value = parent?.[tie.parentColumns[i]!]
      if (column !== 'org_id' && value !== undefined && columns.some((one) => one.column === column && one.needed))
        values.set(column, sql`${value}`)
    })
  }
  for (const one of columns) if (one.needed && !values.has(one.column)) values.set(one.column, invented(one))
  const names = sql.join([...values.keys()].map((name) => sql.ref(name)))
  await sql`insert into ${sql.raw(table)} (${names}) values (${sql.join([...values.values()])})`.execute(tx)
}

function invented({ type, choices }: Column): RawBuilder<unknown> {
  if (type === 'uuid') return sql`${newId()}::uuid`
  if (type === 'text') return sql`${/'([^']+)'::text/.exec(choices ?? '')?.[1] ?? 'x'}`
  if (type === 'date') return sql`'2027-03-01'::date`
  if (type.startsWith('timestamp')) return sql`'2027-03-01T01:00:00Z'::timestamptz`
  if (type === 'bytea') return sql`'\\x00'::bytea`
  if (type === 'jsonb') return sql`'{}'::jsonb`
  if (type.endsWith('[]')) return sql`'{}'`
  if (type === 'boolean') return sql`false`
  return sql`60`
}

async function firstRow(tx: Tx, table: string): Promise<Record<string, unknown> | undefined> {
  return (await sql<Record<string, unknown>>`select * from ${sql.raw(table)} limit 1`.execute(tx)).rows[0]
}

function parentsFirst(tables: string[], ties: Tie[]): string[] {
  const done: string[] = []
  const visit = (table: string, path: string[]) => {
    if (done.includes(table) || path.includes(table)) return
    for (const tie of ties) if (tie.table === table) visit(tie.parent, [...path, table])
    done.push(table)
  }
  for (const table of tables) visit(table, [])
  return done
}

function columnsOf({ db }: House) {
  return sql<Column>`
    select n.nspname || '.' || c.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
      (a.attnotnull and not a.atthasdef) or a.attname in ('email') as needed,
      (select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any(k.conkey)) as choices
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' and exists (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'org_id') and n.nspname not in ('identity', 'pgboss', 'pg_catalog')`.execute(
    db,
  )
}

function tiesOf({ db }: House) {
  return sql<Tie>`
    select kn.nspname || '.' || kc.relname as table, pn.nspname || '.' || pc.relname as parent,
      (select array_agg(a.attname::text order by o.n) from unnest(k.conkey) with ordinality o(num, n) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = o.num) as columns,
      (select array_agg(a.attname::text order by o.n) from unnest(k.confkey) with ordinality o(num, n) join pg_attribute a on a.attrelid = k.confrelid and a.attnum = o.num) as "parentColumns"
    from pg_constraint k join pg_class kc on kc.oid = k.conrelid join pg_namespace kn on kn.oid = kc.relnamespace
    join pg_class pc on pc.oid = k.confrelid join pg_namespace pn on pn.oid = pc.relnamespace
    where k.contype = 'f' and kn.nspname not in ('identity', 'pgboss')`.execute(db)
}
