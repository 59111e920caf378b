import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { Answer, NewInvite, Subject } from './waves.schema.ts'

const AT_ONCE = 500

export type WaveToKeep = {
  version: Id
  kind: 'attributed' | 'anonymous'
  title: string
  opensOn: Day
  closesOn: Day
  zone: string
  subjects: readonly Subject[]
  remindAfterDays: number
  remindMost: number
}

export async function insertWave({ tx, actor, now }: Acting, wave: WaveToKeep): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('surveys.wave')
    .values({
      org_id: actor.org,
      id,
      version_id: wave.version,
      kind: wave.kind,
      title: wave.title,
      opens_on: wave.opensOn,
      closes_on: wave.closesOn,
      zone: wave.zone,
      subjects: JSON.stringify(wave.subjects),
      remind_after_days: wave.remindAfterDays,
      remind_most: wave.remindMost,
      created_at: now,
      created_by: actor.person,
    })
    .execute()
  return id
}

export type InviteToKeep = NewInvite & { team: string | null }

/** Answers the new invites; somebody who is already asked the same in this wave is not asked twice. */
export async function insertInvites(
  { tx, actor }: Acting,
  wave: { id: Id; kind: string },
  invites: readonly InviteToKeep[],
): Promise<{ id: Id; person: Id; rater: NewInvite['rater'] }[]> {
  const made: { id: Id; person: Id; rater: NewInvite['rater'] }[] = []
  for (let from = 0; from < invites.length; from += AT_ONCE) {
    const rows = await tx
      .insertInto('surveys.invite')
      .values(
        invites.slice(from, from + AT_ONCE).map((invite) => ({
          org_id: actor.org,
          id: newId(),
          wave_id: wave.id,
          wave_kind: wave.kind,
          person_id: invite.person,
          rater: invite.rater,
          about_id: invite.about,
          subjects: invite.subjects ?? null,
          team: invite.team,
        })),
      )
      .onConflict((c) => c.doNothing())
      .returning(['id', 'person_id', 'rater'])
      .execute()
    made.push(...rows.map((row) => ({ id: row.id, person: row.person_id, rater: row.rater as NewInvite['rater'] })))
  }
  return made
}

/** A random id, not one that tells the time: opening a link leaves no date. */
export async function insertLinks(
  { tx, actor }: Acting,
  links: readonly { invite: Id; hash: Buffer }[],
): Promise<void> {
  if (!links.length) return
  await tx
    .insertInto('surveys.link')
    .values(
      links.map(({ invite, hash }) => ({
        org_id: actor.org,
        id: randomUUID() as Id,
        invite_id: invite,
        token_hash: hash,
      })),
    )
    .execute()
}

/** Holds the invite until the transaction ends, so that two handings-in follow each other. */
export async function lockInvite({ tx }: Acting, id: Id): Promise<boolean> {
  const row = await tx.selectFrom('surveys.invite').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return row !== undefined
}

export async function insertSheet(
  { tx, actor, now }: Acting,
  invite: Id,
  answers: readonly Answer[],
  ledBy: Id | null,
): Promise<void> {
  await tx
    .insertInto('surveys.sheet')
    .values({
      org_id: actor.org,
      id: newId(),
      invite_id: invite,
      wave_kind: 'attributed',
      answers: JSON.stringify(answers),
      answered_at: now,
      led_by: ledBy,
    })
    .execute()
  await tx.updateTable('surveys.invite').set({ answered: true }).where('id', '=', invite).execute()
  await tx.deleteFrom('surveys.draft').where('invite_id', '=', invite).execute()
}

/** False when that invite had answered before. No person, no time and no link goes with it. */
export async function dropInBox(
  { tx }: Acting,
  to: { wave: Id; invite: Id; team: string | null },
  answers: readonly Answer[],
  texts: readonly { item: string; says: string }[],
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select surveys.drop_in_box(${to.wave}, ${to.invite}, ${to.team}, ${JSON.stringify(answers)}::jsonb,
      ${JSON.stringify(texts)}::jsonb) as done`.execute(tx)
  if (!rows[0]!.done) return false
  await tx
    .deleteFrom('surveys.sealed_draft')
    .where('link_id', 'in', tx.selectFrom('surveys.link').select('id').where('invite_id', '=', to.invite))
    .execute()
  return true
}

export async function saveOpenDraft({ tx, actor, now }: Acting, invite: Id, answers: readonly Answer[]): Promise<void> {
  const text = JSON.stringify(answers)
  await tx
    .insertInto('surveys.draft')
    .values({ org_id: actor.org, invite_id: invite, wave_kind: 'attributed', answers: text, saved_at: now })
    .onConflict((c) => c.columns(['org_id', 'invite_id']).doUpdateSet({ answers: text, saved_at: now }))
    .execute()
}

export async function saveSealedDraft({ tx, actor }: Acting, link: Id, sealed: Buffer): Promise<void> {
  await tx
    .insertInto('surveys.sealed_draft')
    .values({ org_id: actor.org, link_id: link, sealed })
    .onConflict((c) => c.columns(['org_id', 'link_id']).doUpdateSet({ sealed }))
    .execute()
}

type WaveChange = Partial<{
  title: string
  closes_on: Day
  remind_after_days: number
  remind_most: number
  sent_at: string | null
  sent_by: Id | null
  closed_at: string | null
  closed_by: Id | null
  cancelled_at: string | null
  cancelled_by: Id | null
  results_seen_at: string | null
}>

export async function saveWave({ tx }: Acting, id: Id, change: WaveChange): Promise<void> {
  await tx
    .updateTable('surveys.wave')
    .set(change as never)
    .where('id', '=', id)
    .execute()
}

export async function markTold({ tx, now }: Acting, invites: readonly Id[]): Promise<void> {
  if (!invites.length) return
  await tx
    .updateTable('surveys.invite')
    .set({ told_at: now })
    .where('id', '=', sql<Id>`any(${[...invites]}::uuid[])`)
    .execute()
}

export async function markReminded({ tx, now }: Acting, invites: readonly Id[]): Promise<void> {
  if (!invites.length) return
  await tx
    .updateTable('surveys.invite')
    .set((eb) => ({ reminded: eb('reminded', '+', 1), reminded_at: now }))
    .where('id', '=', sql<Id>`any(${[...invites]}::uuid[])`)
    .execute()
}

export async function markWithdrawn({ tx, now }: Acting, invite: Id): Promise<void> {
  await tx.updateTable('surveys.invite').set({ withdrawn_at: now }).where('id', '=', invite).execute()
}
