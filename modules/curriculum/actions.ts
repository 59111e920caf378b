import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { peopleNamed } from '#modules/people/views.ts'
import { freeKey, keyFrom } from '#modules/workflows/stable-key.ts'
import { type Acting, permit } from '#platform/acting/acting.ts'
import { record } from '#platform/acting/audit.ts'
import { announce } from '#platform/jobs/define.ts'
import type { NewProgramme, NewUnit, ProgrammeFields } from './schema.ts'
import {
  dropAutosave,
  insertProgramme,
  insertUnit,
  keepAutosave,
  keysTaken,
  lockUnit,
  markProgrammeRetired,
  markUnitRetired,
  saveDraft,
  saveProgramme,
} from './store.ts'
import { readUnit, writeUnit } from './unit-file.ts'
import { emptyUnit, type ProgrammeRecord, programmesHere, type UnitRecord, unitsHere, unitsOf } from './views.ts'

export async function startProgramme(acting: Acting, { key, ...fields }: NewProgramme): Promise<Id> {
  permit(acting.actor, 'curriculum/edit')
  const taken = await keysTaken(acting.tx, 'programme')
  if (key && taken.has(key)) throw problem('programme/exists', { key })
  const id = await insertProgramme(acting, key ?? freeKey(keyFrom(fields.title), taken), fields)
  await record(acting, 'programme/started', id, { title: fields.title })
  return id
}

export async function changeProgramme(acting: Acting, id: Id, fields: ProgrammeFields): Promise<void> {
  permit(acting.actor, 'curriculum/edit')
  const before = await knownProgramme(acting, id)
  await saveProgramme(acting.tx, id, fields)
  await record(acting, 'programme/changed', id, { before: { title: before.title }, after: fields })
}

/** Out of the way, with its units; nothing is deleted and it can be brought back. */
export async function retireProgramme(acting: Acting, id: Id, retired: boolean): Promise<void> {
  permit(acting.actor, 'curriculum/edit')
  await knownProgramme(acting, id)
  await markProgrammeRetired(acting, id, retired)
  await record(acting, retired ? 'programme/retired' : 'programme/restored', id)
}

export async function knownProgramme({ tx }: Acting, id: Id): Promise<ProgrammeRecord> {
  const found = (await programmesHere(tx)).find((one) => one.id === id)
  if (!found) throw problem('programme/unknown', { id })
  return found
}

export async function knownUnit({ tx }: Acting, id: Id): Promise<UnitRecord> {
  const found = (await unitsHere(tx)).find((one) => one.id === id)
  if (!found) throw problem('unit/unknown', { id })
  return found
}

/** An empty unit, or a variant that shares everything until it says otherwise. */
export async function addUnit(acting: Acting, asked: NewUnit): Promise<Id> {
  permit(acting.actor, 'curriculum/edit')
  const programme = asked.programme ? await knownProgramme(acting, asked.programme as Id) : null
  const base = asked.variantOf ? await knownUnit(acting, asked.variantOf as Id) : null
  const taken = await keysTaken(acting.tx, 'unit')
  const key = freeKey(keyFrom(asked.title), taken)
  const blank = { ...emptyUnit(key), title: asked.title, role: asked.role, department: asked.department }
  const unit = base
    ? { ...blank, artifacts: null, variantOf: base.key, inherits: INHERITED }
    : { ...blank, workflows: asked.workflow ? [asked.workflow] : [], blocks: FIRST_BLOCKS }
  const home = programme?.id ?? base?.programmeId ?? null
  const position = home ? unitsOf({ units: await unitsHere(acting.tx) }, home).length : 0
  const id = await insertUnit(acting, { key, markdown: writeUnit(unit), programme: home, position, starter: null })
  await record(acting, 'unit/added', id, { key, title: asked.title })
  return id
}

const INHERITED = [
  'workflows',
  'language',
  'tools',
  'objectives',
  'topics',
  'artifacts',
  'guardrails',
  'assignment',
  'rubric',
  'aids',
] as UnitRecord['own']['inherits']
/** The order that the rules ask for, so that an empty unit is a form to fill in and not a riddle. */
const FIRST_BLOCKS: UnitRecord['own']['blocks'] = [
  { title: 'Concerns and norms', minutes: 10, mode: 'instructor', purpose: 'opening', text: '' },
  { title: 'What is allowed here', minutes: 5, mode: 'instructor', purpose: 'guardrails', text: '' },
  { title: 'Watch one go through', minutes: 12, mode: 'instructor', purpose: 'demonstration', text: '' },
  { title: 'Your own', minutes: 30, mode: 'practice', purpose: 'exercise', text: '' },
  { title: 'What we keep and what we change', minutes: 10, mode: 'instructor', purpose: 'discussion', text: '' },
  { title: 'Reflection', minutes: 5, mode: 'practice', purpose: 'reflection', text: '' },
]

/**
 * Saves what somebody wrote, unless another saved in between: then nothing is saved, and the problem carries both
 * texts, so that neither is lost.
 */
export async function saveUnit(
  acting: Acting,
  id: Id,
  asked: { revision: number; markdown: string },
): Promise<{ revision: number; key: string }> {
  permit(acting.actor, 'curriculum/edit')
  const held = await lockUnit(acting.tx, id)
  if (!held) throw problem('unit/unknown', { id })
  if (held.revision !== asked.revision && held.markdown !== asked.markdown) {
    const by = held.savedBy ? (await peopleNamed(acting.tx, [held.savedBy])).get(held.savedBy)?.name : null
    throw problem('unit/changed-meanwhile', {
      by: by ?? 'somebody',
      revision: held.revision,
      theirs: held.markdown,
      yours: asked.markdown,
    })
  }
  const read = readUnit(asked.markdown)
  if (read.kind !== 'read') throw problem('unit/not-readable', { errors: read.errors, line: read.errors[0]?.line ?? 1 })
  const { unit } = read
  if (unit.key !== held.key) throw problem('unit/key-is-fixed', { key: held.key })
  await withoutCircle(acting, unit.key, unit.variantOf)
  const markdown = writeUnit(unit)
  await dropAutosave(acting, id)
  if (markdown === held.markdown) return { revision: held.revision, key: held.key }
  const revision = await saveDraft(acting, id, markdown)
  await record(acting, 'unit/saved', id, { revision })
  await announce(acting, 'curriculum/unit-saved', { unit: id })
  return { revision, key: held.key }
}

async function withoutCircle({ tx }: Acting, key: string, base: string | null): Promise<void> {
  if (!base) return
  const bases = new Map((await unitsHere(tx)).map(({ own }) => [own.key, own.variantOf]))
  if (!bases.has(base)) throw problem('unit/base-unknown', { base })
  for (let at: string | null | undefined = base; at; at = bases.get(at))
    if (at === key) throw problem('unit/shares-with-itself', { key })
}

/** Keeps what is being typed for the person who types it; nobody else sees it and nothing is judged by it. */
export async function keepDraft(acting: Acting, id: Id, asked: { basedOn: number; markdown: string }): Promise<void> {
  permit(acting.actor, 'curriculum/edit')
  await knownUnit(acting, id)
  await keepAutosave(acting, id, asked)
}

export async function dropDraft(acting: Acting, id: Id): Promise<void> {
  permit(acting.actor, 'curriculum/edit')
  await knownUnit(acting, id)
  await dropAutosave(acting, id)
}

export async function retireUnit(acting: Acting, id: Id, retired: boolean): Promise<void> {
  permit(acting.actor, 'curriculum/edit')
  const unit = await knownUnit(acting, id)
  const sharing = (await unitsHere(acting.tx)).filter(
    ({ own, retiredAt }) => own.variantOf === unit.key && retiredAt === null,
  )
  if (retired && sharing.length) throw problem('unit/still-shared', { title: unit.unit.title, n: sharing.length })
  await markUnitRetired(acting, id, retired)
  await record(acting, retired ? 'unit/retired' : 'unit/restored', id)
}
