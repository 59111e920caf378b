import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { ratedTasks } from '#modules/needs/views.ts'
import { peopleByKey } from '#modules/people/views.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import type { BaselineFields, Catalogue, Kpi, KpiFields, StepFields, WorkFields } from './catalogue.schema.ts'
import {
  insertKpi,
  markAccess,
  markBaselineLocked,
  markKpiRemoved,
  saveBaseline,
  saveKpi,
  saveSteps,
  saveWork,
  tieTasks,
} from './catalogue.store.ts'
import { catalogueOf, kpiHere } from './catalogue.views.ts'
import { todayHere } from './today.views.ts'

/** Volume, systems, tools and who takes part. */
export async function describeWork(acting: Acting, id: Id, asked: WorkFields): Promise<Catalogue> {
  const before = await known(acting, id)
  const keys = asked.parts.flatMap(({ person }) => (person ? [person] : []))
  const people = await peopleByKey(acting.tx, keys)
  const missing = keys.find((key) => !people.has(key.toLowerCase()))
  if (missing) throw problem('workflow/person-unknown', { person: missing })
  const parts = asked.parts.map(({ person, ...part }) => ({
    ...part,
    personId: person ? people.get(person.toLowerCase())!.id : null,
  }))
  await saveWork(acting, id, asked, parts)
  const { systems, tools, volume, parts: had } = before
  await record(acting, 'workflow/described', id, { before: { systems, tools, volume, parts: had }, after: asked })
  return known(acting, id)
}

/** The steps in order. A step that comes with its id stays the same step. */
export async function setSteps(acting: Acting, id: Id, steps: readonly StepFields[]): Promise<Catalogue> {
  const before = await known(acting, id)
  const ids = steps.flatMap((step) => step.id ?? [])
  if (new Set(ids).size < ids.length) throw problem('workflow/step-twice', {})
  await saveSteps(acting, id, steps)
  await record(acting, 'workflow/steps-set', id, { before: before.steps, after: steps })
  return known(acting, id)
}

/** Says that people can open the tool, or takes it back: half of what makes a workflow ready. */
export async function sayAccessWorks(acting: Acting, id: Id, works: boolean): Promise<void> {
  await known(acting, id)
  await markAccess(acting, id, works)
  await record(acting, works ? 'workflow/access-works' : 'workflow/access-taken-back', id)
}

/** Ties exactly these tasks of the inventory to the workflow; one that was tied elsewhere comes over. */
export async function setTasks(acting: Acting, id: Id, tasks: readonly Id[]): Promise<Catalogue> {
  const before = await known(acting, id)
  const inventory = new Set((await ratedTasks(acting.tx)).map((task) => task.id))
  const stranger = tasks.find((task) => !inventory.has(task))
  if (stranger) throw problem('workflow/task-unknown', { id: stranger })
  await tieTasks(acting, id, [...new Set(tasks)])
  await record(acting, 'workflow/tasks-tied', id, { before: before.tasks.map((task) => task.id), after: tasks })
  return known(acting, id)
}

export async function addKpi(acting: Acting, workflow: Id, fields: KpiFields): Promise<Kpi> {
  await known(acting, workflow)
  const id = await insertKpi(acting, workflow, fields)
  await record(acting, 'kpi/added', id, { workflow, ...fields })
  return knownKpi(acting, id)
}

/** What a KPI is may be changed until its baseline is locked; afterwards the two would no longer compare. */
export async function changeKpi(acting: Acting, id: Id, fields: KpiFields): Promise<Kpi> {
  const before = await knownKpi(acting, id)
  if (before.baseline?.lockedAt) throw problem('kpi/baseline-locked', { name: before.name })
  await saveKpi(acting, id, fields)
  await record(acting, 'kpi/changed', id, { before, after: fields })
  return knownKpi(acting, id)
}

/** Takes it off the list; its values stay and it can be brought back. */
export async function removeKpi(acting: Acting, id: Id): Promise<void> {
  await knownKpi(acting, id)
  await markKpiRemoved(acting, id, true)
  await record(acting, 'kpi/removed', id)
}

export async function restoreKpi(acting: Acting, id: Id): Promise<void> {
  await knownKpi(acting, id)
  await markKpiRemoved(acting, id, false)
  await record(acting, 'kpi/restored', id)
}

/** The value before training. Once it is locked, another value needs a reason and is kept beside it as post-hoc. */
export async function giveBaseline(acting: Acting, id: Id, asked: BaselineFields): Promise<Kpi> {
  const kpi = await knownKpi(acting, id)
  if (asked.fromOn > asked.toOn) throw problem('kpi/period-backwards', { from: asked.fromOn, to: asked.toOn })
  if (asked.toOn > (await todayHere(acting.tx, acting.now))) throw problem('kpi/period-not-over', { to: asked.toOn })
  const isLocked = Boolean(kpi.baseline?.lockedAt)
  if (isLocked && !asked.reason) throw problem('kpi/reason-missing', { name: kpi.name })
  const kept = { ...asked, reason: isLocked ? asked.reason : null }
  await saveBaseline(acting, id, kept)
  await record(acting, isLocked ? 'kpi/value-after-lock' : 'kpi/baseline-given', id, kept)
  return knownKpi(acting, id)
}

/** From here on the baseline is what later values are compared with. */
export async function lockBaseline(acting: Acting, id: Id): Promise<Kpi> {
  const kpi = await knownKpi(acting, id)
  if (kpi.baseline?.lockedAt) throw problem('kpi/already-locked', { name: kpi.name })
  if (!(await markBaselineLocked(acting, id))) throw problem('kpi/no-baseline', { name: kpi.name })
  await record(acting, 'kpi/baseline-locked', id, { baseline: kpi.baseline })
  return knownKpi(acting, id)
}

async function known({ tx, actor }: Acting, id: Id): Promise<Catalogue> {
  permit(actor, 'workflows/edit')
  const found = await catalogueOf(tx, id)
  if (!found) throw problem('workflow/unknown', { id })
  return found
}

async function knownKpi({ tx, actor }: Acting, id: Id): Promise<Kpi> {
  permit(actor, 'workflows/edit')
  const found = await kpiHere(tx, id)
  if (!found) throw problem('kpi/unknown', { id })
  return found
}
