import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { Programme } from './unit.ts'

export type ProgrammeToStore = Pick<Programme, 'title' | 'departments' | 'channel'> & {
  why: string
  /** Given by a file; left out: as it is. */
  brought?: Pick<Programme, 'anchor' | 'portfolio' | 'needs' | 'leadTimes' | 'extra'>
}

const json = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value))

function columns({ title, why, departments, channel, brought }: ProgrammeToStore) {
  return {
    title,
    why,
    departments: JSON.stringify(departments ?? []),
    channel: json(channel),
    ...(brought
      ? {
          anchor: brought.anchor ?? 'group go-live',
          portfolio: json(brought.portfolio),
          needs: json(brought.needs),
          lead_times: json(brought.leadTimes),
          extra: JSON.stringify(brought.extra),
        }
      : {}),
  }
}

export async function insertProgramme(
  { tx, actor, now }: Acting,
  key: string,
  programme: ProgrammeToStore,
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('curriculum.programme')
    .values({ org_id: actor.org, id, key, created_at: now, created_by: actor.person, ...columns(programme) })
    .execute()
  return id
}

export async function saveProgramme(tx: Tx, id: Id, programme: ProgrammeToStore): Promise<void> {
  await tx.updateTable('curriculum.programme').set(columns(programme)).where('id', '=', id).execute()
}

export async function markProgrammeRetired({ tx, now }: Acting, id: Id, retired: boolean): Promise<void> {
  await tx
    .updateTable('curriculum.programme')
    .set({ retired_at: retired ? now : null })
    .where('id', '=', id)
    .execute()
}

export async function keysTaken(tx: Tx, table: 'programme' | 'unit'): Promise<Set<string>> {
  return new Set((await tx.selectFrom(`curriculum.${table}`).select('key').execute()).map((row) => row.key))
}

export type UnitToInsert = {
  key: string
  markdown: string
  programme: Id | null
  position: number
  starter: string | null
}

export async function insertUnit({ tx, actor, now }: Acting, unit: UnitToInsert): Promise<Id> {
  const id = newId()
  const { key, markdown, programme, position, starter } = unit
  await tx
    .insertInto('curriculum.unit')
    .values({
      org_id: actor.org,
      id,
      key,
      markdown,
      programme_id: programme,
      position,
      starter,
      saved_at: now,
      saved_by: actor.person,
      created_at: now,
      created_by: actor.person,
    })
    .execute()
  return id
}

/** Holds the unit until the transaction ends; its revision tells whether somebody saved in between. */
export async function lockUnit(
  tx: Tx,
  id: Id,
): Promise<{ key: string; revision: number; markdown: string; savedBy: Id | null; programmeId: Id | null } | null> {
  const row = await tx
    .selectFrom('curriculum.unit')
    .select(['key', 'revision', 'markdown', 'saved_by as savedBy', 'programme_id as programmeId'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

export async function saveDraft({ tx, actor, now }: Acting, id: Id, markdown: string): Promise<number> {
  const { revision } = await tx
    .updateTable('curriculum.unit')
    .set((eb) => ({ markdown, revision: eb('revision', '+', 1), saved_at: now, saved_by: actor.person }))
    .where('id', '=', id)
    .returning('revision')
    .executeTakeFirstOrThrow()
  return revision
}

export async function placeUnit(tx: Tx, id: Id, programme: Id | null, position: number): Promise<void> {
  await tx.updateTable('curriculum.unit').set({ programme_id: programme, position }).where('id', '=', id).execute()
}

export async function markUnitRetired({ tx, now }: Acting, id: Id, retired: boolean): Promise<void> {
  await tx
    .updateTable('curriculum.unit')
    .set({ retired_at: retired ? now : null })
    .where('id', '=', id)
    .execute()
}

/** What one person is writing; kept apart from the draft and read by nobody else. */
export async function keepAutosave(
  { tx, actor, now }: Acting,
  unit: Id,
  { markdown, basedOn }: { markdown: string; basedOn: number },
): Promise<void> {
  if (!actor.person) return
  const kept = { markdown, based_on: basedOn, saved_at: now }
  await tx
    .insertInto('curriculum.autosave')
    .values({ org_id: actor.org, unit_id: unit, person_id: actor.person, ...kept })
    .onConflict((on) => on.columns(['org_id', 'unit_id', 'person_id']).doUpdateSet(kept))
    .execute()
}

export async function dropAutosave({ tx, actor }: Acting, unit: Id): Promise<void> {
  if (!actor.person) return
  await tx.deleteFrom('curriculum.autosave').where('unit_id', '=', unit).where('person_id', '=', actor.person).execute()
}

export async function saveFillings({ tx, actor, now }: Acting, fillings: ReadonlyMap<string, string>): Promise<void> {
  const rows = [...fillings].map(([name, value]) => ({
    org_id: actor.org,
    name,
    value,
    said_at: now,
    said_by: actor.person,
  }))
  if (rows.length === 0) return
  await tx
    .insertInto('curriculum.filling')
    .values(rows)
    .onConflict((on) =>
      on.columns(['org_id', 'name']).doUpdateSet((eb) => ({
        value: eb.ref('excluded.value'),
        said_at: eb.ref('excluded.said_at'),
        said_by: eb.ref('excluded.said_by'),
      })),
    )
    .execute()
}
