import { redirect } from 'react-router'
import type { components } from '../../api.d.ts'
import type { apiOf, attempt, ProblemDocument } from '../../api-client.server.ts'

type Api = ReturnType<typeof apiOf>
type Skipped = components['schemas']['ProgrammeDetail']['units'][number]['id']
export type Told = {
  kind: 'approved' | 'review' | 'filled' | 'saved'
  n: number
  frozen: number
  skipped: { id: Skipped; title: string; why: 'changed' | 'already' | 'must-be-mended' }[]
}
type Done = { problem: ProblemDocument | null; told: Told | null }

const told = (kind: Told['kind'], n = 0): Done => ({ problem: null, told: { kind, n, frozen: 0, skipped: [] } })

/** What the forms of a programme's page do; each answers with what it did, in figures. */
export async function programmeAction(api: Api, id: string, form: FormData, tried: typeof attempt): Promise<Done> {
  const intent = String(form.get('intent') ?? '')
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const path = { params: { path: { id } } }
  const chosen = form.getAll('unit').map((value) => {
    const [unit, contentHash] = String(value).split(' ')
    return { id: unit!, contentHash: contentHash! }
  })
  if (intent === 'fill') {
    const fillings = Object.fromEntries(
      [...form.entries()].flatMap(([name, value]) =>
        name.startsWith('filling ') ? [[name.slice(8), String(value)]] : [],
      ),
    )
    const done = await tried(api.PUT('/programmes/{id}/fillings', { ...path, body: { fillings } }))
    return done.ok ? told('filled', done.answer.changed) : { problem: done.problem, told: null }
  }
  if (intent === 'review') {
    if (chosen.length === 0) return told('review')
    const done = await tried(api.POST('/unit-reviews', { body: { units: chosen.map((one) => one.id) } }))
    return done.ok ? told('review', done.answer.sent) : { problem: done.problem, told: null }
  }
  if (intent.startsWith('approve ')) {
    if (chosen.length === 0) return told('approved')
    const as = intent.slice(8) as 'learning'
    const done = await tried(
      api.POST('/unit-approvals', { body: { as, units: chosen, despite: text('despite') || null } }),
    )
    if (!done.ok) return { problem: done.problem, told: null }
    const { approved, frozen, skipped } = done.answer
    return { problem: null, told: { kind: 'approved', n: approved, frozen: frozen.length, skipped } }
  }
  if (intent === 'unit') {
    const made = await tried(
      api.POST('/units', {
        body: {
          title: text('title'),
          workflow: text('workflow') || null,
          department: text('department') || 'any',
          role: 'end user',
          variantOf: null,
          programme: id,
        },
      }),
    )
    if (made.ok) throw redirect(`/curriculum/units/${made.answer.id}/edit`)
    return { problem: made.problem, told: null }
  }
  if (intent === 'retire' || intent === 'restore') {
    const done = await tried(
      intent === 'retire' ? api.PUT('/programmes/{id}/retired', path) : api.DELETE('/programmes/{id}/retired', path),
    )
    return done.ok ? told('saved') : { problem: done.problem, told: null }
  }
  const where = text('where')
  const done = await tried(
    api.PUT('/programmes/{id}', {
      ...path,
      body: {
        title: text('title'),
        why: text('why'),
        departments: JSON.parse(text('departments') || '[]'),
        channel: where ? { where, owner: text('owner') || null, answersWithin: text('within') || null } : null,
      },
    }),
  )
  return done.ok ? told('saved') : { problem: done.problem, told: null }
}
