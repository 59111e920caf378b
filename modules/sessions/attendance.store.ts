import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { AttendanceState, Source } from './attendance-record.ts'

export type NewStatement = { person: Id; state: AttendanceState; source: Source; reason: string | null }

export async function insertStatements(
  { tx, actor, now }: Acting,
  session: Id,
  all: readonly NewStatement[],
): Promise<void> {
  if (!all.length) return
  await tx
    .insertInto('sessions.attendance')
    .values(
      all.map(({ person, state, source, reason }) => ({
        org_id: actor.org,
        id: newId(),
        session_id: session,
        person_id: person,
        state,
        source,
        reason,
        recorded_at: now,
        recorded_by: actor.person,
      })),
    )
    .execute()
}
