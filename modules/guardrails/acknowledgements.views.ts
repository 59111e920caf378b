import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { peopleForPlanning } from '#modules/people/views.ts'
import { workflowsForPlanning } from '#modules/workflows/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import { isConcerned, type Part } from './audience.ts'
import { isStanding } from './standing.ts'
import { cardsInForce, type StandingCard } from './views.ts'

/** Who works with which workflow, as the rollout map has it; the map comes later in the story, so the server lends it. */
export type WhoWorksWith = (tx: Tx) => Promise<ReadonlyMap<Id, readonly Id[]>>

export type Acknowledged = {
  personId: Id
  cardId: Id
  cardKey: string
  number: number
  acknowledgedAt: Instant
  /** The words that were acknowledged. */
  says: string
  kind: string
  about: string
  workflow: string | null
  /** Whether the card still stands as it was acknowledged; false when it changed since or is no longer in force. */
  isCurrent: boolean
}

function acknowledged(tx: Tx) {
  return tx
    .selectFrom('guardrails.acknowledgement as a')
    .innerJoin('guardrails.card as c', (join) =>
      join.onRef('c.org_id', '=', 'a.org_id').onRef('c.id', '=', 'a.card_id'),
    )
    .innerJoin('guardrails.card_version as v', (join) =>
      join.onRef('v.org_id', '=', 'a.org_id').onRef('v.card_id', '=', 'a.card_id').onRef('v.number', '=', 'a.number'),
    )
    .leftJoin('workflows.workflow as w', (join) =>
      join.onRef('w.org_id', '=', 'v.org_id').onRef('w.id', '=', 'v.workflow_id'),
    )
    .select(['a.person_id as personId', 'a.card_id as cardId', 'c.key as cardKey', 'a.number'])
    .select(['a.acknowledged_at as acknowledgedAt', 'v.says', 'v.kind', 'v.about', 'w.name as workflow'])
    .select('c.retired_at as retiredAt')
    .select((eb) =>
      eb
        .selectFrom('guardrails.card_version as n')
        .select((of) => of.fn.max('n.number').as('asking'))
        .whereRef('n.org_id', '=', 'a.org_id')
        .whereRef('n.card_id', '=', 'a.card_id')
        .where('n.is_correction', '=', false)
        .as('asking'),
    )
    .orderBy('a.acknowledged_at')
    .orderBy('c.key')
}

function told(rows: Awaited<ReturnType<ReturnType<typeof acknowledged>['execute']>>): Acknowledged[] {
  return rows.map(({ retiredAt, asking, ...row }) => ({
    ...row,
    isCurrent: retiredAt === null && isStanding(row.number, asking ?? 0),
  }))
}

/** Everything one person has acknowledged, oldest first, also of cards that are gone: it is evidence. */
export async function acknowledgementsOf(tx: Tx, person: Id): Promise<Acknowledged[]> {
  return told(await acknowledged(tx).where('a.person_id', '=', person).execute())
}

/** What was acknowledged from a moment on and before another, by everybody or by these people, oldest first. */
export async function acknowledgementsBetween(
  tx: Tx,
  { from, until, people }: { from: Instant; until: Instant; people?: readonly Id[] },
): Promise<Acknowledged[]> {
  if (people?.length === 0) return []
  return told(
    await acknowledged(tx)
      .where('a.acknowledged_at', '>=', from)
      .where('a.acknowledged_at', '<', until)
      .$if(people !== undefined, (query) =>
        query.where((eb) => eb('a.person_id', '=', eb.fn.any(eb.val([...people!])))),
      )
      .execute(),
  )
}

/** The newest version of each card that each person has acknowledged: person, then card. */
export async function newestAcknowledged(tx: Tx): Promise<Map<Id, Map<Id, number>>> {
  const rows = await tx
    .selectFrom('guardrails.acknowledgement')
    .select(['person_id', 'card_id'])
    .select((eb) => eb.fn.max('number').as('number'))
    .groupBy(['person_id', 'card_id'])
    .execute()
  const all = new Map<Id, Map<Id, number>>()
  for (const { person_id, card_id, number } of rows) {
    const own = all.get(person_id) ?? new Map<Id, number>()
    all.set(person_id, own.set(card_id, number))
  }
  return all
}

export type RosterPerson = Awaited<ReturnType<typeof peopleForPlanning>>[number]
export type RosterPart = { person: RosterPerson; part: Part }

/** Everybody on the roster today with their part in the work, by name. */
export async function partsHere(tx: Tx, whoWorksWith: WhoWorksWith): Promise<RosterPart[]> {
  const people = await peopleForPlanning(tx)
  const granted = await grantsHere(tx)
  const oversees = await overseersHere(tx)
  const works = new Map<Id, Set<Id>>()
  for (const [workflow, members] of await whoWorksWith(tx))
    for (const person of members) works.set(person, (works.get(person) ?? new Set()).add(workflow))
  const leads = new Map<Id, Set<Id>>()
  for (const { id, managerId } of people)
    if (managerId) leads.set(managerId, new Set([...(leads.get(managerId) ?? []), ...(works.get(id) ?? [])]))
  return people.map((person) => {
    const roles = granted.get(person.id) ?? new Set()
    return {
      person,
      part: {
        works: works.get(person.id) ?? new Set(),
        leads: leads.get(person.id) ?? new Set(),
        isManager: person.isManager,
        isHr: roles.has('hr'),
        isTechnical: roles.has('technology-lead') || roles.has('administrator'),
        isLead: roles.has('programme-lead'),
        oversees: oversees.get(person.id) ?? new Set(),
      },
    }
  })
}

async function grantsHere(tx: Tx): Promise<Map<Id, Set<string>>> {
  const rows = await tx
    .selectFrom('people.role_grant')
    .select(['person_id', 'role'])
    .where('revoked_at', 'is', null)
    .execute()
  const all = new Map<Id, Set<string>>()
  for (const { person_id, role } of rows) all.set(person_id, (all.get(person_id) ?? new Set()).add(role))
  return all
}

/** Owners of workflows and named approvers of outputs; null stands for outputs of every workflow. */
async function overseersHere(tx: Tx): Promise<Map<Id, Set<Id | null>>> {
  const all = new Map<Id, Set<Id | null>>()
  const add = (person: Id, workflow: Id | null) =>
    all.set(person, (all.get(person) ?? new Set<Id | null>()).add(workflow))
  for (const { id, ownerId } of await workflowsForPlanning(tx)) if (ownerId) add(ownerId, id)
  const named = await tx
    .selectFrom('guardrails.output_rule')
    .select(['approver_id', 'workflow_id'])
    .where('approver_id', 'is not', null)
    .where('retired_at', 'is', null)
    .execute()
  for (const { approver_id, workflow_id } of named) add(approver_id!, workflow_id)
  return all
}

export type Owed = { card: StandingCard; acknowledged: number | null; isStanding: boolean }

/** Every card in force that concerns each person on the roster, and whether it stands acknowledged. */
export async function owedHere(tx: Tx, whoWorksWith: WhoWorksWith): Promise<(RosterPart & { owed: Owed[] })[]> {
  const cards = await cardsInForce(tx)
  const done = await newestAcknowledged(tx)
  return (await partsHere(tx, whoWorksWith)).map((one) => ({
    ...one,
    owed: cards
      .filter((card) => isConcerned(card, one.part))
      .map((card) => {
        const acknowledged = done.get(one.person.id)?.get(card.id) ?? null
        return { card, acknowledged, isStanding: isStanding(acknowledged, card.askingNumber) }
      }),
  }))
}
