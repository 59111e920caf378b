import type { apiOf } from '../../api-client.server.ts'

type Api = ReturnType<typeof apiOf>
type Kind = 'accept employee' | 'accept manager' | 're-measure'

/** What a form of the role page asks for, as one call of the API. */
export function roleCall(
  api: Api,
  role: string,
  form: FormData,
): Promise<{ data?: unknown; error?: unknown; response: Response }> {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const intent = text('intent')
  const task = { params: { path: { id: text('task') } } }
  const here = { params: { path: { id: role } } }
  const statement = text('statement')
  const reason = text('reason')
  if (intent === 'change') return api.PUT('/needs/tasks/{id}', { ...task, body: { statement } })
  if (intent === 'retire') return api.PUT('/needs/tasks/{id}/retired', task)
  if (intent === 'restore') return api.DELETE('/needs/tasks/{id}/retired', task)
  if (intent === 'resolve')
    return api.PUT('/needs/tasks/{id}/resolution', { ...task, body: { kind: text('kind') as Kind, reason } })
  if (intent === 'unresolve') return api.DELETE('/needs/tasks/{id}/resolution', task)
  if (intent === 'unmatch') return api.DELETE('/needs/tasks/{id}/match', task)
  if (intent === 'split') {
    const parts = text('parts')
      .split('\n')
      .map((part) => part.trim())
      .filter(Boolean)
    return api.POST('/needs/tasks/{id}/parts', { ...task, body: { parts, reason } })
  }
  if (intent === 'withdraw')
    return api.PUT('/needs/interviews/{id}/withdrawn', { params: { path: { id: text('interview') } } })
  if (intent === 'split-limit') {
    const cost = text('cost') === '' ? null : Number(text('cost').replaceAll(',', ''))
    return api.PUT('/needs/split-limit', { body: { cost, reason } })
  }
  if (intent === 'retire-role') return api.PUT('/needs/roles/{id}/retired', here)
  return api.POST('/needs/roles/{id}/tasks', { ...here, body: { statement } })
}
