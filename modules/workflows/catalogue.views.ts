import type { Id } from '#kernel/id.ts'
import type { RatedTask } from '#modules/needs/schema.ts'
import { ratedTasks } from '#modules/needs/views.ts'
import { peopleNamed } from '#modules/people/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { Baseline, Catalogue, Kpi, Step, TiedTask } from './catalogue.schema.ts'

/** What the catalogue holds of one workflow beside its head. */
export async function catalogueOf(tx: Tx, id: Id): Promise<Catalogue | null> {
  const row = await tx
    .selectFrom('workflows.workflow')
    .select([
      'systems',
      'tools',
      'volume_count',
      'volume_period',
      'volume_source',
      'access_works_at',
      'access_works_by',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const names = await peopleNamed(tx, row.access_works_by ? [row.access_works_by as Id] : [])
  const volume =
    row.volume_count === null
      ? null
      : { count: row.volume_count, period: row.volume_period as never, source: row.volume_source }
  return {
    id,
    systems: row.systems,
    tools: row.tools,
    volume,
    accessWorksAt: row.access_works_at,
    accessWorksBy: names.get(row.access_works_by as Id)?.name ?? null,
    parts: await partsOf(tx, id),
    steps: (await stepsOf(tx, [id])).map(({ workflowId: _, ...step }) => step),
    kpis: (await kpisOf(tx, [id])).filter((kpi) => kpi.removedAt === null),
    tasks: (await tasksTied(tx, await ratedTasks(tx))).filter((task) => task.workflowId === id),
  }
}

async function partsOf(tx: Tx, id: Id): Promise<Catalogue['parts']> {
  return tx
    .selectFrom('workflows.part as a')
    .leftJoin('people.person as p', (join) => join.onRef('p.org_id', '=', 'a.org_id').onRef('p.id', '=', 'a.person_id'))
    .select([
      'a.role',
      'a.department',
      'a.does',
      'a.person_id as personId',
      'p.name as personName',
      (eb) => eb.fn.coalesce('p.email', 'p.employee_id').as('person'),
    ])
    .where('a.workflow_id', '=', id)
    .orderBy('a.position')
    .execute()
}

/** The steps of these workflows in order; every workflow's when none are named. Job aids are tied to their ids. */
export async function stepsOf(tx: Tx, workflows?: readonly Id[]): Promise<(Step & { workflowId: Id })[]> {
  return tx
    .selectFrom('workflows.step')
    .select(['id', 'workflow_id as workflowId', 'what', 'who', 'system', 'tool', 'uses_ai as usesAi', 'approver'])
    .where('removed_at', 'is', null)
    .$if(workflows !== undefined, (query) => query.where('workflow_id', 'in', workflows as Id[]))
    .orderBy('workflow_id')
    .orderBy('position')
    .execute() as Promise<(Step & { workflowId: Id })[]>
}

/** The KPIs of these workflows with their baselines, removed ones too; every workflow's when none are named. */
export async function kpisOf(tx: Tx, workflows?: readonly Id[]): Promise<Kpi[]> {
  const rows = await tx
    .selectFrom('workflows.kpi')
    .select(['id', 'workflow_id as workflowId', 'name', 'unit', 'direction', 'source', 'removed_at as removedAt'])
    .$if(workflows !== undefined, (query) => query.where('workflow_id', 'in', workflows as Id[]))
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const baselines = await baselinesOf(
    tx,
    rows.map((row) => row.id as Id),
  )
  return rows.map((row) => {
    const own = baselines.get(row.id as Id) ?? []
    return {
      ...row,
      direction: row.direction as Kpi['direction'],
      baseline: own.find((one) => one.postHocReason === null) ?? null,
      later: own.filter((one) => one.postHocReason !== null),
    }
  })
}

export async function kpiHere(tx: Tx, id: Id): Promise<Kpi | null> {
  const row = await tx.selectFrom('workflows.kpi').select('workflow_id').where('id', '=', id).executeTakeFirst()
  if (!row) return null
  return (await kpisOf(tx, [row.workflow_id as Id])).find((kpi) => kpi.id === id) ?? null
}

async function baselinesOf(tx: Tx, kpis: readonly Id[]): Promise<Map<Id, Baseline[]>> {
  if (kpis.length === 0) return new Map()
  const rows = await tx
    .selectFrom('workflows.kpi_baseline')
    .selectAll()
    .where('kpi_id', 'in', kpis)
    .orderBy('said_at')
    .orderBy('id')
    .execute()
  const names = await peopleNamed(tx, [...new Set(rows.flatMap((row) => [row.said_by, row.locked_by]))].filter(isId))
  const said = Map.groupBy(rows, (row) => row.kpi_id as Id)
  return new Map(
    [...said].map(([kpi, own]) => [
      kpi,
      own.map((row) => ({
        id: row.id,
        value: row.value,
        fromOn: row.from_on,
        toOn: row.to_on,
        n: row.n,
        source: row.source,
        saidAt: row.said_at,
        saidBy: names.get(row.said_by as Id)?.name ?? null,
        lockedAt: row.locked_at,
        lockedBy: names.get(row.locked_by as Id)?.name ?? null,
        postHocReason: row.post_hoc_reason,
      })),
    ]),
  )
}

/** Which workflow each task is tied to. */
export async function tiesHere(tx: Tx): Promise<Map<Id, Id>> {
  const rows = await tx
    .selectFrom('workflows.workflow_task as k')
    .innerJoin('workflows.workflow as w', (join) =>
      join.onRef('w.org_id', '=', 'k.org_id').onRef('w.id', '=', 'k.workflow_id'),
    )
    .select(['k.task_id as task', 'k.workflow_id as workflow'])
    .where('w.retired_at', 'is', null)
    .execute()
  return new Map(rows.map((row) => [row.task as Id, row.workflow as Id]))
}

/** The tasks of the inventory with the workflow that each is done in; those of no workflow too. */
export async function tasksTied(tx: Tx, tasks: readonly RatedTask[]): Promise<TiedTask[]> {
  const ties = await tiesHere(tx)
  const rows = await tx.selectFrom('workflows.workflow').select(['id', 'name']).execute()
  const names = new Map(rows.map((row) => [row.id as Id, row.name]))
  return tasks.map((task) => {
    const workflowId = ties.get(task.id) ?? null
    return {
      id: task.id,
      statement: task.statement,
      role: task.role,
      department: task.department,
      answers: task.ratings.length,
      openFlags: task.openFlags,
      workflowId,
      workflow: workflowId && (names.get(workflowId) ?? null),
    }
  })
}

function isId(value: unknown): value is Id {
  return value !== null
}
