import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { DataClass } from '#modules/needs/data-class.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { DataVerdict } from './data-verdict.ts'

export type DataRule = {
  id: Id
  toolId: Id
  tool: string
  dataClass: DataClass
  verdict: DataVerdict
  reason: string
  decidedAt: Instant
  decidedBy: string | null
}

function decisions(tx: Tx) {
  return tx
    .selectFrom('guardrails.data_rule as r')
    .innerJoin('guardrails.tool as t', (join) =>
      join.onRef('t.org_id', '=', 'r.org_id').onRef('t.id', '=', 'r.tool_id'),
    )
    .leftJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'r.org_id').onRef('p.id', '=', 'r.decided_by'),
    )
    .select(['r.id', 'r.tool_id as toolId', 't.name as tool', 'r.reason', 'r.decided_at as decidedAt'])
    .select('p.name as decidedBy')
    .select((eb) => [
      eb.ref('r.data_class').$castTo<DataClass>().as('dataClass'),
      eb.ref('r.verdict').$castTo<DataVerdict>().as('verdict'),
    ])
}

/** What holds today for every tool in use and class of data that somebody decided about. */
export async function dataRules(tx: Tx): Promise<DataRule[]> {
  return decisions(tx)
    .where('t.retired_at', 'is', null)
    .distinctOn(['t.name', 'r.tool_id', 'r.data_class'])
    .orderBy('t.name')
    .orderBy('r.tool_id')
    .orderBy('r.data_class')
    .orderBy('r.decided_at', 'desc')
    .orderBy('r.id', 'desc')
    .execute()
}

/**
 * What the matrix says of this tool (by name, letter case aside, or by id) and class of data. Null means that nobody
 * has decided, or that the tool is not in the matrix: not the same as allowed.
 */
export async function approvalOf(tx: Tx, tool: string, dataClass: DataClass): Promise<DataRule | null> {
  const found = await decisions(tx)
    .where('t.retired_at', 'is', null)
    .where('r.data_class', '=', dataClass)
    .where(sql<boolean>`(lower(t.name) = lower(${tool.trim()}) or t.id::text = ${tool.trim()})`)
    .orderBy('r.decided_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found ?? null
}

/** Every decision that was made, newest first. */
export async function decisionPage(
  tx: Tx,
  { from, limit }: { from: number; limit: number },
): Promise<{ rows: DataRule[]; total: number }> {
  const rows = await decisions(tx)
    .orderBy('r.decided_at', 'desc')
    .orderBy('r.id', 'desc')
    .offset(from)
    .limit(limit)
    .execute()
  const { total } = await tx
    .selectFrom('guardrails.data_rule')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { rows, total }
}

export type Tool = { id: Id; name: string; retiredAt: Instant | null }

export async function toolsHere(tx: Tx, retired = false): Promise<Tool[]> {
  return tx
    .selectFrom('guardrails.tool')
    .select(['id', 'name', 'retired_at as retiredAt'])
    .$if(!retired, (query) => query.where('retired_at', 'is', null))
    .orderBy((eb) => eb.fn('lower', ['name']))
    .execute()
}

export async function toolHere(tx: Tx, id: Id): Promise<Tool | null> {
  const row = await tx
    .selectFrom('guardrails.tool')
    .select(['id', 'name', 'retired_at as retiredAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

export type WorkflowTools = { id: Id; name: string; tools: string }

/** Every workflow in use with all the tools that its head, its catalogue or its steps name, as one text. */
export async function workflowTools(tx: Tx): Promise<WorkflowTools[]> {
  const { rows } = await sql<WorkflowTools>`
    select w.id, w.name, concat_ws(', ', w.tool, nullif(array_to_string(w.tools, ', '), ''),
      (select string_agg(distinct s.tool, ', ') from workflows.step s
        where s.org_id = w.org_id and s.workflow_id = w.id and s.removed_at is null)) as tools
    from workflows.workflow w where w.retired_at is null order by w.name, w.id`.execute(tx)
  return rows
}
