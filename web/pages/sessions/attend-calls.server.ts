import { type apiOf, attempt, type ProblemDocument } from '../../api-client.server.ts'

type Api = ReturnType<typeof apiOf>

/** Does what a participant's form about one session asks; null when the form asks for something else. */
export async function attendCall(
  api: Api,
  form: FormData,
): Promise<{ problem: ProblemDocument | null; said?: 'moved' | 'asked' } | null> {
  const params = { path: { id: String(form.get('session') ?? '') } }
  const swap = form.get('swap')
  if (swap) {
    const asked = await attempt(api.PUT('/my/sessions/{id}/swap', { params, body: { sessionId: String(swap) } }))
    return asked.ok ? { problem: null, said: asked.answer.state } : { problem: asked.problem }
  }
  const call = calls(api, params, form)[String(form.get('intent'))]
  if (!call) return null
  const done = await attempt(call())
  return { problem: done.ok ? null : done.problem }
}

function calls(
  api: Api,
  params: { path: { id: string } },
  form: FormData,
): Record<string, () => Promise<{ data?: unknown; error?: unknown; response: Response }>> {
  return {
    'check-in': () => api.PUT('/my/sessions/{id}/check-in', { params }),
    cannot: () =>
      api.PUT('/my/sessions/{id}/conflict', { params, body: { note: String(form.get('note') ?? '').trim() || null } }),
    anyway: () => api.DELETE('/my/sessions/{id}/conflict', { params }),
  }
}
