import '#words/parts/sessions.ts'
import './sessions.css'
import { momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/given'
import { SessionFacts, Where } from './session-facts.tsx'
import { bringText, namesText, whatText } from './session-words.ts'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('shell.place.sessions') }]

export async function loader({ context }: Route.LoaderArgs) {
  return { given: await need(apiOf(context).GET('/given-sessions')) }
}

type Given = Route.ComponentProps['loaderData']['given']

export default function GivenSessions({ loaderData: { given } }: Route.ComponentProps) {
  const t = useWords()
  const [next, ...later] = given.upcoming
  const unrecorded = given.past.filter((session) => session.count.notRecorded > 0)
  return (
    <div className="stack">
      <h1>{t('shell.place.sessions')}</h1>
      {!next && <p className="notice">{t(given.past.length ? 'sessions.given.no-more' : 'sessions.given.empty')}</p>}
      {next && <NextGiven session={next} names={given.nextNames} now={given.now} />}
      {unrecorded.length > 0 && (
        <p className="notice notice-warm">
          {t('sessions.given.unrecorded', { count: unrecorded.length })}{' '}
          <a href={`/sessions/${unrecorded[0]!.id}#list`}>{t('sessions.given.record')}</a>
        </p>
      )}
      {later.length > 0 && <Table title={t('sessions.given.later')} rows={later} past={false} />}
      {given.past.length > 0 && <Table title={t('sessions.given.past')} rows={given.past} past />}
    </div>
  )
}

function NextGiven({ session, names, now }: { session: Given['upcoming'][number]; names: string[]; now: string }) {
  const t = useWords()
  const open = session.checkIn.opensAt <= now
  return (
    <section className="sheet stack-tight" aria-labelledby="next">
      <p className="quiet small next-label">{t('sessions.given.next')}</p>
      <h2 id="next">
        <a href={`/sessions/${session.id}`}>{whatText(t, session)}</a>{' '}
        <span className="quiet">{session.cohortName}</span>
      </h2>
      <SessionFacts session={session} />
      <p>
        <strong>{t('sessions.given.comes', { count: session.rosterSize })}</strong> {namesText(names)}
      </p>
      {session.cannotComeNames.length > 0 && (
        <p>
          <span className="tag tag-warm">{t('sessions.team.cannot')}</span> {namesText(session.cannotComeNames)}
        </p>
      )}
      <p className="quiet">
        {t('sessions.given.they-bring')} {bringText(t, session)}
      </p>
      <p>
        <a href={`/sessions/${session.id}#list`}>{t(open ? 'sessions.given.keep-list' : 'sessions.given.see-list')}</a>
      </p>
    </section>
  )
}

function Table({ title, rows, past }: { title: string; rows: Given['upcoming']; past: boolean }) {
  const t = useWords()
  const zone = useZone()
  return (
    <section className="stack-tight">
      <h2>{title}</h2>
      <Scroll label={t('sessions.given.table', { title })} className="sheet">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('sessions.mail.when')}</th>
              <th scope="col">{t('sessions.given.what')}</th>
              <th scope="col">{t('sessions.mail.where')}</th>
              <th scope="col">{t(past ? 'sessions.given.came' : 'sessions.given.who')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((session) => (
              <tr key={session.id}>
                <td>{momentText(session.startsAt, zone, session.minutes)}</td>
                <td>
                  <a href={`/sessions/${session.id}`}>{whatText(t, session)}</a>
                  <br />
                  <span className="quiet small">{session.cohortName}</span>
                </td>
                <td>
                  <Where session={session} />
                </td>
                <td>
                  {past
                    ? t('sessions.count', {
                        attended: session.count.attended,
                        roster: session.count.roster,
                        missing: session.count.notRecorded,
                      })
                    : t('sessions.given.expected', {
                        count: session.rosterSize,
                        cannot: session.cannotComeNames.length,
                      })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}
