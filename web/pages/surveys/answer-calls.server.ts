import { data, redirect } from 'react-router'
import { type FieldProblem, withPage } from '#modules/surveys/answer-fields.ts'
import { formPages } from '#modules/surveys/form-pages.ts'
import { apiOf, attempt, need, type ProblemDocument } from '../../api-client.server.ts'
import type { AnswerForm } from './answer-shape.ts'

type Context = Parameters<typeof apiOf>[0]
export type Sent = {
  problem: ProblemDocument | null
  problems: { field: string; why: FieldProblem }[]
  typed: Record<string, string>
}

export async function loadForm(context: Context, request: Request, token: string) {
  const form: AnswerForm = await need(apiOf(context).GET('/survey-links/{token}', { params: { path: { token } } }))
  const asked = new URL(request.url).searchParams
  return { form, page: asked.get('page'), isDone: asked.has('done') }
}

/** Saves one page, or hands everything in; works as a plain form post. `base` is the address of this form. */
export async function sendForm(context: Context, request: Request, token: string, base: string) {
  const api = apiOf(context)
  const path = { params: { path: { token } } }
  const form: AnswerForm = await need(api.GET('/survey-links/{token}', path))
  const sent = await request.formData()
  const text = (name: string) => String(sent.get(name) ?? '')
  if (text('intent') === 'hand-in') {
    const done = await attempt(api.POST('/survey-links/{token}/answers', { ...path, body: { answers: form.answers } }))
    if (done.ok) throw redirect(`${base}?done=1`)
    return data<Sent>({ problem: done.problem, problems: [], typed: {} }, { status: done.response.status })
  }
  const pages = formPages(form)
  const at = Math.min(Math.max(1, Number(text('page')) || 1), pages.length)
  const { answers, problems } = withPage(form.answers, pages[at - 1]?.fields ?? [], text)
  const kept = await attempt(api.PUT('/survey-links/{token}/draft', { ...path, body: { answers } }))
  if (!kept.ok)
    return data<Sent>({ problem: kept.problem, problems: [], typed: typedIn(sent) }, { status: kept.response.status })
  if (problems.length) return data<Sent>({ problem: null, problems, typed: typedIn(sent) }, { status: 422 })
  const next = text('intent') === 'previous' ? at - 1 : at + 1
  throw redirect(`${base}?page=${next < 1 ? 'start' : next > pages.length ? 'review' : next}`)
}

/** What was typed comes back with the page, so that nothing is lost when something did not fit. */
export function typedIn(sent: FormData): Record<string, string> {
  return Object.fromEntries([...sent].map(([name, value]) => [name, String(value)]))
}
