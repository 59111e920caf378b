import '#words/parts/schedule.ts'
import { Link, useSearchParams } from 'react-router'
import { dayText } from '#words/dates.ts'
import { withQuery } from '../../ui/query.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import { hoursText } from './load-level.ts'
import type { PlanData } from './plan-shape.ts'
import { languageName } from './telling.ts'

type Found = NonNullable<PlanData['bottleneck']>
const list = new Intl.ListFormat('en-GB')

/** Hours needed against hours free by week of a window: bars, a sentence, and the table behind them. */
export function Bottleneck({ of, found }: { of: { key: string }; found: Found | null }) {
  const t = useWords()
  const [query] = useSearchParams()
  return (
    <>
      <Link
        className="small no-print"
        to={withQuery(query, { hours: found ? null : of.key })}
        aria-expanded={found !== null}
        preventScrollReset
      >
        {t(found ? 'schedule.bottleneck.hide' : 'schedule.bottleneck.show')}
      </Link>
      {found && <Picture found={found} />}
    </>
  )
}

function Picture({ found }: { found: Found }) {
  const t = useWords()
  const people = found.facilitators.length
  const most = Math.max(...found.weeks.flatMap((week) => [week.placed + week.wanting, week.free]), 60)
  const values = { needed: hoursText(found.needed), free: hoursText(found.free), people }
  const able = found.facilitators.filter(({ free }) => free > 0)
  return (
    <figure className="bottleneck stack-tight">
      <figcaption>
        <strong>
          {t('schedule.bottleneck.title', {
            workflow: found.workflow,
            language: languageName(found.language),
            opens: dayText(found.opensOn, 'short'),
            closes: dayText(found.closesOn, 'short'),
          })}
        </strong>
        <br />
        {found.free < found.needed ? (
          <span className="word-red">
            {t('schedule.bottleneck.short', { ...values, short: hoursText(found.needed - found.free) })}
          </span>
        ) : (
          t('schedule.bottleneck.tight', values)
        )}
      </figcaption>
      <div className="bars" aria-hidden>
        {found.weeks.map((week) => (
          <div key={week.week} className="bars-week">
            <span>{t('schedule.bottleneck.week', { day: dayText(week.week, 'short').slice(4) })}</span>
            <Bar
              name={t('schedule.bottleneck.needed')}
              parts={[
                { share: week.placed / most, className: 'bar-placed' },
                { share: week.wanting / most, className: 'bar-wanting' },
              ]}
              said={
                week.wanting
                  ? t('schedule.bottleneck.hours.looking', {
                      placed: hoursText(week.placed),
                      looking: hoursText(week.wanting),
                    })
                  : t('schedule.bottleneck.hours', { n: hoursText(week.placed) })
              }
            />
            <Bar
              name={t('schedule.bottleneck.free')}
              parts={[{ share: week.free / most, className: 'bar-free' }]}
              said={t('schedule.bottleneck.hours', { n: hoursText(week.free) })}
            />
          </div>
        ))}
      </div>
      {able.length > 0 && (
        <p className="small">
          {t('schedule.bottleneck.who', {
            who: list.format(
              able.map(({ name, free }) => t('schedule.bottleneck.one', { name, hours: hoursText(free) })),
            ),
          })}
        </p>
      )}
      <details>
        <summary>{t('schedule.bottleneck.table')}</summary>
        <Table found={found} />
        <p className="quiet small">{t('schedule.bottleneck.help')}</p>
      </details>
    </figure>
  )
}

function Bar({ name, parts, said }: { name: string; parts: { share: number; className: string }[]; said: string }) {
  return (
    <div className="bars-bar">
      <span className="quiet">{name}</span>
      <span className="bars-line">
        {parts.map(({ share, className }) => (
          <span key={className} className={className} style={{ width: `${share * 100}%` }} />
        ))}
      </span>
      <span>{said}</span>
    </div>
  )
}

const COLUMNS = ['placed', 'wanting', 'free', 'elsewhere'] as const

function Table({ found }: { found: Found }) {
  const t = useWords()
  return (
    <Scroll label={t('schedule.bottleneck.table')}>
      <table className="plain small">
        <thead>
          <tr>
            <th scope="col">{t('schedule.bottleneck.column.week')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="number">
                {t(`schedule.bottleneck.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.weeks.map((week) => (
            <tr key={week.week}>
              <th scope="row">
                {t('schedule.bottleneck.days', {
                  from: dayText(week.opensOn, 'short'),
                  to: dayText(week.closesOn, 'short'),
                })}
              </th>
              {COLUMNS.map((column) => (
                <td key={column} className="number">
                  {hoursText(week[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
