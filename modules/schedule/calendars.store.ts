import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Interval } from '#kernel/interval.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'

export type NewCalendar = { person: Id; kind: 'upload' | 'url'; url?: string; fileName?: string }

export async function insertCalendar({ tx, actor }: Acting, calendar: NewCalendar, id: Id = newId()): Promise<Id> {
  await tx
    .insertInto('schedule.busy_calendar')
    .values({
      org_id: actor.org,
      id,
      person_id: calendar.person,
      kind: calendar.kind,
      url: calendar.url ?? null,
      file_name: calendar.fileName ?? null,
    })
    .execute()
  return id
}

/** What this calendar says replaces what it said before. Intervals only: titles never reach the database. */
export async function replaceBusy(
  { tx, actor, now }: Acting,
  calendar: { id: Id; person: Id },
  intervals: readonly Interval[],
  skipped: number,
): Promise<void> {
  await tx.deleteFrom('schedule.busy').where('calendar_id', '=', calendar.id).execute()
  if (intervals.length) {
    const from = intervals.map((one) => one.from)
    const to = intervals.map((one) => one.to)
    await sql`insert into schedule.busy (org_id, calendar_id, person_id, starts_at, ends_at)
      select ${actor.org}, ${calendar.id}, ${calendar.person}, f, t
      from unnest(${from}::timestamptz[], ${to}::timestamptz[]) as one (f, t)
      on conflict do nothing`.execute(tx)
  }
  await tx
    .updateTable('schedule.busy_calendar')
    .set({ read_at: now, problem: null, skipped })
    .where('id', '=', calendar.id)
    .execute()
}

/** The last good reading stays in force; people are told what went wrong. */
export async function saveCalendarProblem({ tx }: Acting, id: Id, slug: string, detail: object): Promise<void> {
  await tx
    .updateTable('schedule.busy_calendar')
    .set({ problem: JSON.stringify({ slug, detail }) })
    .where('id', '=', id)
    .execute()
}

export async function deleteCalendar({ tx }: Acting, id: Id): Promise<void> {
  await tx.deleteFrom('schedule.busy_calendar').where('id', '=', id).execute()
}
