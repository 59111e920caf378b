import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import { paragraphFates } from './paragraph-match.ts'
import type { CardAdrift, PolicyDetail, PolicyRow } from './policies.schema.ts'
import { cardsInForce, type StandingCard } from './views.ts'
import { wordDiff } from './word-diff.ts'

export type PolicyVersion = {
  id: Id
  policyId: Id
  number: number
  origin: PolicyDetail['origin']
  fileName: string | null
  sha256: string
  addedAt: Instant
  addedBy: string | null
}

/** Newest first. */
export async function policyVersions(tx: Tx, policy: Id): Promise<PolicyVersion[]> {
  return tx
    .selectFrom('guardrails.policy_version as v')
    .leftJoin('people.person as p', (join) => join.onRef('p.org_id', '=', 'v.org_id').onRef('p.id', '=', 'v.added_by'))
    .select(['v.id', 'v.policy_id as policyId', 'v.number', 'v.file_name as fileName', 'v.sha256'])
    .select(['v.added_at as addedAt', 'p.name as addedBy'])
    .select((eb) => eb.ref('v.origin').$castTo<PolicyDetail['origin']>().as('origin'))
    .where('v.policy_id', '=', policy)
    .orderBy('v.number', 'desc')
    .execute()
}

export type Paragraph = { id: Id; versionId: Id; level: number; text: string }

export async function paragraphsOfVersion(tx: Tx, version: Id): Promise<Paragraph[]> {
  return tx
    .selectFrom('guardrails.policy_paragraph')
    .select(['id', 'version_id as versionId', 'level', 'text'])
    .where('version_id', '=', version)
    .orderBy('position')
    .execute()
}

export async function policyHere(tx: Tx, id: Id): Promise<{ id: Id; title: string; retiredAt: Instant | null } | null> {
  const row = await tx
    .selectFrom('guardrails.policy')
    .select(['id', 'title', 'retired_at as retiredAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** Every policy with its newest version, by title; retired ones last. */
export async function policyPage(
  tx: Tx,
  { from, limit }: { from: number; limit: number },
): Promise<{ rows: PolicyRow[]; total: number }> {
  const rows = await sql<PolicyRow>`
    select p.id, p.title, v.number as version, v.added_at as "addedAt", a.name as "addedBy", p.retired_at as "retiredAt",
      (select count(*)::int from guardrails.policy_paragraph g where g.org_id = v.org_id and g.version_id = v.id) as paragraphs,
      (select count(distinct c.id)::int from guardrails.card c
        join lateral (select n.paragraph_id from guardrails.card_version n where n.org_id = c.org_id and n.card_id = c.id order by n.number desc limit 1) s on true
        join guardrails.policy_paragraph g on g.org_id = c.org_id and g.id = s.paragraph_id
        join guardrails.policy_version o on o.org_id = g.org_id and o.id = g.version_id
        where c.retired_at is null and c.org_id = p.org_id and o.policy_id = p.id) as cards
    from guardrails.policy p
    join lateral (select * from guardrails.policy_version n where n.org_id = p.org_id and n.policy_id = p.id order by n.number desc limit 1) v on true
    left join people.person a on a.org_id = v.org_id and a.id = v.added_by
    order by p.retired_at is not null, lower(p.title), p.id offset ${from} limit ${limit}`.execute(tx)
  const { total } = await tx
    .selectFrom('guardrails.policy')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { rows: rows.rows, total }
}

/** One version of a policy in paragraphs, the cards that rest on each, and the cards whose paragraph is no longer the same. */
export async function policyDetail(tx: Tx, id: Id, number: number | undefined): Promise<PolicyDetail | null> {
  const policy = await policyHere(tx, id)
  const versions = policy ? await policyVersions(tx, id) : []
  const shown = number === undefined ? versions[0] : versions.find((one) => one.number === number)
  if (!policy || !shown) return null
  const paragraphs = await paragraphsOfVersion(tx, shown.id)
  const resting = (await cardsInForce(tx)).filter((card) => card.paragraphId)
  const isNewest = shown.number === versions[0]!.number
  const { homes, adrift } = isNewest
    ? await resettled(tx, versions, paragraphs, resting)
    : { homes: new Map(resting.map((card) => [card.id, card.paragraphId!])), adrift: [] }
  return {
    ...policy,
    version: shown.number,
    newest: versions[0]!.number,
    origin: shown.origin,
    fileName: shown.fileName,
    addedAt: shown.addedAt,
    addedBy: shown.addedBy,
    versions: versions.map(({ number, addedAt, addedBy }) => ({ number, addedAt, addedBy })),
    paragraphs: paragraphs.map(({ id, level, text }) => ({
      id,
      level,
      text,
      cards: resting
        .filter((card) => homes.get(card.id) === id)
        .map((card) => ({ id: card.id, kind: card.kind, says: card.says })),
    })),
    adrift,
  }
}

/** Where each card of earlier versions rests in the newest one: on the same words, or adrift. */
async function resettled(
  tx: Tx,
  versions: readonly PolicyVersion[],
  newest: readonly Paragraph[],
  resting: readonly StandingCard[],
): Promise<{ homes: Map<Id, Id>; adrift: CardAdrift[] }> {
  const homes = new Map(resting.map((card) => [card.id, card.paragraphId!]))
  const adrift: CardAdrift[] = []
  for (const version of versions.slice(1)) {
    const before = await paragraphsOfVersion(tx, version.id)
    const here = new Map(before.map((paragraph) => [paragraph.id, paragraph]))
    const cards = resting.filter((card) => here.has(card.paragraphId!))
    if (cards.length === 0) continue
    const fates = paragraphFates(before, newest)
    for (const card of cards) {
      const old = here.get(card.paragraphId!)!
      const fate = fates.get(old.id)!
      if (fate.kind === 'same') homes.set(card.id, fate.to.id)
      else
        adrift.push({
          cardId: card.id,
          says: card.says,
          before: old.text,
          now: fate.kind,
          paragraphId: fate.kind === 'changed' ? fate.to.id : null,
          pieces: wordDiff(old.text, fate.kind === 'changed' ? fate.to.text : ''),
        })
    }
  }
  return { homes, adrift }
}

export type SourceNow = {
  policyId: Id
  policy: string
  version: number
  text: string
  now: 'same' | 'changed' | 'gone'
  newText: string | null
}

/** The paragraph a card comes from, and what became of it in the newest version of its policy. */
export async function sourceOf(tx: Tx, paragraph: Id): Promise<SourceNow | null> {
  const row = await tx
    .selectFrom('guardrails.policy_paragraph as g')
    .innerJoin('guardrails.policy_version as v', (join) =>
      join.onRef('v.org_id', '=', 'g.org_id').onRef('v.id', '=', 'g.version_id'),
    )
    .innerJoin('guardrails.policy as p', (join) =>
      join.onRef('p.org_id', '=', 'v.org_id').onRef('p.id', '=', 'v.policy_id'),
    )
    .select(['p.id as policyId', 'p.title as policy', 'v.number as version', 'v.id as versionId', 'g.text'])
    .where('g.id', '=', paragraph)
    .executeTakeFirst()
  if (!row) return null
  const { versionId, ...source } = row
  const [newest] = await policyVersions(tx, row.policyId)
  if (!newest || newest.id === versionId) return { ...source, now: 'same', newText: null }
  const fates = paragraphFates(await paragraphsOfVersion(tx, versionId), await paragraphsOfVersion(tx, newest.id))
  const fate = fates.get(paragraph)!
  return { ...source, now: fate.kind, newText: fate.kind === 'changed' ? fate.to.text : null }
}
