import type { Acting } from '#platform/acting/acting.ts'
import type { Tie } from './frameworks.ts'

type Subject = Pick<Tie, 'subjectKind' | 'subject'>

/** What is tied to one subject becomes exactly this; a tie that stays keeps who made it and when. */
export async function saveTies(
  { tx, actor, now }: Acting,
  { subjectKind, subject }: Subject,
  ties: readonly Pick<Tie, 'framework' | 'item'>[],
): Promise<void> {
  const wanted = new Set(ties.map(({ framework, item }) => `${framework} ${item}`))
  const standing = await tx
    .selectFrom('guardrails.framework_tie')
    .select(['framework', 'item'])
    .where('subject_kind', '=', subjectKind)
    .where('subject', '=', subject)
    .execute()
  for (const { framework, item } of standing)
    if (!wanted.has(`${framework} ${item}`))
      await tx
        .deleteFrom('guardrails.framework_tie')
        .where('subject_kind', '=', subjectKind)
        .where('subject', '=', subject)
        .where('framework', '=', framework)
        .where('item', '=', item)
        .execute()
  if (ties.length === 0) return
  await tx
    .insertInto('guardrails.framework_tie')
    .values(
      ties.map(({ framework, item }) => ({
        org_id: actor.org,
        subject_kind: subjectKind,
        subject,
        framework,
        item,
        tied_at: now,
        tied_by: actor.person,
      })),
    )
    .onConflict((c) => c.doNothing())
    .execute()
}
