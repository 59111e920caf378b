import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Instant } from '#kernel/instant.ts'
import { problem } from '#kernel/problem.ts'
import { freeKey, keyFrom } from '#modules/workflows/stable-key.ts'
import { workflowHere } from '#modules/workflows/views.ts'
import { type Acting, permit, permitIf } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import { isEmptyRule, tidyRule } from './group-rule.ts'
import type { GoLiveDetails, GroupFields, MilestoneFields, NewGoLive, NewGroup, NewMilestone } from './schema.ts'
import {
  insertGoLives,
  insertGroups,
  insertMilestone,
  insertMove,
  keysTaken,
  lockGoLive,
  lockMove,
  markGoLiveRetired,
  markGroupRetired,
  markMilestoneRetired,
  markMoveUndone,
  saveGoLiveDates,
  saveGoLiveDetails,
  saveGroup,
  saveMilestone,
} from './store.ts'
import { goLiveHere, groupHere, hasGoLive, milestoneHere } from './views.ts'

export type GoLiveMove = {
  goLive: Id
  to: Day
  /** Left out: access stays as it is. */
  accessFrom?: Day | null
  reason?: string | null
  undoUntil: Instant
}

/** Moves one go-live and says so; the schedule moves its sessions in the same transaction. Answers the move's id. */
export async function moveGoLive(acting: Acting, asked: GoLiveMove): Promise<Id> {
  permit(acting.actor, 'rollout/move-go-live')
  const live = await lockGoLive(acting.tx, asked.goLive)
  if (!live) throw problem('go-live/unknown', { id: asked.goLive })
  const accessAfter = asked.accessFrom === undefined ? live.accessFrom : asked.accessFrom
  if (asked.to === live.on && accessAfter === live.accessFrom) throw problem('go-live/not-moved', { on: live.on })
  await saveGoLiveDates(acting.tx, live.id, asked.to, accessAfter)
  const move = await insertMove(acting, {
    goLive: live.id,
    from: live.on,
    to: asked.to,
    accessBefore: live.accessFrom,
    accessAfter,
    reason: asked.reason?.trim() || null,
    undoUntil: asked.undoUntil,
  })
  await record(acting, 'go-live/moved', live.id, { move, from: live.on, to: asked.to, accessFrom: accessAfter })
  await announce(acting, 'rollout/go-live-moved', { goLive: live.id, move, from: live.on, to: asked.to })
  return move
}

/** Takes a move back while its window is open and nothing else moved the go-live since. */
export async function undoMove(acting: Acting, move: Id): Promise<void> {
  const { actor, tx, now } = acting
  const made = await lockMove(tx, move)
  if (!made) throw problem('move/unknown', { id: move })
  const isOwn = made.moved_by !== null && made.moved_by === actor.person
  permitIf(actor.permissions.has('undo/any') || (isOwn && actor.permissions.has('undo/own')), 'undo/own')
  if (made.undone_at) throw problem('move/already-undone', { at: made.undone_at })
  if (made.undo_until < now) throw problem('move/undo-closed', { until: made.undo_until })
  const live = await lockGoLive(tx, made.go_live_id)
  if (!live || live.on !== made.to_on || live.accessFrom !== made.access_from_after)
    throw problem('move/changed-meanwhile', { id: move })
  await saveGoLiveDates(tx, live.id, made.from_on, made.access_from_before)
  await markMoveUndone(acting, move)
  await record(acting, 'go-live/move-undone', live.id, { move, from: made.to_on, to: made.from_on })
  await announce(acting, 'rollout/go-live-move-undone', { goLive: live.id, move, from: made.to_on, to: made.from_on })
}

export async function addGoLive(acting: Acting, asked: NewGoLive): Promise<Id> {
  permit(acting.actor, 'rollout/edit')
  const { tx } = acting
  const group = await groupHere(tx, asked.group)
  if (!group || group.retiredAt) throw problem('group/unknown', { id: asked.group })
  const workflow = await workflowHere(tx, asked.workflow)
  if (!workflow || workflow.retiredAt) throw problem('workflow/unknown', { id: asked.workflow })
  if (asked.milestone && !(await milestoneHere(tx, asked.milestone)))
    throw problem('milestone/unknown', { id: asked.milestone })
  if (await hasGoLive(tx, { group: asked.group, workflow: asked.workflow }))
    throw problem('go-live/exists', { group: group.name, workflow: workflow.name })
  const [id] = (await insertGoLives(acting, [asked])) as [Id]
  await record(acting, 'go-live/added', id, { group: group.name, workflow: workflow.name, on: asked.on })
  await announce(acting, 'rollout/go-live-added', { goLive: id, on: asked.on })
  return id
}

/** Milestone and contract date. The dates that people's calendars hang on are changed by moving. */
export async function changeGoLiveDetails(acting: Acting, id: Id, details: GoLiveDetails): Promise<void> {
  permit(acting.actor, 'rollout/edit')
  const before = await goLiveHere(acting.tx, id)
  if (!before) throw problem('go-live/unknown', { id })
  if (details.milestone && !(await milestoneHere(acting.tx, details.milestone)))
    throw problem('milestone/unknown', { id: details.milestone })
  await saveGoLiveDetails(acting.tx, id, details)
  await record(acting, 'go-live/changed', id, { before, after: details })
}

/** Takes a go-live off the map. What was planned for it is the schedule's to cancel. */
export async function removeGoLive(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'rollout/move-go-live')
  const live = await lockGoLive(acting.tx, id)
  if (!live) throw problem('go-live/unknown', { id })
  await markGoLiveRetired(acting, id)
  await record(acting, 'go-live/removed', id, { on: live.on })
  await announce(acting, 'rollout/go-live-removed', { goLive: id })
}

export async function addGroup(acting: Acting, { key, name, rule }: NewGroup): Promise<Id> {
  permit(acting.actor, 'groups/edit')
  const fields = { name, rule: tidyRule(rule) }
  if (isEmptyRule(fields.rule)) throw problem('group/means-nobody', { name: fields.name })
  const taken = await keysTaken(acting.tx, 'working_group')
  if (key && taken.has(key)) throw problem('group/exists', { key })
  const [id] = (await insertGroups(acting, [{ ...fields, key: key ?? freeKey(keyFrom(fields.name), taken) }])) as [Id]
  await record(acting, 'group/added', id, fields)
  return id
}

export async function changeGroup(acting: Acting, id: Id, { name, rule }: GroupFields): Promise<void> {
  permit(acting.actor, 'groups/edit')
  const fields = { name, rule: tidyRule(rule) }
  const before = await groupHere(acting.tx, id)
  if (!before) throw problem('group/unknown', { id })
  if (isEmptyRule(fields.rule)) throw problem('group/means-nobody', { name: fields.name })
  await saveGroup(acting.tx, id, fields)
  await record(acting, 'group/changed', id, { before: { name: before.name, rule: before.rule }, after: fields })
  await announce(acting, 'rollout/group-changed', { group: id })
}

export async function retireGroup(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'groups/edit')
  const group = await groupHere(acting.tx, id)
  if (!group) throw problem('group/unknown', { id })
  if (await hasGoLive(acting.tx, { group: id })) throw problem('group/still-used', { name: group.name })
  await markGroupRetired(acting, id)
  await record(acting, 'group/retired', id)
}

export async function addMilestone(acting: Acting, { key, ...fields }: NewMilestone): Promise<Id> {
  permit(acting.actor, 'rollout/edit')
  const taken = await keysTaken(acting.tx, 'milestone')
  if (key && taken.has(key)) throw problem('milestone/exists', { key })
  const id = await insertMilestone(acting, key ?? freeKey(keyFrom(fields.name), taken), fields)
  await record(acting, 'milestone/added', id, fields)
  return id
}

export async function changeMilestone(acting: Acting, id: Id, fields: MilestoneFields): Promise<void> {
  permit(acting.actor, 'rollout/edit')
  const before = await milestoneHere(acting.tx, id)
  if (!before) throw problem('milestone/unknown', { id })
  await saveMilestone(acting.tx, id, fields)
  await record(acting, 'milestone/changed', id, { before, after: fields })
}

export async function retireMilestone(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'rollout/edit')
  if (!(await milestoneHere(acting.tx, id))) throw problem('milestone/unknown', { id })
  await markMilestoneRetired(acting, id)
  await record(acting, 'milestone/retired', id)
}
