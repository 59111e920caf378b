import { type apiOf, attempt, type ProblemDocument } from '../../api-client.server.ts'

type Api = ReturnType<typeof apiOf>

/** Takes the seat that a form about a missed session chose; null when the form asks for something else. */
export async function makeUpCall(
  api: Api,
  form: FormData,
): Promise<{ problem: ProblemDocument | null; said: 'made up' | null } | null> {
  const seat = form.get('make-up')
  if (!seat) return null
  const id = String(form.get('session') ?? '')
  const person = form.get('person')
  const body = { sessionId: String(seat) }
  const done = person
    ? await attempt(
        api.PUT('/sessions/{id}/people/{person}/make-up', { params: { path: { id, person: String(person) } }, body }),
      )
    : await attempt(api.PUT('/my/sessions/{id}/make-up', { params: { path: { id } }, body }))
  return done.ok ? { problem: null, said: 'made up' } : { problem: done.problem, said: null }
}
