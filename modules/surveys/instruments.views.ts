import type { Id } from '#kernel/id.ts'
import { isId } from '#kernel/id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { Instrument, InstrumentContent, InstrumentRow } from './instruments.schema.ts'
import { shippedInstrument, shippedInstruments } from './shipped-instruments.ts'
import { wordingFindings } from './wording-lint.ts'

export type Version = {
  id: Id
  instrument: Id
  key: string
  number: number
  content: InstrumentContent
  edition: number | null
  isPublished: boolean
}

function versions(tx: Tx) {
  return tx
    .selectFrom('surveys.instrument_version as v')
    .innerJoin('surveys.instrument as i', (join) =>
      join.onRef('i.org_id', '=', 'v.org_id').onRef('i.id', '=', 'v.instrument_id'),
    )
    .select(['v.id', 'v.instrument_id', 'i.key', 'v.number', 'v.content', 'v.shipped_edition', 'v.published_at'])
    .orderBy('v.number', 'desc')
}

type Row = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]

function versionOf(row: Row): Version {
  return {
    id: row.id,
    instrument: row.instrument_id,
    key: row.key,
    number: row.number,
    content: row.content as InstrumentContent,
    edition: row.shipped_edition,
    isPublished: row.published_at !== null,
  }
}

/** All versions of an instrument, newest first, by its id or its key; none when it was never kept here. */
export async function versionsOf(tx: Tx, idOrKey: string): Promise<Version[]> {
  const asked = isId(idOrKey)
    ? versions(tx).where('i.id', '=', idOrKey)
    : versions(tx).where('i.key', '=', idOrKey).where('i.retired_at', 'is', null)
  return (await asked.execute()).map(versionOf)
}

/** The version that a wave asks. */
export async function versionHere(tx: Tx, id: Id): Promise<Version | null> {
  const row = await versions(tx).where('v.id', '=', id).executeTakeFirst()
  return row ? versionOf(row) : null
}

/** Instruments of this organisation and those that come with the product and were never used here. */
export async function instrumentList(tx: Tx): Promise<InstrumentRow[]> {
  const kept = (await versions(tx).where('i.retired_at', 'is', null).execute()).map(versionOf)
  const waves = await tx
    .selectFrom('surveys.wave as w')
    .innerJoin('surveys.instrument_version as v', (join) =>
      join.onRef('v.org_id', '=', 'w.org_id').onRef('v.id', '=', 'w.version_id'),
    )
    .select((eb) => ['v.instrument_id', eb.fn.countAll<number>().as('count')])
    .groupBy('v.instrument_id')
    .execute()
  const used = new Map(waves.map((row) => [row.instrument_id, row.count]))
  const byKey = Map.groupBy(kept, (version) => version.key)
  const own = [...byKey].map(([key, all]) => {
    const published = all.find((version) => version.isPublished)
    const shown = published ?? all[0]!
    return {
      ...rowOf(key, shown.content),
      id: shown.instrument,
      isShipped: shown.edition !== null,
      publishedNumber: published?.number ?? null,
      hasDraft: all.some((version) => !version.isPublished),
      waves: used.get(shown.instrument) ?? 0,
    }
  })
  const fresh = shippedInstruments
    .filter((one) => !byKey.has(one.key))
    .map(({ key, content }) => ({
      ...rowOf(key, content),
      id: key,
      isShipped: true,
      publishedNumber: 1,
      hasDraft: false,
      waves: 0,
    }))
  return [...own, ...fresh].sort((a, b) => a.title.localeCompare(b.title, 'en'))
}

function rowOf(key: string, content: InstrumentContent) {
  return {
    key,
    title: content.title,
    purpose: content.purpose,
    items: content.items.length,
    suits: content.suits,
    isSensitive: content.isSensitive,
    standing: content.source.standing,
  }
}

/** One instrument with one of its versions: the asked one, else its draft, else the newest. Null: there is none. */
export async function instrumentHere(tx: Tx, idOrKey: string, number?: number): Promise<Instrument | null> {
  const all = await versionsOf(tx, idOrKey)
  const [newest] = all
  if (!newest) return shippedHere(idOrKey, number)
  const shown = number === undefined ? newest : all.find((version) => version.number === number)
  if (!shown) return null
  const facts = await tx
    .selectFrom('surveys.instrument_version as v')
    .leftJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'v.org_id').onRef('p.id', '=', 'v.published_by'),
    )
    .select((eb) => [
      'v.number',
      'v.published_at as publishedAt',
      'p.name as publishedBy',
      eb
        .selectFrom('surveys.wave as w')
        .whereRef('w.org_id', '=', 'v.org_id')
        .whereRef('w.version_id', '=', 'v.id')
        .select((counted) => counted.fn.countAll<number>().as('count'))
        .as('waves'),
    ])
    .where('v.instrument_id', '=', newest.instrument)
    .orderBy('v.number', 'desc')
    .execute()
  return {
    id: newest.instrument,
    key: newest.key,
    isShipped: shown.edition !== null,
    versions: facts.map((one) => ({ ...one, waves: one.waves ?? 0 })),
    shown: shown.number,
    isDraft: !shown.isPublished,
    content: shown.content,
    findings: wordingFindings(shown.content),
  }
}

function shippedHere(key: string, number: number | undefined): Instrument | null {
  const shipped = shippedInstrument(key)
  if (!shipped || (number !== undefined && number !== 1)) return null
  return {
    id: key,
    key,
    isShipped: true,
    versions: [{ number: 1, publishedAt: null, publishedBy: null, waves: 0 }],
    shown: 1,
    isDraft: false,
    content: shipped.content,
    findings: wordingFindings(shipped.content),
  }
}
