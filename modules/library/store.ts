import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { AidContent } from './aid-content.ts'
import { keysOfAid, wordsOfKeys } from './aid-words.ts'

export type KeptAid = { owner: Id | null; verifyBy: Day; workflowName: string | null; note: string | null }

/** A new aid with its first version. */
export async function insertAid(acting: Acting, key: string, content: AidContent, kept: KeptAid): Promise<Id> {
  const { tx, actor, now } = acting
  const id = newId()
  await tx
    .insertInto('library.aid')
    .values({
      org_id: actor.org,
      id,
      key,
      ...columnsOf(content, kept),
      created_at: now,
      created_by: actor.person,
      changed_at: now,
    })
    .execute()
  await insertVersion(acting, id, 1, content, kept.note)
  await savePlaces(acting, id, content)
  await insertWords(acting, content, kept.workflowName)
  return id
}

/** The next version of an aid; answers its number. */
export async function saveNextVersion(acting: Acting, id: Id, content: AidContent, kept: KeptAid): Promise<number> {
  const { tx, now } = acting
  const { version } = await tx
    .updateTable('library.aid')
    .set((eb) => ({ ...columnsOf(content, kept), version: eb('version', '+', 1), changed_at: now }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  await insertVersion(acting, id, version, content, kept.note)
  await savePlaces(acting, id, content)
  await insertWords(acting, content, kept.workflowName)
  return version
}

/** Who keeps it and until when, without a new version: readers see the same. */
export async function saveKeeper(tx: Tx, id: Id, owner: Id | null, verifyBy: Day): Promise<void> {
  await tx.updateTable('library.aid').set({ owner_id: owner, verify_by_on: verifyBy }).where('id', '=', id).execute()
}

function columnsOf(content: AidContent, { owner, verifyBy, workflowName }: KeptAid) {
  const keys = keysOfAid(content, workflowName)
  return {
    kind: content.kind,
    title: content.title,
    summary: content.summary,
    workflow_key: content.workflow,
    step_key: content.step,
    language: content.language,
    owner_id: owner,
    verify_by_on: verifyBy,
    search_title: keys.title,
    search_text: keys.text,
  }
}

async function insertVersion(
  { tx, actor, now }: Acting,
  aid: Id,
  number: number,
  content: AidContent,
  note: string | null,
): Promise<void> {
  await tx
    .insertInto('library.aid_version')
    .values({
      org_id: actor.org,
      aid_id: aid,
      number,
      content: JSON.stringify(content),
      note,
      at: now,
      by_id: actor.person,
    })
    .execute()
}

async function savePlaces({ tx, actor }: Acting, aid: Id, { places }: AidContent): Promise<void> {
  await tx.deleteFrom('library.place').where('aid_id', '=', aid).execute()
  if (places.length > 0)
    await tx
      .insertInto('library.place')
      .values(places.map((place, number) => ({ org_id: actor.org, aid_id: aid, number, ...place })))
      .execute()
}

async function insertWords({ tx, actor }: Acting, content: AidContent, workflowName: string | null): Promise<void> {
  const words = wordsOfKeys(keysOfAid(content, workflowName))
  await sql`insert into library.search_word (org_id, word) select ${actor.org}::uuid, unnest(${words}::text[]) on conflict do nothing`.execute(
    tx,
  )
}

/** Holds the row until the transaction ends, so that two who save follow each other. */
export async function lockAid(tx: Tx, id: Id) {
  return tx
    .selectFrom('library.aid')
    .select(['id', 'key', 'version', 'owner_id as owner', 'verify_by_on as verifyBy', 'title'])
    .select(['retired_at as retiredAt', 'deleted_at as deletedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function markVerified({ tx, actor, now }: Acting, id: Id, version: number, verifyBy: Day): Promise<void> {
  await tx
    .updateTable('library.aid')
    .set({ verified_at: now, verified_by: actor.person, verified_version: version, verify_by_on: verifyBy })
    .where('id', '=', id)
    .execute()
}

export async function markRetired({ tx, actor, now }: Acting, id: Id, retired: boolean): Promise<void> {
  await tx
    .updateTable('library.aid')
    .set({ retired_at: retired ? now : null, retired_by: retired ? actor.person : null })
    .where('id', '=', id)
    .execute()
}

export async function markDeleted({ tx, actor, now }: Acting, id: Id, deleted: boolean): Promise<void> {
  await tx
    .updateTable('library.aid')
    .set({ deleted_at: deleted ? now : null, deleted_by: deleted ? actor.person : null })
    .where('id', '=', id)
    .execute()
}

/** Forgets what was in the bin for thirty days, and films that no version names any more. Answers how many aids went. */
export async function emptyBin({ tx, now }: Acting): Promise<number> {
  const gone = await sql`delete from library.aid where deleted_at < ${now}::timestamptz - interval '30 days'`.execute(
    tx,
  )
  await sql`
    delete from library.file f where f.created_at < ${now}::timestamptz - interval '2 days'
      and not exists (select from library.aid_version v where v.org_id = f.org_id and v.content #>> '{video,file}' = f.id::text)`.execute(
    tx,
  )
  return Number(gone.numAffectedRows ?? 0n)
}

export async function saveKeeping(
  { tx, actor, now }: Acting,
  aid: Id,
  kind: 'saved' | 'liked',
  wanted: boolean,
): Promise<void> {
  const person = actor.person!
  if (wanted)
    await tx
      .insertInto('library.keeping')
      .values({ org_id: actor.org, aid_id: aid, person_id: person, kind, at: now })
      .onConflict((c) => c.doNothing())
      .execute()
  else
    await tx
      .deleteFrom('library.keeping')
      .where('aid_id', '=', aid)
      .where('person_id', '=', person)
      .where('kind', '=', kind)
      .execute()
}

/** Null when it is shared there already. */
export async function insertShare(
  { tx, actor, now }: Acting,
  share: { aid: Id; manager: Id | null; department: string | null; note: string | null },
): Promise<Id | null> {
  const made = await tx
    .insertInto('library.share')
    .values({
      org_id: actor.org,
      id: newId(),
      aid_id: share.aid,
      manager_id: share.manager,
      department: share.department,
      note: share.note,
      at: now,
      by_id: actor.person,
    })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id ?? null
}

export async function markShareEnded({ tx, now }: Acting, share: Id): Promise<void> {
  await tx.updateTable('library.share').set({ ended_at: now }).where('id', '=', share).execute()
}

export const PART_BYTES = 1024 * 1024

export async function insertFile(
  { tx, actor, now }: Acting,
  file: { name: string; type: string; sha256: string; seconds: number | null; bytes: Uint8Array },
): Promise<Id> {
  const id = newId()
  const { bytes, ...facts } = file
  await tx
    .insertInto('library.file')
    .values({ org_id: actor.org, id, ...facts, size: bytes.length, created_at: now, created_by: actor.person })
    .execute()
  for (let part = 0; part * PART_BYTES < bytes.length; part++)
    await tx
      .insertInto('library.file_part')
      .values({
        org_id: actor.org,
        file_id: id,
        part,
        bytes: Buffer.from(bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES)),
      })
      .execute()
  return id
}
