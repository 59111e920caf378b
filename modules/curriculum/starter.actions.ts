import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { organisationHere } from '#modules/people/access.views.ts'
import { freeKey } from '#modules/workflows/stable-key.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { knownProgramme } from './actions.ts'
import { filledIn, placeholderName } from './placeholders.ts'
import type { TakeOver } from './schema.ts'
import { type Starter, starterShelf, tasksOf } from './starter.views.ts'
import { takenOver, taskProposals } from './starter-match.ts'
import { insertUnit, keysTaken, saveDraft, saveFillings } from './store.ts'
import type { Unit } from './unit.ts'
import { writeUnit } from './unit-file.ts'
import { fillingsHere, shelfHere, unitsOf } from './views.ts'

type Picked = { starter: Starter; workflow: string; department: string; tasks: Record<string, string | null> }

/** Makes drafts of starter units in one step: own workflow, department, tasks and names of things; all or none. */
export async function takeOver(
  acting: Acting,
  programme: Id,
  asked: TakeOver,
): Promise<{ id: Id; key: string; title: string }[]> {
  permit(acting.actor, 'curriculum/edit')
  await knownProgramme(acting, programme)
  const shelf = await shelfHere(acting.tx, acting.now)
  const picked = asked.picks.map((pick): Picked => {
    const starter = starterShelf().get(pick.starter)
    if (!starter) throw problem('starter/unknown', { key: pick.starter })
    if (shelf.work.workflows.every(({ key }) => key !== pick.workflow))
      throw problem('starter/workflow-unknown', { workflow: pick.workflow })
    const tasks = tasksOf(shelf, pick.workflow)
    const proposed = tasks.length ? taskProposals(starter.unit, tasks) : {}
    return { starter, workflow: pick.workflow, department: pick.department, tasks: { ...proposed, ...pick.tasks } }
  })
  const fillings = await fillingsFor(acting, asked.fillings)
  const keys = keysFor(picked, await keysTaken(acting.tx, 'unit'))
  const from = unitsOf(shelf, programme).length
  const made: { id: Id; key: string; title: string }[] = []
  for (const [at, pick] of picked.entries()) {
    const unit = filledIn(unitFor(pick, at, picked, keys), fillings)
    const id = await insertUnit(acting, {
      key: unit.key,
      markdown: writeUnit(unit),
      programme,
      position: from + at,
      starter: pick.starter.own.key,
    })
    await record(acting, 'unit/taken-over', id, {
      starter: pick.starter.own.key,
      workflow: pick.workflow,
      department: pick.department,
    })
    made.push({ id, key: unit.key, title: unit.title })
  }
  return made
}

/** A variant stays one where the unit that it shares with is taken for the same work; otherwise it stands alone. */
function unitFor(pick: Picked, at: number, picked: readonly Picked[], keys: readonly string[]): Unit {
  const { own, unit } = pick.starter
  const base = picked.findIndex((one) => one.starter.own.key === own.variantOf && one.workflow === pick.workflow)
  const { workflow, department, tasks } = pick
  if (base < 0) return takenOver(unit, { key: keys[at]!, workflow, department, tasks, variantOf: null })
  return takenOver(own, { key: keys[at]!, workflow, department, tasks, variantOf: keys[base]! })
}

function keysFor(picked: readonly Picked[], taken: ReadonlySet<string>): string[] {
  const used = new Set(taken)
  return picked.map(({ starter }) => {
    const key = freeKey(starter.own.key, used)
    used.add(key)
    return key
  })
}

/** What was said before, what is said now, and what we know already. */
async function fillingsFor(acting: Acting, said: Record<string, string>): Promise<Map<string, string>> {
  const now = new Map(
    Object.entries(said).flatMap(([name, value]) =>
      value.trim() ? [[placeholderName(name), value.trim()] as const] : [],
    ),
  )
  await saveFillings(acting, now)
  const organisation = await organisationHere(acting.tx)
  return new Map([['organisation', organisation?.name ?? ''], ...(await fillingsHere(acting.tx)), ...now])
}

/** Fills places that units of a programme still leave open, all at once. */
export async function fillUnits(acting: Acting, programme: Id, said: Record<string, string>): Promise<number> {
  permit(acting.actor, 'curriculum/edit')
  await knownProgramme(acting, programme)
  const fillings = await fillingsFor(acting, said)
  let changed = 0
  for (const unit of unitsOf(await shelfHere(acting.tx, acting.now), programme)) {
    const markdown = writeUnit(filledIn(unit.own, fillings))
    if (markdown === writeUnit(unit.own)) continue
    await saveDraft(acting, unit.id, markdown)
    await record(acting, 'unit/filled-in', unit.id, { names: Object.keys(said) })
    changed++
  }
  return changed
}
