import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { Responsibility } from './audience.ts'
import type { Card, CardAbout, CardKind } from './schema.ts'

/** A card as it stands, with what later modules print of it. */
export type StandingCard = Card & {
  id: Id
  workflowId: Id | null
  paragraphId: Id | null
  writtenAt: Instant
  /** When the version to acknowledge was written. */
  askedAt: Instant
}

function cards(tx: Tx) {
  return tx
    .selectFrom('guardrails.card as c')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('guardrails.card_version as n')
          .selectAll('n')
          .whereRef('n.org_id', '=', 'c.org_id')
          .whereRef('n.card_id', '=', 'c.id')
          .orderBy('n.number', 'desc')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )
    .leftJoin('workflows.workflow as w', (join) =>
      join.onRef('w.org_id', '=', 'c.org_id').onRef('w.id', '=', 'v.workflow_id'),
    )
    .select(['c.id', 'c.key', 'v.number', 'v.workflow_id as workflowId', 'w.name as workflow', 'w.key as workflowKey'])
    .select(['v.says', 'v.reason', 'v.example', 'v.paragraph_id as paragraphId', 'v.written_at as writtenAt'])
    .select('c.retired_at as retiredAt')
    .select((eb) => [
      eb.ref('v.kind').$castTo<CardKind>().as('kind'),
      eb.ref('v.about').$castTo<CardAbout>().as('about'),
      eb.ref('v.role').$castTo<Responsibility | null>().as('role'),
      sql<number>`(select max(a.number) from guardrails.card_version a
        where a.org_id = c.org_id and a.card_id = c.id and not a.is_correction)`.as('askingNumber'),
      sql<Instant>`(select max(a.written_at) from guardrails.card_version a
        where a.org_id = c.org_id and a.card_id = c.id and not a.is_correction)`.as('askedAt'),
    ])
    .orderBy(sql`w.name nulls first`)
    .orderBy(sql`array_position(array['do', 'dont', 'ask'], v.kind)`)
    .orderBy('c.key')
}

/** Every card that is in force, those for every workflow first. */
export async function cardsInForce(tx: Tx): Promise<StandingCard[]> {
  return cards(tx).where('c.retired_at', 'is', null).execute()
}

/**
 * The cards in force that speak to this role in this workflow: its own ones, those for every workflow and those for
 * everybody. A null workflow or role asks for the cards that are about no single one.
 */
export async function cardsFor(
  tx: Tx,
  asked: { workflow: Id | null; role: Responsibility | null },
): Promise<StandingCard[]> {
  return cards(tx)
    .where('c.retired_at', 'is', null)
    .where((eb) => eb.or([eb('v.workflow_id', 'is', null), eb('v.workflow_id', '=', asked.workflow)]))
    .where((eb) => eb.or([eb('v.role', 'is', null), eb('v.role', '=', asked.role)]))
    .execute()
}

/** By their keys, retired ones too: units and imports find again what they named before. */
export async function cardsByKey(tx: Tx): Promise<Map<string, StandingCard>> {
  return new Map((await cards(tx).execute()).map((card) => [card.key, card]))
}

export async function cardHere(tx: Tx, id: Id): Promise<StandingCard | null> {
  return (await cards(tx).where('c.id', '=', id).executeTakeFirst()) ?? null
}

export type CardsAsked = {
  workflow?: string | undefined
  role?: string | undefined
  kind?: string | undefined
  about?: string | undefined
  search: string
  retired: boolean
  from: number
  limit: number
}

/** A filter of `every` asks for the cards that are about no single workflow, `everybody` for those about no single role. */
export async function cardPage(tx: Tx, asked: CardsAsked): Promise<{ rows: StandingCard[]; total: number }> {
  let all = cards(tx)
  if (!asked.retired) all = all.where('c.retired_at', 'is', null)
  if (asked.workflow === 'every') all = all.where('v.workflow_id', 'is', null)
  else if (asked.workflow) all = all.where('v.workflow_id', '=', asked.workflow as Id)
  if (asked.role === 'everybody') all = all.where('v.role', 'is', null)
  else if (asked.role) all = all.where('v.role', '=', asked.role)
  if (asked.kind) all = all.where('v.kind', '=', asked.kind)
  if (asked.about) all = all.where('v.about', '=', asked.about)
  if (asked.search) {
    const like = `%${asked.search.replace(/[\\%_]/g, '\\$&')}%`
    all = all.where((eb) =>
      eb.or([eb('v.says', 'ilike', like), eb('v.reason', 'ilike', like), eb('v.example', 'ilike', like)]),
    )
  }
  // A few hundred cards at most: counting them is reading them.
  const rows = await all.execute()
  return { rows: rows.slice(asked.from, asked.from + asked.limit), total: rows.length }
}

export type VersionRow = {
  cardId: Id
  number: number
  kind: CardKind
  about: CardAbout
  workflowId: Id | null
  workflow: string | null
  role: Responsibility | null
  says: string
  reason: string | null
  example: string | null
  paragraphId: Id | null
  why: string | null
  isCorrection: boolean
  nearMissId: Id | null
  writtenAt: Instant
  writtenBy: string | null
}

/** Every version of a card, oldest first. */
export async function versionsOf(tx: Tx, card: Id): Promise<VersionRow[]> {
  return tx
    .selectFrom('guardrails.card_version as v')
    .leftJoin('workflows.workflow as w', (join) =>
      join.onRef('w.org_id', '=', 'v.org_id').onRef('w.id', '=', 'v.workflow_id'),
    )
    .leftJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'v.org_id').onRef('p.id', '=', 'v.written_by'),
    )
    .select(['v.card_id as cardId', 'v.number', 'v.workflow_id as workflowId', 'w.name as workflow', 'v.says'])
    .select(['v.reason', 'v.example', 'v.paragraph_id as paragraphId', 'v.why', 'v.is_correction as isCorrection'])
    .select(['v.near_miss_id as nearMissId', 'v.written_at as writtenAt', 'p.name as writtenBy'])
    .select((eb) => [
      eb.ref('v.kind').$castTo<CardKind>().as('kind'),
      eb.ref('v.about').$castTo<CardAbout>().as('about'),
      eb.ref('v.role').$castTo<Responsibility | null>().as('role'),
    ])
    .where('v.card_id', '=', card)
    .orderBy('v.number')
    .execute()
}

export async function paragraphExists(tx: Tx, id: Id): Promise<boolean> {
  return (
    (await tx.selectFrom('guardrails.policy_paragraph').select('id').where('id', '=', id).executeTakeFirst()) !==
    undefined
  )
}

export async function nearMissExists(tx: Tx, id: Id): Promise<boolean> {
  return (
    (await tx.selectFrom('guardrails.near_miss').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
  )
}
