import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { newId } from '#platform/acting/new-id.ts'
import type { BaselineFields, KpiFields, StepFields, WorkFields } from './catalogue.schema.ts'

type Part = Omit<WorkFields['parts'][number], 'person'> & { personId: Id | null }

export async function saveWork(
  { tx, actor }: Acting,
  id: Id,
  { systems, tools, volume }: WorkFields,
  parts: readonly Part[],
): Promise<void> {
  await tx
    .updateTable('workflows.workflow')
    .set({
      systems,
      tools,
      volume_count: volume?.count ?? null,
      volume_period: volume?.period ?? null,
      volume_source: volume?.source ?? null,
    })
    .where('id', '=', id)
    .execute()
  await tx.deleteFrom('workflows.part').where('workflow_id', '=', id).execute()
  if (parts.length === 0) return
  const rows = parts.map(({ role, department, personId, does }, position) => ({
    org_id: actor.org,
    id: newId(),
    workflow_id: id,
    position,
    role,
    department: department || null,
    person_id: personId,
    does: does || null,
  }))
  await tx.insertInto('workflows.part').values(rows).execute()
}

/** Steps that were there keep their ids, new ones get one, and those that are missing are marked as removed. */
export async function saveSteps({ tx, actor, now }: Acting, workflow: Id, steps: readonly StepFields[]): Promise<void> {
  await tx
    .updateTable('workflows.step')
    .set({ removed_at: now })
    .where('workflow_id', '=', workflow)
    .where('removed_at', 'is', null)
    .execute()
  for (const [position, { id, what, who, system, tool, usesAi, approver }] of steps.entries()) {
    const said = {
      position,
      what,
      who: who || null,
      system: system || null,
      tool: tool || null,
      uses_ai: usesAi,
      approver: approver || null,
    }
    const kept = id
      ? await tx
          .updateTable('workflows.step')
          .set({ ...said, removed_at: null })
          .where('id', '=', id as Id)
          .where('workflow_id', '=', workflow)
          .returning('id')
          .executeTakeFirst()
      : undefined
    if (!kept)
      await tx
        .insertInto('workflows.step')
        .values({ org_id: actor.org, id: newId(), workflow_id: workflow, ...said })
        .execute()
  }
}

export async function markAccess({ tx, actor, now }: Acting, id: Id, works: boolean): Promise<void> {
  await tx
    .updateTable('workflows.workflow')
    .set({ access_works_at: works ? now : null, access_works_by: works ? actor.person : null })
    .where('id', '=', id)
    .execute()
}

/** Ties exactly these tasks to the workflow; a task that was tied to another comes over. */
export async function tieTasks({ tx, actor, now }: Acting, workflow: Id, tasks: readonly Id[]): Promise<void> {
  await tx.deleteFrom('workflows.workflow_task').where('workflow_id', '=', workflow).execute()
  if (tasks.length === 0) return
  await tx.deleteFrom('workflows.workflow_task').where('task_id', 'in', tasks).execute()
  const rows = tasks.map((task) => ({
    org_id: actor.org,
    task_id: task,
    workflow_id: workflow,
    tied_at: now,
    tied_by: actor.person,
  }))
  await tx.insertInto('workflows.workflow_task').values(rows).execute()
}

export async function insertKpi({ tx, actor, now }: Acting, workflow: Id, fields: KpiFields): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('workflows.kpi')
    .values({ org_id: actor.org, id, workflow_id: workflow, created_at: now, ...fields })
    .execute()
  return id
}

export async function saveKpi({ tx }: Acting, id: Id, fields: KpiFields): Promise<void> {
  await tx.updateTable('workflows.kpi').set(fields).where('id', '=', id).execute()
}

export async function markKpiRemoved({ tx, now }: Acting, id: Id, removed: boolean): Promise<void> {
  await tx
    .updateTable('workflows.kpi')
    .set({ removed_at: removed ? now : null })
    .where('id', '=', id)
    .execute()
}

/** The draft, or a value after the lock when a reason is given. A locked row is never written over. */
export async function saveBaseline({ tx, actor, now }: Acting, kpi: Id, asked: BaselineFields): Promise<void> {
  const said = {
    value: asked.value,
    from_on: asked.fromOn as Day,
    to_on: asked.toOn as Day,
    n: asked.n,
    source: asked.source,
    said_at: now,
    said_by: actor.person,
  }
  if (asked.reason === null)
    await tx.deleteFrom('workflows.kpi_baseline').where('kpi_id', '=', kpi).where('locked_at', 'is', null).execute()
  await tx
    .insertInto('workflows.kpi_baseline')
    .values({
      org_id: actor.org,
      id: newId(),
      kpi_id: kpi,
      ...said,
      ...(asked.reason === null ? {} : { post_hoc_reason: asked.reason, locked_at: now, locked_by: actor.person }),
    })
    .execute()
}

export async function markBaselineLocked({ tx, actor, now }: Acting, kpi: Id): Promise<boolean> {
  const row = await tx
    .updateTable('workflows.kpi_baseline')
    .set({ locked_at: now, locked_by: actor.person })
    .where('kpi_id', '=', kpi)
    .where('locked_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
