import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { AidContent } from './aid-content.ts'
import type { AidFilters, AidShare } from './schema.ts'
import { aidCounts, type Reader } from './views.ts'

/** Where an aid was put in front of people. Its author and whoever keeps the library may end it. */
export async function sharesOf(tx: Tx, aid: Id, person: Id | null, mayEndAll: boolean): Promise<AidShare[]> {
  const rows = await tx
    .selectFrom('library.share as h')
    .leftJoin('people.person as m', (join) =>
      join.onRef('m.org_id', '=', 'h.org_id').onRef('m.id', '=', 'h.manager_id'),
    )
    .leftJoin('people.person as b', (join) => join.onRef('b.org_id', '=', 'h.org_id').onRef('b.id', '=', 'h.by_id'))
    .select(['h.id', 'm.name as team', 'h.department', 'h.note', 'b.name as by', 'h.at', 'h.by_id as byId'])
    .where('h.aid_id', '=', aid)
    .where('h.ended_at', 'is', null)
    .orderBy('h.at', 'desc')
    .limit(100)
    .execute()
  return rows.map(({ byId, ...row }) => ({ ...row, mayEnd: mayEndAll || (person !== null && byId === person) }))
}

export async function shareHere(tx: Tx, id: Id): Promise<{ aid: Id; by: Id | null } | null> {
  const row = await tx
    .selectFrom('library.share')
    .select(['aid_id as aid', 'by_id as by'])
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Manager and department of somebody who shares. */
export async function standing(
  tx: Tx,
  person: Id,
): Promise<{ manager: Id | null; department: string | null; team: number }> {
  const row = await tx
    .selectFrom('people.person as p')
    .select(['p.manager_id as manager', 'p.department'])
    .select(
      sql<number>`(select count(*)::int from people.person t where t.org_id = p.org_id and t.manager_id = p.id and t.id <> p.id and t.left_on is null)`.as(
        'team',
      ),
    )
    .where('p.id', '=', person)
    .executeTakeFirst()
  return row ?? { manager: null, department: null, team: 0 }
}

/** Departments on the roster today, by name. */
export async function departmentsHere(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectFrom('people.person')
    .select('department')
    .distinct()
    .where('left_on', 'is', null)
    .where('department', 'is not', null)
    .orderBy('department')
    .execute()
  return rows.map((row) => row.department!)
}

/** What the library can be narrowed to, with how many aids each, and where the reader may share. */
export async function filtersHere(tx: Tx, reader: Reader): Promise<AidFilters> {
  const workflows = await tx
    .selectFrom('library.aid as a')
    .leftJoin('workflows.workflow as w', (join) =>
      join.onRef('w.org_id', '=', 'a.org_id').onRef('w.key', '=', 'a.workflow_key'),
    )
    .select((eb) => ['a.workflow_key as key', 'w.name', eb.fn.countAll<number>().as('aids')])
    .where('a.workflow_key', 'is not', null)
    .where('a.retired_at', 'is', null)
    .where('a.deleted_at', 'is', null)
    .groupBy(['a.workflow_key', 'w.name'])
    .orderBy(sql`coalesce(w.name, a.workflow_key)`)
    .execute()
  const own = reader.person ? await standing(tx, reader.person) : { manager: null, department: null, team: 0 }
  return {
    workflows: workflows.map(({ key, name, aids }) => ({ key: key!, name: name ?? key!, aids })),
    departments: await departmentsHere(tx),
    counts: await aidCounts(tx, reader),
    hasTeam: own.team > 0,
    hasManager: own.manager !== null,
    department: own.department,
  }
}

/** Versions, newest first. */
export async function versionsOf(tx: Tx, aid: Id) {
  const rows = await tx
    .selectFrom('library.aid_version as v')
    .innerJoin('library.aid as a', (join) => join.onRef('a.org_id', '=', 'v.org_id').onRef('a.id', '=', 'v.aid_id'))
    .leftJoin('people.person as b', (join) => join.onRef('b.org_id', '=', 'v.org_id').onRef('b.id', '=', 'v.by_id'))
    .select(['v.number', 'v.note', 'v.at', 'b.name as by', 'v.content', 'a.verified_version as verifiedVersion'])
    .where('v.aid_id', '=', aid)
    .orderBy('v.number', 'desc')
    .execute()
  return rows.map(({ content, verifiedVersion, ...row }) => ({
    ...row,
    title: (content as AidContent).title,
    isVerified: verifiedVersion === row.number,
  }))
}

export async function versionOf(tx: Tx, aid: Id, number: number): Promise<AidContent | null> {
  const row = await tx
    .selectFrom('library.aid_version')
    .select('content')
    .where('aid_id', '=', aid)
    .where('number', '=', number)
    .executeTakeFirst()
  return row ? (row.content as AidContent) : null
}

export type StoredFile = { id: Id; name: string; type: string; size: number; sha256: string; seconds: number | null }

export async function fileHere(tx: Tx, id: Id): Promise<StoredFile | null> {
  const row = await tx
    .selectFrom('library.file')
    .select(['id', 'name', 'type', 'size', 'sha256', 'seconds'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

const PART_BYTES = 1024 * 1024

/** The bytes of a file from `from` to `to`, both included. */
export async function bytesOfFile(tx: Tx, id: Id, from: number, to: number): Promise<Uint8Array> {
  const first = Math.floor(from / PART_BYTES)
  const rows = await tx
    .selectFrom('library.file_part')
    .select('bytes')
    .where('file_id', '=', id)
    .where('part', '>=', first)
    .where('part', '<=', Math.floor(to / PART_BYTES))
    .orderBy('part')
    .execute()
  const bytes = Buffer.concat(rows.map((row) => row.bytes))
  return bytes.subarray(from - first * PART_BYTES, to - first * PART_BYTES + 1)
}

export type DueAid = {
  id: Id
  title: string
  version: number
  verifiedVersion: number | null
  verifiedAt: Instant | null
  verifyBy: string
  today: string
  ownerId: Id
  owner: string
  ownerEmail: string
}

/** Aids whose owner may have to be told something: verified once, in use, and with an owner who is here and has an address. */
export async function aidsToWatch(tx: Tx, now: Instant, zone: string): Promise<DueAid[]> {
  return tx
    .selectFrom('library.aid as a')
    .innerJoin('people.person as o', (join) => join.onRef('o.org_id', '=', 'a.org_id').onRef('o.id', '=', 'a.owner_id'))
    .leftJoin('people.site as s', (join) => join.onRef('s.org_id', '=', 'o.org_id').onRef('s.id', '=', 'o.site_id'))
    .select(['a.id', 'a.title', 'a.version', 'a.verified_version as verifiedVersion', 'a.verified_at as verifiedAt'])
    .select(['a.verify_by_on as verifyBy', 'o.id as ownerId', 'o.name as owner'])
    .select((eb) => [
      eb.ref('o.email').$notNull().as('ownerEmail'),
      sql<string>`(${now}::timestamptz at time zone coalesce(s.zone, ${zone}))::date`.as('today'),
    ])
    .where('a.verified_version', 'is not', null)
    .where('a.retired_at', 'is', null)
    .where('a.deleted_at', 'is', null)
    .where('o.left_on', 'is', null)
    .where('o.email', 'is not', null)
    .where(
      sql<boolean>`(a.version <> a.verified_version or a.verify_by_on <= (${now}::timestamptz at time zone coalesce(s.zone, ${zone}))::date + 7)`,
    )
    .orderBy('a.id')
    .execute()
}
