import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Zone } from '#kernel/zone.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { Rater } from './instruments.schema.ts'

export type ToTell = {
  invite: Id
  person: Id
  name: string
  email: string
  zone: Zone
  locale: string
  rater: Rater
  who: string | null
}

const told = sql`
  select i.id as invite, i.person_id as person, p.name, p.email, coalesce(s.zone, w.zone) as zone,
    coalesce(p.languages[1], 'en') as locale, i.rater, a.name as who`
const asked = sql`
  from surveys.invite i
  join surveys.wave w on w.org_id = i.org_id and w.id = i.wave_id
  join people.person p on p.org_id = i.org_id and p.id = i.person_id
  left join people.site s on s.org_id = p.org_id and s.id = p.site_id
  left join people.person a on a.org_id = i.org_id and a.id = i.about_id
  where p.email is not null and p.left_on is null and i.withdrawn_at is null and not i.answered
    and w.closed_at is null and w.cancelled_at is null`

/** Those of a wave who were not told yet and can be reached by mail. */
export async function toTell(tx: Tx, wave: Id, limit: number): Promise<ToTell[]> {
  const { rows } = await sql<ToTell>`${told} ${asked} and w.id = ${wave} and w.sent_at is not null and i.told_at is null
    order by i.id limit ${limit}`.execute(tx)
  return rows
}

export type ToRemind = ToTell & {
  wave: Id
  kind: 'attributed' | 'anonymous'
  title: string
  closesOn: Day
  waveZone: Zone
  opensOn: Day
  lastToldAt: Instant
  reminded: number
  remindAfterDays: number
  remindMost: number
}

/** Everybody who was told, has not answered and wants reminders, in waves that are open; `wave` narrows it to one. */
export async function unanswered(tx: Tx, wave: Id | null): Promise<ToRemind[]> {
  const { rows } = await sql<ToRemind>`${told}, w.id as wave, w.kind, w.title, w.closes_on as "closesOn",
      w.opens_on as "opensOn", w.zone as "waveZone", coalesce(i.reminded_at, i.told_at) as "lastToldAt", i.reminded,
      w.remind_after_days as "remindAfterDays", w.remind_most as "remindMost"
    ${asked} and i.told_at is not null and (${wave}::uuid is null or w.id = ${wave}::uuid)
      and not exists (select from messages.preference q
        where q.org_id = i.org_id and q.person_id = i.person_id and q.reminders_stopped_at is not null)
    order by i.id`.execute(tx)
  return rows
}

/** Mails of a wave that still wait to leave. */
export async function mailsWaiting(tx: Tx, wave: Id): Promise<Id[]> {
  const rows = await tx
    .selectFrom('messages.outbox')
    .select('id')
    .where('about_id', '=', wave)
    .where('kind', 'in', ['survey-invitation', 'survey-reminder'])
    .where('state', '=', 'waiting')
    .execute()
  return rows.map((row) => row.id)
}
