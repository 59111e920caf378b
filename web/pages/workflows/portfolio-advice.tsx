import '#words/parts/workflows.ts'
import { Link } from 'react-router'
import type { Say } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

type Schemas = components['schemas']
type Portfolio = Schemas['Portfolio']
type Pick_ = Schemas['PortfolioPick']
const list = new Intl.ListFormat('en-GB')

/** The best choice, the rules that decided something, and the best that was not taken, in a sponsor's words. */
export function PortfolioAdvice({ portfolio }: { portfolio: Pick<Portfolio, 'advice' | 'limits' | 'rows'> }) {
  const t = useWords()
  const { advice, limits, rows } = portfolio
  const shut = rows.filter((row) => row.colour === 'red').map((row) => row.name)
  if (advice.kind === 'too few')
    return (
      <section className="sheet stack-tight" aria-labelledby="advice">
        <h2 id="advice">{t('workflows.portfolio.advice')}</h2>
        <p>
          {t('workflows.portfolio.advice.too-few', { n: advice.candidates, fewest: advice.fewest })}{' '}
          <Link to="/workflows/priorities">{t('workflows.nav.priorities')}</Link>
        </p>
      </section>
    )
  const pick = advice.kind === 'found' ? advice.best : advice.closest
  return (
    <section className="sheet stack-tight" aria-labelledby="advice">
      <h2 id="advice">{t('workflows.portfolio.advice')}</h2>
      <p>
        {advice.kind === 'found'
          ? t('workflows.portfolio.advice.found', { n: pick.workflows.length, hours: pick.hours })
          : t('workflows.portfolio.advice.none')}
      </p>
      <ul className="reason-list">
        {pick.workflows.map((one) => (
          <li key={one.id}>
            <Link to={`/workflows/${one.id}`}>{one.name}</Link>
          </li>
        ))}
      </ul>
      {advice.kind === 'none fits' && (
        <ul className="reason-list">
          {advice.broken.map((rule) => (
            <li key={rule} className="word-warm">
              {sayBroken(t, rule, pick, limits)}
            </li>
          ))}
        </ul>
      )}
      {shut.length > 0 && <p>{t('workflows.portfolio.advice.shut', { names: list.format(shut) })}</p>}
      <h3>{t('workflows.portfolio.binding')}</h3>
      {advice.binding.length === 0 ? (
        <p>{t('workflows.portfolio.binding.none')}</p>
      ) : (
        <ul className="reason-list">
          {advice.binding.map((one) => (
            <li key={one.rule}>{sayBinding(t, one, pick, limits)}</li>
          ))}
        </ul>
      )}
      {advice.kind === 'found' && (
        <>
          <h3>{t('workflows.portfolio.runner-up')}</h3>
          <p>
            {advice.runnerUp ? sayRunnerUp(t, advice.best, advice.runnerUp) : t('workflows.portfolio.runner-up.none')}
          </p>
        </>
      )}
    </section>
  )
}

/** What one choice has and the other has not, as names. */
function difference(from: Pick_, to: Pick_): string {
  const ids = new Set(to.workflows.map((one) => one.id))
  return list.format(from.workflows.filter((one) => !ids.has(one.id)).map((one) => one.name))
}

function sayBinding(
  t: Say,
  { rule, without }: { rule: 'most' | 'hours' | 'amber' | 'roles'; without: Pick_ },
  pick: Pick_,
  limits: Portfolio['limits'],
): string {
  return t(`workflows.portfolio.binding.${rule}`, {
    ...limits,
    into: difference(without, pick) || 'none',
    out: difference(pick, without) || 'none',
    roles: sayRoles(t, without.uncovered),
  })
}

function sayBroken(
  t: Say,
  rule: 'most' | 'hours' | 'amber' | 'roles',
  pick: Pick_,
  limits: Portfolio['limits'],
): string {
  const is = { most: pick.workflows.length, hours: pick.hours, amber: pick.amber, roles: pick.uncovered.length }
  const limit = { ...limits, roles: 0 }
  return t(`workflows.portfolio.broken.${rule}`, {
    n: is[rule],
    limit: limit[rule],
    roles: sayRoles(t, pick.uncovered),
  })
}

function sayRunnerUp(t: Say, best: Pick_, next: Pick_): string {
  const said = { into: difference(next, best), out: difference(best, next) }
  const share = best.score > 0 ? ((best.score - next.score) / best.score) * 100 : 0
  if (said.into === '') return t('workflows.portfolio.runner-up.fewer', { ...said, share: share.toFixed(1) })
  if (share < 0.05) return t('workflows.portfolio.runner-up.equal', said)
  return t('workflows.portfolio.runner-up.swap', { ...said, share: share.toFixed(1) })
}

function sayRoles(t: Say, roles: Schemas['PortfolioRole'][]): string {
  return list.format(roles.map((role) => sayRole(t, role)))
}

export function sayRole(t: Say, { role, department }: Schemas['PortfolioRole']): string {
  return t('workflows.portfolio.role.name', { role, department: department ?? 'none' })
}
