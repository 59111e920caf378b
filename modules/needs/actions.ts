import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { changeRule, takeRuleBack } from '#modules/people/policy.actions.ts'
import { rulesHere } from '#modules/people/policy.views.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import { needsFacts, rolesHere, standingOf, type TaskHere, tasksHere } from './facts.views.ts'
import { freeKey, keyFrom } from './needs-key.ts'
import { priorTasks } from './priors.views.ts'
import type { NewResolution, NewRole, NewTask, SplitTask } from './schema.ts'
import { SPLIT_RULE } from './side-by-side.views.ts'
import { statementKey } from './statement-lint.ts'
import {
  insertMatch,
  insertResolution,
  insertRole,
  insertTask,
  markRoleRetired,
  markTaskRetired,
  roleKeys,
  saveStatement,
  type TaskToInsert,
  taskKeys,
  withdrawMatch,
  withdrawResolutions,
} from './store.ts'
import { retiredTask, roleEver } from './views.ts'

/** Lists a role whose daily tasks are to be found. One that is listed already is that one. */
export async function addRole(acting: Acting, asked: NewRole): Promise<Id> {
  permit(acting.actor, 'needs/edit')
  const same = (await rolesHere(acting.tx)).find((one) => isSameRole(one, asked))
  if (same) return same.id
  const name = [asked.name, asked.department].filter(Boolean).join(' ')
  const id = await insertRole(acting, freeKey(keyFrom(name), await roleKeys(acting.tx)), asked)
  await record(acting, 'needs-role/added', id, asked)
  return id
}

export function isSameRole(one: { name: string; department: string | null }, other: typeof one): boolean {
  const plain = (text: string | null) => (text ?? '').trim().toLowerCase()
  return plain(one.name) === plain(other.name) && plain(one.department) === plain(other.department)
}

/** Takes a role off the list, or back onto it; what was said stays with it. */
export async function retireRole(acting: Acting, id: Id, retired: boolean): Promise<void> {
  permit(acting.actor, 'needs/edit')
  const role = await roleEver(acting.tx, id)
  if (!role) throw problem('needs-role/unknown', { id })
  if (!retired && (await rolesHere(acting.tx)).some((one) => one.id !== id && isSameRole(one, role)))
    throw problem('needs-role/exists', { name: role.name })
  await markRoleRetired(acting, id, retired)
  await record(acting, retired ? 'needs-role/retired' : 'needs-role/restored', id)
}

/** A task of the list that everybody in the role is asked about. */
export async function addTask(acting: Acting, role: Id, asked: NewTask): Promise<Id> {
  permit(acting.actor, 'needs/edit')
  await roleOrUnknown(acting, role)
  const { statement, priorTask } = asked
  await refuseTwice(acting, role, statement)
  if (priorTask) await knownPrior(acting, priorTask)
  const source = priorTask ? 'prior' : 'own'
  const id = await listTask(acting, { roleId: role, statement, source, namedBy: null, splitFrom: null })
  if (priorTask) await insertMatch(acting, id, priorTask)
  return id
}

/** Puts a task on the list; the same statement in the same role is the same task. */
export async function listTask(acting: Acting, task: Omit<TaskToInsert, 'key' | 'statementKey'>): Promise<Id> {
  const known = statementKey(task.statement)
  const same = (await tasksHere(acting.tx, task.roleId)).find((one) => one.statementKey === known)
  if (same) return same.id
  const key = freeKey(keyFrom(task.statement), await taskKeys(acting.tx))
  const id = await insertTask(acting, { ...task, key, statementKey: known })
  await record(acting, 'needs-task/added', id, {
    statement: task.statement,
    source: task.source,
    namedBy: task.namedBy,
  })
  return id
}

async function refuseTwice(acting: Acting, role: Id, statement: string, except?: Id): Promise<void> {
  const known = statementKey(statement)
  const all = await tasksHere(acting.tx, role)
  if (all.some((one) => one.statementKey === known && one.id !== except))
    throw problem('needs-task/exists', { statement })
}

/** Words it better. What was rated stays: a task that became another one is a new task. */
export async function changeTask(acting: Acting, id: Id, statement: string): Promise<void> {
  permit(acting.actor, 'needs/edit')
  const task = await taskOrUnknown(acting, id)
  await refuseTwice(acting, task.roleId, statement, id)
  await saveStatement(acting.tx, id, statement, statementKey(statement))
  await record(acting, 'needs-task/changed', id, { before: task.statement, after: statement })
}

export async function retireTask(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'needs/edit')
  await taskOrUnknown(acting, id)
  await markTaskRetired(acting, id, true)
  await record(acting, 'needs-task/retired', id)
}

export async function restoreTask(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'needs/edit')
  const task = await retiredTask(acting.tx, id)
  if (!task) throw problem('needs-task/unknown', { id })
  await refuseTwice(acting, task.roleId, task.statement, id)
  await markTaskRetired(acting, id, false)
  await record(acting, 'needs-task/restored', id)
}

/** Says that a published task is the same work; until somebody does, a task carries no prior. */
export async function confirmMatch(acting: Acting, id: Id, priorTask: string): Promise<void> {
  permit(acting.actor, 'needs/edit')
  await taskOrUnknown(acting, id)
  await knownPrior(acting, priorTask)
  await withdrawMatch(acting, id)
  await insertMatch(acting, id, priorTask)
  await record(acting, 'needs-task/matched', id, { priorTask })
}

/** Only a task of an imported list can be matched. */
async function knownPrior({ tx }: Acting, priorTask: string): Promise<void> {
  if (!(await priorTasks(tx, [priorTask])).has(priorTask)) throw problem('needs-task/prior-unknown', { id: priorTask })
}

export async function dropMatch(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'needs/edit')
  const task = await taskOrUnknown(acting, id)
  await withdrawMatch(acting, id)
  await record(acting, 'needs-task/match-withdrawn', id, { priorTask: task.priorTask })
}

/** Records what is to hold about the flags of a task, by whom and why. A newer decision takes the place of an older. */
export async function resolveTask(acting: Acting, id: Id, { kind, reason }: NewResolution): Promise<void> {
  permit(acting.actor, 'needs/edit')
  const task = await taskOrUnknown(acting, id)
  const flags = await flagsOf(acting, task)
  if (flags.length === 0) throw problem('needs-task/nothing-to-resolve', { statement: task.statement })
  await decide(acting, task, { kind, reason, flags })
}

/** Replaces a task by its parts: they are asked and rated, the whole no longer counts. */
export async function splitTask(acting: Acting, id: Id, { parts, reason }: SplitTask): Promise<Id[]> {
  permit(acting.actor, 'needs/edit')
  const task = await taskOrUnknown(acting, id)
  if (new Set(parts.map(statementKey)).size !== parts.length) throw problem('needs-task/parts-alike')
  for (const part of parts) await refuseTwice(acting, task.roleId, part)
  await decide(acting, task, { kind: 'split', reason, flags: await flagsOf(acting, task) })
  const made: Id[] = []
  for (const statement of parts)
    made.push(await listTask(acting, { roleId: task.roleId, statement, source: 'split', namedBy: null, splitFrom: id }))
  return made
}

async function flagsOf(acting: Acting, task: TaskHere): Promise<string[]> {
  const standing = standingOf(await needsFacts(acting.tx, task.roleId)).get(task.id)!
  return [...new Set([...standing.flags.map((flag) => flag.kind), ...standing.open])]
}

async function decide(
  acting: Acting,
  task: TaskHere,
  made: { kind: NewResolution['kind'] | 'split'; reason: string; flags: string[] },
): Promise<void> {
  await withdrawResolutions(acting, task.id)
  await insertResolution(acting, { task: task.id, ...made })
  await record(acting, 'needs-task/resolved', task.id, made)
  await announce(acting, 'needs/resolved', { task: task.id })
}

/** Takes a decision back; the flags wait again, and the parts of a split task leave the list. */
export async function takeResolutionBack(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'needs/edit')
  const task = await taskOrUnknown(acting, id)
  const facts = await needsFacts(acting.tx, task.roleId)
  const held = facts.resolutions.find((one) => one.taskId === id && !one.withdrawnAt)
  if (!held) throw problem('needs-resolution/unknown', { id })
  if (held.kind === 'split') {
    const parts = facts.tasks.filter((one) => one.splitFrom === id)
    if (facts.ratings.some((one) => parts.some((part) => part.id === one.taskId)))
      throw problem('needs-task/parts-are-rated', { statement: task.statement })
    for (const part of parts) await markTaskRetired(acting, part.id, true)
  }
  await withdrawResolutions(acting, id)
  await record(acting, 'needs-task/resolution-withdrawn', id, { kind: held.kind })
}

/** What a failure may cost each time before a task is broken down further; null takes the rule back. */
export async function setSplitLimit(acting: Acting, cost: number | null, reason: string): Promise<void> {
  permit(acting.actor, 'plan/set-rules')
  if (cost !== null) await changeRule(acting, SPLIT_RULE, { value: cost, reason })
  else if ((await rulesHere(acting.tx))[SPLIT_RULE]) await takeRuleBack(acting, SPLIT_RULE)
}

export async function roleOrUnknown({ tx }: Acting, id: Id) {
  const [role] = await rolesHere(tx, id)
  if (!role) throw problem('needs-role/unknown', { id })
  return role
}

export async function taskOrUnknown({ tx }: Acting, id: Id): Promise<TaskHere> {
  const task = (await tasksHere(tx)).find((one) => one.id === id)
  if (!task) throw problem('needs-task/unknown', { id })
  return task
}
