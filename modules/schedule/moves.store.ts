import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { SessionBefore } from './moves.schema.ts'

/** Every published session still to come as it stands, so that what a change alters can be put back. */
export async function comingSessions({ tx, now }: Acting): Promise<SessionBefore[]> {
  return tx
    .selectFrom('schedule.session')
    .select(['id', 'starts_at', 'minutes', 'zone', 'facilitator_id', 'mode', 'room_id', 'window_opens_on'])
    .select(['window_closes_on', 'pinned_at', 'pinned_by'])
    .where('cancelled_at', 'is', null)
    .where('starts_at', '>', now)
    .execute()
}

export type NewChange = {
  move: Id | null
  planBefore: Id | null
  planAfter: Id | null
  /** As they stood; sessions that the change added are named in `added`. */
  sessions: readonly SessionBefore[]
  added: readonly Id[]
  cohorts: readonly string[]
  undoUntil: Instant
}

export async function insertChange({ tx, actor, now }: Acting, change: NewChange, id: Id = newId()): Promise<Id> {
  const touched = [...change.sessions.map((session) => session.id as Id), ...change.added]
  const { rows } = await sql<{ id: Id; sequence: number }>`
    select id, sequence from schedule.session where id = any(${touched}::uuid[])`.execute(tx)
  const sequences = Object.fromEntries(rows.map((row) => [row.id, row.sequence]))
  await tx
    .insertInto('schedule.change')
    .values({
      org_id: actor.org,
      id,
      move_id: change.move,
      plan_before_id: change.planBefore,
      plan_after_id: change.planAfter,
      before: JSON.stringify({ sessions: change.sessions, added: change.added, cohorts: change.cohorts, sequences }),
      session_ids: touched,
      made_at: now,
      made_by: actor.person,
      undo_until: change.undoUntil,
    })
    .execute()
  return id
}

export type StoredChange = {
  id: Id
  planBefore: Id | null
  planAfter: Id | null
  before: { sessions: SessionBefore[]; added: Id[]; cohorts: string[]; sequences: Record<string, number> }
  sessionIds: Id[]
  undoUntil: Instant
  undoneAt: Instant | null
  madeBy: Id | null
}

/** Locked, so that two undos of one change cannot both succeed. */
export async function lockChange({ tx }: Acting, by: { move: Id } | { id: Id }): Promise<StoredChange | null> {
  const row = await tx
    .selectFrom('schedule.change')
    .selectAll()
    .$if('move' in by, (query) => query.where('move_id', '=', (by as { move: Id }).move))
    .$if('id' in by, (query) => query.where('id', '=', (by as { id: Id }).id))
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    planBefore: row.plan_before_id,
    planAfter: row.plan_after_id,
    before: row.before as StoredChange['before'],
    sessionIds: row.session_ids,
    undoUntil: row.undo_until,
    undoneAt: row.undone_at,
    madeBy: row.made_by,
  }
}

/** Whether every session of the change still stands as the change left it. */
export async function isUntouched({ tx }: Acting, change: StoredChange): Promise<boolean> {
  const { rows } = await sql<{ id: Id; sequence: number }>`
    select id, sequence from schedule.session where id = any(${change.sessionIds}::uuid[]) for update`.execute(tx)
  return (
    rows.length === change.sessionIds.length && rows.every((row) => change.before.sequences[row.id] === row.sequence)
  )
}

/** Puts the sessions back. The sequence rises once more: calendars accept nothing older than what they hold. */
export async function restoreSessions({ tx, now }: Acting, change: StoredChange): Promise<void> {
  const { sessions, added } = change.before
  await sql`update schedule.session set cancelled_at = ${now}, sequence = sequence + 1, changed_at = ${now}
    where id = any(${added}::uuid[]) and cancelled_at is null`.execute(tx)
  await sql`update schedule.session s set starts_at = b.starts_at, minutes = b.minutes, zone = b.zone,
      facilitator_id = b.facilitator_id, mode = b.mode, room_id = b.room_id, window_opens_on = b.window_opens_on,
      window_closes_on = b.window_closes_on, pinned_at = b.pinned_at, pinned_by = b.pinned_by,
      cancelled_at = null, sequence = s.sequence + 1, changed_at = ${now}
    from jsonb_to_recordset(${JSON.stringify(sessions)}::jsonb) as b (id uuid, starts_at timestamptz, minutes int, zone text,
      facilitator_id uuid, mode text, room_id uuid, window_opens_on date, window_closes_on date, pinned_at timestamptz, pinned_by uuid)
    where s.id = b.id`.execute(tx)
}

export async function markUndone({ tx, actor, now }: Acting, id: Id): Promise<void> {
  await tx
    .updateTable('schedule.change')
    .set({ undone_at: now, undone_by: actor.person })
    .where('id', '=', id)
    .execute()
}

export async function swapPublished({ tx }: Acting, from: Id, to: Id): Promise<void> {
  await tx.updateTable('schedule.plan').set({ state: 'replaced' }).where('id', '=', from).execute()
  await tx.updateTable('schedule.plan').set({ state: 'published' }).where('id', '=', to).execute()
}

export type NewPlace = {
  startsAt: Instant
  facilitator: Id
  mode: 'online' | 'onsite'
  room: Id | null
  pinned: boolean
}

export async function placeSession({ tx, actor, now }: Acting, id: Id, at: NewPlace): Promise<void> {
  await tx
    .updateTable('schedule.session')
    .set((eb) => ({
      starts_at: at.startsAt,
      facilitator_id: at.facilitator,
      mode: at.mode,
      room_id: at.room,
      pinned_at: at.pinned ? now : null,
      pinned_by: at.pinned ? actor.person : null,
      sequence: eb('sequence', '+', 1),
      changed_at: now,
    }))
    .where('id', '=', id)
    .execute()
}

/** Cancels what is still to come of cohorts that learn for this go-live alone; answers the sessions. */
export async function cancelSessionsOfGoLive({ tx, now }: Acting, goLive: Id): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`update schedule.session s
    set cancelled_at = ${now}, sequence = s.sequence + 1, changed_at = ${now}
    from schedule.cohort c
    where c.org_id = s.org_id and c.id = s.cohort_id and c.go_live_ids = array[${goLive}]::uuid[]
      and s.cancelled_at is null and s.starts_at > ${now}
    returning s.id`.execute(tx)
  return rows.map((row) => row.id)
}
