import '#words/parts/schedule.ts'
import { Link, useSearchParams } from 'react-router'
import { plusDays } from '#kernel/day.ts'
import { dayText, momentText, timeIn, zoneName } from '#words/dates.ts'
import { withQuery } from '../../ui/query.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import { shifted } from './plan-axis.ts'
import type { Moving, PlanData } from './plan-shape.ts'
import { KEYS } from './plan-timeline.tsx'

/** One week, a column a day, each session in the clock of its cohort. */
export function PlanWeek({
  plan,
  moving,
  setMoving,
}: {
  plan: PlanData
  moving: Moving | null
  setMoving: ((moving: Moving | null) => void) | null
}) {
  const t = useWords()
  const [query] = useSearchParams()
  const days = [0, 1, 2, 3, 4, 5, 6].map((n) => plusDays(plan.monday, n))
  return (
    <div className="stack-tight">
      <nav className="row no-print" aria-label={t('schedule.plan.view.week')}>
        <Link to={withQuery(query, { week: plusDays(plan.monday, -7), session: null })} preventScrollReset>
          {t('schedule.plan.before')}
        </Link>
        <strong>{t('schedule.plan.week.of', { day: dayText(plan.monday) })}</strong>
        <Link to={withQuery(query, { week: plusDays(plan.monday, 7), session: null })} preventScrollReset>
          {t('schedule.plan.next')}
        </Link>
      </nav>
      <Scroll label={t('schedule.plan.week.of', { day: dayText(plan.monday) })}>
        <div className="week">
          {days.map((on) => (
            <section key={on}>
              <h3>{dayText(on, 'short')}</h3>
              {plan.sessions
                .filter((session) => session.day === on)
                .map((session) => {
                  const here = moving?.key === session.key ? moving : session
                  const kind = t(`schedule.kind.${session.kind}`, { part: session.part })
                  return (
                    <Link
                      key={session.key}
                      className="week-session"
                      to={withQuery(query, { session: session.key })}
                      preventScrollReset
                      aria-current={moving?.key === session.key ? 'true' : undefined}
                      title={t('schedule.move.mark', {
                        letters: t(`schedule.mark.${session.kind}`, { part: session.part }),
                        kind,
                        cohort: session.cohort,
                        when: momentText(session.startsAt, session.zone, session.minutes),
                      })}
                      onKeyDown={(event) => {
                        const by = KEYS[event.key]
                        if (!setMoving || session.isHeld || (!by && event.key !== 'Escape')) return
                        event.preventDefault()
                        setMoving(by ? { key: session.key, ...shifted(here, by) } : null)
                      }}
                    >
                      <strong>{timeIn(session.startsAt, session.zone)}</strong>{' '}
                      <span className="quiet">{zoneName(session.zone, session.startsAt)}</span>
                      <br />
                      {session.workflow}, {kind}
                      <br />
                      <span className="quiet">
                        {session.cohort} · {session.facilitator}
                      </span>
                    </Link>
                  )
                })}
            </section>
          ))}
        </div>
      </Scroll>
    </div>
  )
}
