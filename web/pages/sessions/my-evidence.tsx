import '#words/parts/sessions.ts'
import { Button } from '@mantine/core'
import { dateIn, momentText } from '#words/dates.ts'
import { type Key, wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/my-evidence'
import './sessions.css'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('sessions.evidence.my.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  return need(apiOf(context).GET('/my/evidence'))
}

/** What one was trained on oneself, as the pack would say it. */
export default function MyEvidence({ loaderData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const { sessions, acknowledgements, minutes } = loaderData
  const isEmpty = sessions.length === 0 && acknowledgements.length === 0
  return (
    <div className="stack">
      <header>
        <h1>{t('sessions.evidence.my.title')}</h1>
        <p className="lede" style={{ margin: 0 }}>
          {t('sessions.evidence.my.lede')}
        </p>
      </header>
      {isEmpty ? (
        <p className="sheet">{t('sessions.evidence.my.empty')}</p>
      ) : (
        <>
          <p className="row no-print" style={{ margin: 0 }}>
            <Button component="a" href="/api/v1/my/evidence/pdf" download>
              {t('sessions.evidence.my.pdf')}
            </Button>
            <Button component="a" href="/api/v1/my/evidence/zip" download variant="default">
              {t('sessions.evidence.my.zip')}
            </Button>
            <span>{t('sessions.evidence.my.hours', { hours: (minutes / 60).toFixed(2) })}</span>
          </p>
          <div className="stack-tight">
            <h2>{t('sessions.evidence.my.sessions')}</h2>
            {sessions.length === 0 ? (
              <p className="sheet">{t('sessions.evidence.no-sessions')}</p>
            ) : (
              <Scroll label={t('sessions.evidence.my.sessions')} className="sheet">
                <table className="plain record">
                  <thead>
                    <tr>
                      {(['when', 'what', 'unit', 'state'] as const).map((column) => (
                        <th key={column} scope="col">
                          {t(`sessions.evidence.column.${column}`)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {sessions.map((session) => (
                      <tr key={session.sessionId}>
                        <th scope="row">{momentText(session.startsAt, session.zone, session.minutes)}</th>
                        <td>
                          {t('sessions.summary', {
                            kind: t(`sessions.kind.${session.kind}` as Key),
                            workflow: session.workflow,
                          })}
                        </td>
                        <td>
                          {session.units.length === 0
                            ? t('sessions.evidence.unit.none')
                            : session.units.map((unit) => (
                                <div key={unit.key}>
                                  {t('sessions.evidence.unit', { title: unit.title, n: unit.version })}
                                </div>
                              ))}
                        </td>
                        <td>{t(`sessions.evidence.state.${session.state}`)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Scroll>
            )}
            <p className="quiet small" style={{ margin: 0 }}>
              {t('sessions.evidence.my.wrong')}
            </p>
          </div>
          <div className="stack-tight">
            <h2>{t('sessions.evidence.my.cards')}</h2>
            {acknowledgements.length === 0 ? (
              <p className="sheet">{t('sessions.evidence.my.cards.empty')}</p>
            ) : (
              <Scroll label={t('sessions.evidence.my.cards')} className="sheet">
                <table className="plain record">
                  <thead>
                    <tr>
                      {(['card', 'version', 'acknowledged', 'stands'] as const).map((column) => (
                        <th key={column} scope="col">
                          {t(`sessions.evidence.column.${column}`)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {acknowledgements.map((card) => (
                      <tr key={`${card.cardKey} ${card.number}`}>
                        <th scope="row">{card.says}</th>
                        <td>{card.number}</td>
                        <td>{dateIn(card.at, zone)}</td>
                        <td>{t(card.isCurrent ? 'sessions.evidence.stands' : 'sessions.evidence.changed')}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Scroll>
            )}
          </div>
        </>
      )}
    </div>
  )
}
