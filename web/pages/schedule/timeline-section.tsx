import '#words/parts/schedule.ts'
import { Link, useSearchParams } from 'react-router'
import { type Day, daysBetween } from '#kernel/day.ts'
import { dayText } from '#words/dates.ts'
import { withQuery } from '../../ui/query.ts'
import { useWords } from '../../ui/words.tsx'
import { type Axis, PIXELS_A_DAY, placeOn } from './plan-axis.ts'
import type { PlanData } from './plan-shape.ts'

const WEEK_WITH_NUMBER = 24
type Section = NonNullable<PlanData['sections']>[number]

/** Many cohorts in one row: sessions by week, darker where there are more, between the first go-live and the last. */
export function SectionRow({ section, plan, axis }: { section: Section; plan: PlanData; axis: Axis }) {
  const t = useWords()
  const [query] = useSearchParams()
  const isOpen = plan.section === section.id
  const most = Math.max(1, ...(plan.sections ?? []).flatMap(({ weeks }) => weeks.map(({ sessions }) => sessions)))
  const width = PIXELS_A_DAY[plan.zoom] * 7
  return (
    <div className="timeline-row timeline-section">
      <div className="timeline-name">
        <Link
          to={withQuery(query, { section: isOpen ? null : section.id, from: null, session: null })}
          aria-expanded={isOpen}
          preventScrollReset
        >
          {section.name ?? t('schedule.timeline.nameless')}
        </Link>
        <br />
        <span className="quiet small">
          {t('schedule.timeline.section', {
            cohorts: section.cohorts,
            people: section.people,
            sessions: section.sessions,
          })}
        </span>
        {section.firstGoLive && section.lastGoLive && (
          <span className="quiet small">
            {' '}
            {t('schedule.timeline.go-lives', {
              first: dayText(section.firstGoLive, 'short'),
              last: section.lastGoLive === section.firstGoLive ? 'same' : dayText(section.lastGoLive, 'short'),
            })}
          </span>
        )}
        {section.unscheduled + section.broken > 0 && (
          <span className="word-red small">
            {' '}
            {t('schedule.timeline.trouble', { unscheduled: section.unscheduled, broken: section.broken })}
          </span>
        )}
      </div>
      <div className="timeline-days timeline-strip" aria-hidden>
        {section.weeks.map(({ week, sessions }) => (
          <span
            key={week}
            className="strip-week"
            title={t('schedule.timeline.week', { day: dayText(week), sessions })}
            style={{
              left: `${placeOn(axis, week as Day, '00:00')}%`,
              width: `calc(${(7 / axis.days) * 100}% - 1px)`,
              backgroundColor: `color-mix(in srgb, var(--bar) ${10 + Math.round((sessions / most) * 32)}%, var(--sheet))`,
            }}
          >
            {width >= WEEK_WITH_NUMBER ? sessions : ''}
          </span>
        ))}
        {section.firstGoLive && section.lastGoLive && (
          <span
            className="strip-go-lives"
            style={{
              left: `${placeOn(axis, section.firstGoLive as Day)}%`,
              width: `max(2px, ${(daysBetween(section.firstGoLive as Day, section.lastGoLive as Day) / axis.days) * 100}%)`,
            }}
          />
        )}
      </div>
    </div>
  )
}
