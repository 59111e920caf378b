import '#words/parts/surveys.ts'
import type { Key, Say } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import { figureText, percentText } from './say.ts'

type Item = components['schemas']['SurveyItemResult']
type Scale = components['schemas']['SurveyScaleResult']
type Figure = components['schemas']['SurveyGroupFigure']

function optionText(t: Say, item: Item, option: Item['options'][number]): string {
  if (option.key === 'cannot say') return t('surveys.results.cannot-say')
  if (item.kind === 'frequency') return t(`surveys.results.frequency.${option.key}` as Key)
  return option.label || t('surveys.results.wrote')
}

/** One question: how the answers are spread with a count beside each bar, the mean with its interval, and the groups. */
export function ItemResult({ item }: { item: Item }) {
  const t = useWords()
  const { total } = item
  const Heading = item.subject ? 'h4' : 'h3'
  const cannotAt = item.options.findIndex((option) => option.key === 'cannot say')
  return (
    <section className="sheet stack-tight">
      <Heading>
        {item.says} {item.isReversed && <span className="tag">{t('surveys.results.reversed')}</span>}
      </Heading>
      {total.state === 'suppressed' && <p className="quiet">{t('surveys.results.hidden')}</p>}
      {total.state === 'nobody yet' && <p className="quiet">{t('surveys.results.nobody')}</p>}
      {total.state === 'bounds' && <p className="quiet">{t('surveys.results.bounds')}</p>}
      {(total.counts || total.spans) && item.kind !== 'range' && <Bars item={item} />}
      {total.counts && (
        <p className="quiet small">
          {t('surveys.results.answered', {
            answered: (total.answered ?? 0) - (total.counts[cannotAt] ?? 0),
            cannot: total.counts[cannotAt] ?? 0,
            missing: item.missing,
          })}
        </p>
      )}
      {total.mean && <p>{meanText(t, total.mean, item.unit)}</p>}
      {item.groups.length > 0 && <Groups says={item.says} figures={item.groups} unit={item.unit} />}
    </section>
  )
}

function Bars({ item }: { item: Item }) {
  const t = useWords()
  const { total } = item
  const n = total.answered ?? 0
  return (
    <ul className="bars" aria-label={t('surveys.results.chart', { says: item.says })}>
      {item.options.map((option, at) => {
        const count = total.counts?.[at]
        const span = total.spans?.[at]
        const width = n ? (100 * (count ?? span?.to ?? 0)) / n : 0
        const isApart = option.key === 'cannot say' || count === undefined
        return (
          <li key={option.key}>
            <span>{optionText(t, item, option)}</span>
            <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
              <rect className="bar-back" x="0" y="7" width="100" height="2" />
              <rect className={isApart ? 'bar-apart' : 'bar'} x="0" y="1" width={width} height="14" />
            </svg>
            <span className="small">
              {count === undefined && span
                ? t('surveys.results.between', { from: span.from, to: span.to, n })
                : t('surveys.answered', { answered: count ?? 0, invited: n, percent: percentText(count ?? 0, n) })}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function meanText(t: Say, { mean, low, high, n }: NonNullable<Figure['mean']>, unit: string | null): string {
  const values = { mean: figureText(mean), low: figureText(low ?? 0), high: figureText(high ?? 0), n, unit: unit ?? '' }
  const isBare = low === null || high === null
  if (unit) return t(isBare ? 'surveys.results.mean.unit-bare' : 'surveys.results.mean.unit', values)
  return t(isBare ? 'surveys.results.mean.bare' : 'surveys.results.mean', values)
}

/** The groups as a table with a dot and its interval on one scale; what is withheld says so and has no dot. */
function Groups({ says, figures, unit }: { says: string; figures: readonly Figure[]; unit: string | null }) {
  const t = useWords()
  const ends = figures.flatMap(({ mean }) => (mean ? [mean.low ?? mean.mean, mean.high ?? mean.mean] : []))
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const at = (value: number) => (most > least ? 4 + (92 * (value - least)) / (most - least) : 50)
  return (
    <details>
      <summary>{t('surveys.results.groups')}</summary>
      <Scroll label={t('surveys.results.chart', { says })}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('surveys.results.group')}</th>
              <th scope="col">{t('surveys.column.answered')}</th>
              <th scope="col">{t('surveys.results.option')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.group ?? ''}>
                <th scope="row">{figure.group ?? t('surveys.results.group.rest')}</th>
                <td>
                  {figure.people !== null &&
                    t('surveys.answered', {
                      answered: figure.answered,
                      invited: figure.people,
                      percent: percentText(figure.answered ?? 0, figure.people),
                    })}
                </td>
                <td className={figure.mean ? 'dots' : 'quiet'}>
                  {figure.mean && (
                    <svg viewBox="0 0 100 18" preserveAspectRatio="none" aria-hidden="true">
                      <line className="axis" x1="0" x2="100" y1="9" y2="9" />
                      <line
                        className="interval"
                        x1={at(figure.mean.low ?? figure.mean.mean)}
                        x2={at(figure.mean.high ?? figure.mean.mean)}
                        y1="9"
                        y2="9"
                      />
                      <rect className="dot" x={at(figure.mean.mean) - 0.8} y="2" width="1.6" height="14" />
                    </svg>
                  )}
                  {figure.mean
                    ? meanText(t, figure.mean, unit)
                    : figure.state === 'suppressed'
                      ? t('surveys.results.hidden')
                      : figure.state === 'bounds'
                        ? t('surveys.results.bounds')
                        : figure.state === 'nobody yet'
                          ? t('surveys.results.nobody')
                          : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  )
}

/** The mean of a scale, how well its questions hang together, and a warning where a key is probably wrong. */
export function ScaleResult({ scale, items }: { scale: Scale; items: readonly Item[] }) {
  const t = useWords()
  const { total } = scale
  return (
    <section className="sheet stack-tight">
      <h3>
        {t('surveys.results.scale', { title: scale.title, n: scale.items, least: scale.least, most: scale.most })}
      </h3>
      {total.mean ? (
        <p>
          <strong>{meanText(t, total.mean, null)}</strong>
        </p>
      ) : (
        <p className="quiet">{t(total.state === 'bounds' ? 'surveys.results.bounds' : 'surveys.results.hidden')}</p>
      )}
      <p className="quiet small">
        {scale.alpha === null
          ? t('surveys.results.alpha.none')
          : t('surveys.results.alpha', { alpha: scale.alpha.toFixed(2) })}
      </p>
      {scale.suspects.map((key) => (
        <p key={key} className="notice notice-warm">
          {t('surveys.results.suspect', { says: items.find((item) => item.item === key)?.says ?? key })}
        </p>
      ))}
      {scale.groups.length > 0 && <Groups says={scale.title} figures={scale.groups} unit={null} />}
    </section>
  )
}
