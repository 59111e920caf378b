import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import type { Zone } from '#kernel/zone.ts'
import { localDay } from '#modules/people/local-time.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { Rater } from './instruments.schema.ts'
import type { Answer, AnswerValue, Subject } from './waves.schema.ts'

export type WaveHere = {
  id: Id
  version: Id
  kind: 'attributed' | 'anonymous'
  title: string
  opensOn: Day
  closesOn: Day
  zone: Zone
  subjects: Subject[]
  remindAfterDays: number
  remindMost: number
  sentAt: Instant | null
  closedAt: Instant | null
  cancelledAt: Instant | null
  resultsSeenAt: Instant | null
  today: Day
}

export async function waveHere(tx: Tx, id: Id, now: Instant): Promise<WaveHere | null> {
  const row = await tx.selectFrom('surveys.wave').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    version: row.version_id,
    kind: row.kind as WaveHere['kind'],
    title: row.title,
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    zone: row.zone as Zone,
    subjects: row.subjects as Subject[],
    remindAfterDays: row.remind_after_days,
    remindMost: row.remind_most,
    sentAt: row.sent_at,
    closedAt: row.closed_at,
    cancelledAt: row.cancelled_at,
    resultsSeenAt: row.results_seen_at,
    today: localDay(now, row.zone as Zone),
  }
}

export type InviteHere = {
  id: Id
  wave: Id
  kind: 'attributed' | 'anonymous'
  person: Id
  rater: Rater
  about: Id | null
  subjects: string[] | null
  team: string | null
  answered: boolean
  isWithdrawn: boolean
}

export async function inviteHere(tx: Tx, id: Id): Promise<InviteHere | null> {
  const row = await tx.selectFrom('surveys.invite').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    wave: row.wave_id,
    kind: row.wave_kind as InviteHere['kind'],
    person: row.person_id,
    rater: row.rater as Rater,
    about: row.about_id,
    subjects: row.subjects,
    team: row.team,
    answered: row.answered,
    isWithdrawn: row.withdrawn_at !== null,
  }
}

export type GivenAnswer = {
  invite: Id
  person: Id
  rater: Rater
  about: Id | null
  item: string
  subject: string | null
  value: AnswerValue
  answeredAt: Instant
}

/**
 * The newest answers of every invite of a wave that keeps names, one row each, "cannot say" among them. Problem:
 * survey-wave/anonymous, because there is nothing of that kind to give.
 */
export async function answersOfWave(tx: Tx, wave: Id): Promise<GivenAnswer[]> {
  const kind = await tx.selectFrom('surveys.wave').select('kind').where('id', '=', wave).executeTakeFirst()
  if (!kind) throw problem('survey-wave/unknown', { id: wave })
  if (kind.kind !== 'attributed') throw problem('survey-wave/anonymous')
  const { rows } = await sql<{
    invite: Id
    person: Id
    rater: Rater
    about: Id | null
    answers: Answer[]
    answeredAt: Instant
  }>`
    select distinct on (s.invite_id) s.invite_id as invite, i.person_id as person, i.rater, i.about_id as about,
      s.answers, s.answered_at as "answeredAt"
    from surveys.sheet s join surveys.invite i on i.org_id = s.org_id and i.id = s.invite_id
    where i.wave_id = ${wave}
    order by s.invite_id, s.answered_at desc, s.id desc`.execute(tx)
  return rows.flatMap(({ answers, ...sheet }) =>
    answers.map(({ item, subject, value }) => ({ ...sheet, item, subject, value })),
  )
}

/** The newest answers that one invite gave under a name; null when it has not answered. */
export async function sheetOf(
  tx: Tx,
  invite: Id,
): Promise<{ answers: Answer[]; answeredAt: Instant; ledBy: Id | null } | null> {
  const row = await tx
    .selectFrom('surveys.sheet')
    .select(['answers', 'answered_at', 'led_by'])
    .where('invite_id', '=', invite)
    .orderBy('answered_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { answers: row.answers as Answer[], answeredAt: row.answered_at, ledBy: row.led_by } : null
}

/** Department and site of people on the roster now: the one division in which coverage and results are counted. */
export async function teamsOf(tx: Tx, people: readonly Id[]): Promise<Map<Id, string | null>> {
  if (!people.length) return new Map()
  const rows = await tx
    .selectFrom('people.person as p')
    .leftJoin('people.site as s', (join) => join.onRef('s.org_id', '=', 'p.org_id').onRef('s.id', '=', 'p.site_id'))
    .select(['p.id', 'p.department', 's.name as site'])
    .where('p.id', '=', sql<Id>`any(${[...people]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, [row.department, row.site].filter(Boolean).join(' · ') || null]))
}

/** The zone in which days of a new wave are meant: that of whoever makes it, else of the first site. */
export async function zoneFor(tx: Tx, person: Id | null): Promise<Zone> {
  const own = person
    ? await tx
        .selectFrom('people.person as p')
        .innerJoin('people.site as s', (join) =>
          join.onRef('s.org_id', '=', 'p.org_id').onRef('s.id', '=', 'p.site_id'),
        )
        .select('s.zone')
        .where('p.id', '=', person)
        .executeTakeFirst()
    : undefined
  const first = own ?? (await tx.selectFrom('people.site').select('zone').orderBy('name').limit(1).executeTakeFirst())
  return (first?.zone ?? 'UTC') as Zone
}

/** Those of these people who are on the roster today. */
export async function peopleHere(tx: Tx, ids: readonly Id[]): Promise<Set<Id>> {
  if (!ids.length) return new Set()
  const rows = await tx
    .selectFrom('people.person')
    .select('id')
    .where('id', '=', sql<Id>`any(${[...ids]}::uuid[])`)
    .where('left_on', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.id))
}
