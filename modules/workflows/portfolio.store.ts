import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { ChoiceList, RoleLeftOut, Snapshot } from './portfolio.schema.ts'

export async function saveChoices({ tx, actor, now }: Acting, choices: ChoiceList['choices']): Promise<void> {
  for (const { workflowId, choice, reason } of choices) {
    const said = { choice, reason: reason || null, said_at: now, said_by: actor.person }
    await tx
      .insertInto('workflows.portfolio_choice')
      .values({ org_id: actor.org, workflow_id: workflowId as Id, ...said })
      .onConflict((conflict) => conflict.columns(['org_id', 'workflow_id']).doUpdateSet(said))
      .execute()
  }
}

export async function saveRoleLeftOut(
  { tx, actor, now }: Acting,
  { role, department, why }: RoleLeftOut,
): Promise<void> {
  const said = { why, said_at: now, said_by: actor.person }
  await tx
    .insertInto('workflows.role_left_out')
    .values({ org_id: actor.org, role, department: department ?? '', ...said })
    .onConflict((conflict) => conflict.columns(['org_id', 'role', 'department']).doUpdateSet(said))
    .execute()
}

export async function dropRoleLeftOut({ tx }: Acting, role: string, department: string | null): Promise<boolean> {
  const row = await tx
    .deleteFrom('workflows.role_left_out')
    .where('role', '=', role)
    .where('department', '=', department ?? '')
    .returning('role')
    .executeTakeFirst()
  return row !== undefined
}

export async function insertDecision({ tx, actor, now }: Acting, snapshot: Snapshot, sha256: string): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('workflows.portfolio_decision')
    .values({
      org_id: actor.org,
      id,
      decided_at: now,
      decided_by: actor.person,
      snapshot: JSON.stringify(snapshot),
      sha256,
    })
    .execute()
  return id
}

/** Answers whether it was still standing. */
export async function markReopened({ tx, actor, now }: Acting, id: Id, why: string): Promise<boolean> {
  const row = await tx
    .updateTable('workflows.portfolio_decision')
    .set({ reopened_at: now, reopened_by: actor.person, reopened_why: why })
    .where('id', '=', id)
    .where('reopened_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
