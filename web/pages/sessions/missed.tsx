import '#words/parts/sessions.ts'
import './sessions.css'
import { data } from 'react-router'
import { momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/missed'
import { makeUpCall } from './make-up-calls.server.ts'
import { SeatsOffered } from './missed-sessions.tsx'
import { whatText } from './session-words.ts'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('sessions.missed.page.title') }]

const ROWS = 25

export async function loader({ context, request }: Route.LoaderArgs) {
  const cursor = new URL(request.url).searchParams.get('cursor') ?? undefined
  const query = { limit: ROWS, ...(cursor ? { cursor } : {}) }
  return { page: await need(apiOf(context).GET('/missed-sessions', { params: { query } })) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const done = await makeUpCall(apiOf(context), await request.formData())
  return data({ problem: done?.problem ?? null, said: done?.said ?? null }, { status: done?.problem?.status ?? 200 })
}

/** The programme lead's list of people who missed a session and could still come to another. */
export default function Missed({ loaderData: { page }, actionData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  return (
    <div className="stack">
      <div>
        <h1>{t('sessions.missed.page.title')}</h1>
        <p className="lede">{t('sessions.missed.page.lede', { total: page.total })}</p>
      </div>
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.said && (
        <p role="status" className="notice">
          {t('sessions.missed.page.given')}
        </p>
      )}
      {page.rows.length > 0 && (
        <>
          <p className="quiet">{t('sessions.missed.page.help')}</p>
          <Scroll label={t('sessions.missed.page.table')} className="sheet">
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">{t('sessions.missed.page.who')}</th>
                  <th scope="col">{t('sessions.missed.page.what')}</th>
                  <th scope="col">{t('sessions.missed.page.offer')}</th>
                </tr>
              </thead>
              <tbody>
                {page.rows.map((one) => (
                  <tr key={`${one.sessionId} ${one.personId}`}>
                    <th scope="row">
                      <a href={`/people/${one.personId}`}>{one.name}</a>
                    </th>
                    <td>
                      <a href={`/sessions/${one.sessionId}`}>{whatText(t, one)}</a>
                      <br />
                      <span className="quiet small">{momentText(one.startsAt, zone)}</span>
                    </td>
                    <td>
                      <SeatsOffered missed={one} person={one.personId} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          {page.next && (
            <p>
              <a href={`/missed?cursor=${encodeURIComponent(page.next)}`}>{t('sessions.missed.page.more')}</a>
            </p>
          )}
        </>
      )}
    </div>
  )
}
