import '#words/parts/schedule.ts'
import { Fragment, useRef } from 'react'
import { Link, useSearchParams } from 'react-router'
import { type Day, daysBetween } from '#kernel/day.ts'
import { dayText, momentText } from '#words/dates.ts'
import { useMe } from '../../ui/me.ts'
import { withQuery } from '../../ui/query.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import { type Axis, lanesOf, MARK_PIXELS, PIXELS_A_DAY, placeOn, shifted, ticksOf } from './plan-axis.ts'
import type { Zoom } from './plan-query.ts'
import type { PlanSession, TimelineRow } from './plan-rows.ts'
import type { Moving, PlanData } from './plan-shape.ts'
import { SectionRow } from './timeline-section.tsx'

const LANE = { months: 14, weeks: 30, days: 30 }
type Props = { plan: PlanData; axis: Axis; moving: Moving | null; setMoving: ((moving: Moving | null) => void) | null }

/** One row a cohort or facilitator, its sessions as marks over the days; thousands stand in sections that open. */
export function PlanTimeline({ plan, axis, moving, setMoving }: Props) {
  const t = useWords()
  const { zoom } = plan
  const today = useMe().now.slice(0, 10) as Day
  const rows = plan.rows.map((row) => (
    <Row key={row.id} row={row} axis={axis} zoom={zoom} moving={moving} setMoving={setMoving} />
  ))
  return (
    <Scroll label={t('schedule.plan.sessions')} className="sheet" startAt={weekBefore(today, axis, zoom)}>
      <div
        className={`timeline timeline-${zoom}`}
        style={{ width: `max(100%, calc(13rem + ${axis.days * PIXELS_A_DAY[zoom]}px))` }}
      >
        <div className="timeline-row timeline-head" aria-hidden>
          <div />
          <div>
            {ticksOf(axis, zoom).map(({ on, at }) => (
              <span key={on} style={{ left: `${at * 100}%` }}>
                {dayText(on, 'short')}
              </span>
            ))}
          </div>
        </div>
        {plan.sections
          ? plan.sections.map((section) => (
              <Fragment key={section.id}>
                <SectionRow section={section} plan={plan} axis={axis} />
                {plan.section === section.id && rows}
              </Fragment>
            ))
          : rows}
      </div>
    </Scroll>
  )
}

/** A programme that runs is read from last week on, not from its first day. */
function weekBefore(today: Day, axis: Axis, zoom: Zoom): number {
  return Math.max(0, (daysBetween(axis.first, today) - 7) * PIXELS_A_DAY[zoom])
}

type RowProps = Omit<Props, 'plan'> & { row: TimelineRow; zoom: Zoom }

function Row({ row, axis, zoom, moving, setMoving }: RowProps) {
  const t = useWords()
  const lanes = lanesOf(
    row.sessions.map((session) => (placeOn(axis, session.day, session.time) / 100) * axis.days * PIXELS_A_DAY[zoom]),
    MARK_PIXELS[zoom],
  )
  return (
    <div className="timeline-row">
      <div className="timeline-name">
        <strong>{row.name}</strong>
        {row.detail && (
          <>
            <br />
            <span className="quiet small">
              {row.detail} · {row.people}
            </span>
          </>
        )}
        {row.unscheduled > 0 && (
          <>
            <br />
            <span className="word-red small">{t('schedule.summary.unscheduled', { n: row.unscheduled })}</span>
          </>
        )}
      </div>
      <div className="timeline-days" style={{ height: (Math.max(0, ...lanes) + 1) * LANE[zoom] + 10 }}>
        {row.window && (
          <span
            className="timeline-window"
            style={{
              left: `${placeOn(axis, row.window[0], '00:00')}%`,
              width: `${((daysBetween(row.window[0], row.window[1]) + 1) / axis.days) * 100}%`,
            }}
          />
        )}
        {row.goLive && <span className="timeline-line" style={{ left: `${placeOn(axis, row.goLive)}%` }} />}
        {row.sessions.map((session, i) => (
          <Mark
            key={session.key}
            session={session}
            top={lanes[i]! * LANE[zoom] + 8}
            axis={axis}
            isFar={zoom === 'months'}
            moving={moving?.key === session.key ? moving : null}
            setMoving={setMoving}
          />
        ))}
      </div>
    </div>
  )
}

function markClass(session: PlanSession): string {
  const state = session.breaks.length
    ? 'mark-red'
    : session.clashes * 5 > session.people
      ? 'mark-warm'
      : session.kind === 'live'
        ? 'mark-live'
        : ''
  return `mark ${state} ${session.isHeld ? 'mark-held' : ''} ${session.isPinned ? 'mark-pinned' : ''}`
}

function Mark({
  session,
  top,
  axis,
  isFar,
  moving,
  setMoving,
}: {
  session: PlanSession
  top: number
  axis: Axis
  isFar: boolean
  moving: Moving | null
  setMoving: Props['setMoving']
}) {
  const t = useWords()
  const [query] = useSearchParams()
  const drag = useRef<{ x: number; width: number; moved: boolean } | null>(null)
  const may = setMoving && !session.isHeld
  const here = moving ?? { key: session.key, day: session.day, time: session.time }
  const kind = t(`schedule.kind.${session.kind}`, { part: session.part })
  const letters = t(`schedule.mark.${session.kind}`, { part: session.part })
  const name = t('schedule.move.mark', {
    letters,
    kind,
    cohort: session.cohort,
    when: momentText(session.startsAt, session.zone, session.minutes),
  })
  // From afar a mark is too small to be aimed at: one zooms in, or opens the table.
  if (isFar)
    return (
      <span
        className={markClass(session)}
        style={{ top, left: `${placeOn(axis, session.day, session.time)}%` }}
        title={name}
        aria-hidden
      />
    )
  const isMoved = moving !== null && (moving.day !== session.day || moving.time !== session.time)
  return (
    <>
      <Link
        className={markClass(session)}
        style={{ top, left: `${placeOn(axis, session.day, session.time)}%` }}
        to={withQuery(query, { session: session.key })}
        preventScrollReset
        aria-label={name}
        aria-current={moving ? 'true' : undefined}
        title={name}
        draggable={false}
        onKeyDown={(event) => {
          const by = KEYS[event.key]
          if (!may || (!by && event.key !== 'Escape')) return
          event.preventDefault()
          setMoving(by ? { key: session.key, ...shifted(here, by) } : null)
        }}
        onPointerDown={(event) => {
          if (!may || event.button !== 0) return
          drag.current = { x: event.clientX, width: event.currentTarget.parentElement!.clientWidth, moved: false }
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerMove={(event) => {
          if (!may || !drag.current) return
          const days = Math.round(((event.clientX - drag.current.x) / drag.current.width) * axis.days)
          if (days === 0 && !drag.current.moved) return
          drag.current.moved = true
          setMoving({ key: session.key, ...shifted(session, { days }) })
        }}
        onPointerUp={() => {
          // The click that follows a drag must not open the session where it stands.
          if (drag.current && !drag.current.moved) drag.current = null
        }}
        onClick={(event) => {
          if (drag.current?.moved) event.preventDefault()
          drag.current = null
        }}
      >
        {letters}
      </Link>
      {isMoved && (
        <span
          className="mark mark-ghost"
          aria-hidden
          style={{ top, left: `${placeOn(axis, moving.day, moving.time)}%` }}
        >
          {letters}
        </span>
      )}
    </>
  )
}

export const KEYS: Record<string, { days?: number; quarters?: number } | undefined> = {
  ArrowLeft: { days: -1 },
  ArrowRight: { days: 1 },
  ArrowUp: { quarters: -1 },
  ArrowDown: { quarters: 1 },
}
