import { wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/health'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('shell.health.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  return need(apiOf(context).GET('/health'))
}

export default function Health({ loaderData: { database, mail, work } }: Route.ComponentProps) {
  const t = useWords()
  return (
    <div className="stack">
      <header>
        <h1>{t('shell.health.title')}</h1>
        <p className="lede">{t('shell.health.lede')}</p>
      </header>
      <section className="sheet">
        <h2>{t('shell.health.database')}</h2>
        <p>
          {t('shell.health.version', {
            version: database.version,
            kind: database.embedded ? 'embedded' : 'own',
            megabytes: database.megabytes,
            migration: database.newestMigration,
          })}
        </p>
      </section>
      <section className="sheet">
        <h2>{t('shell.health.mail')}</h2>
        <p className={mail.mode === 'kept' ? 'notice notice-warm' : undefined}>
          {t(mail.mode === 'kept' ? 'shell.health.mail-kept' : 'shell.health.mail-smtp')}
        </p>
        <p>
          {t('shell.health.mail-counts', {
            waiting: mail.waiting,
            failed: mail.failed,
            sent: mail.sentLastDay,
            kept: mail.keptLastDay,
          })}
        </p>
      </section>
      <section className="sheet">
        <h2>{t('shell.health.work')}</h2>
        {work.length === 0 ? (
          <p className="quiet">{t('shell.health.idle')}</p>
        ) : (
          <Scroll label={t('shell.health.work')}>
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">{t('shell.health.work-name')}</th>
                  <th scope="col" className="number">
                    {t('shell.health.waiting')}
                  </th>
                  <th scope="col" className="number">
                    {t('shell.health.running')}
                  </th>
                  <th scope="col" className="number">
                    {t('shell.health.failed')}
                  </th>
                  <th scope="col" className="number">
                    {t('shell.health.oldest')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {work.map((one) => (
                  <tr key={one.name}>
                    <td>{one.name}</td>
                    <td className="number">{one.waiting}</td>
                    <td className="number">{one.running}</td>
                    <td className="number">{one.failed > 0 ? <span className="tag tag-red">{one.failed}</span> : 0}</td>
                    <td className="number">
                      {one.oldestWaitingSeconds === null
                        ? '–'
                        : t('shell.health.seconds', { n: one.oldestWaitingSeconds })}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </section>
    </div>
  )
}
