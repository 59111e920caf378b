import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { organisationHere } from '#modules/people/access.views.ts'
import { peopleNamed, sitesForPlanning } from '#modules/people/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { EvidencePack } from './evidence.schema.ts'
import type { TrainingRecord } from './training-record.ts'

function packs(tx: Tx) {
  return tx
    .selectFrom('sessions.evidence_pack as e')
    .leftJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'e.org_id').onRef('p.id', '=', 'e.requested_by'),
    )
    .select(['e.id', 'e.scope', 'e.scope_name as scopeName', 'e.from_on as from', 'e.until_on as until', 'e.state'])
    .select(['e.done', 'e.total', 'e.summary', 'e.problem', 'p.name as requestedBy'])
    .select(['e.created_at as createdAt', 'e.finished_at as finishedAt'])
    .select(
      sql<EvidencePack['sizes']>`(select jsonb_build_object('pdf', sum(length(f.bytes)) filter (where f.kind = 'pdf'),
        'zip', sum(length(f.bytes)) filter (where f.kind = 'zip'))
        from sessions.evidence_file f where f.org_id = e.org_id and f.pack_id = e.id having count(*) > 0)`.as('sizes'),
    )
}

function told(row: Awaited<ReturnType<ReturnType<typeof packs>['execute']>>[number]): EvidencePack {
  return row as unknown as EvidencePack
}

/** Packs, newest first. */
export async function packPage(tx: Tx, page: { from: number; limit: number }) {
  const rows = await packs(tx)
    .orderBy('e.created_at', 'desc')
    .orderBy('e.id', 'desc')
    .offset(page.from)
    .limit(page.limit)
    .execute()
  const { total } = await tx
    .selectFrom('sessions.evidence_pack')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { rows: rows.map(told), total }
}

export async function packHere(tx: Tx, id: Id): Promise<EvidencePack | null> {
  const row = await packs(tx).where('e.id', '=', id).executeTakeFirst()
  return row ? told(row) : null
}

/** How many stretches of a pack are known already. */
export async function chaptersOf(tx: Tx, pack: Id): Promise<TrainingRecord[][]> {
  const rows = await tx
    .selectFrom('sessions.evidence_chapter')
    .select('records')
    .where('pack_id', '=', pack)
    .orderBy('number')
    .execute()
  return rows.map((row) => row.records as TrainingRecord[])
}

export async function chapterCount(tx: Tx, pack: Id): Promise<number> {
  const { count } = await tx
    .selectFrom('sessions.evidence_chapter')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('pack_id', '=', pack)
    .executeTakeFirstOrThrow()
  return count
}

/** The bytes of a ready pack; null when there are none. */
export async function packBytes(tx: Tx, pack: Id, kind: 'pdf' | 'zip'): Promise<Uint8Array | null> {
  const rows = await tx
    .selectFrom('sessions.evidence_file')
    .select('bytes')
    .where('pack_id', '=', pack)
    .where('kind', '=', kind)
    .orderBy('part')
    .execute()
  return rows.length > 0 ? Buffer.concat(rows.map((row) => row.bytes)) : null
}

export type Letterhead = { organisation: string; zone: string }

/** The organisation's name, and the zone in which its moments are said: the reader's, else the first site's. */
export async function letterhead(tx: Tx, reader: Id | null): Promise<Letterhead> {
  const own = reader ? (await peopleNamed(tx, [reader])).get(reader)?.zone : null
  return {
    organisation: (await organisationHere(tx))?.name ?? '',
    zone: own ?? (await sitesForPlanning(tx))[0]?.zone ?? 'UTC',
  }
}
