import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Zone } from '#kernel/zone.ts'
import { localDay } from '#modules/people/local-time.ts'
import { rankMatches, searchKey } from '#modules/people/search-terms.ts'
import { peopleNamed, sitesForPlanning } from '#modules/people/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { AidContent, AidKind } from './aid-content.ts'
import { trustOf } from './aid-trust.ts'
import { isUnder } from './place-pattern.ts'
import type { AidQuery, AidRow, AidTrust } from './schema.ts'

/** Who looks, and when: decides what is saved, shared and due. */
export type Reader = { person: Id | null; now: Instant }

/** The zone of those who have none of their own: the first site's. */
export async function zoneHere(tx: Tx): Promise<string> {
  return (await sitesForPlanning(tx))[0]?.zone ?? 'UTC'
}

function todayOfOwner(now: Instant, zone: string) {
  return sql<Day>`(${now}::timestamptz at time zone coalesce(s.zone, ${zone}))::date`
}

function isGreen(now: Instant, zone: string): Expression<SqlBool> {
  return sql<boolean>`(a.verified_version is not distinct from a.version and a.verify_by_on >= ${todayOfOwner(now, zone)})`
}

function sharedWith(person: Id | null): RawBuilder<boolean> {
  return sql<boolean>`exists (select from library.share h, people.person me where h.org_id = a.org_id and h.aid_id = a.id and h.ended_at is null
    and me.org_id = a.org_id and me.id = ${person}::uuid
    and (h.manager_id in (me.id, me.manager_id) or lower(h.department) = lower(me.department)))`
}

function keptBy(person: Id | null, kind: 'saved' | 'liked'): RawBuilder<boolean> {
  return sql<boolean>`exists (select from library.keeping k where k.org_id = a.org_id and k.aid_id = a.id and k.person_id = ${person}::uuid and k.kind = ${kind})`
}

function owned(tx: Tx) {
  return tx
    .selectFrom('library.aid as a')
    .leftJoin('people.person as o', (join) => join.onRef('o.org_id', '=', 'a.org_id').onRef('o.id', '=', 'a.owner_id'))
    .leftJoin('people.site as s', (join) => join.onRef('s.org_id', '=', 'o.org_id').onRef('s.id', '=', 'o.site_id'))
}

function rowsOf(tx: Tx, { person, now }: Reader, zone: string) {
  return owned(tx)
    .leftJoin('workflows.workflow as w', (join) =>
      join.onRef('w.org_id', '=', 'a.org_id').onRef('w.key', '=', 'a.workflow_key'),
    )
    .select(['a.id', 'a.key', 'a.title', 'a.summary', 'a.workflow_key as workflow', 'w.name as workflowName'])
    .select(['a.step_key as step', 'a.language', 'a.owner_id as ownerId', 'o.name as owner', 'a.version'])
    .select(['a.verify_by_on as verifyBy', 'a.verified_version as verifiedVersion'])
    .select(['a.retired_at as retiredAt', 'a.deleted_at as deletedAt'])
    .select((eb) => [
      eb.ref('a.kind').$castTo<AidKind>().as('kind'),
      sql<boolean>`coalesce(o.left_on is not null, false)`.as('ownerHasLeft'),
      todayOfOwner(now, zone).as('today'),
      sql<number>`(select count(*)::int from library.keeping k where k.org_id = a.org_id and k.aid_id = a.id and k.kind = 'liked')`.as(
        'likes',
      ),
      keptBy(person, 'liked').as('isLiked'),
      keptBy(person, 'saved').as('isSaved'),
      sharedWith(person).as('isForMyTeam'),
    ])
}

type Found = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

function told({ today, version, verifiedVersion, ...row }: Found): AidRow {
  return { ...row, trust: trustSaid({ verifyBy: row.verifyBy, verifiedVersion, version }, today) }
}

function trustSaid(verified: Parameters<typeof trustOf>[0], today: Day): AidTrust {
  const trust = trustOf(verified, today)
  return trust.state === 'green'
    ? { state: 'green', why: null, days: trust.daysLeft }
    : { state: 'red', why: trust.why, days: trust.daysOver }
}

/** One page of the library. A typed text is answered word by word, slips of the pen corrected, titles first. */
export async function aidPage(
  tx: Tx,
  reader: Reader,
  query: AidQuery,
  page: { from: number; limit: number },
): Promise<{ rows: AidRow[]; total: number }> {
  const zone = await zoneHere(tx)
  const words = searchKey(query.text).split(' ').filter(Boolean).slice(0, 8)
  const conditions = [...shown(query, reader, zone), ...(await answering(tx, words))]
  if (query.text.trim() !== '' && words.length === 0) return { rows: [], total: 0 }
  // First which ones, over narrow rows, then everything about the few that are shown.
  const found = await owned(tx)
    .select(['a.id', sql<number>`count(*) over ()::int`.as('total')])
    .where((eb) => eb.and(conditions))
    .$if(words.length > 0, (asked) =>
      asked.orderBy(inTitle(words), 'desc').orderBy(sql`similarity(a.search_title, ${words.join(' ')})`, 'desc'),
    )
    .$if(query.show === 'bin', (asked) => asked.orderBy('a.deleted_at', 'desc'))
    .orderBy(sql`lower(a.title)`)
    .orderBy('a.id')
    .offset(page.from)
    .limit(page.limit)
    .execute()
  const ids = found.map((row) => row.id)
  const rows = await rowsOf(tx, reader, zone).where(sql<boolean>`a.id = any(${ids}::uuid[])`).execute()
  const byId = new Map(rows.map((row) => [row.id, told(row)]))
  return { rows: ids.flatMap((id) => byId.get(id) ?? []), total: found[0]?.total ?? 0 }
}

function shown(query: AidQuery, reader: Reader, zone: string): Expression<SqlBool>[] {
  const inBin = query.show === 'bin'
  const conditions: Expression<SqlBool>[] = [
    inBin ? sql<boolean>`a.deleted_at is not null` : sql<boolean>`a.deleted_at is null`,
  ]
  if (query.show === 'retired') conditions.push(sql<boolean>`a.retired_at is not null`)
  else if (!inBin) conditions.push(sql<boolean>`a.retired_at is null`)
  if (query.show === 'saved') conditions.push(keptBy(reader.person, 'saved'))
  if (query.show === 'team') conditions.push(sharedWith(reader.person))
  if (query.show === 'own') conditions.push(sql<boolean>`a.owner_id = ${reader.person}::uuid`)
  if (query.kind) conditions.push(sql<boolean>`a.kind = ${query.kind}`)
  if (query.workflow) conditions.push(sql<boolean>`a.workflow_key = ${query.workflow}`)
  if (query.trust) conditions.push(sql<boolean>`${isGreen(reader.now, zone)} = ${query.trust === 'green'}`)
  return conditions
}

/** How many aids the reader has before any search: all, saved, shared with the team, own, and red ones. */
export async function aidCounts(tx: Tx, reader: Reader) {
  const zone = await zoneHere(tx)
  return owned(tx)
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      sql<number>`count(*) filter (where ${keptBy(reader.person, 'saved')})::int`.as('saved'),
      sql<number>`count(*) filter (where ${sharedWith(reader.person)})::int`.as('team'),
      sql<number>`count(*) filter (where a.owner_id = ${reader.person}::uuid)::int`.as('own'),
      sql<number>`count(*) filter (where not ${isGreen(reader.now, zone)})::int`.as('red'),
    ])
    .where('a.retired_at', 'is', null)
    .where('a.deleted_at', 'is', null)
    .executeTakeFirstOrThrow()
}

/** How many of the typed words begin a word of the title. */
function inTitle(words: readonly string[]) {
  const each = words.map((word) => sql`(' ' || a.search_title like ${`% ${word}%`})::int`)
  return sql<number>`(${sql.join(each, sql` + `)})`
}

const CORRECTIONS = 12
const LEAST_ALIKE = 0.55

/** Every typed word must stand in the aid; a word that no aid uses may also be one of its corrections. */
async function answering(tx: Tx, words: readonly string[]): Promise<Expression<SqlBool>[]> {
  const tests: Expression<SqlBool>[] = []
  for (const word of words) {
    const patterns = [word, ...(await corrections(tx, word))].map((one) => `%${one}%`)
    tests.push(
      sql<boolean>`(a.search_title like any(${patterns}::text[]) or a.search_text like any(${patterns}::text[]))`,
    )
  }
  return tests
}

async function corrections(tx: Tx, word: string): Promise<string[]> {
  if (word.length < 3) return []
  const known = await tx
    .selectFrom('library.search_word')
    .select('word')
    .where(
      sql<boolean>`(word like ${`${word}%`} or similarity(word, ${word}) >= 0.2 or (left(word, 1) = ${word[0]!} and abs(length(word) - ${word.length}) <= 1))`,
    )
    .execute()
  if (known.some((one) => one.word.startsWith(word))) return []
  return rankMatches(
    word,
    known.map((one) => ({ text: one.word })),
    LEAST_ALIKE,
  )
    .slice(0, CORRECTIONS)
    .map((match) => match.candidate.text)
}

export type StoredAid = AidRow & {
  version: number
  content: AidContent
  ownerEmail: string | null
  verifiedAt: Instant | null
  verifiedBy: string | null
  changedAt: Instant
  today: Day
}

/** One aid with its current version, by its id or its key; null when there is none. */
export async function aidHere(tx: Tx, reader: Reader, idOrKey: string): Promise<StoredAid | null> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(idOrKey)
  const row = await rowsOf(tx, reader, await zoneHere(tx))
    .innerJoin('library.aid_version as v', (join) =>
      join.onRef('v.org_id', '=', 'a.org_id').onRef('v.aid_id', '=', 'a.id').onRef('v.number', '=', 'a.version'),
    )
    .leftJoin('people.person as b', (join) =>
      join.onRef('b.org_id', '=', 'a.org_id').onRef('b.id', '=', 'a.verified_by'),
    )
    .select(['v.content', 'o.email as ownerEmail', 'a.verified_at as verifiedAt', 'b.name as verifiedBy'])
    .select(['a.changed_at as changedAt'])
    .where(isId ? sql<boolean>`a.id = ${idOrKey}::uuid` : sql<boolean>`a.key = ${idOrKey}`)
    .executeTakeFirst()
  if (!row) return null
  const { content, ownerEmail, verifiedAt, verifiedBy, changedAt, ...rest } = row
  return {
    ...told(rest),
    version: row.version,
    today: row.today,
    content: content as AidContent,
    ownerEmail,
    verifiedAt,
    verifiedBy,
    changedAt,
  }
}

/** By their keys, those in the bin too: imports find again what they made before. */
export async function aidsByKey(
  tx: Tx,
): Promise<Map<string, { id: Id; deletedAt: Instant | null; content: AidContent }>> {
  const rows = await tx
    .selectFrom('library.aid as a')
    .innerJoin('library.aid_version as v', (join) =>
      join.onRef('v.org_id', '=', 'a.org_id').onRef('v.aid_id', '=', 'a.id').onRef('v.number', '=', 'a.version'),
    )
    .select(['a.key', 'a.id', 'a.deleted_at as deletedAt', 'v.content'])
    .execute()
  return new Map(rows.map(({ key, content, ...row }) => [key, { ...row, content: content as AidContent }]))
}

export async function keysTaken(tx: Tx): Promise<Set<string>> {
  return new Set((await tx.selectFrom('library.aid').select('key').execute()).map((row) => row.key))
}

export type Place =
  | { kind: 'url'; address: string }
  | { kind: 'slack'; channel: string }
  | { kind: 'teams'; team: string; channel: string }

/** The aids that should appear in a place, by title: what a later release puts there. Retired ones never do. */
export async function aidsForPlace(tx: Tx, place: Place, reader: Reader): Promise<AidRow[]> {
  const places = tx
    .selectFrom('library.place as p')
    .innerJoin('library.aid as a', (join) => join.onRef('a.org_id', '=', 'p.org_id').onRef('a.id', '=', 'p.aid_id'))
    .where('a.retired_at', 'is', null)
    .where('a.deleted_at', 'is', null)
    .where('p.kind', '=', place.kind)
    .select(['p.aid_id as aid', 'p.target'])
  const found =
    place.kind === 'url'
      ? (await places.execute()).filter(({ target }) => isUnder(target, place.address))
      : await places.where(sql<boolean>`lower(p.target) = ${channelOf(place)}`).execute()
  const ids = [...new Set(found.map(({ aid }) => aid))]
  if (ids.length === 0) return []
  const rows = await rowsOf(tx, reader, await zoneHere(tx))
    .where(sql<boolean>`a.id = any(${ids}::uuid[])`)
    .orderBy(sql`lower(a.title)`)
    .execute()
  return rows.map(told)
}

function channelOf(place: Exclude<Place, { kind: 'url' }>): string {
  return place.kind === 'slack'
    ? place.channel.replace(/^#/, '').toLowerCase()
    : `${place.team} / ${place.channel}`.toLowerCase()
}

/** Today where somebody works; for nobody, where the first site is. */
export async function dayHere(tx: Tx, person: Id | null, now: Instant): Promise<Day> {
  const own = person ? (await peopleNamed(tx, [person])).get(person)?.zone : null
  const zone = own ?? (await zoneHere(tx))
  return localDay(now, zone as Zone)
}
