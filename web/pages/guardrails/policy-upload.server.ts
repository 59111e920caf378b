import { type apiOf, attempt } from '../../api-client.server.ts'

type Api = ReturnType<typeof apiOf>

/** A file goes to the API as it came; a pasted text as JSON. Without an id it begins a new policy. */
export async function sendPolicy(api: Api, form: FormData, id: string | null) {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  if (form.get('intent') === 'paste') {
    const body = { text: String(form.get('text') ?? ''), origin: 'pasted' as const, fileName: null }
    return id
      ? attempt(api.POST('/guardrails/policies/{id}/versions', { params: { path: { id } }, body }))
      : attempt(api.POST('/guardrails/policies', { body: { ...body, title: text('title') } }))
  }
  const sent = new FormData()
  const file = form.get('file')
  if (file instanceof File && file.size > 0) sent.set('file', file)
  const upload = { body: sent as never, bodySerializer: (body: unknown) => body as FormData }
  const title = text('title')
  return id
    ? attempt(api.POST('/guardrails/policies/{id}/files', { params: { path: { id } }, ...upload }))
    : attempt(api.POST('/guardrails/policy-files', { params: { query: title ? { title } : {} }, ...upload }))
}
