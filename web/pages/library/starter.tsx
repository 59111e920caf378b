import '#words/parts/library.ts'
import { Button } from '@mantine/core'
import { data, Form, Link, useNavigation } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import { everything } from '../rollout/everything.server.ts'
import type { Route } from './+types/starter'
import './library.css'
import { CopyPreview } from './copy-preview.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('library.starter.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  const api = apiOf(context)
  return everything((cursor) => need(api.GET('/starter-aids', { params: { query: { limit: 200, cursor } } })))
}

export async function action({ context, request }: Route.ActionArgs) {
  const keys = (await request.formData()).getAll('keys').map(String)
  if (keys.length === 0) return data({ problem: null, taken: 0 }, { status: 422 })
  const done = await attempt(apiOf(context).POST('/starter-aids', { body: { keys } }))
  return done.ok
    ? { problem: null, taken: done.answer.counts.new + done.answer.counts.changed }
    : data({ problem: done.problem, taken: 0 }, { status: done.response.status })
}

export default function StarterAids({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const isBusy = useNavigation().state === 'submitting'
  const kinds = [...new Set(loaderData.map((one) => one.kind))]
  const left = loaderData.filter((one) => !one.isHere)
  return (
    <div className="stack">
      <nav aria-label={t('library.back')}>
        <Link to="/library">{t('library.back')}</Link>
      </nav>
      <header>
        <h1>{t('library.starter.title')}</h1>
        <p className="lede" style={{ margin: 0 }}>
          {t('library.starter.lede')}
        </p>
      </header>
      <ProblemNotice problem={actionData?.problem} />
      {actionData && !actionData.problem && (
        <p role="status" className={actionData.taken > 0 ? 'notice' : 'notice notice-warm'}>
          {actionData.taken > 0 ? t('library.starter.taken', { n: actionData.taken }) : t('library.starter.choose')}{' '}
          <Link to="/library">{t('library.back')}</Link>
        </p>
      )}
      {loaderData.length === 0 ? (
        <p className="sheet">{t('library.starter.empty')}</p>
      ) : (
        <Form method="post" className="stack">
          {kinds.map((kind) => (
            <section key={kind} className="stack-tight" aria-labelledby={`kind-${kind}`}>
              <h2 id={`kind-${kind}`}>{t(`library.kind.${kind}`)}</h2>
              <ul className="aid-list">
                {loaderData
                  .filter((one) => one.kind === kind)
                  .map((one) => (
                    <li key={one.key} className="sheet aid-card">
                      <div className="check">
                        {!one.isHere && <input type="checkbox" name="keys" value={one.key} id={`take-${one.key}`} />}
                        <span>
                          {one.isHere ? (
                            <strong>{one.title}</strong>
                          ) : (
                            <label htmlFor={`take-${one.key}`}>
                              <strong>{one.title}</strong>
                            </label>
                          )}{' '}
                          {one.isHere && <span className="tag tag-good">{t('library.starter.here')}</span>}
                          <span style={{ display: 'block' }}>{one.summary}</span>
                          <span className="quiet small">{one.workflowName ?? one.workflow}</span>
                        </span>
                      </div>
                      <details>
                        <summary>{t('library.starter.read')}</summary>
                        <CopyPreview parts={one.parts} />
                      </details>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
          {left.length === 0 ? (
            <p className="quiet">{t('library.starter.none-left')}</p>
          ) : (
            <div className="sticky-act">
              <Button type="submit" loading={isBusy}>
                {t('library.starter.take')}
              </Button>
            </div>
          )}
        </Form>
      )}
    </div>
  )
}
