import '#words/parts/library.ts'
import { Button } from '@mantine/core'
import { data, Form, Link } from 'react-router'
import { momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/history'
import './library.css'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: wordsIn('en')('library.history.title', { title: loaderData?.aid.title ?? '' }) },
]

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const aid = await need(api.GET('/aids/{id}', { params: { path: { id: params.id } } }))
  const path = { path: { id: aid.id } }
  const query = new URL(request.url).searchParams
  const cursor = query.get('cursor') ?? undefined
  const versions = await need(api.GET('/aids/{id}/versions', { params: { ...path, query: { limit: 100, cursor } } }))
  const [from, to] = [Number(query.get('from')), Number(query.get('to'))]
  const diff =
    from > 0 && to > 0
      ? await need(api.GET('/aids/{id}/differences', { params: { ...path, query: { from, to } } }))
      : null
  return { aid, versions, diff }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await request.formData()
  const done = await attempt(
    apiOf(context).POST('/aids/{id}/restorations', {
      params: { path: { id: params.id } },
      body: { number: Number(form.get('number')) },
    }),
  )
  return done.ok
    ? { problem: null, version: done.answer.version }
    : data({ problem: done.problem, version: null }, { status: done.response.status })
}

export default function History({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const { aid, versions, diff } = loaderData
  return (
    <div className="stack">
      <nav aria-label={t('library.back')}>
        <Link to="/library">{t('library.back')}</Link> › <Link to={`/library/${aid.id}`}>{aid.title}</Link>
      </nav>
      <h1>{t('library.history.title', { title: aid.title })}</h1>
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.version && (
        <p role="status" className="notice">
          {t('library.done.restore', { n: actionData.version })}
        </p>
      )}
      {diff && <Difference diff={diff} />}
      <Scroll label={t('library.history.title', { title: aid.title })} className="sheet">
        <table className="plain">
          <thead>
            <tr>
              {(['version', 'title', 'when', 'note', 'act'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`library.history.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {versions.rows.map((row) => (
              <tr key={row.number}>
                <th scope="row">
                  {t('library.history.version', { n: row.number })}{' '}
                  {row.number === aid.version && <span className="tag">{t('library.history.newest')}</span>}{' '}
                  {row.isVerified && <span className="tag tag-good">{t('library.history.verified')}</span>}
                </th>
                <td>{row.title}</td>
                <td>
                  {row.by
                    ? t('library.history.by', { name: row.by, when: momentText(row.at, zone) })
                    : t('library.history.by-nobody', { when: momentText(row.at, zone) })}
                </td>
                <td>{row.note}</td>
                <td>
                  <span className="row">
                    {row.number > 1 && (
                      <Link to={`?from=${row.number - 1}&to=${row.number}`}>{t('library.history.compare')}</Link>
                    )}
                    {aid.mayEdit && row.number !== aid.version && (
                      <Form method="post">
                        <input type="hidden" name="number" value={row.number} />
                        <Button
                          type="submit"
                          variant="default"
                          size="compact-sm"
                          aria-label={t('library.history.restore.named', { n: row.number })}
                        >
                          {t('library.history.restore')}
                        </Button>
                      </Form>
                    )}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {versions.next && <Link to={`?cursor=${versions.next}`}>{t('library.more')}</Link>}
    </div>
  )
}

const AROUND = 2

/** What was added and taken away; long unchanged stretches are counted, not shown. */
function Difference({ diff }: { diff: components['schemas']['AidDiff'] }) {
  const t = useWords()
  const isNear = diff.lines.map((_, at) =>
    diff.lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some((line) => line.kind !== 'same'),
  )
  const shown: React.ReactNode[] = []
  let skipped = 0
  const closeGap = (key: number) => {
    if (skipped > 0)
      shown.push(
        <li key={`gap ${key}`} className="quiet">
          {t('library.history.skipped', { n: skipped })}
        </li>,
      )
    skipped = 0
  }
  for (const [at, line] of diff.lines.entries()) {
    if (!isNear[at]) {
      skipped++
      continue
    }
    closeGap(at)
    const words = (kind: 'added' | 'taken') => <span className="hidden-word">{t(`library.history.line.${kind}`)} </span>
    shown.push(
      <li key={at}>
        {line.kind === 'added' ? (
          <ins>
            {words('added')}+ {line.text}
          </ins>
        ) : line.kind === 'taken' ? (
          <del>
            {words('taken')}− {line.text}
          </del>
        ) : (
          <span>
            {'  '}
            {line.text}
          </span>
        )}
      </li>,
    )
  }
  closeGap(diff.lines.length)
  const isSame = diff.lines.every((line) => line.kind === 'same')
  return (
    <section className="sheet stack-tight" aria-labelledby="diff">
      <h2 id="diff">{t('library.history.compare.title', { from: diff.from, to: diff.to })}</h2>
      {isSame ? <p style={{ margin: 0 }}>{t('library.history.same')}</p> : <ul className="diff">{shown}</ul>}
    </section>
  )
}
