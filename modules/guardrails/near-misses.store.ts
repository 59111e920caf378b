import { randomUUID } from 'node:crypto'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { NewNearMiss } from './near-misses.schema.ts'

/** The id is random and not of version 7, which would carry the moment; who acts is not written anywhere. */
export async function insertNearMiss(
  { tx, actor }: Pick<Acting, 'tx' | 'actor'>,
  report: NewNearMiss,
  kept: { week: Day; codeHash: Buffer | null },
): Promise<Id> {
  const id = randomUUID() as Id
  await tx
    .insertInto('guardrails.near_miss')
    .values({
      org_id: actor.org,
      id,
      week_on: kept.week,
      category: report.category,
      happened: report.happened,
      helped: report.helped || null,
      workflow_id: report.workflowId as Id | null,
      code_hash: kept.codeHash,
    })
    .execute()
  return id
}

export async function insertReporter({ tx, actor }: Acting, nearMiss: Id): Promise<void> {
  await tx
    .insertInto('guardrails.near_miss_reporter')
    .values({ org_id: actor.org, near_miss_id: nearMiss, person_id: actor.person! })
    .execute()
}

export async function insertAnswer({ tx, actor, now }: Acting, nearMiss: Id, words: string): Promise<void> {
  await tx
    .insertInto('guardrails.near_miss_answer')
    .values({
      org_id: actor.org,
      id: newId(),
      near_miss_id: nearMiss,
      words,
      answered_at: now,
      answered_by: actor.person,
    })
    .execute()
}
