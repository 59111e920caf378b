import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { Workflow } from './schema.ts'

export type WorkflowForPlanning = {
  id: Id
  key: string
  name: string
  ownerId: Id | null
  tool: string | null
  accessSystem: string | null
  liveMinutes: number[]
  singleMinutes: number | null
  whereItFits: string | null
  whatGoodLooksLike: string | null
  retiredAt: string | null
}

/** Every workflow that is not retired, by name: what the planner and the participants' pages need of it. */
export async function workflowsForPlanning(tx: Tx): Promise<WorkflowForPlanning[]> {
  return tx
    .selectFrom('workflows.workflow')
    .select([
      'id',
      'key',
      'name',
      'owner_id as ownerId',
      'tool',
      'access_system as accessSystem',
      'live_minutes as liveMinutes',
      'single_minutes as singleMinutes',
      'where_it_fits as whereItFits',
      'what_good_looks_like as whatGoodLooksLike',
      'retired_at as retiredAt',
    ])
    .where('retired_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

function workflows(tx: Tx) {
  return tx
    .selectFrom('workflows.workflow as w')
    .leftJoin('people.person as o', (join) => join.onRef('o.org_id', '=', 'w.org_id').onRef('o.id', '=', 'w.owner_id'))
    .select([
      'w.id',
      'w.key',
      'w.name',
      'w.owner_id as ownerId',
      'o.name as ownerName',
      'o.email as ownerEmail',
      'w.tool',
      'w.access_system as accessSystem',
      'w.risk_note as riskNote',
      'w.live_minutes as liveMinutes',
      'w.single_minutes as singleMinutes',
      'w.where_it_fits as whereItFits',
      'w.what_good_looks_like as whatGoodLooksLike',
      'w.retired_at as retiredAt',
    ])
}

/** The catalogue, by name; retired ones last when they are asked for. */
export async function workflowPage(
  tx: Tx,
  asked: { search: string; retired: boolean; from: number; limit: number },
): Promise<{ rows: Workflow[]; total: number }> {
  const text = `%${asked.search.replace(/[\\%_]/g, '\\$&')}%`
  const rows = await workflows(tx)
    .$if(!asked.retired, (query) => query.where('w.retired_at', 'is', null))
    .$if(asked.search !== '', (query) => query.where('w.name', 'ilike', text))
    .orderBy((eb) => eb('w.retired_at', 'is not', null))
    .orderBy('w.name')
    .orderBy('w.id')
    .offset(asked.from)
    .limit(asked.limit)
    .execute()
  const { total } = await tx
    .selectFrom('workflows.workflow as w')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .$if(!asked.retired, (query) => query.where('w.retired_at', 'is', null))
    .$if(asked.search !== '', (query) => query.where('w.name', 'ilike', text))
    .executeTakeFirstOrThrow()
  return { rows, total }
}

export async function workflowHere(tx: Tx, id: Id): Promise<Workflow | null> {
  return (await workflows(tx).where('w.id', '=', id).executeTakeFirst()) ?? null
}

/** By their keys, retired ones too: imports find again what they made before. */
export async function workflowsByKey(tx: Tx): Promise<Map<string, Workflow>> {
  const rows = await workflows(tx).execute()
  return new Map(rows.map((row) => [row.key, row]))
}
