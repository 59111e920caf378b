import '#words/parts/library.ts'
import { data, Link, redirect } from 'react-router'
import { type Key, wordsIn } from '#words/say.ts'
import { apiOf, attempt } from '../../api-client.server.ts'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/new'
import './library.css'
import { AidEditor } from './aid-editor.tsx'
import { KINDS, nothingTyped } from './aid-form.ts'
import { choicesHere, readForm } from './saving.server.ts'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('library.new.title') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const wanted = new URL(request.url).searchParams.get('kind')
  return { kind: KINDS.find((one) => one === wanted) ?? null, choices: await choicesHere(context) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const read = await readForm(context, await request.formData())
  if (read.kind === 'show') return data(read.answered, { status: read.answered.problem?.status ?? 200 })
  const made = await attempt(apiOf(context).POST('/aids', { body: read.body }))
  if (made.ok) throw redirect(`/library/${made.answer.id}?added=new`)
  const answered = { typed: read.typed, problem: made.problem, parts: null, tried: null, film: null }
  return data(answered, { status: made.response.status })
}

export default function NewAid({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { choices } = loaderData
  const kind = actionData?.typed.kind ?? loaderData.kind
  return (
    <div className="stack">
      <nav aria-label={t('library.back')}>
        <Link to="/library">{t('library.back')}</Link>
      </nav>
      <header>
        <h1>{t('library.new.title')}</h1>
        <p className="lede" style={{ margin: 0 }}>
          {t('library.new.lede')}
        </p>
      </header>
      <section className="stack-tight" aria-labelledby="kind">
        <h2 id="kind">{t('library.new.choose')}</h2>
        <ul className="kind-choice">
          {KINDS.map((one) => (
            <li key={one}>
              <Link
                to={`?kind=${one}`}
                className="sheet"
                aria-current={one === kind ? 'page' : undefined}
                preventScrollReset
              >
                <strong>{t(`library.kind.${one}`)}</strong>
                <span className="quiet small" style={{ display: 'block' }}>
                  {t(`library.kind.${one}.help`)}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      {kind && (
        <AidEditor
          key={kind}
          typed={nothingTyped(kind, kind === 'video' ? '' : t(`library.template.${kind}` as Key))}
          answered={actionData}
          choices={choices}
          film={null}
          version={null}
        />
      )}
    </div>
  )
}
