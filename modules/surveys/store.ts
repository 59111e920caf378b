import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { Question } from './schema.ts'

export async function insertAnswer(
  { tx, actor, now }: Acting,
  person: Id,
  question: Question,
  canAnswer: boolean,
): Promise<void> {
  await tx
    .insertInto('surveys.self_answer')
    .values({ org_id: actor.org, id: newId(), person_id: person, question, can_answer: canAnswer, answered_at: now })
    .execute()
}
