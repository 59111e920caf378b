import { useRef } from 'react'
import { Link, useSearchParams } from 'react-router'
import { type Day, daysBetween } from '#kernel/day.ts'
import { dayText, momentText } from '#words/dates.ts'
import { withQuery } from '../../ui/query.ts'
import { useWords } from '../../ui/words.tsx'
import { type Axis, lanesOf, placeOn, shifted } from './plan-axis.ts'
import type { PlanSession, TimelineRow } from './plan-rows.ts'
import type { Moving, PlanData } from './plan-shape.ts'
import { Scroll } from './scroll.tsx'

const PIXELS_A_DAY = 7
const LANE = 30
type Props = { plan: PlanData; axis: Axis; moving: Moving | null; setMoving: ((moving: Moving | null) => void) | null }

/** One row a cohort or facilitator, its sessions as marks over the days; the window and the go-live are drawn behind. */
export function PlanTimeline({ plan, axis, moving, setMoving }: Props) {
  const t = useWords()
  return (
    <Scroll name={t('schedule.plan.sessions')} sheet>
      <div className="timeline" style={{ width: `max(100%, calc(13rem + ${axis.days * PIXELS_A_DAY}px))` }}>
        <div className="timeline-row timeline-head" aria-hidden>
          <div />
          <div>
            {axis.months.map(({ on, at }) => (
              <span key={on} style={{ left: `${at * 100}%` }}>
                {dayText(on, 'short')}
              </span>
            ))}
          </div>
        </div>
        {plan.rows.map((row) => (
          <Row key={row.id} row={row} axis={axis} moving={moving} setMoving={setMoving} />
        ))}
      </div>
    </Scroll>
  )
}

function Row({ row, axis, moving, setMoving }: Omit<Props, 'plan'> & { row: TimelineRow }) {
  const lanes = lanesOf(
    row.sessions.map((session) => (placeOn(axis, session.day, session.time) / 100) * axis.days * PIXELS_A_DAY),
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
      </div>
      <div className="timeline-days" style={{ height: (Math.max(0, ...lanes) + 1) * LANE + 10 }}>
        {row.window && (
          <span
            className="timeline-window"
            style={{
              left: `${placeOn(axis, row.window[0], '00:00')}%`,
              width: `${((daysBetween(row.window[0], row.window[1]) + 1) / axis.days) * 100}%`,
            }}
          />
        )}
        {row.goLive && <span className="timeline-line" style={{ left: `${placeOn(axis, row.goLive as Day)}%` }} />}
        {row.sessions.map((session, i) => (
          <Mark
            key={session.key}
            session={session}
            lane={lanes[i]!}
            axis={axis}
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
  lane,
  axis,
  moving,
  setMoving,
}: {
  session: PlanSession
  lane: number
  axis: Axis
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
  const top = lane * LANE + 8
  const name = t('schedule.move.mark', {
    letters,
    kind,
    cohort: session.cohort,
    when: momentText(session.startsAt, session.zone, session.minutes),
  })
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
