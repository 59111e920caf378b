import { data } from 'react-router'
import { apiOf, attempt, type ProblemDocument } from '../../api-client.server.ts'

type Args = { context: Parameters<typeof apiOf>[0]; request: Request }
type Api = ReturnType<typeof apiOf>
type Done = Promise<{ ok: true } | { ok: false; problem: ProblemDocument; response: Response }>

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()
const number = (form: FormData, name: string) => (text(form, name) === '' ? null : Number(text(form, name)))

/** Everything that the forms of the choice can ask for, by the name of the button. */
export async function portfolioAction({ context, request }: Args) {
  const api = apiOf(context)
  const form = await request.formData()
  const intent = text(form, 'intent')
  const done = await (calls[intent] ?? calls.choose!)(api, form)
  if (done.ok) return { intent, problem: null, sent: null }
  const sent = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  return data({ intent, problem: done.problem, sent }, { status: done.response.status })
}

const calls: Record<string, (api: Api, form: FormData) => Done> = {
  choose: (api, form) => attempt(api.PUT('/portfolio/choices', { body: { choices: choicesOf(form) } })),
  /** What stands in the lines is saved first, so that locking never loses a reason just typed. */
  lock: async (api, form) => {
    const saved = await attempt(api.PUT('/portfolio/choices', { body: { choices: choicesOf(form) } }))
    return saved.ok ? attempt(api.POST('/portfolio-decisions')) : saved
  },
  reopen: (api, form) =>
    attempt(
      api.PUT('/portfolio-decisions/{id}/reopened', {
        params: { path: { id: text(form, 'decision') } },
        body: { why: text(form, 'why') },
      }),
    ),
  limits: (api, form) =>
    attempt(
      api.PUT('/portfolio/limits', {
        body: {
          fewest: number(form, 'fewest') ?? 3,
          most: number(form, 'most') ?? 5,
          hours: number(form, 'hours'),
          amber: number(form, 'amber') ?? 1,
          reason: text(form, 'reason'),
          expiresOn: text(form, 'expiresOn') || null,
        },
      }),
    ),
  'limits-back': (api) => attempt(api.DELETE('/portfolio/limits')),
  'role-out': (api, form) =>
    attempt(api.PUT('/portfolio/roles-left-out', { body: { ...roleOf(form), why: text(form, 'why') } })),
  'role-in': (api, form) => attempt(api.POST('/portfolio/roles-taken-in', { body: roleOf(form) })),
}

function roleOf(form: FormData) {
  return { role: text(form, 'role'), department: text(form, 'department') || null }
}

function choicesOf(form: FormData) {
  return form.getAll('workflow').flatMap((id) => {
    const choice = text(form, `choice.${id}`)
    if (choice !== 'keep' && choice !== 'drop') return []
    return [{ workflowId: String(id), choice: choice as 'keep' | 'drop', reason: text(form, `reason.${id}`) || null }]
  })
}
