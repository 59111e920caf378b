import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import { insertSite } from './access.store.ts'
import type { RosterCounts, RosterFindings, RosterMapping, RosterSheet, RosterState } from './roster.schema.ts'
import type { RowVerdict } from './roster-verdicts.ts'

export async function insertImport(
  { tx, actor, now }: Acting,
  file: { name: string; bytes: Uint8Array; sha256: string },
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('people.roster_import')
    .values({
      org_id: actor.org,
      id,
      file_name: file.name,
      sha256: file.sha256,
      sheets: '[]',
      state: 'reading',
      created_by: actor.person,
      created_at: now,
    })
    .execute()
  await tx
    .insertInto('people.roster_file')
    .values({ org_id: actor.org, import_id: id, bytes: Buffer.from(file.bytes) })
    .execute()
  return id
}

export async function saveSheets({ tx }: Acting, id: Id, sheets: RosterSheet[]): Promise<void> {
  await tx
    .updateTable('people.roster_import')
    .set({ sheets: JSON.stringify(sheets), state: 'mapping' })
    .where('id', '=', id)
    .execute()
}

export async function saveProblem(
  { tx }: Acting,
  id: Id,
  problem: { slug: string; detail: Record<string, unknown> },
): Promise<void> {
  await tx
    .updateTable('people.roster_import')
    .set({ problem: JSON.stringify(problem), state: 'failed' })
    .where('id', '=', id)
    .execute()
}

/** Begins a step; older work that is still queued or running sees another number and stops. */
export async function beginStep(
  { tx }: Acting,
  id: Id,
  state: RosterState,
  more: { mapping?: RosterMapping; total?: number; done?: number } = {},
): Promise<number> {
  const row = await tx
    .updateTable('people.roster_import')
    .set((eb) => ({
      state,
      step: eb('step', '+', 1),
      done: more.done ?? 0,
      ...(more.total === undefined ? {} : { total: more.total }),
      ...(more.mapping
        ? {
            mapping: JSON.stringify(more.mapping),
            sheet: more.mapping.sheet,
            is_complete: more.mapping.isComplete,
            counts: '{}',
            findings: '{}',
            problem: null,
          }
        : {}),
    }))
    .where('id', '=', id)
    .returning('step')
    .executeTakeFirstOrThrow()
  return row.step
}

/** Counts progress and holds the import for this transaction; false when it was cancelled or begun anew meanwhile. */
export async function goOn({ tx }: Acting, id: Id, state: RosterState, step: number, by: number): Promise<boolean> {
  const row = await tx
    .updateTable('people.roster_import')
    .set((eb) => ({ done: eb('done', '+', by) }))
    .where('id', '=', id)
    .where('state', '=', state)
    .where('step', '=', step)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function setTotal({ tx }: Acting, id: Id, total: number): Promise<void> {
  await tx.updateTable('people.roster_import').set({ total, done: 0 }).where('id', '=', id).execute()
}

export async function deleteRows({ tx }: Acting, id: Id): Promise<void> {
  await tx.deleteFrom('people.roster_row').where('import_id', '=', id).execute()
}

export async function insertRows(
  { tx, actor }: Acting,
  id: Id,
  rows: readonly (RowVerdict & { cells: string[] | null })[],
): Promise<void> {
  await sql`
    insert into people.roster_row (org_id, import_id, row_number, verdict, person_id, cells, before, after, reasons)
    select ${actor.org}::uuid, ${id}::uuid, r."row", r.verdict, r."personId", nullif(r.cells, 'null'), nullif(r.before, 'null'), nullif(r.after, 'null'), r.reasons
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r("row" integer, verdict text, "personId" uuid, cells jsonb, before jsonb, after jsonb, reasons jsonb)`.execute(
    tx,
  )
}

export async function finishCheck(
  { tx }: Acting,
  id: Id,
  counts: RosterCounts,
  findings: RosterFindings,
): Promise<void> {
  await tx
    .updateTable('people.roster_import')
    .set({ state: 'checked', counts: JSON.stringify(counts), findings: JSON.stringify(findings) })
    .where('id', '=', id)
    .execute()
}

// The database's clock, to the microsecond: two imports of one second must know which came first.
const moment = sql<Instant>`clock_timestamp()`

/** From here on, what others put into the roster is not in this check. */
export async function stampCheck({ tx }: Acting, id: Id): Promise<void> {
  await tx.updateTable('people.roster_import').set({ checked_at: moment }).where('id', '=', id).execute()
}

export async function finishImport({ tx }: Acting, id: Id, state: 'applied' | 'undone'): Promise<void> {
  await tx
    .updateTable('people.roster_import')
    .set((eb) => ({
      state,
      ...(state === 'applied' ? { applied_at: moment } : { undone_at: moment }),
      done: eb.ref('total'),
    }))
    .where('id', '=', id)
    .execute()
}

export async function setState({ tx }: Acting, id: Id, state: RosterState): Promise<void> {
  await tx
    .updateTable('people.roster_import')
    .set((eb) => ({ state, step: eb('step', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

const USUAL_WEEK = Object.fromEntries(
  ['1', '2', '3', '4', '5', '6', '7'].map((weekday) => [
    weekday,
    +weekday < 6 ? (['09:00', '18:00'] as [string, string]) : null,
  ]),
)

/** The sites that the mapping names as new; done twice, they are there once. */
export async function insertMappedSites(acting: Acting, mapping: RosterMapping): Promise<void> {
  for (const [name, meaning] of Object.entries(mapping.sites)) {
    if (meaning.kind !== 'create' || !meaning.id) continue
    const known = await acting.tx
      .selectFrom('people.site')
      .select('id')
      .where('id', '=', meaning.id as Id)
      .executeTakeFirst()
    if (!known)
      await insertSite(
        acting,
        { name, zone: meaning.zone, country: meaning.country, region: meaning.region, hours: USUAL_WEEK },
        meaning.id as Id,
      )
  }
}

export async function deleteSites({ tx }: Acting, ids: readonly Id[]): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom('people.site').where('id', 'in', ids).execute()
}
