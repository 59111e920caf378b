import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { DataClass } from '#modules/needs/data-class.ts'
import type { Tx } from '#platform/db/connect.ts'
import type { OutputRule, RequestState } from './approvals.schema.ts'
import { type ApproverRole, approversOf } from './approver.ts'

function outputRules(tx: Tx) {
  return tx
    .selectFrom('guardrails.output_rule as r')
    .leftJoin('workflows.workflow as w', (join) =>
      join.onRef('w.org_id', '=', 'r.org_id').onRef('w.id', '=', 'r.workflow_id'),
    )
    .leftJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'r.org_id').onRef('p.id', '=', 'r.approver_id'),
    )
    .select(['r.id', 'r.workflow_id as workflowId', 'w.name as workflow', 'r.step', 'r.output', 'r.checks'])
    .select(['r.approver_id as approverId', 'p.name as approver', 'p.email as approverEmail'])
    .select('r.retired_at as retiredAt')
    .select((eb) => [
      eb.ref('r.approver_role').$castTo<ApproverRole | null>().as('approverRole'),
      eb('p.left_on', 'is not', null).$castTo<boolean>().as('approverLeft'),
    ])
    .orderBy(sql`w.name nulls first`)
    .orderBy('r.output')
    .orderBy('r.id')
}

/** Which output is approved by whom, and what is checked: those for every workflow first. */
export async function outputRulesHere(tx: Tx, retired = false): Promise<(OutputRule & { id: Id })[]> {
  return outputRules(tx)
    .$if(!retired, (query) => query.where('r.retired_at', 'is', null))
    .execute()
}

export async function outputRuleHere(
  tx: Tx,
  id: Id,
): Promise<(OutputRule & { id: Id; workflowId: Id | null; approverId: Id | null }) | null> {
  return (await outputRules(tx).where('r.id', '=', id).executeTakeFirst()) ?? null
}

export type RequestRow = {
  id: Id
  what: string
  body: string
  workflowId: Id | null
  workflow: string | null
  output: string | null
  checks: string | null
  toolId: Id | null
  tool: string | null
  dataClass: DataClass | null
  askedAt: Instant
  askedById: Id
  askedBy: string
  askerEmail: string | null
  approverId: Id | null
  approverRole: ApproverRole | null
  outcome: Exclude<RequestState, 'waiting' | 'withdrawn'> | null
  words: string | null
  decidedAt: Instant | null
  decidedById: Id | null
  decidedBy: string | null
  withdrawnAt: Instant | null
  /** Null once the person has left. */
  namedApprover: Id | null
  managerOfAsker: Id | null
  ownerOfWorkflow: Id | null
}

function requests(tx: Tx) {
  return tx
    .selectFrom('guardrails.approval_request as q')
    .innerJoin('people.person as a', (join) => join.onRef('a.org_id', '=', 'q.org_id').onRef('a.id', '=', 'q.asked_by'))
    .leftJoin('guardrails.approval_decision as d', (join) =>
      join.onRef('d.org_id', '=', 'q.org_id').onRef('d.request_id', '=', 'q.id'),
    )
    .leftJoin('people.person as b', (join) =>
      join.onRef('b.org_id', '=', 'd.org_id').onRef('b.id', '=', 'd.decided_by'),
    )
    .leftJoin('guardrails.output_rule as r', (join) =>
      join.onRef('r.org_id', '=', 'q.org_id').onRef('r.id', '=', 'q.output_rule_id'),
    )
    .leftJoin('guardrails.tool as t', (join) => join.onRef('t.org_id', '=', 'q.org_id').onRef('t.id', '=', 'q.tool_id'))
    .leftJoin('workflows.workflow as w', (join) =>
      join.onRef('w.org_id', '=', 'q.org_id').onRef('w.id', '=', 'q.workflow_id'),
    )
    .leftJoin('people.person as n', (join) =>
      join.onRef('n.org_id', '=', 'q.org_id').onRef('n.id', '=', 'q.approver_id').on('n.left_on', 'is', null),
    )
    .leftJoin('people.person as m', (join) =>
      join.onRef('m.org_id', '=', 'a.org_id').onRef('m.id', '=', 'a.manager_id').on('m.left_on', 'is', null),
    )
    .leftJoin('people.person as o', (join) =>
      join.onRef('o.org_id', '=', 'w.org_id').onRef('o.id', '=', 'w.owner_id').on('o.left_on', 'is', null),
    )
    .select(['q.id', 'q.what', 'q.body', 'q.workflow_id as workflowId', 'w.name as workflow', 'r.output', 'r.checks'])
    .select(['q.tool_id as toolId', 't.name as tool', 'q.asked_at as askedAt', 'q.asked_by as askedById'])
    .select(['a.name as askedBy', 'a.email as askerEmail', 'q.approver_id as approverId', 'd.words'])
    .select(['d.decided_at as decidedAt', 'd.decided_by as decidedById', 'b.name as decidedBy'])
    .select(['q.withdrawn_at as withdrawnAt', 'n.id as namedApprover', 'm.id as managerOfAsker'])
    .select('o.id as ownerOfWorkflow')
    .select((eb) => [
      eb.ref('q.data_class').$castTo<DataClass | null>().as('dataClass'),
      eb.ref('q.approver_role').$castTo<ApproverRole | null>().as('approverRole'),
      eb.ref('d.outcome').$castTo<RequestRow['outcome']>().as('outcome'),
    ])
}

export async function requestHere(tx: Tx, id: Id): Promise<RequestRow | null> {
  return (await requests(tx).where('q.id', '=', id).executeTakeFirst()) ?? null
}

/** Requests, newest first; `waiting` narrows to those without a decision. */
export async function requestsHere(
  tx: Tx,
  { askedBy, waiting = false }: { askedBy?: Id; waiting?: boolean } = {},
): Promise<RequestRow[]> {
  let asked = requests(tx).orderBy('q.asked_at', 'desc').orderBy('q.id', 'desc')
  if (askedBy) asked = asked.where('q.asked_by', '=', askedBy)
  if (waiting) asked = asked.where('q.withdrawn_at', 'is', null).where('d.decided_at', 'is', null)
  return asked.execute()
}

export function stateOf({ outcome, withdrawnAt }: Pick<RequestRow, 'outcome' | 'withdrawnAt'>): RequestState {
  return outcome ?? (withdrawnAt ? 'withdrawn' : 'waiting')
}

export type Holders = { holders: Map<string, Id[]>; names: Map<Id, { name: string; email: string | null }> }

/** Who holds each granted role today, and the names of everybody on the roster. */
export async function holdersHere(tx: Tx): Promise<Holders> {
  const granted = await tx
    .selectFrom('people.role_grant as g')
    .innerJoin('people.person as p', (join) =>
      join.onRef('p.org_id', '=', 'g.org_id').onRef('p.id', '=', 'g.person_id'),
    )
    .select(['g.role', 'p.id'])
    .where('g.revoked_at', 'is', null)
    .where('p.left_on', 'is', null)
    .orderBy('g.granted_at')
    .orderBy('p.id')
    .execute()
  const people = await tx
    .selectFrom('people.person')
    .select(['id', 'name', 'email'])
    .where('left_on', 'is', null)
    .execute()
  const holders = new Map<string, Id[]>()
  for (const { role, id } of granted) holders.set(role, [...(holders.get(role) ?? []), id])
  return { holders, names: new Map(people.map(({ id, ...person }) => [id, person])) }
}

/** Who may decide a request today. */
export function decidersOf(row: RequestRow, { holders }: Holders): Id[] {
  return approversOf(
    { askedBy: row.askedById, approverId: row.namedApprover, approverRole: row.approverRole },
    { managerOfAsker: row.managerOfAsker, ownerOfWorkflow: row.ownerOfWorkflow, holders },
  )
}

/** How many requests wait for a decision, by tool id and class of data. */
export async function openRequestsByCell(tx: Tx): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('guardrails.approval_request as q')
    .leftJoin('guardrails.approval_decision as d', (join) =>
      join.onRef('d.org_id', '=', 'q.org_id').onRef('d.request_id', '=', 'q.id'),
    )
    .select(['q.tool_id', 'q.data_class'])
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('q.tool_id', 'is not', null)
    .where('q.data_class', 'is not', null)
    .where('q.withdrawn_at', 'is', null)
    .where('d.decided_at', 'is', null)
    .groupBy(['q.tool_id', 'q.data_class'])
    .execute()
  return new Map(rows.map((row) => [`${row.tool_id} ${row.data_class}`, row.n]))
}
