import '#words/parts/workflows.ts'
import { Link } from 'react-router'
import { dateIn } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/decision'
import { colourClass, sayColour } from './gate-words.ts'
import { PortfolioAdvice } from './portfolio-advice.tsx'
import { wholePercent } from './share.ts'
import './workflows.css'

const criteria = ['hours', 'suitability', 'errors', 'checkable', 'alike', 'ready'] as const

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('workflows.portfolio.history') }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const decision = await need(apiOf(context).GET('/portfolio-decisions/{id}', { params: { path: { id: params.id } } }))
  return { decision }
}

/** One decision as it was taken: choices with reasons, what the figures said, and from what. */
export default function DecisionPage({ loaderData: { decision } }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const { snapshot, madeFrom } = decision
  const weights = criteria.map((one) =>
    t('workflows.decision.weight', {
      name: t(`workflows.criterion.${one}`),
      share: Math.round((snapshot.weights[one] ?? 0) * 100),
    }),
  )
  return (
    <div className="stack workflows">
      <p className="small">
        <Link to="/workflows/portfolio">{t('workflows.portfolio.title')}</Link>
      </p>
      <header>
        <h1>{t('workflows.decision.title', { when: dateIn(decision.decidedAt, zone) })}</h1>
        <p className="lede">
          {t('workflows.decision.by', { by: decision.decidedBy ?? '–', when: dateIn(decision.decidedAt, zone) })}
        </p>
      </header>
      {decision.reopenedAt && (
        <p className="notice notice-warm">
          {t('workflows.portfolio.history.reopened', {
            by: decision.reopenedBy ?? '–',
            when: dateIn(decision.reopenedAt, zone),
            why: decision.reopenedWhy,
          })}
        </p>
      )}
      <Scroll label={t('workflows.decision.choice')} className="sheet">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('workflows.column.workflow')}</th>
              <th scope="col">{t('workflows.decision.choice')}</th>
              <th scope="col">{t('workflows.portfolio.reason')}</th>
              <th scope="col">{t('workflows.list.risk')}</th>
              <th scope="col" className="number">
                {t('workflows.priorities.first-five')}
              </th>
            </tr>
          </thead>
          <tbody>
            {snapshot.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Link to={`/workflows/${row.id}`}>{row.name}</Link>
                </th>
                <td className={row.choice === 'keep' ? 'word-good' : undefined}>
                  {t(row.choice === 'keep' ? 'workflows.decision.kept' : 'workflows.decision.dropped')}
                </td>
                <td>{row.reason}</td>
                <td className={colourClass[row.colour]}>{sayColour(t, row.colour)}</td>
                <td className="number">
                  {row.top === null
                    ? t('workflows.list.place.none')
                    : t('workflows.priorities.first-five.of', {
                        n: Math.round(row.top * snapshot.draws),
                        draws: snapshot.draws,
                        share: wholePercent(row.top),
                      })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <PortfolioAdvice portfolio={snapshot} />
      <section className="sheet stack-tight">
        <p>
          {t('workflows.decision.made-from', { ...madeFrom, draws: snapshot.draws, seed: snapshot.seed })}{' '}
          {t('workflows.decision.weights', { list: weights.join(', ') })}
        </p>
        <p className={`sha ${decision.intact ? 'quiet small' : 'word-red'}`}>
          {t(decision.intact ? 'workflows.decision.intact' : 'workflows.decision.changed', { sha: decision.sha256 })}
        </p>
      </section>
    </div>
  )
}
