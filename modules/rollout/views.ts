import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Tx } from '#platform/db/connect.ts'
import { cellsOf } from './group-rule.ts'
import type { GroupRule, MilestoneKind } from './schema.ts'

export type GoLiveForPlanning = {
  id: Id
  groupId: Id
  groupKey: string
  groupName: string
  workflowId: Id
  workflowKey: string
  workflowName: string
  on: Day
  accessFrom: Day | null
  contractOn: Day | null
  milestoneId: Id | null
  milestoneKey: string | null
  milestoneName: string | null
  milestoneKind: MilestoneKind | null
  workflowRetired: boolean
}

function goLives(tx: Tx) {
  return tx
    .selectFrom('rollout.go_live as l')
    .innerJoin('rollout.working_group as g', (join) =>
      join.onRef('g.org_id', '=', 'l.org_id').onRef('g.id', '=', 'l.group_id'),
    )
    .innerJoin('workflows.workflow as w', (join) =>
      join.onRef('w.org_id', '=', 'l.org_id').onRef('w.id', '=', 'l.workflow_id'),
    )
    .leftJoin('rollout.milestone as m', (join) =>
      join.onRef('m.org_id', '=', 'l.org_id').onRef('m.id', '=', 'l.milestone_id'),
    )
    .where('l.retired_at', 'is', null)
    .select((eb) => [
      'l.id',
      'l.group_id as groupId',
      'g.key as groupKey',
      'g.name as groupName',
      'l.workflow_id as workflowId',
      'w.key as workflowKey',
      'w.name as workflowName',
      'l.on_day as on',
      'l.access_from_on as accessFrom',
      'l.contract_on as contractOn',
      'l.milestone_id as milestoneId',
      'm.key as milestoneKey',
      'm.name as milestoneName',
      eb.ref('m.kind').$castTo<MilestoneKind | null>().as('milestoneKind'),
      eb('w.retired_at', 'is not', null).$castTo<boolean>().as('workflowRetired'),
    ])
}

/** Every go-live on the map, by day. The contract date is told, and no plan may be made from it. */
export async function goLivesForPlanning(tx: Tx): Promise<GoLiveForPlanning[]> {
  return goLives(tx).orderBy('l.on_day').orderBy('g.name').orderBy('l.id').execute()
}

export async function goLiveHere(tx: Tx, id: Id): Promise<GoLiveForPlanning | null> {
  return (await goLives(tx).where('l.id', '=', id).executeTakeFirst()) ?? null
}

export type StoredGroup = { id: Id; key: string; name: string; rule: GroupRule; retiredAt: Instant | null }

export async function groupsHere(tx: Tx, retired = false): Promise<StoredGroup[]> {
  const rows = await tx
    .selectFrom('rollout.working_group')
    .select(['id', 'key', 'name', 'rule', 'retired_at as retiredAt'])
    .$if(!retired, (query) => query.where('retired_at', 'is', null))
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, rule: row.rule as GroupRule }))
}

export async function groupHere(tx: Tx, id: Id): Promise<StoredGroup | null> {
  const row = await tx
    .selectFrom('rollout.working_group')
    .select(['id', 'key', 'name', 'rule', 'retired_at as retiredAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? { ...row, rule: row.rule as GroupRule } : null
}

/** Whether this group is to go live with this workflow already. */
export async function hasGoLive(tx: Tx, { group, workflow }: { group: Id; workflow?: Id }): Promise<boolean> {
  const row = await tx
    .selectFrom('rollout.go_live')
    .select('id')
    .where('group_id', '=', group)
    .where('retired_at', 'is', null)
    .$if(workflow !== undefined, (query) => query.where('workflow_id', '=', workflow!))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export type GroupForPlanning = { id: Id; key: string; name: string; rule: GroupRule; members: Id[] }

/** Every group with the people its rule means now: on the roster and not left. */
export async function groupsForPlanning(tx: Tx): Promise<GroupForPlanning[]> {
  const people = await tx
    .selectFrom('people.person as p')
    .select(['p.id as personId', 'p.department', 'p.site_id as siteId', 'p.title', 'p.role'])
    .where('p.left_on', 'is', null)
    .orderBy('p.id')
    .execute()
  const groups = await groupsHere(tx)
  const means = cellsOf(
    groups.map(({ rule }) => rule),
    people,
  )
  return groups.map(({ id, key, name, rule }, at) => ({
    id,
    key,
    name,
    rule,
    members: means[at]!.map((position) => people[position]!.personId),
  }))
}

export type MilestoneRow = {
  id: Id
  key: string
  name: string
  kind: MilestoneKind
  on: Day
  retiredAt: Instant | null
}

export async function milestonesHere(tx: Tx, retired = false): Promise<MilestoneRow[]> {
  return tx
    .selectFrom('rollout.milestone')
    .select(['id', 'key', 'name', 'on_day as on', 'retired_at as retiredAt'])
    .select((eb) => eb.ref('kind').$castTo<MilestoneKind>().as('kind'))
    .$if(!retired, (query) => query.where('retired_at', 'is', null))
    .orderBy('on_day')
    .orderBy('name')
    .orderBy('id')
    .execute()
}

export async function milestoneHere(tx: Tx, id: Id): Promise<MilestoneRow | null> {
  return (await milestonesHere(tx)).find((milestone) => milestone.id === id) ?? null
}

export type MoveRow = {
  id: Id
  goLiveId: Id
  group: string
  workflow: string
  from: Day
  to: Day
  accessFromBefore: Day | null
  accessFromAfter: Day | null
  reason: string | null
  movedAt: Instant
  movedBy: string | null
  movedById: Id | null
  undoUntil: Instant
  undoneAt: Instant | null
}

/** Moves of go-lives, newest first; of one go-live when it is named. */
export async function movesOf(
  tx: Tx,
  { goLive, limit = 200 }: { goLive?: Id; limit?: number } = {},
): Promise<MoveRow[]> {
  return tx
    .selectFrom('rollout.move as v')
    .innerJoin('rollout.go_live as l', (join) =>
      join.onRef('l.org_id', '=', 'v.org_id').onRef('l.id', '=', 'v.go_live_id'),
    )
    .innerJoin('rollout.working_group as g', (join) =>
      join.onRef('g.org_id', '=', 'l.org_id').onRef('g.id', '=', 'l.group_id'),
    )
    .innerJoin('workflows.workflow as w', (join) =>
      join.onRef('w.org_id', '=', 'l.org_id').onRef('w.id', '=', 'l.workflow_id'),
    )
    .leftJoin('people.person as p', (join) => join.onRef('p.org_id', '=', 'v.org_id').onRef('p.id', '=', 'v.moved_by'))
    .select([
      'v.id',
      'v.go_live_id as goLiveId',
      'g.name as group',
      'w.name as workflow',
      'v.from_on as from',
      'v.to_on as to',
      'v.access_from_before as accessFromBefore',
      'v.access_from_after as accessFromAfter',
      'v.reason',
      'v.moved_at as movedAt',
      'p.name as movedBy',
      'v.moved_by as movedById',
      'v.undo_until as undoUntil',
      'v.undone_at as undoneAt',
    ])
    .$if(goLive !== undefined, (query) => query.where('v.go_live_id', '=', goLive!))
    .orderBy('v.moved_at', 'desc')
    .orderBy('v.id', 'desc')
    .limit(limit)
    .execute()
}
