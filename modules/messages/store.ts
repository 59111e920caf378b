import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { type Instant, plusMinutes } from '#kernel/instant.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import { type AfterTry, TRY_MINUTES } from './next-try.ts'
import type { NewMessage } from './schema.ts'

/** A personal link that has left, or never will, stays nowhere: a copy of the database opens nobody's survey. */
const FORGOTTEN = {
  body_text: sql<string>`case when is_secret then '' else body_text end`,
  body_html: sql<string>`case when is_secret then '' else body_html end`,
}

/** Answers which of them are new, by key. */
export async function insertMessages(
  { tx, actor, now }: Acting,
  messages: readonly NewMessage[],
): Promise<Map<string, Id>> {
  if (!messages.length) return new Map()
  const rows = await tx
    .insertInto('messages.outbox')
    .values(
      messages.map((message) => ({
        org_id: actor.org,
        id: newId(),
        key: message.key,
        person_id: message.person,
        to_email: message.to.email,
        to_name: message.to.name,
        kind: message.kind,
        subject: message.subject,
        body_text: message.text,
        body_html: message.html,
        calendar_method: message.calendar?.method ?? null,
        calendar_text: message.calendar?.content ?? null,
        about_id: message.about ?? null,
        created_at: now,
        due_at: message.due,
        expires_at: message.expires ?? null,
        stop_url: message.stop?.url ?? null,
        stop_token_hash: message.stop?.tokenHash ?? null,
        is_secret: message.isSecret ?? false,
      })),
    )
    .onConflict((c) => c.columns(['org_id', 'key']).doNothing())
    .returning(['id', 'key'])
    .execute()
  return new Map(rows.map((row) => [row.key, row.id]))
}

/**
 * Takes the next message that is due: one that waits, or one whose try went silent. Until the try is settled its
 * due time says when the try is taken to be dead. Two workers never get the same one.
 */
export async function claimNextDue({ tx, now }: Acting) {
  const next = tx
    .selectFrom('messages.outbox')
    .select('id')
    .where('state', 'in', ['waiting', 'sending'])
    .where('due_at', '<=', now)
    // Somebody who waits to get in goes before a thousand invitations.
    .orderBy((eb) => eb('kind', '=', 'account'), 'desc')
    .orderBy('due_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
  return tx
    .updateTable('messages.outbox')
    .set((eb) => ({ state: 'sending', tries: eb('tries', '+', 1), due_at: plusMinutes(now, TRY_MINUTES) }))
    .where('id', '=', next)
    .returningAll()
    .executeTakeFirst()
}

/** Writes down what a try came to, unless another try has begun meanwhile. */
export async function settleTry(
  { tx, now }: Acting,
  id: Id,
  tries: number,
  { state, dueAt }: AfterTry,
): Promise<boolean> {
  const done = await tx
    .updateTable('messages.outbox')
    .set({ state, ...(dueAt ? { due_at: dueAt } : { settled_at: now }), ...(state === 'sent' ? FORGOTTEN : {}) })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .where('tries', '=', tries)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

export async function markExpired({ tx, now }: Acting, id: Id): Promise<void> {
  await tx
    .updateTable('messages.outbox')
    .set({ state: 'withdrawn', settled_at: now, ...FORGOTTEN })
    .where('id', '=', id)
    .execute()
}

/** Answers those that really waited; one that is being sent cannot be called back. */
export async function markWithdrawn({ tx, now }: Acting, ids: readonly Id[]): Promise<Id[]> {
  if (!ids.length) return []
  const rows = await tx
    .updateTable('messages.outbox')
    .set({ state: 'withdrawn', settled_at: now, ...FORGOTTEN })
    .where('id', 'in', [...ids])
    .where('state', '=', 'waiting')
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}

export async function markDueAgain({ tx, now }: Acting, id: Id): Promise<boolean> {
  const done = await tx
    .updateTable('messages.outbox')
    .set({ state: 'waiting', tries: 0, due_at: now, settled_at: null })
    .where('id', '=', id)
    .where('state', 'in', ['failed', 'kept', 'waiting'])
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

type Outcome = 'sending' | 'sent' | 'kept' | 'refused' | 'deferred' | 'withdrawn'

export async function logDelivery(
  { tx, actor, now }: Acting,
  ids: readonly Id[],
  outcome: Outcome,
  response: string | null = null,
): Promise<void> {
  if (!ids.length) return
  await tx
    .insertInto('messages.delivery')
    .values(ids.map((id) => ({ org_id: actor.org, id: newId(), outbox_id: id, at: now, outcome, response })))
    .execute()
}

export async function savePreference({ tx, actor }: Acting, person: Id, stoppedAt: Instant | null): Promise<void> {
  await tx
    .insertInto('messages.preference')
    .values({ org_id: actor.org, person_id: person, reminders_stopped_at: stoppedAt })
    .onConflict((c) => c.columns(['org_id', 'person_id']).doUpdateSet({ reminders_stopped_at: stoppedAt }))
    .execute()
}
