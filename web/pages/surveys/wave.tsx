import '#words/parts/surveys.ts'
import './surveys.css'
import { useEffect } from 'react'
import { data, Link, redirect, useRevalidator } from 'react-router'
import { dayText, zoneName } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/wave'
import { percentText, stateText, stateTone } from './say.ts'
import { WaveActions } from './wave-actions.tsx'
import { WaveInvites } from './wave-invites.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.wave.title ?? wordsIn('en')('surveys.title') },
]
const POLL_MS = 1_500
const FRESH_MS = 3_600_000
type Wave = components['schemas']['Wave']

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const asked = new URL(request.url).searchParams
  const path = { id: params.id }
  const search = asked.get('q') ?? ''
  const [wave, invites] = await Promise.all([
    need(api.GET('/survey-waves/{id}', { params: { path } })),
    need(
      api.GET('/survey-waves/{id}/invites', {
        params: { path, query: { limit: 50, search, cursor: asked.get('from') ?? undefined } },
      }),
    ),
  ])
  return { wave, invites, search, said: asked.get('said') }
}

const VERBS = ['sent', 'reminders', 'closed', 'cancelled', 'reopened'] as const

export async function action({ context, params, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const intent = String(form.get('intent') ?? '')
  const asked = { params: { path: { id: params.id } } }
  const verb = VERBS.find((one) => one === intent)
  const done = verb
    ? await attempt(api.POST(`/survey-waves/{id}/${verb}`, asked))
    : intent === 'withdraw'
      ? await attempt(api.DELETE('/survey-invites/{id}', { params: { path: { id: String(form.get('invite')) } } }))
      : await attempt(
          api.PUT('/survey-waves/{id}', {
            ...asked,
            body: {
              title: String(form.get('title') ?? ''),
              closesOn: String(form.get('closesOn') ?? ''),
              remindAfterDays: Number(form.get('remindAfterDays')),
              remindMost: Number(form.get('remindMost')),
            },
          }),
        )
  if (!done.ok) return data({ problem: done.problem }, { status: done.response.status })
  throw redirect(`/surveys/waves/${params.id}?said=${verb ?? (intent === 'withdraw' ? 'withdrawn' : 'saved')}`)
}

export default function WavePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { permissions, now } = useMe()
  const { wave, invites, search, said } = loaderData
  const { revalidate } = useRevalidator()
  const isRunning = wave.state === 'open' || wave.state === 'waiting'
  // Whoever answered before the mail was written needs none; so the last few may never be written, and that is no news.
  const isFresh = wave.sentAt !== null && Date.parse(now) - Date.parse(wave.sentAt) < FRESH_MS
  const isWriting = isFresh && isRunning && wave.told < wave.invited - wave.withoutMail
  useEffect(() => {
    if (!isWriting) return
    const timer = setInterval(revalidate, POLL_MS)
    return () => clearInterval(timer)
  }, [isWriting, revalidate])
  const saidKey = said === 'sent' ? 'sent' : said === 'reminders' ? 'reminded' : said === 'saved' ? 'saved' : null
  return (
    <div className="stack surveys-page">
      <p className="small">
        <Link to="/surveys">{t('surveys.back')}</Link>
      </p>
      <header>
        <h1>{wave.title}</h1>
        <p>
          <span className={stateTone(wave.state)}>{stateText(t, wave.state)}</span>{' '}
          {t('surveys.wave.asked', {
            kind: t(`surveys.kind.${wave.kind}`),
            instrument: wave.instrument,
            n: wave.version,
          })}
        </p>
        <p className="quiet">
          {t('surveys.wave.open-until', {
            from: dayText(wave.opensOn),
            to: dayText(wave.closesOn),
            zone: zoneName(wave.zone, `${wave.closesOn}T12:00:00Z`),
          })}
        </p>
      </header>
      <ProblemNotice problem={actionData?.problem} />
      {saidKey && !actionData?.problem && (
        <p role="status" className="notice">
          {t(`surveys.wave.${saidKey}`)}
        </p>
      )}
      <Coverage wave={wave} isWriting={isWriting} />
      {permissions.includes('surveys/see-results') && <ResultsLink wave={wave} />}
      <WaveActions wave={wave} />
      <WaveInvites wave={wave} invites={invites} search={search} />
    </div>
  )
}

function Coverage({ wave, isWriting }: { wave: Wave; isWriting: boolean }) {
  const t = useWords()
  const { total, groups } = wave.coverage
  return (
    <section className="sheet stack-tight">
      <h2>{t('surveys.wave.coverage')}</h2>
      <p>
        {total.kind === 'count' ? (
          <strong>
            {t('surveys.wave.coverage.total', {
              answered: total.answered,
              invited: total.invited,
              percent: percentText(total.answered, total.invited),
            })}
          </strong>
        ) : (
          t('surveys.wave.coverage.hidden', { invited: wave.invited })
        )}
      </p>
      <p className="quiet small">
        {t(wave.kind === 'anonymous' ? 'surveys.wave.coverage.what' : 'surveys.wave.coverage.what-named', {
          k: wave.smallest,
        })}
      </p>
      {!wave.sentAt && <p>{t('surveys.wave.not-sent')}</p>}
      {isWriting && (
        <p role="status">
          {t('surveys.wave.progress', { told: wave.told, total: wave.invited - wave.withoutMail })}{' '}
          {t('surveys.wave.progress.rest')}
        </p>
      )}
      {wave.withoutMail > 0 && <p>{t('surveys.wave.no-mail', { n: wave.withoutMail })}</p>}
      {groups.length > 1 && (
        <Scroll label={t('surveys.wave.coverage')}>
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{t('surveys.wave.group')}</th>
                <th scope="col">{t('surveys.column.answered')}</th>
              </tr>
            </thead>
            <tbody>
              {groups.map(({ group, share }) => (
                <tr key={group ?? ''}>
                  <th scope="row">{group ?? t('surveys.wave.group.none')}</th>
                  <td className={share.kind === 'count' ? undefined : 'quiet'}>
                    {share.kind === 'count'
                      ? t('surveys.answered', {
                          answered: share.answered,
                          invited: share.invited,
                          percent: percentText(share.answered, share.invited),
                        })
                      : t('surveys.wave.too-few')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  )
}

function ResultsLink({ wave }: { wave: Wave }) {
  const t = useWords()
  if (wave.state === 'cancelled') return null
  return (
    <section className="sheet stack-tight" aria-labelledby="results">
      <h2 id="results">{t('surveys.wave.results')}</h2>
      {wave.state !== 'closed' ? (
        <p>{t('surveys.wave.results.wait')}</p>
      ) : (
        <>
          {!wave.resultsSeenAt && <p>{t('surveys.wave.results.first')}</p>}
          <p>
            <Link to={`/surveys/waves/${wave.id}/results`} prefetch="none">
              {t('surveys.wave.results.see')}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}
