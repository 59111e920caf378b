import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Acting } from '#platform/acting/acting.ts'
import type { Told } from './calendar-change.ts'

/** What is on record about one person's calendar, and what stood there before the message that told it. */
export type Telling = {
  person: Id
  /** Null when a withdrawn message was the only one: then nothing was ever told. */
  told: Told | null
  toldAt: Instant
  outbox: Id | null
  tellings: number
  before: Before | null
}
export type Before = { told: Told; toldAt: Instant; outbox: Id | null }

/** Lets one process at a time tell people about a session; answers false when there is none. */
export async function lockSession({ tx }: Acting, session: Id): Promise<boolean> {
  const row = await tx
    .selectFrom('schedule.session')
    .select('id')
    .where('id', '=', session)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row !== undefined
}

const NEVER_TOLD = -1

export async function saveTellings({ tx, actor }: Acting, session: Id, all: readonly Telling[]): Promise<void> {
  if (!all.length) return
  await tx
    .insertInto('sessions.invitation')
    .values(
      all.map(({ person, told, toldAt, outbox, tellings, before }) => ({
        org_id: actor.org,
        session_id: session,
        person_id: person,
        capacity: told?.capacity ?? 'participant',
        sequence: told?.sequence ?? NEVER_TOLD,
        starts_at: told?.startsAt ?? toldAt,
        minutes: told?.minutes ?? 0,
        place: told?.place ?? '',
        facilitator_id: told?.facilitatorId ?? null,
        told_at: toldAt,
        withdrawn_at: told?.isOn ? null : toldAt,
        outbox_id: outbox,
        tellings,
        before: before ? JSON.stringify(before) : null,
      })),
    )
    .onConflict((c) =>
      c.columns(['org_id', 'session_id', 'person_id']).doUpdateSet({
        capacity: sql`excluded.capacity`,
        sequence: sql`excluded.sequence`,
        starts_at: sql`excluded.starts_at`,
        minutes: sql`excluded.minutes`,
        place: sql`excluded.place`,
        facilitator_id: sql`excluded.facilitator_id`,
        told_at: sql`excluded.told_at`,
        withdrawn_at: sql`excluded.withdrawn_at`,
        outbox_id: sql`excluded.outbox_id`,
        tellings: sql`excluded.tellings`,
        before: sql`excluded.before`,
      }),
    )
    .execute()
}

/** One row of the invitation table as the heart reads it. */
export function tellingFrom(row: {
  person_id: Id
  capacity: string
  sequence: number
  starts_at: Instant
  minutes: number
  place: string
  facilitator_id: Id | null
  told_at: Instant
  withdrawn_at: Instant | null
  outbox_id: Id | null
  tellings: number
  before: unknown
}): Telling {
  const told: Told = {
    capacity: row.capacity as Told['capacity'],
    startsAt: row.starts_at,
    minutes: row.minutes,
    place: row.place,
    facilitatorId: row.facilitator_id,
    sequence: row.sequence,
    isOn: row.withdrawn_at === null,
  }
  return {
    person: row.person_id,
    told: row.sequence === NEVER_TOLD ? null : told,
    toldAt: row.told_at,
    outbox: row.outbox_id,
    tellings: row.tellings,
    before: (row.before as Before | null) ?? null,
  }
}

/** What everybody's calendar holds of one session, as far as we told it. */
export async function tellingsOf({ tx }: Acting, session: Id): Promise<Map<Id, Telling>> {
  const rows = await tx.selectFrom('sessions.invitation').selectAll().where('session_id', '=', session).execute()
  return new Map(rows.map((row) => [row.person_id, tellingFrom(row)]))
}
