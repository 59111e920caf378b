import type { RouterContextProvider } from 'react-router'
import { apiOf, attempt, need, type ProblemDocument } from '../../api-client.server.ts'
import { everything } from '../rollout/everything.server.ts'
import type { Tried } from './aid-fields.tsx'
import { type AidTyped, bodyOf, placesOf, typedOfForm } from './aid-form.ts'
import type { Part } from './aid-text.tsx'

type Context = Readonly<RouterContextProvider>
export type Answered = {
  typed: AidTyped
  problem: ProblemDocument | null
  parts: Part[] | null
  tried: Tried
  film: number | null
}

/** Workflows to choose from. */
export async function choicesHere(context: Context) {
  const api = apiOf(context)
  const rows = await everything((cursor) => need(api.GET('/workflows', { params: { query: { limit: 200, cursor } } })))
  return { workflows: rows.map(({ key, name }) => ({ key, name })) }
}

/** What a form of an aid says, with a film uploaded on the way; or what to show again, with nothing lost. */
export async function readForm(
  context: Context,
  form: FormData,
): Promise<{ kind: 'save'; typed: AidTyped; body: ReturnType<typeof bodyOf> } | { kind: 'show'; answered: Answered }> {
  const api = apiOf(context)
  let typed = typedOfForm(form)
  const show = (rest: Partial<Answered>): { kind: 'show'; answered: Answered } => ({
    kind: 'show',
    answered: { typed, problem: null, parts: null, tried: null, film: null, ...rest },
  })
  const captions = form.get('captionsFile')
  if (captions instanceof File && captions.size > 0)
    typed = { ...typed, captions: (await captions.text()).slice(0, 400_000) }
  const upload = form.get('upload')
  let film: number | null = null
  if (upload instanceof File && upload.size > 0) {
    const sent = new FormData()
    sent.set('file', upload)
    const kept = await attempt(
      api.POST('/library-files', { body: sent as never, bodySerializer: (body) => body as unknown as FormData }),
    )
    if (!kept.ok) return show({ problem: kept.problem })
    typed = { ...typed, file: kept.answer.id, link: '' }
    film = kept.answer.seconds
  }
  const intent = form.get('intent')
  if (intent === 'preview') {
    const seen = await attempt(api.POST('/aid-previews', { body: { kind: typed.kind, body: typed.body } }))
    return seen.ok ? show({ parts: seen.answer.parts, film }) : show({ problem: seen.problem, film })
  }
  if (intent === 'try') return show({ tried: await tryPlaces(context, typed), film })
  return { kind: 'save', typed, body: bodyOf(typed) }
}

async function tryPlaces(context: Context, typed: AidTyped): Promise<Tried> {
  if (!typed.address) return null
  let appears = false
  for (const place of placesOf(typed.places).filter((one) => one.kind === 'url')) {
    const body = { pattern: place.target, example: typed.address }
    const seen = await attempt(apiOf(context).POST('/aid-place-previews', { body }))
    if (seen.ok && seen.answer.appears) appears = true
  }
  return { address: typed.address, appears }
}
