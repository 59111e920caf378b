import { redirect } from 'react-router'
import type { Unit } from '#modules/curriculum/unit.ts'
import { writeUnit } from '#modules/curriculum/unit-file.ts'
import type { components } from '../../api.d.ts'
import type { apiOf, attempt, need, ProblemDocument } from '../../api-client.server.ts'
import { rowsChanged, unitOfForm } from './unit-form.ts'
import { unitOf } from './unit-text.server.ts'

type Schemas = components['schemas']
type Lend = { api: ReturnType<typeof apiOf>; attempt: typeof attempt; need: typeof need }

export type Edited = {
  kind: 'checked' | 'rows' | 'refused' | 'meanwhile'
  /** What was typed, as a unit for the form and as a file. */
  unit: Unit | null
  markdown: string
  revision: number
  checked: Schemas['UnitCheck'] | null
  problem: ProblemDocument | null
  theirs: string | null
}

/** What the buttons of the editor do. Whatever happens, what was typed comes back with the answer. */
export async function editUnit(
  { api, attempt: tried, need: needed }: Lend,
  id: string,
  form: FormData,
): Promise<Edited> {
  const path = { params: { path: { id } } }
  const intent = String(form.get('intent') ?? 'save')
  const revision = Number(form.get('revision'))
  if (intent === 'discard') {
    await needed(api.DELETE('/units/{id}/my-draft', path))
    throw redirect(`/curriculum/units/${id}/edit`)
  }
  const typed = textOf(form)
  const changed = typed.unit && /^(add|remove|up|down):/.test(intent) ? rowsChanged(typed.unit, intent) : typed.unit
  const markdown = changed && changed !== typed.unit ? writeUnit(changed) : typed.markdown
  const base = { unit: changed, markdown, revision, problem: null, theirs: null }
  if (intent !== 'save') {
    await tried(api.PUT('/units/{id}/my-draft', { ...path, body: { basedOn: revision, markdown } }))
    const checked = await needed(api.POST('/units/{id}/checks', { ...path, body: { markdown } }))
    return { ...base, kind: intent === 'check' ? 'checked' : 'rows', checked }
  }
  const done = await tried(api.PUT('/units/{id}/draft', { ...path, body: { revision, markdown } }))
  if (done.ok) throw redirect(`/curriculum/units/${id}/edit?saved=1${form.has('file') ? '&view=file' : ''}`)
  await tried(api.PUT('/units/{id}/my-draft', { ...path, body: { basedOn: revision, markdown } }))
  const checked = await needed(api.POST('/units/{id}/checks', { ...path, body: { markdown } }))
  const detail = done.problem.detail as { theirs?: string; revision?: number } | undefined
  if (done.problem.title === 'unit/changed-meanwhile')
    return {
      ...base,
      kind: 'meanwhile',
      checked,
      problem: done.problem,
      theirs: detail?.theirs ?? null,
      revision: detail?.revision ?? revision,
    }
  return { ...base, kind: 'refused', checked, problem: done.problem }
}

/** Either the file itself or the fields over the unit that they were drawn from. */
function textOf(form: FormData): { unit: Unit | null; markdown: string } {
  if (form.has('file')) {
    const markdown = String(form.get('file')).replace(/\r\n?/g, '\n')
    return { unit: unitOf(markdown), markdown }
  }
  const before = JSON.parse(String(form.get('before'))) as Unit
  const unit = unitOfForm(form, before)
  return { unit, markdown: writeUnit(unit) }
}
