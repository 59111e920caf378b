import '#words/parts/library.ts'
import { data, Link, redirect } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/edit'
import './library.css'
import { AidEditor } from './aid-editor.tsx'
import { typedOfAid } from './aid-form.ts'
import { choicesHere, readForm } from './saving.server.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: wordsIn('en')('library.edit.title', { title: loaderData?.aid.title ?? '' }) },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const aid = await need(apiOf(context).GET('/aids/{id}', { params: { path: { id: params.id } } }))
  if (!aid.mayEdit) throw redirect(`/library/${aid.id}`)
  return { aid, choices: await choicesHere(context) }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await request.formData()
  const read = await readForm(context, form)
  if (read.kind === 'show') return data(read.answered, { status: read.answered.problem?.status ?? 200 })
  const version = Number(form.get('version'))
  const saved = await attempt(
    apiOf(context).PUT('/aids/{id}', { params: { path: { id: params.id } }, body: { ...read.body, version } }),
  )
  if (saved.ok)
    throw redirect(`/library/${params.id}?added=${saved.answer.version === version ? 'same' : saved.answer.version}`)
  const answered = { typed: read.typed, problem: saved.problem, parts: null, tried: null, film: null }
  return data(answered, { status: saved.response.status })
}

export default function EditAid({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { aid, choices } = loaderData
  return (
    <div className="stack">
      <nav aria-label={t('library.back')}>
        <Link to="/library">{t('library.back')}</Link> › <Link to={`/library/${aid.id}`}>{aid.title}</Link>
      </nav>
      <h1>{t('library.edit.title', { title: aid.title })}</h1>
      <AidEditor
        typed={typedOfAid(aid)}
        answered={actionData}
        choices={choices}
        film={aid.video?.file ? aid.video.seconds : null}
        version={aid.version}
      />
    </div>
  )
}
