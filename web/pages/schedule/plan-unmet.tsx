import { Link, useSearchParams } from 'react-router'
import { dayText } from '#words/dates.ts'
import { useZone } from '../../ui/me.ts'
import { withQuery } from '../../ui/query.ts'
import { useWords } from '../../ui/words.tsx'
import type { PlanData } from './plan-shape.ts'
import { sayWay, sayWhy, tellIn, type Way, type Why } from './telling.ts'

/** Nothing is dropped in silence: every session and person without a place, why, and what was tried and works. */
export function PlanUnmet({ plan }: { plan: PlanData }) {
  const t = useWords()
  const { unscheduled, withoutPlace, squeezed } = plan
  if (!plan.plan.finishedAt || plan.plan.state === 'failed' || plan.plan.state === 'cancelled') return null
  if (unscheduled.total + withoutPlace.total + squeezed.length === 0)
    return <p className="notice">{t('schedule.plan.unmet.none')}</p>
  return (
    <section className="sheet stack" aria-label={t('schedule.plan.unmet')}>
      <h2>{t('schedule.plan.unmet')}</h2>
      {unscheduled.total > 0 && (
        <details open>
          <summary className="word-red">
            <strong>{t('schedule.summary.unscheduled', { n: unscheduled.total })}</strong>
          </summary>
          <ul className="plain-list" style={{ marginTop: 8 }}>
            {unscheduled.rows.map((one) => (
              <li key={one.key}>
                <strong>
                  {one.workflow}, {t(`schedule.kind.${one.kind}`, { part: one.part })} · {one.cohort}
                </strong>
                <br />
                <span className="quiet">
                  {t('schedule.plan.unscheduled.window', {
                    people: one.people,
                    opens: dayText(one.windowOpensOn),
                    closes: dayText(one.windowClosesOn),
                    on: one.goLiveOn ? dayText(one.goLiveOn) : '–',
                  })}
                </span>
                <Reasons why={one.why} ways={one.waysOut} names={one.names} />
              </li>
            ))}
          </ul>
          <More shown={unscheduled.rows.length} total={unscheduled.total} />
        </details>
      )}
      {withoutPlace.total > 0 && (
        <details open>
          <summary className="word-red">
            <strong>{t('schedule.summary.without-place', { n: withoutPlace.total })}</strong>
          </summary>
          <ul className="plain-list" style={{ marginTop: 8 }}>
            {together(withoutPlace.rows).map(([one, names]) => (
              <li key={`${one.personId}${one.goLiveId}`}>
                <strong>{list.format(names)}</strong>
                <br />
                <span className="quiet">
                  {t('schedule.plan.without-place.of', {
                    group: one.group,
                    workflow: one.workflow,
                    on: one.goLiveOn ? dayText(one.goLiveOn) : '–',
                  })}
                </span>
                <Reasons why={one.why} ways={one.waysOut} names={one.names} />
              </li>
            ))}
          </ul>
          <More shown={withoutPlace.rows.length} total={withoutPlace.total} />
        </details>
      )}
      {squeezed.length > 0 && (
        <details>
          <summary className="word-warm">
            <strong>{t('schedule.summary.squeezed', { n: squeezed.length })}</strong>
          </summary>
          <ul className="reasons">
            {squeezed.map((one) => (
              <li key={`${one.cohort}${one.workflow}`}>
                {t('schedule.plan.squeezed.line', {
                  cohort: one.cohort,
                  workflow: one.workflow,
                  days: one.daysLost,
                  reason: one.reason,
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const list = new Intl.ListFormat('en-GB')
type Person = PlanData['withoutPlace']['rows'][number]

/** People of one go-live with the same reason and the same ways out stand together, each by name. */
function together(rows: readonly Person[]): [Person, string[]][] {
  const key = ({ goLiveId, why, waysOut }: Person) =>
    JSON.stringify([goLiveId, why.map(({ rule, count }) => [rule, count]), waysOut])
  return [...Map.groupBy(rows, key).values()].map((group) => [group[0]!, group.map(({ name }) => name)])
}

function More({ shown, total }: { shown: number; total: number }) {
  const t = useWords()
  const [query] = useSearchParams()
  if (shown >= total) return null
  return (
    <p>
      <Link to={withQuery(query, { unmet: 'all' })} preventScrollReset>
        {t('schedule.plan.more')}
      </Link>
    </p>
  )
}

function Reasons({ why, ways, names }: { why: readonly Why[]; ways: readonly Way[]; names: Record<string, string> }) {
  const t = useWords()
  const tell = tellIn(names, useZone())
  return (
    <>
      <ul className="reasons">
        {why.map((one) => (
          <li key={one.rule}>{sayWhy(t, one, tell)}</li>
        ))}
      </ul>
      <p className="small quiet" style={{ margin: '6px 0 0' }}>
        {t(ways.length ? 'schedule.plan.ways' : 'schedule.plan.ways.none')}
      </p>
      {ways.length > 0 && (
        <ul className="reasons">
          {ways.map((way) => (
            <li key={JSON.stringify(way.change)}>
              {sayWay(t, way, tell)}{' '}
              <span className="quiet">{t('schedule.way.cost', { moved: way.sessionsMoved })}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
