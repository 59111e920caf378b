import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { peopleNamed } from '#modules/people/views.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { Approval } from './risk.schema.ts'
import type { RiskApproval } from './risk-gate.ts'

/** Every approval on record, the newest first, with whether it holds today. */
export async function approvalsHere(tx: Tx, today: Day): Promise<Approval[]> {
  const rows = await tx
    .selectFrom('workflows.risk_approval as a')
    .leftJoin('workflows.workflow as w', (join) =>
      join.onRef('w.org_id', '=', 'a.org_id').onRef('w.id', '=', 'a.workflow_id'),
    )
    .selectAll('a')
    .select('w.name as workflow')
    .orderBy('a.approved_at', 'desc')
    .orderBy('a.id')
    .execute()
  const people = [...new Set(rows.flatMap((row) => [row.approved_by, row.withdrawn_by]))].filter((id) => id !== null)
  const names = await peopleNamed(tx, people as Id[])
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as Approval['kind'],
    workflowId: row.workflow_id,
    workflow: row.workflow,
    tool: row.tool,
    dataClass: row.data_class as Approval['dataClass'],
    why: row.why,
    until: row.until_on,
    approvedAt: row.approved_at,
    approvedBy: names.get(row.approved_by as Id)?.name ?? null,
    withdrawnAt: row.withdrawn_at,
    withdrawnBy: names.get(row.withdrawn_by as Id)?.name ?? null,
    withdrawnWhy: row.withdrawn_why,
    holds: row.withdrawn_at === null && row.until_on >= today,
  }))
}

/** Those that hold today, as the gate reads them. */
export async function approvalsStanding(tx: Tx, today: Day): Promise<RiskApproval[]> {
  const rows = await tx
    .selectFrom('workflows.risk_approval')
    .select(['id', 'kind', 'workflow_id as workflowId', 'tool', 'data_class as dataClass', 'until_on as until'])
    .where('withdrawn_at', 'is', null)
    .where('until_on', '>=', today)
    .orderBy('until_on', 'desc')
    .orderBy('id')
    .execute()
  return rows as RiskApproval[]
}
