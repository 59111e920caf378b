import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { isPermission, mayDo } from '#modules/people/permissions.ts'
import { type Role, roles } from '#modules/people/roles.ts'
import { inOrganisation } from '#platform/db/scope.ts'
import type { Endpoint } from '#platform/http/endpoint.ts'
import { endpoints } from './api.ts'
import { rowsFor } from './isolation.fixtures.ts'
import { sampleBody } from './sample-body.fixtures.ts'
import { type House, openHouse, type TestOrganisation } from './testing.ts'

const RANDOM = '01900000-0000-7000-8000-00000000abcd'
let house: House
let ours: TestOrganisation
let theirs: TestOrganisation
let tables: string[]
let foreign = new Set<string>()

beforeAll(async () => {
  house = await openHouse()
  ours = await house.organisation('Ours')
  theirs = await house.organisation('Theirs', 'America/New_York')
  const found = await sql<{ name: string }>`
    select n.nspname || '.' || c.relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and n.nspname not in ('identity', 'pgboss', 'pg_catalog') order by 1`.execute(
    house.db,
  )
  tables = found.rows.map((row) => row.name)
  await rowsFor(house, theirs)
})
afterAll(() => house.close())

describe('the database keeps organisations apart below the code', () => {
  test('every table of an organisation forces row-level security, with the organisation first in its key', async () => {
    const { rows } = await sql<{ name: string; forced: boolean; policies: number; first: string }>`
      select n.nspname || '.' || c.relname as name, c.relforcerowsecurity and c.relrowsecurity as forced,
        (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
        (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0] where i.indrelid = c.oid and i.indisprimary) as first
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname || '.' || c.relname = any(${tables})`.execute(
      house.db,
    )
    expect(
      rows.filter((row) => !row.forced || row.policies === 0 || row.first !== 'org_id').map((row) => row.name),
    ).toEqual([])
    expect(rows.length).toBeGreaterThan(25)
  })
  test('the application is no owner, no superuser and cannot bypass it', async () => {
    const { rows } = await sql<{ strong: boolean; owned: number }>`
      select r.rolsuper or r.rolbypassrls or r.rolcreaterole as strong, (select count(*)::int from pg_class where relowner = r.oid) as owned from pg_roles r where rolname = current_user`.execute(
      house.db,
    )
    expect(rows).toEqual([{ strong: false, owned: 0 }])
  })
  test('every table holds rows of the other organisation, or this test proves nothing', async () => {
    const empty: string[] = []
    for (const table of tables) {
      const { rows } = await inOrganisation(house.db, theirs.id, (tx) =>
        sql<{ n: number }>`select count(*)::int as n from ${sql.raw(table)}`.execute(tx),
      )
      if (rows[0]!.n === 0) empty.push(table)
    }
    expect(empty).toEqual([])
  })
  test('hand-written SQL sees, changes and removes none of their rows, and can write none in their name', async () => {
    for (const table of tables) {
      const name = sql.raw(table)
      for (const scope of [ours.id, null]) {
        const within = <T>(work: (tx: never) => Promise<T>) =>
          scope
            ? inOrganisation(house.db, scope, (tx) => work(tx as never))
            : house.db.transaction().execute((tx) => work(tx as never))
        const seen = await within((tx) =>
          sql<{ n: number }>`select count(*)::int as n from ${name} where org_id = ${theirs.id}`.execute(tx),
        )
        expect([table, seen.rows[0]!.n]).toEqual([table, 0])
        for (const statement of [
          sql`update ${name} set org_id = org_id where org_id = ${theirs.id}`,
          sql`delete from ${name} where org_id = ${theirs.id}`,
        ]) {
          // Insert-only tables refuse the verb itself; the others touch nothing.
          const done = await within((tx) => statement.execute(tx)).catch((error: { code: string }) => error)
          if ('code' in done) expect([table, done.code]).toEqual([table, '42501'])
          else expect([table, Number(done.numAffectedRows ?? 0n)]).toEqual([table, 0])
        }
        const copied = await within(async (tx) => {
          const { rows } = await sql<{
            columns: string
          }>`select string_agg(quote_ident(attname), ',') as columns from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and attname <> 'org_id' and not attisdropped`.execute(
            tx,
          )
          return sql`insert into ${name} (org_id, ${sql.raw(rows[0]!.columns)}) select ${theirs.id}::uuid, ${sql.raw(rows[0]!.columns)} from ${name} limit 1`.execute(
            tx,
          )
        }).catch((error: { code: string }) => error)
        expect([table, 'code' in copied ? 'refused' : Number(copied.numAffectedRows ?? 0n)]).not.toEqual([table, 1])
      }
    }
  })
})

describe('every route x role x organisation', () => {
  const inside = endpoints.filter((one) => one.inside)
  const addressed = (one: Endpoint, id: string) => one.path.replaceAll(/\{\w+\}/g, id)

  test('every route names a permission of the policy', () => {
    const unknown = endpoints.filter(
      (one) => !isPermission(one.permission) && !['public', 'signed-in'].includes(one.permission),
    )
    expect(unknown.map((one) => `${one.id}: ${one.permission}`)).toEqual([])
    expect(new Set(endpoints.map((one) => one.id)).size).toBe(endpoints.length)
  })
  test('a role enters exactly the rooms that the policy opens for it, and nobody enters unknown', {
    timeout: 240_000,
  }, async () => {
    const wrong: string[] = []
    for (const one of inside) {
      const anonymous = await house.anonymous(one.method.toUpperCase(), addressed(one, RANDOM))
      if (anonymous.status !== 401) wrong.push(`${one.id} as nobody: ${anonymous.status}`)
      for (const role of roles) {
        const held: Role[] = [role, 'participant']
        const allowed = isPermission(one.permission) && mayDo(held, one.permission)
        const answer = await ours.members[role].call<{ title?: string; detail?: { permission?: string } }>(
          one.method.toUpperCase(),
          addressed(one, RANDOM),
        )
        const stopped = answer.status === 403 && answer.body?.detail?.permission === one.permission
        if (stopped === allowed || answer.status === 401 || answer.status >= 500)
          wrong.push(`${one.id} as ${role}: ${answer.status} ${answer.body?.title ?? ''}, allowed ${allowed}`)
      }
    }
    expect(wrong).toEqual([])
  })
  test('an id of another organisation is answered exactly as one that never existed', {
    timeout: 240_000,
  }, async () => {
    const ids = await idsOf(theirs.id)
    foreign = new Set(ids.values())
    const leaks: string[] = []
    let compared = 0
    for (const one of inside.filter((each) => each.path.includes('{') || each.body)) {
      const role = roles.find((each) => isPermission(one.permission) && mayDo([each, 'participant'], one.permission))
      if (!role) continue
      const bodyFor = (id: string) => (one.body ? sampleBody(one.body, id) : undefined)
      // A route that is told no id has none to leak.
      if (!one.path.includes('{') && !JSON.stringify(bodyFor(RANDOM)).includes(RANDOM)) continue
      const ask = async (id: string) => {
        const { status, text } = await ours.members[role].call(
          one.method.toUpperCase(),
          addressed(one, id),
          bodyFor(id),
        )
        return `${status} ${settled(text, id)}`
      }
      // An id can only matter to a route that looks into its table; which those are, the route says itself.
      const { answer: never, asked } = await listened(() => ask(RANDOM))
      for (const [table, id] of ids) {
        if (!asked(table)) continue
        const answer = await ask(id)
        compared++
        if (answer !== never) leaks.push(`${one.id} ${id}: ${answer.slice(0, 160)} instead of ${never.slice(0, 160)}`)
      }
    }
    expect(leaks).toEqual([])
    expect(compared).toBeGreaterThan(inside.length)
  })
})

/** Runs it and listens to the database: whether a table was named in any statement meanwhile. */
async function listened<T>(run: () => Promise<T>): Promise<{ answer: T; asked: (table: string) => boolean }> {
  const heard = new Set<string>()
  const silent = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...said: unknown[]) {
    const statement = said[0] as string | { text?: string }
    heard.add(((typeof statement === 'string' ? statement : statement.text) ?? '').replaceAll('"', ''))
    return (silent as (...all: unknown[]) => unknown).apply(this, said)
  } as typeof silent
  try {
    const answer = await run()
    return { answer, asked: (table) => [...heard].some((text) => new RegExp(`\\b${table}\\b`).test(text)) }
  } finally {
    pg.Client.prototype.query = silent
  }
}

/** An answer without what differs between any two answers: the id that was asked, ids made just now, moments. */
function settled(text: string, asked: string): string {
  return text
    .replaceAll(asked, '<asked>')
    .replace(/"requestId":"[^"]*"/g, '')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<moment>')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => (foreign.has(id) ? id : '<new>'))
}

/** One id of each of their tables. */
async function idsOf(org: Id): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const table of tables) {
    const { rows } = await inOrganisation(house.db, org, (tx) =>
      sql<Record<string, unknown>>`select * from ${sql.raw(table)} limit 1`.execute(tx),
    )
    for (const [column, value] of Object.entries(rows[0] ?? {}))
      if (column === 'id' && typeof value === 'string') ids.set(table, value)
  }
  return ids
}
