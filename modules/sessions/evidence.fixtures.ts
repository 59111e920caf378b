import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { goodUnit } from '#modules/curriculum/curriculum.fixtures.ts'
import { writeUnit } from '#modules/curriculum/unit-file.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'

/** A card with its versions, as writing it would leave it, tied to one item of a framework. */
export async function insertCard({ tx, actor, now }: Acting, key: string, versions: readonly string[]): Promise<Id> {
  const id = newId()
  await tx.insertInto('guardrails.card').values({ org_id: actor.org, id, key, created_at: now }).execute()
  for (const [index, says] of versions.entries())
    await tx
      .insertInto('guardrails.card_version')
      .values({
        org_id: actor.org,
        card_id: id,
        number: index + 1,
        kind: 'dont',
        about: 'privacy',
        says,
        written_at: now,
      })
      .execute()
  await tx
    .insertInto('guardrails.framework_tie')
    .values({ org_id: actor.org, subject_kind: 'card', subject: id, framework: 'nist-ai-rmf', item: 'GOVERN 2' })
    .execute()
  return id
}

export async function acknowledge(
  { tx, actor }: Acting,
  person: Id,
  card: Id,
  number: number,
  at: Instant,
): Promise<void> {
  await tx
    .insertInto('guardrails.acknowledgement')
    .values({ org_id: actor.org, person_id: person, card_id: card, number, acknowledged_at: at })
    .execute()
}

/** A unit whose versions were approved at these moments, the first one first. */
export async function insertFrozenUnit(
  { tx, actor }: Acting,
  unit: { key: string; workflow: string; department: string },
  frozenAt: readonly Instant[],
): Promise<void> {
  const id = newId()
  const markdown = writeUnit(goodUnit({ key: unit.key, workflows: [unit.workflow], department: unit.department }))
  await tx.insertInto('curriculum.unit').values({ org_id: actor.org, id, key: unit.key, markdown }).execute()
  for (const [index, at] of frozenAt.entries())
    await tx
      .insertInto('curriculum.unit_version')
      .values({
        org_id: actor.org,
        id: newId(),
        unit_id: id,
        number: index + 1,
        markdown,
        content_hash: `hash ${index}`,
        frozen_at: at,
      })
      .execute()
}

export async function attend(
  { tx, actor }: Acting,
  session: Id,
  person: Id,
  state: 'attended' | 'absent' | 'excused',
  at: Instant,
): Promise<void> {
  await tx
    .insertInto('sessions.attendance')
    .values({
      org_id: actor.org,
      id: newId(),
      session_id: session,
      person_id: person,
      state,
      source: 'list',
      recorded_at: at,
    })
    .execute()
}
