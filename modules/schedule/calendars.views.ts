import type { Id } from '#kernel/id.ts'
import { type Instant, plusMinutes } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { BusyCalendar } from './calendars.schema.ts'

export type CalendarRow = { id: Id; personId: Id; kind: 'upload' | 'url'; url: string | null; readAt: Instant | null }

export async function calendarHere(tx: Tx, id: Id): Promise<CalendarRow | null> {
  const row = await tx
    .selectFrom('schedule.busy_calendar')
    .select(['id', 'person_id as personId', 'kind', 'url', 'read_at as readAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? { ...row, kind: row.kind as CalendarRow['kind'] } : null
}

/** The calendars somebody gave, newest first, with how much each says; addresses are shown by their host only. */
export async function calendarsOf(tx: Tx, person: Id): Promise<BusyCalendar[]> {
  const rows = await tx
    .selectFrom('schedule.busy_calendar as c')
    .innerJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'c.org_id').onRef('p.id', '=', 'c.person_id'),
    )
    .leftJoin('schedule.busy as b', (join) =>
      join.onRef('b.org_id', '=', 'c.org_id').onRef('b.calendar_id', '=', 'c.id'),
    )
    .select(['c.id', 'c.person_id as personId', 'p.name as personName', 'c.kind', 'c.url', 'c.file_name as fileName'])
    .select(['c.read_at as readAt', 'c.problem', 'c.skipped'])
    .select((eb) => [
      eb.fn.count<number>('b.starts_at').as('intervals'),
      eb.fn.min('b.starts_at').as('firstAt'),
      eb.fn.max('b.ends_at').as('lastAt'),
    ])
    .where('c.person_id', '=', person)
    .groupBy(['c.org_id', 'c.id', 'p.name'])
    .orderBy('c.created_at', 'desc')
    .orderBy('c.id')
    .execute()
  return rows.map(({ url, kind, problem, ...row }) => ({
    ...row,
    kind: kind as BusyCalendar['kind'],
    problem: problem as BusyCalendar['problem'],
    address: url && URL.canParse(url) ? new URL(url).host : null,
  }))
}

/** When this calendar says its owner is busy, in order of time. */
export async function busyTimes(tx: Tx, calendar: Id): Promise<{ startsAt: Instant; endsAt: Instant }[]> {
  return tx
    .selectFrom('schedule.busy')
    .select(['starts_at as startsAt', 'ends_at as endsAt'])
    .where('calendar_id', '=', calendar)
    .orderBy('starts_at')
    .execute()
}

/** Calendars with an address that were last read some time ago. */
export async function calendarsToRead(tx: Tx, now: Instant, olderThanMinutes: number): Promise<Id[]> {
  const before = plusMinutes(now, -olderThanMinutes)
  const rows = await tx
    .selectFrom('schedule.busy_calendar')
    .select('id')
    .where('kind', '=', 'url')
    .where((eb) => eb.or([eb('read_at', 'is', null), eb('read_at', '<', before)]))
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}
