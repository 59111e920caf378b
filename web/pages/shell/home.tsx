import '#words/parts/sessions.ts'
import '../sessions/sessions.css'
import { redirect } from 'react-router'
import { dayText, momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import { whatText } from '../sessions/session-words.ts'
import type { Route } from './+types/home'
import { AnswerShares } from './answer-shares.tsx'
import { ProgrammeSteps } from './programme-steps.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('shell.place.home') }]

// Whoever leads no programme begins where their own work is.
const MAIN_PLACES = [
  ['sessions/see-own-facilitated', '/sessions'],
  ['team/see', '/team'],
  ['health/see', '/health'],
] as const

export async function loader({ context }: Route.LoaderArgs) {
  const api = apiOf(context)
  const { permissions } = await need(api.GET('/me'))
  if (!permissions.includes('programme/see-week'))
    throw redirect(MAIN_PLACES.find(([permission]) => permissions.includes(permission))?.[1] ?? '/my')
  const own = await need(api.GET('/my/programme'))
  const next = own.sessions.find((session) => session.startsAt > own.now) ?? null
  const steps = await need(api.GET('/programme/steps'))
  return { week: await need(api.GET('/programme/week')), steps, shares: await need(api.GET('/answers/by-group')), next }
}

type Week = Route.ComponentProps['loaderData']['week']

export default function Home({ loaderData: { week, steps, shares, next } }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  return (
    <div className="stack">
      <div>
        <h1>{t('shell.place.home')}</h1>
        <p className="lede">{t('sessions.week.lede', { sessions: week.sessions.length, risks: week.risks.length })}</p>
      </div>
      <ProgrammeSteps chain={steps} />
      {week.goLivesAhead > 0 && <Risks week={week} />}
      {week.sessionsPublished > 0 && <Due week={week} />}
      {week.sessionsPublished > 0 && <AnswerShares shares={shares} />}
      <p className="row">
        <a href="/map">{t('sessions.week.map')}</a>
        {week.sessionsPublished > 0 && <a href="/missed">{t('sessions.missed.page.link')}</a>}
        {next && (
          <span className="quiet">
            {t('sessions.week.own')} <a href={`/sessions/${next.id}`}>{whatText(t, next)}</a>,{' '}
            {momentText(next.startsAt, zone, next.minutes)}
          </span>
        )}
      </p>
    </div>
  )
}

const RISK = {
  'must move': { key: 'must-move', to: '/schedule', red: true },
  'no sessions': { key: 'no-sessions', to: '/schedule', red: true },
  'too late': { key: 'too-late', to: '/map', red: true },
  'no place': { key: 'no-place', to: '/schedule', red: true },
  'no facilitator': { key: 'no-facilitator', to: '/schedule', red: true },
  'many cannot come': { key: 'many-cannot', to: '', red: false },
  'no address': { key: 'no-address', to: '/people', red: false },
  'mail failed': { key: 'mail-failed', to: '/outbox?state=failed', red: false },
} as const

function hrefOf(risk: Week['risks'][number], to: string, red: boolean): string {
  if (risk.planId) return `/schedule/plans/${risk.planId}`
  return risk.sessionId && !red ? `/sessions/${risk.sessionId}` : to
}

function Risks({ week }: { week: Week }) {
  const t = useWords()
  if (!week.risks.length) return <p className="notice">{t('sessions.week.no-risk')}</p>
  return (
    <section className="stack-tight" aria-labelledby="risks">
      <h2 id="risks">{t('sessions.week.risks', { count: week.risks.length })}</h2>
      <ul className="plain-list stack-tight">
        {week.risks.map((risk) => {
          const { key, to, red } = RISK[risk.kind]
          const values = {
            group: risk.group,
            workflow: risk.workflow,
            people: risk.people,
            roster: risk.roster,
            day: risk.on ? dayText(risk.on) : '',
            over: risk.on !== null && risk.on < week.now.slice(0, 10) ? 'yes' : 'no',
          }
          return (
            <li
              key={`${risk.kind} ${risk.goLiveId ?? risk.sessionId ?? ''}`}
              className={`notice ${red ? 'notice-red' : 'notice-warm'}`}
            >
              <strong>{t(`sessions.risk.${key}.what`, values)}</strong> {t(`sessions.risk.${key}.why`, values)}{' '}
              <a href={hrefOf(risk, to, red)}>{t(`sessions.risk.${key}.do`)}</a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Due({ week }: { week: Week }) {
  const t = useWords()
  const zone = useZone()
  return (
    <section className="stack-tight" aria-labelledby="due">
      <h2 id="due">{t('sessions.week.due', { count: week.sessions.length })}</h2>
      {week.sessions.length === 0 ? (
        <p className="quiet">{t('sessions.week.none-due')}</p>
      ) : (
        <Scroll label={t('sessions.week.table')} className="sheet">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{t('sessions.mail.when')}</th>
                <th scope="col">{t('sessions.given.what')}</th>
                <th scope="col">{t('sessions.mail.with')}</th>
                <th scope="col">{t('sessions.given.who')}</th>
              </tr>
            </thead>
            <tbody>
              {week.sessions.map((session) => (
                <tr key={session.id}>
                  <td>{momentText(session.startsAt, zone, session.minutes)}</td>
                  <td>
                    <a href={`/sessions/${session.id}`}>{whatText(t, session)}</a>
                    <br />
                    <span className="quiet small">{session.cohortName}</span>
                  </td>
                  <td>
                    {session.facilitatorName}
                    <br />
                    <span className="quiet small">{session.place || t('sessions.place.online')}</span>
                  </td>
                  <td>{t('sessions.given.expected', { count: session.roster, cannot: session.cannotCome })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  )
}
