import { type Expression, type SqlBool, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/db/connect.ts'
import { rolesOf } from './access.views.ts'
import { checkTree } from './manager-tree.ts'
import type { FoundPerson, HandField, PeopleQuery, PersonDetail, PersonRow, TreeNow } from './schema.ts'
import { rankMatches, searchKey } from './search-terms.ts'

const SHOWN = 50

function everybody(tx: Tx) {
  return tx
    .selectFrom('people.person as p')
    .leftJoin('people.site as s', (join) => join.onRef('s.org_id', '=', 'p.org_id').onRef('s.id', '=', 'p.site_id'))
    .leftJoin('people.person as m', (join) =>
      join.onRef('m.org_id', '=', 'p.org_id').onRef('m.id', '=', 'p.manager_id'),
    )
}

const grantedHere = sql<
  string[]
>`array(select g.role from people.role_grant g where g.org_id = p.org_id and g.person_id = p.id and g.revoked_at is null order by g.role)`

function rowsOf(tx: Tx) {
  return everybody(tx)
    .select(['p.id', 'p.name', 'p.email', 'p.employee_id as employeeId', 'p.title', 'p.department', 'p.role'])
    .select(['p.site_id as siteId', 's.name as site', 'p.manager_id as managerId', 'm.name as manager'])
    .select(['p.leaves_on as leavesOn', 'p.left_on as leftOn', grantedHere.as('granted')])
}

/** One page of people by name. A typed text is answered word by word; a word that nobody has is corrected first. */
export async function peoplePage(
  tx: Tx,
  query: PeopleQuery,
  page: { cursor?: string | undefined; limit: number },
): Promise<{ rows: PersonRow[]; total: number; next: string | null }> {
  const conditions = await conditionsOf(tx, query)
  const all = await tx
    .selectFrom('people.person as p')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where((eb) => eb.and(conditions))
    .executeTakeFirstOrThrow()
  const after = readCursor(page.cursor)
  let asked = rowsOf(tx).where((eb) => eb.and(conditions))
  if (after) asked = asked.where(sql<boolean>`(lower(p.name), p.id) > (${after.name}, ${after.id}::uuid)`)
  const rows = await asked
    .orderBy(sql`lower(p.name)`)
    .orderBy('p.id')
    .limit(page.limit + 1)
    .execute()
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  return { rows: shown, total: all.total, next: rows.length > page.limit && last ? cursorAfter(last) : null }
}

function cursorAfter(row: { name: string; id: string }): string {
  return Buffer.from(JSON.stringify([row.name.toLowerCase(), row.id])).toString('base64url')
}

function readCursor(text: string | undefined): { name: string; id: string } | null {
  if (!text) return null
  try {
    const [name, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[]
    if (typeof name === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)) return { name, id }
  } catch {}
  throw problem('request/not-understood', { field: 'cursor' })
}

async function conditionsOf(tx: Tx, query: PeopleQuery): Promise<Expression<SqlBool>[]> {
  const found: Expression<SqlBool>[] = [sql<boolean>`true`]
  if (query.here === 'now') found.push(sql<boolean>`p.left_on is null`)
  if (query.here === 'left') found.push(sql<boolean>`p.left_on is not null`)
  if (query.department) found.push(sql<boolean>`p.department = ${query.department}`)
  if (query.title) found.push(sql<boolean>`p.title = ${query.title}`)
  if (query.role) found.push(sql<boolean>`p.role = ${query.role}`)
  if (query.site) found.push(sql<boolean>`p.site_id = ${query.site}::uuid`)
  if (query.may === 'manager')
    found.push(
      sql<boolean>`p.id in (select t.manager_id from people.person t where t.manager_id is not null and t.left_on is null)`,
    )
  else if (query.may)
    found.push(
      sql<boolean>`p.id in (select g.person_id from people.role_grant g where g.role = ${query.may} and g.revoked_at is null)`,
    )
  if (query.text) found.push(await answering(tx, query.text))
  return found
}

/** Every typed word must stand in the person's key; a word that no name begins with may also be one of its corrections. */
async function answering(tx: Tx, text: string): Promise<Expression<SqlBool>> {
  const words = searchKey(text).split(' ').filter(Boolean).slice(0, 8)
  if (words.length === 0) return sql<boolean>`false`
  const tests: Expression<SqlBool>[] = []
  for (const word of words) {
    const patterns = [word, ...(await corrections(tx, word))].map((one) => `%${one}%`)
    tests.push(sql<boolean>`p.search_key like any(${patterns}::text[])`)
  }
  return sql<boolean>`(${sql.join(tests, sql` and `)})`
}

const CORRECTIONS = 12
const LEAST_ALIKE = 0.55

async function corrections(tx: Tx, word: string): Promise<string[]> {
  if (word.length < 3) return []
  const known = await tx
    .selectFrom('people.search_word')
    .select('word')
    .where(
      sql<boolean>`(word like ${`${word}%`} or similarity(word, ${word}) >= 0.2 or (left(word, 1) = ${word[0]!} and abs(length(word) - ${word.length}) <= 1))`,
    )
    .execute()
  if (known.some((one) => one.word.startsWith(word))) return []
  const candidates = known.map((one) => ({ text: one.word }))
  return rankMatches(word, candidates, LEAST_ALIKE)
    .slice(0, CORRECTIONS)
    .map((match) => match.candidate.text)
}

const CANDIDATES = 200

/** Colleagues that answer a typed text, best first. Who may not see people finds them by name, title and department only. */
export async function searchPeople(tx: Tx, text: string, limit: number, maySeePeople: boolean): Promise<FoundPerson[]> {
  const key = searchKey(text)
  if (key === '') return []
  const rows = await tx
    .selectFrom('people.person as p')
    .select(['p.id', 'p.name', 'p.title', 'p.department', 'p.email', 'p.employee_id'])
    .where('p.left_on', 'is', null)
    .where(await answering(tx, text))
    .orderBy(sql`p.search_key like ${`${key}%`} desc`)
    .orderBy(sql`lower(p.name)`)
    .limit(CANDIDATES)
    .execute()
  const candidates = rows.map(({ employee_id, ...row }) => {
    const shown = [row.name, row.title, row.department]
    return { ...row, text: [...shown, ...(maySeePeople ? [row.email, employee_id] : [])].filter(Boolean).join(' ') }
  })
  return rankMatches(text, candidates)
    .slice(0, limit)
    .map(({ candidate: { text: _, email, ...person } }) => ({ ...person, email: maySeePeople ? email : null }))
}

/** Everything the page of one person shows. */
export async function personDetail(tx: Tx, id: Id, today: string): Promise<PersonDetail> {
  const row = await rowsOf(tx)
    .select(['p.languages', 's.zone', 'p.starts_on as startsOn', 'p.on_leave_since as onLeaveSince'])
    .where('p.id', '=', id)
    .executeTakeFirst()
  if (!row) throw problem('person/unknown')
  const handSet = await tx
    .selectFrom('people.hand_set as h')
    .leftJoin('people.person as b', (join) => join.onRef('b.org_id', '=', 'h.org_id').onRef('b.id', '=', 'h.set_by'))
    .select(['h.field', 'h.set_at as at', 'b.name as by'])
    .where('h.person_id', '=', id)
    .orderBy('h.field')
    .execute()
  const team = tx
    .selectFrom('people.person')
    .where('manager_id', '=', id)
    .where('id', '!=', id)
    .where('left_on', 'is', null)
  const members = await team.select(['id', 'name', 'title']).orderBy(sql`lower(name)`).limit(SHOWN).execute()
  const { size } = await team.select((eb) => eb.fn.countAll<number>().as('size')).executeTakeFirstOrThrow()
  const leave = await tx
    .selectFrom('people.leave')
    .select(['id', 'from_on as from', 'to_on as to', 'note'])
    .where('person_id', '=', id)
    .orderBy('from_on', 'desc')
    .execute()
  return {
    ...row,
    roles: await rolesOf(tx, id, today),
    handSet: handSet.map((one) => ({ ...one, field: one.field as HandField })),
    team: members,
    teamSize: size,
    leave,
    access: await accessState(tx, id),
  }
}

/** When somebody is away, newest first. */
export async function leavePage(
  tx: Tx,
  person: Id,
  query: { cursor?: string | undefined; limit: number },
): Promise<{ rows: PersonDetail['leave']; total: number; next: string | null }> {
  const from = /^\d{1,6}$/.test(query.cursor ?? '') ? Number(query.cursor) : 0
  const mine = tx.selectFrom('people.leave').where('person_id', '=', person)
  const rows = await mine
    .select(['id', 'from_on as from', 'to_on as to', 'note'])
    .orderBy('from_on', 'desc')
    .orderBy('id')
    .offset(from)
    .limit(query.limit)
    .execute()
  const { total } = await mine.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { rows, total, next: from + rows.length < total ? String(from + rows.length) : null }
}

async function accessState(tx: Tx, person: Id): Promise<PersonDetail['access']> {
  const row = await tx
    .selectFrom('identity.access as a')
    .leftJoin('identity.credential as c', 'c.identity_id', 'a.identity_id')
    .select(['a.revoked_at', 'c.set_at'])
    .where('a.person_id', '=', person)
    .where(sql<boolean>`a.org_id = (select org_id from people.organisation)`)
    .executeTakeFirst()
  if (!row) return 'none'
  if (row.revoked_at) return 'ended'
  return row.set_at ? 'active' : 'invited'
}

/** What is wrong in the tree of managers as it stands today. */
export async function treeNow(tx: Tx): Promise<TreeNow> {
  const people = await tx
    .selectFrom('people.person as p')
    .select(['p.id', 'p.name', 'p.manager_id as managerId', 'p.left_on as leftOn'])
    .where(
      sql<boolean>`(p.left_on is null or p.id in (select t.manager_id from people.person t where t.left_on is null))`,
    )
    .execute()
  const tree = checkTree(people)
  const names = new Map<string, string>(people.map((one) => [one.id, one.name]))
  const someone = (id: string) => ({ id, name: names.get(id) ?? '' })
  return {
    people: people.filter((one) => !one.leftOn).length,
    roots: tree.roots.slice(0, SHOWN).map(someone),
    rootCount: tree.roots.length,
    cycles: tree.cycles.slice(0, SHOWN).map((cycle) => cycle.map(someone)),
    cycleCount: tree.cycles.length,
    leaversWhoManage: tree.leaversWhoManage
      .slice(0, SHOWN)
      .map((one) => ({ manager: someone(one.manager), people: one.people.length })),
    leaverCount: tree.leaversWhoManage.length,
  }
}

/** Whether somebody else than this person keeps the installation. */
export async function anotherAdministrator(tx: Tx, than: Id): Promise<boolean> {
  const row = await tx
    .selectFrom('people.role_grant as g')
    .innerJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'g.org_id').onRef('p.id', '=', 'g.person_id'),
    )
    .select('g.id')
    .where('g.role', '=', 'administrator')
    .where('g.revoked_at', 'is', null)
    .where('p.left_on', 'is', null)
    .where('p.id', '!=', than)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function isAdministrator(tx: Tx, person: Id): Promise<boolean> {
  const held = tx.selectFrom('people.role_grant').select('id').where('person_id', '=', person)
  return (
    (await held.where('role', '=', 'administrator').where('revoked_at', 'is', null).executeTakeFirst()) !== undefined
  )
}

/** Somebody else who holds this e-mail or employee id already. */
export async function holderOf(
  tx: Tx,
  keys: { email?: string | null | undefined; employeeId?: string | null | undefined },
  except?: Id,
): Promise<{ id: Id; name: string; by: 'email' | 'employeeId' } | null> {
  const email = keys.email?.toLowerCase() ?? null
  const employeeId = keys.employeeId?.toLowerCase() ?? null
  if (!email && !employeeId) return null
  let asked = tx
    .selectFrom('people.person')
    .select(['id', 'name', 'email'])
    .where(sql<boolean>`(lower(email) = ${email} or lower(employee_id) = ${employeeId})`)
  if (except) asked = asked.where('id', '!=', except)
  const row = await asked.executeTakeFirst()
  return row ? { id: row.id, name: row.name, by: row.email?.toLowerCase() === email ? 'email' : 'employeeId' } : null
}

/** What an action must know of a person before it changes them. */
export async function personAsIs(tx: Tx, id: Id) {
  const row = await tx.selectFrom('people.person').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw problem('person/unknown')
  return row
}

export async function siteExists(tx: Tx, id: string): Promise<boolean> {
  return (
    (await tx
      .selectFrom('people.site')
      .select('id')
      .where('id', '=', id as Id)
      .where('retired_at', 'is', null)
      .executeTakeFirst()) !== undefined
  )
}

/** Whether naming this manager would close a circle: walks up from the manager. */
export async function isAbove(tx: Tx, person: Id, manager: Id): Promise<boolean> {
  const found = await sql<{ id: string }>`
    with recursive up as (
      select id, manager_id from people.person where id = ${manager}::uuid
      union
      select p.id, p.manager_id from people.person p join up on p.id = up.manager_id
    ) select id from up where id = ${person}::uuid`.execute(tx)
  return found.rows.length > 0
}

/** Where an identity may go, ended or not: a link for somebody of other organisations is never shown here. */
export async function organisationsOfIdentity(tx: Tx, identity: Id): Promise<Id[]> {
  const rows = await tx.selectFrom('identity.access').select('org_id').where('identity_id', '=', identity).execute()
  return rows.map((row) => row.org_id)
}

export async function peopleWhoLeaveBefore(tx: Tx, today: string): Promise<Id[]> {
  const rows = await tx
    .selectFrom('people.person')
    .select('id')
    .where('left_on', 'is', null)
    .where(sql<boolean>`leaves_on < ${today}::date`)
    .execute()
  return rows.map((row) => row.id)
}

export async function holdsAccess(tx: Tx, org: Id, identity: Id): Promise<Id | null> {
  const row = await tx
    .selectFrom('identity.access')
    .select('person_id')
    .where('org_id', '=', org)
    .where('identity_id', '=', identity)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row?.person_id ?? null
}
