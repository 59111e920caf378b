import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { InstrumentContent } from './instruments.schema.ts'

export async function insertInstrument({ tx, actor, now }: Acting, key: string): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('surveys.instrument')
    .values({ org_id: actor.org, id, key, created_at: now, created_by: actor.person })
    .execute()
  return id
}

export async function insertVersion(
  { tx, actor, now }: Acting,
  instrument: Id,
  version: { number: number; content: InstrumentContent; edition: number | null; published: boolean },
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('surveys.instrument_version')
    .values({
      org_id: actor.org,
      id,
      instrument_id: instrument,
      number: version.number,
      content: JSON.stringify(version.content),
      shipped_edition: version.edition,
      created_at: now,
      created_by: actor.person,
      ...(version.published ? { published_at: now, published_by: actor.person } : {}),
    })
    .execute()
  return id
}

/** Only a draft can be written over; the database refuses a published version. */
export async function saveDraft({ tx }: Acting, version: Id, content: InstrumentContent): Promise<void> {
  await tx
    .updateTable('surveys.instrument_version')
    .set({ content: JSON.stringify(content), shipped_edition: null })
    .where('id', '=', version)
    .execute()
}

export async function markPublished({ tx, actor, now }: Acting, version: Id): Promise<void> {
  await tx
    .updateTable('surveys.instrument_version')
    .set({ published_at: now, published_by: actor.person })
    .where('id', '=', version)
    .execute()
}

export async function deleteDraft({ tx }: Acting, version: Id): Promise<void> {
  await tx.deleteFrom('surveys.instrument_version').where('id', '=', version).execute()
}
