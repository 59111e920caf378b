import '#words/parts/schedule.ts'
import { Link, useSearchParams } from 'react-router'
import { type Day, plusDays } from '#kernel/day.ts'
import { dayText, momentText } from '#words/dates.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { withQuery } from '../../ui/query.ts'
import { useWords } from '../../ui/words.tsx'
import { Bottleneck } from './plan-bottleneck.tsx'
import type { PlanData } from './plan-shape.ts'
import { sayBreak, sayWay, sayWhy, tellIn, type Way, type Why } from './telling.ts'
import { unmetGroups } from './unmet-groups.ts'

/** Nothing is dropped in silence: every session and person without a place, why, and what was tried and works. */
export function PlanUnmet({ plan }: { plan: PlanData }) {
  const t = useWords()
  const { unscheduled, withoutPlace, squeezed, broken } = plan
  if (!plan.plan.finishedAt || plan.plan.state === 'failed' || plan.plan.state === 'cancelled') return null
  if (unscheduled.total + withoutPlace.total + squeezed.total + broken.total === 0)
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
            {unmetGroups(unscheduled.rows).map((group) => (
              <UnmetGroup key={group[0].key} group={group} plan={plan} />
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
                <Reasons why={one.why} ways={one.waysOut} names={one.names} plan={plan} />
              </li>
            ))}
          </ul>
          <More shown={withoutPlace.rows.length} total={withoutPlace.total} />
        </details>
      )}
      {broken.total > 0 && (
        <details open>
          <summary className="word-red">
            <strong>{t('schedule.plan.broken', { n: broken.total })}</strong>
          </summary>
          <ul className="reasons">
            {broken.rows.map((one) => (
              <BrokenLine key={one.key} one={one} />
            ))}
          </ul>
          <More shown={broken.rows.length} total={broken.total} />
        </details>
      )}
      {squeezed.total > 0 && (
        <details>
          <summary className="word-warm">
            <strong>{t('schedule.summary.squeezed', { n: squeezed.total })}</strong>
          </summary>
          <ul className="reasons">
            {squeezed.rows.map((one) => (
              <li key={`${one.cohort}${one.workflow}`}>
                {t('schedule.plan.squeezed.line', {
                  cohort: one.cohort,
                  workflow: one.workflow,
                  days: one.daysLost,
                  reason: one.reason,
                })}{' '}
                <Looser one={one} plan={plan} />
              </li>
            ))}
          </ul>
          <More shown={squeezed.rows.length} total={squeezed.total} />
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

/** A session that breaks a rule where it stands, or a pin that no session carries on. */
function BrokenLine({ one }: { one: PlanData['broken']['rows'][number] }) {
  const t = useWords()
  const [query] = useSearchParams()
  const zone = useZone()
  const kind = one.kind ? t(`schedule.kind.${one.kind}`, { part: one.part }) : t('schedule.plan.broken.session')
  const said = `${one.workflow}, ${kind} · ${one.cohort}`
  const where = one.startsAt ? momentText(one.startsAt, one.zone) : ''
  return (
    <li>
      {one.isHere ? (
        <Link to={withQuery(query, { view: 'table', only: 'broken', session: one.key })} preventScrollReset>
          {said}
        </Link>
      ) : (
        <strong>{said}</strong>
      )}{' '}
      <span className="quiet">{where}</span>{' '}
      {one.breaks.map((each) => sayBreak(t, each, tellIn(one.names, zone))).join(' ')}
    </li>
  )
}

type Session = PlanData['unscheduled']['rows'][number]

/** The sessions of one cohort without a place, each with its window and its reasons, and the ways out they share. */
function UnmetGroup({ group, plan }: { group: readonly [Session, ...Session[]]; plan: PlanData }) {
  const t = useWords()
  const zone = useZone()
  const [one] = group
  const names = Object.assign({}, ...group.map((each) => each.names)) as Record<string, string>
  return (
    <li>
      <strong>
        {one.workflow} · {one.cohort}
      </strong>{' '}
      <span className="quiet">
        {t('schedule.plan.unscheduled.of', {
          people: one.people,
          on: one.goLiveOn ? dayText(one.goLiveOn) : '–',
        })}
      </span>
      <ul className="reasons">
        {group.map((each) => (
          <li key={each.key}>
            <strong>{t(`schedule.kind.${each.kind}`, { part: each.part })}</strong>{' '}
            <span className="quiet">
              {t('schedule.plan.unscheduled.between', {
                opens: dayText(each.windowOpensOn),
                closes: dayText(each.windowClosesOn),
              })}
            </span>{' '}
            {each.why.map((why) => sayWhy(t, why, tellIn(each.names, zone))).join(' ')}{' '}
            <Bottleneck of={each} found={plan.bottleneck?.key === each.key ? plan.bottleneck : null} />
          </li>
        ))}
      </ul>
      <Ways ways={one.waysOut} names={names} plan={plan} />
    </li>
  )
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

/** Whether ways out of this plan can still be applied, by this reader. */
function useMayApply(plan: PlanData): boolean {
  const { permissions } = useMe()
  const stands = plan.plan.state === 'ready' || plan.plan.state === 'published'
  return permissions.includes('plan/propose') && stands && plan.isNewest
}

function wayTo(plan: PlanData, change: Way['change']): string {
  return `/schedule/plans/${plan.plan.id}/way-out?${new URLSearchParams({ change: JSON.stringify(change) })}`
}

/** What gives a squeezed cohort its days back: a later go-live, tried when it is looked at, or earlier access. */
function Looser({ one, plan }: { one: PlanData['squeezed']['rows'][number]; plan: PlanData }) {
  const t = useWords()
  if (!useMayApply(plan) || !one.goLiveOn) return null
  const on = plusDays(one.goLiveOn as Day, one.daysLost)
  const change = { kind: 'move-go-live', goLive: one.goLiveId, days: one.daysLost, on }
  return (
    <span className="no-print">
      <Link to={wayTo(plan, change)}>{t('schedule.way-out.later', { days: one.daysLost, day: dayText(on) })}</Link>
      {one.reason === 'access' && (
        <>
          {' '}
          · <Link to={`/map?move=${one.goLiveId}`}>{t('schedule.way-out.access')}</Link>
        </>
      )}
    </span>
  )
}

type Told = { ways: readonly Way[]; names: Record<string, string>; plan: PlanData }

function Reasons({ why, ...told }: Told & { why: readonly Why[] }) {
  const t = useWords()
  const tell = tellIn(told.names, useZone())
  return (
    <>
      <ul className="reasons">
        {why.map((one) => (
          <li key={one.rule}>{sayWhy(t, one, tell)}</li>
        ))}
      </ul>
      <Ways {...told} />
    </>
  )
}

function Ways({ ways, names, plan }: Told) {
  const t = useWords()
  const mayApply = useMayApply(plan)
  const tell = tellIn(names, useZone())
  return (
    <>
      <p className="small quiet" style={{ margin: '6px 0 0' }}>
        {t(ways.length ? 'schedule.plan.ways' : 'schedule.plan.ways.none')}
      </p>
      {ways.length > 0 && (
        <ul className="reasons">
          {ways.map((way) => (
            <li key={JSON.stringify(way.change)}>
              {sayWay(t, way, tell)}{' '}
              <span className="quiet">{t('schedule.way.cost', { moved: way.sessionsMoved })}</span>{' '}
              {mayApply && (
                <Link
                  className="way-apply no-print"
                  to={wayTo(plan, way.change)}
                  aria-label={t('schedule.way-out.open.of', {
                    kind: way.change.kind === 'add-facilitator' ? 'find' : 'apply',
                    way: sayWay(t, way, tell),
                  })}
                >
                  {t('schedule.way-out.open', { kind: way.change.kind === 'add-facilitator' ? 'find' : 'apply' })}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
