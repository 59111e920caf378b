import '#words/parts/workflows.ts'
import type { Say } from '#words/say.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import { type By, type RankedRow, RowName } from './priority-row.tsx'
import { wholePercent } from './share.ts'

type How = {
  smallest: number
  draws: number
  seed: number
  dropped: ('hours' | 'suitability' | 'errors' | 'checkable' | 'alike' | 'ready')[]
}

/** The figures behind the picture, with their definition below. */
export function PriorityTable({ rows, by, how }: { rows: RankedRow[]; by: By; how: How }) {
  const t = useWords()
  const { draws, seed, dropped } = how
  return (
    <div className="stack-tight">
      <h3>{t('workflows.priorities.table')}</h3>
      <Scroll label={t('workflows.priorities.table')}>
        <table className="plain rank-table">
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('workflows.priorities.place')}
              </th>
              <th scope="col">{t('workflows.priorities.what')}</th>
              <th scope="col">{t('workflows.priorities.verdict')}</th>
              <th scope="col" className="number">
                {t('workflows.priorities.first-five')}
              </th>
              <th scope="col" className="number">
                {t('workflows.priorities.score')}
              </th>
              <th scope="col" className="number">
                {t('workflows.priorities.hours')}
              </th>
              <th scope="col" className="number">
                {t('workflows.priorities.saved')}
              </th>
              <th scope="col" className="number">
                {t('workflows.priorities.errors')}
              </th>
              <th scope="col" className="number">
                {t('workflows.priorities.answers')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td className="number">{row.rank.place}</td>
                <th scope="row">
                  <RowName row={row} by={by} />
                </th>
                <td>{t(verdictKey(row.rank))}</td>
                <td className="number">
                  {t('workflows.priorities.first-five.of', {
                    n: Math.round(row.rank.top * draws),
                    draws,
                    share: wholePercent(row.rank.top),
                  })}
                </td>
                <Figures row={row} smallest={how.smallest} />
                <td className="number">
                  {row.answers}
                  {row.openFlags > 0 && (
                    <div className="word-warm small">{t('workflows.priorities.flags', { n: row.openFlags })}</div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="quiet small">{t('workflows.priorities.definition', { seed })}</p>
      {rows.some((row) => row.rank.spread?.errors === null && !dropped.includes('errors')) && (
        <p className="quiet small">{t('workflows.priorities.drawn')}</p>
      )}
      {dropped.length > 0 && (
        <p className="quiet small">
          {t('workflows.priorities.dropped', {
            names: new Intl.ListFormat('en-GB').format(dropped.map((one) => t(`workflows.criterion.${one}`))),
          })}
        </p>
      )}
    </div>
  )
}

/** The figures of one row; withheld together where too few employees answered. */
function Figures({ row, smallest }: { row: RankedRow; smallest: number }) {
  const t = useWords()
  if (row.withheld || !row.worth)
    return (
      <td className="quiet" colSpan={4}>
        {t('workflows.priorities.withheld', { smallest })}
      </td>
    )
  const { saved, hoursAtStake, errors } = row.worth
  return (
    <>
      <td className="number">{row.rank.score?.toFixed(2)}</td>
      <td className="number">{round(hoursAtStake)}</td>
      <td className="number">
        {t('workflows.priorities.saved.range', {
          low: Math.round(saved.low),
          mean: Math.round(saved.mean),
          high: Math.round(saved.high),
        })}
      </td>
      <td className="number">{errors === null ? t('workflows.priorities.errors.unknown') : round(errors)}</td>
    </>
  )
}

function verdictKey({ top, recommended, tossUp }: RankedRow['rank']): Parameters<Say>[0] {
  if (recommended) return tossUp ? 'workflows.priorities.verdict.lean' : 'workflows.priorities.verdict.clear'
  return tossUp && top > 0 ? 'workflows.priorities.verdict.toss-up' : 'workflows.priorities.verdict.later'
}

function round(value: number): string {
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }).format(value)
}
