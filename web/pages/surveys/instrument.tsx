import '#words/parts/surveys.ts'
import './surveys.css'
import { Button } from '@mantine/core'
import { data, Form, Link, redirect, useFetcher } from 'react-router'
import { dateIn } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/instrument'
import { InstrumentEditor } from './instrument-editor.tsx'
import { blankItem, type Content, contentOf } from './instrument-form.ts'
import { InstrumentQuestions } from './instrument-questions.tsx'
import { standingText } from './say.ts'
import { WordingFindings } from './wording-findings.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.instrument.content.title ?? wordsIn('en')('surveys.instruments') },
]
type Instrument = components['schemas']['Instrument']

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const version = asked.get('version')
  const instrument = await need(
    apiOf(context).GET('/survey-instruments/{id}', {
      params: { path: { id: params.id }, query: version ? { version: Number(version) } : {} },
    }),
  )
  return { instrument, isEditing: asked.has('edit'), isSaved: asked.has('saved') }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const intent = String(form.get('intent') ?? '')
  const path = { params: { path: { id: params.id } } }
  if (intent === 'publish' || intent === 'drop') {
    const done = await (intent === 'publish'
      ? attempt(api.POST('/survey-instruments/{id}/published', path))
      : attempt(api.DELETE('/survey-instruments/{id}/draft', path)))
    if (done.ok) throw redirect(`/surveys/instruments/${params.id}`)
    return data({ problem: done.problem, findings: null }, { status: done.response.status })
  }
  const before = await need(api.GET('/survey-instruments/{id}', { params: { ...path.params, query: {} } }))
  const content = changedBy(intent, contentOf(form, before.content))
  if (intent === 'lint') {
    const found = await attempt(api.POST('/survey-wording-findings', { body: content }))
    return data({ problem: null, findings: found.ok ? found.answer.findings : null })
  }
  const saved = await attempt(api.PUT('/survey-instruments/{id}', { ...path, body: content }))
  if (!saved.ok) return data({ problem: saved.problem, findings: null }, { status: saved.response.status })
  throw redirect(`/surveys/instruments/${saved.answer.id}?edit=1&saved=1${intent === 'add' ? '#last' : ''}`)
}

function changedBy(intent: string, content: Content): Content {
  if (intent === 'add')
    return { ...content, items: [...content.items, blankItem(content.items, wordsIn('en')('surveys.item.blank'))] }
  const gone = /^remove (\d+)$/.exec(intent)
  if (!gone || content.items.length < 2) return content
  return { ...content, items: content.items.filter((_, at) => at !== Number(gone[1])) }
}

export default function InstrumentPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { instrument, isEditing, isSaved } = loaderData
  const live = useFetcher<typeof action>()
  const { content } = instrument
  const findings = live.data?.findings ?? instrument.findings
  return (
    <div className="stack surveys-page">
      <p className="small">
        <Link to="/surveys">{t('surveys.back')}</Link>
      </p>
      <header>
        <h1>{content.title}</h1>
        <p>
          {instrument.isDraft ? (
            <span className="tag tag-warm">{t('surveys.draft')}</span>
          ) : (
            <span className="tag">{t('surveys.version', { n: instrument.shown })}</span>
          )}{' '}
          {[
            ...(instrument.isShipped ? [t('surveys.shipped')] : []),
            standingText(t, content.source.standing),
            t(`surveys.suits.${content.suits}`),
            ...(content.isSensitive ? [t('surveys.instrument.sensitive')] : []),
          ].join(' · ')}
        </p>
      </header>
      <ProblemNotice problem={actionData?.problem} />
      {isSaved && !actionData?.problem && (
        <p role="status" className="notice">
          {t('surveys.instrument.saved')}
        </p>
      )}
      <div className="with-side">
        {isEditing ? (
          <InstrumentEditor
            key={content.items.map((item) => item.key).join(' ')}
            content={content}
            onTyping={(form) => {
              form.set('intent', 'lint')
              live.submit(form, { method: 'post' })
            }}
          />
        ) : (
          <Reading instrument={instrument} />
        )}
        <aside className="stack">
          <WordingFindings findings={findings} items={content.items} isEditing={isEditing} />
          <Versions instrument={instrument} />
        </aside>
      </div>
    </div>
  )
}

function Reading({ instrument }: { instrument: Instrument }) {
  const t = useWords()
  const { content } = instrument
  const canAsk = instrument.versions.some((one) => one.publishedAt) || instrument.isShipped
  return (
    <div className="stack surveys-page">
      <section className="sheet stack-tight">
        <h2>{t('surveys.instrument.purpose')}</h2>
        <p>{content.purpose}</p>
        {content.source.credit && <p className="quiet small">{content.source.credit}</p>}
        <Form method="post" className="row">
          {canAsk && (
            <Button component={Link} to={`/surveys/waves/new?instrument=${instrument.key}`}>
              {t('surveys.instrument.ask')}
            </Button>
          )}
          {instrument.isDraft && (
            <>
              <Button type="submit" name="intent" value="publish" variant={canAsk ? 'default' : 'filled'}>
                {t('surveys.instrument.publish', { n: instrument.shown })}
              </Button>
              {instrument.versions.length > 1 && (
                <Button type="submit" name="intent" value="drop" variant="subtle">
                  {t('surveys.instrument.drop')}
                </Button>
              )}
            </>
          )}
          <Link to="?edit=1">
            {t(instrument.isShipped && !instrument.isDraft ? 'surveys.instrument.copy' : 'surveys.instrument.edit')}
          </Link>
        </Form>
      </section>
      <InstrumentQuestions content={content} />
    </div>
  )
}

function Versions({ instrument }: { instrument: Instrument }) {
  const t = useWords()
  const zone = useZone()
  return (
    <section className="sheet stack-tight">
      <h2>{t('surveys.instrument.versions')}</h2>
      <ul className="plain-list">
        {instrument.versions.map((one) => (
          <li key={one.number}>
            <Link to={`?version=${one.number}`}>{t('surveys.version', { n: one.number })}</Link>{' '}
            <span className="quiet small">
              {one.publishedAt
                ? t(one.publishedBy ? 'surveys.instrument.published' : 'surveys.instrument.published-anon', {
                    day: dateIn(one.publishedAt, zone),
                    name: one.publishedBy ?? '',
                  })
                : t(instrument.isShipped ? 'surveys.instrument.as-shipped' : 'surveys.draft')}
              {one.publishedAt && `, ${t('surveys.instrument.used', { n: one.waves })}`}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet small">{t('surveys.instrument.frozen')}</p>
    </section>
  )
}
