import { type apiOf, attempt, type ProblemDocument } from '../../api-client.server.ts'

type Api = ReturnType<typeof apiOf>
type State = 'attended' | 'absent' | 'excused'
const STATES: readonly string[] = ['attended', 'absent', 'excused']

/** Does what the forms of the list and of the roster ask; null when the form asks for something else. */
export async function listCall(
  api: Api,
  id: string,
  form: FormData,
): Promise<{ problem: ProblemDocument | null } | null> {
  const intent = String(form.get('intent'))
  const path = { id, person: String(form.get('person') ?? '') }
  const body = { sessionId: String(form.get('other') ?? '') }
  if (intent === 'suggest')
    return problemOf(attempt(api.PUT('/team/{person}/sessions/{id}/suggestion', { params: { path }, body })))
  if (intent === 'decide')
    return problemOf(attempt(api.PUT('/sessions/{id}/people/{person}/swap', { params: { path }, body })))
  if (intent !== 'everybody' && intent !== 'list') return null
  const statements = intent === 'everybody' ? everybody(form) : chosen(form)
  if (!statements.length) return { problem: null }
  const reason = String(form.get('reason') ?? '').trim()
  return problemOf(
    attempt(
      api.POST('/sessions/{id}/attendance', {
        params: { path: { id } },
        body: { statements, ...(reason ? { reason } : {}) },
      }),
    ),
  )
}

async function problemOf(call: Promise<{ ok: true } | { ok: false; problem: ProblemDocument }>) {
  const done = await call
  return { problem: done.ok ? null : done.problem }
}

/** Everybody of whom nothing is written down yet came. */
function everybody(form: FormData): { personId: string; state: State }[] {
  return form.getAll('unrecorded').map((personId) => ({ personId: String(personId), state: 'attended' }))
}

function chosen(form: FormData): { personId: string; state: State }[] {
  return [...form.entries()].flatMap(([name, value]) => {
    const personId = /^state-(.+)$/.exec(name)?.[1]
    return personId && STATES.includes(String(value)) ? [{ personId, state: value as State }] : []
  })
}
