import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { peopleByKey } from '#modules/people/views.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import type { NewWorkflow, Workflow, WorkflowFields } from './schema.ts'
import { freeKey, keyFrom } from './stable-key.ts'
import { insertWorkflow, keysTaken, markRetired, saveWorkflow } from './store.ts'
import { workflowHere } from './views.ts'

export async function addWorkflow(acting: Acting, { key, ...asked }: NewWorkflow): Promise<Workflow> {
  permit(acting.actor, 'workflows/edit')
  const fields = await withOwner(acting, asked)
  const taken = await keysTaken(acting.tx)
  if (key && taken.has(key)) throw problem('workflow/exists', { key })
  const id = await insertWorkflow(acting, key ?? freeKey(keyFrom(fields.name), taken), fields)
  await record(acting, 'workflow/added', id, { name: fields.name })
  return (await workflowHere(acting.tx, id))!
}

export async function changeWorkflow(acting: Acting, id: Id, asked: WorkflowFields): Promise<Workflow> {
  permit(acting.actor, 'workflows/edit')
  const fields = await withOwner(acting, asked)
  const before = await knownWorkflow(acting, id)
  await saveWorkflow(acting.tx, id, fields)
  await record(acting, 'workflow/changed', id, { before, after: fields })
  return (await workflowHere(acting.tx, id))!
}

/** Takes it out of the catalogue. Go-lives with it stay and are marked on the map, because they concern people. */
export async function retireWorkflow(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'workflows/edit')
  await knownWorkflow(acting, id)
  await markRetired(acting, id, true)
  await record(acting, 'workflow/retired', id)
  await announce(acting, 'workflows/retired', { workflow: id })
}

export async function restoreWorkflow(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'workflows/edit')
  await knownWorkflow(acting, id)
  await markRetired(acting, id, false)
  await record(acting, 'workflow/restored', id)
}

async function knownWorkflow({ tx }: Acting, id: Id): Promise<Workflow> {
  const known = await workflowHere(tx, id)
  if (!known) throw problem('workflow/unknown', { id })
  return known
}

/** The owner may be named by e-mail or employee number, which is how people know each other. */
async function withOwner({ tx }: Acting, { owner, ...fields }: WorkflowFields): Promise<WorkflowFields> {
  if (!owner) return fields
  const found = (await peopleByKey(tx, [owner])).get(owner.toLowerCase())
  if (!found) throw problem('workflow/owner-unknown', { email: owner })
  return { ...fields, ownerId: found.id }
}
