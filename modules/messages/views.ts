import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { type Instant, plusMinutes } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import { calendarPart } from './calendar-part.ts'
import type { OutboxCounts, OutboxMessage, OutboxRow } from './schema.ts'

const COLUMNS = [
  'id',
  'person_id as personId',
  'to_name as toName',
  'to_email as toEmail',
  'kind',
  'subject',
  'calendar_method as calendarMethod',
  'created_at as createdAt',
  'due_at as dueAt',
  'state',
  'tries',
  'settled_at as settledAt',
] as const

type Filter = { state?: string | undefined; search?: string | undefined; person?: Id | undefined }
type Paging = { cursor?: string | undefined; limit: number }

/** Newest first. */
export async function outboxPage(
  tx: Tx,
  { state, search, person }: Filter,
  { cursor, limit }: Paging,
): Promise<{ rows: OutboxRow[]; total: number; next: string | null }> {
  let all = tx.selectFrom('messages.outbox')
  if (state) all = all.where('state', '=', state)
  if (person) all = all.where('person_id', '=', person)
  if (search) {
    const like = `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`
    all = all.where((eb) =>
      eb.or([eb('to_name', 'ilike', like), eb('to_email', 'ilike', like), eb('subject', 'ilike', like)]),
    )
  }
  const { total } = await all.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  // Ids are sorted by time, so the id alone says where a page ended.
  const after = cursor && /^[0-9a-f-]{36}$/.test(cursor) ? all.where('id', '<', cursor as Id) : all
  const rows = await after
    .select(COLUMNS)
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  return { rows: shown as OutboxRow[], total, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null }
}

export async function outboxMessage(tx: Tx, id: Id): Promise<OutboxMessage | null> {
  const row = await tx
    .selectFrom('messages.outbox')
    .select([...COLUMNS, 'body_text', 'calendar_text', 'is_secret'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const deliveries = await tx
    .selectFrom('messages.delivery')
    .select(['at', 'outcome', 'response'])
    .where('outbox_id', '=', id)
    .orderBy('id')
    .execute()
  const { body_text, calendar_text: calendar, is_secret, ...facts } = row
  return {
    ...facts,
    text: is_secret ? null : body_text,
    calendar: calendar ? calendarPart(calendar) : null,
    deliveries,
  } as OutboxMessage
}

export async function outboxCounts(tx: Tx): Promise<OutboxCounts> {
  const rows = await tx
    .selectFrom('messages.outbox')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  const none: OutboxCounts = { waiting: 0, sending: 0, sent: 0, kept: 0, failed: 0, withdrawn: 0 }
  return { ...none, ...Object.fromEntries(rows.map((row) => [row.state, row.count])) }
}

/** What the health page says of mail; no names appear. */
export async function mailHealth(
  tx: Tx,
  now: Instant,
): Promise<{ counts: OutboxCounts; oldestOverdueAt: Instant | null; failedSince: number }> {
  const overdue = await tx
    .selectFrom('messages.outbox')
    .select((eb) => eb.fn.min('due_at').as('at'))
    .where('state', 'in', ['waiting', 'sending'])
    .where('due_at', '<', plusMinutes(now, -2))
    .executeTakeFirst()
  const failed = await tx
    .selectFrom('messages.outbox')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('state', '=', 'failed')
    .where('settled_at', '>', plusMinutes(now, -7 * 1440))
    .executeTakeFirstOrThrow()
  return { counts: await outboxCounts(tx), oldestOverdueAt: overdue?.at ?? null, failedSince: failed.count }
}

export async function remindersStoppedAt(tx: Tx, person: Id): Promise<Instant | null> {
  const row = await tx
    .selectFrom('messages.preference')
    .select('reminders_stopped_at')
    .where('person_id', '=', person)
    .executeTakeFirst()
  return row?.reminders_stopped_at ?? null
}

/** Whose reminders the link of a mail ends; null when no mail of ours holds it. */
export async function personOfStopToken(tx: Tx, tokenHash: Buffer): Promise<Id | null> {
  const row = await tx
    .selectFrom('messages.outbox')
    .select('person_id')
    .where('stop_token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row?.person_id ?? null
}

/** The states of some messages, for whoever has to know whether one left. */
export async function statesOf(tx: Tx, ids: readonly Id[]): Promise<Map<Id, { state: string; tries: number }>> {
  if (!ids.length) return new Map()
  const rows = await tx
    .selectFrom('messages.outbox')
    .select(['id', 'state', 'tries'])
    .where('id', '=', sql<Id>`any(${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Messages of a kind about something that still wait to go to these people. */
export async function waitingAbout(tx: Tx, about: Id, kind: string, people: readonly Id[]): Promise<Id[]> {
  if (!people.length) return []
  const rows = await tx
    .selectFrom('messages.outbox')
    .select('id')
    .where('about_id', '=', about)
    .where('kind', '=', kind)
    .where('state', '=', 'waiting')
    .where('person_id', '=', sql<Id>`any(${[...people]}::uuid[])`)
    .execute()
  return rows.map((row) => row.id)
}
