import '#words/parts/rollout.ts'
import { memo, useEffect } from 'react'
import { Link, useSearchParams } from 'react-router'
import { dayText } from '#words/dates.ts'
import type { Say } from '#words/say.ts'
import { useMe } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'
import type { MapData } from './map.tsx'
import type { MapAnswer } from './map-answer.ts'
import type { Asked, Row, Section, SessionMark } from './map-view.ts'
import { MoveSheet } from './move-sheet.tsx'
import { bareDay, sayState } from './say.ts'
import { type Axis, along, lanesOf, mondaysOf, monthsOf } from './time-axis.ts'
import { type Draft, useMoving } from './use-moving.ts'

const PX = { all: 2.4, wide: 8 }
const DAYS_BEFORE_TODAY = 14
const LABEL_PX = 6.2
const LONGEST_LABEL = 29

/** Places a mark by its day; the style sheet turns days into a share of the width. */
const at = (day: number, days?: number) =>
  ({ '--a': day, ...(days === undefined ? {} : { '--b': days }) }) as React.CSSProperties

export function MapTimeline({ map, asked, answer }: { map: MapData; asked: Asked; answer: MapAnswer | undefined }) {
  const t = useWords()
  const { permissions } = useMe()
  const mayMove = permissions.includes('rollout/move-go-live')
  const moving = useMoving({ map, answer, mayMove })
  const px = asked.wide ? PX.wide : PX.all
  const { chart } = moving
  const today = along(map.axis, map.today)
  // A picture wider than its place opens at today, not at the first month.
  useEffect(() => {
    const place = chart.current
    const strip = place?.querySelector<HTMLElement>('.map-strip')
    if (place && strip) place.scrollLeft = (today / map.axis.days) * strip.clientWidth - DAYS_BEFORE_TODAY * px
  }, [chart, today, map.axis.days, px])
  const size = { '--days': map.axis.days, '--strip': `${Math.round(map.axis.days * px)}px` } as React.CSSProperties
  return (
    <>
      <section
        className={['map-scroll', asked.wide && 'map-wide', moving.isOpen && 'map-moving'].filter(Boolean).join(' ')}
        style={size}
        aria-label={t('rollout.map.picture')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        ref={moving.chart}
        {...moving.handlers}
      >
        <TimeHead map={map} px={px} wide={asked.wide} />
        <div className="map-body">
          <Lines map={map} wide={asked.wide} />
          {map.sections.map((section) => (
            <MapSection
              key={section.name}
              section={section}
              asked={asked}
              axis={map.axis}
              draft={moving.draft}
              mayMove={mayMove}
              today={map.today}
            />
          ))}
        </div>
      </section>
      {mayMove && (
        <p id="move-hint" className="quiet small no-print map-hint">
          {t('rollout.map.hint')}
        </p>
      )}
      {moving.row && moving.isOpen && <MoveSheet row={moving.row} moving={moving} lead={map.lead} today={map.today} />}
    </>
  )
}

function TimeHead({ map, px, wide }: { map: MapData; px: number; wide: boolean }) {
  const t = useWords()
  const labels = map.milestones.map(({ name, on }) => ({
    at: along(map.axis, on) * px,
    width: Math.min(name.length + 3, LONGEST_LABEL) * LABEL_PX + 12,
  }))
  const lanes = lanesOf(labels)
  return (
    <div
      className="map-head"
      style={{ '--lanes': Math.max(0, ...lanes.map((lane) => lane + 1)) } as React.CSSProperties}
    >
      <div className="map-label" />
      <div className="map-strip">
        {monthsOf(map.axis).map(({ month, at: start, days }) => (
          <span key={month} className="map-month" style={at(start, days)}>
            {new Intl.DateTimeFormat('en-GB', {
              timeZone: 'UTC',
              month: 'short',
              ...(start === 0 || month.slice(5, 7) === '01' ? { year: 'numeric' } : {}),
            }).format(new Date(`${month}T00:00:00Z`))}
          </span>
        ))}
        {wide &&
          mondaysOf(map.axis).map(({ on, at: start }) => (
            <span key={on} className="map-week" style={at(start)}>
              {+on.slice(8)}
            </span>
          ))}
        {map.milestones.map((milestone, index) => (
          <span
            key={milestone.id}
            className={`map-milestone map-${milestone.kind}`}
            style={{ ...at(along(map.axis, milestone.on)), '--lane': lanes[index] } as React.CSSProperties}
            title={`${t(`rollout.mark.milestone.${milestone.kind}`)}: ${milestone.name}, ${dayText(milestone.on)}`}
          >
            {milestone.name}
          </span>
        ))}
        <span className="map-today-label" style={at(along(map.axis, map.today))}>
          {t('rollout.map.today', { day: dayText(map.today, 'short') })}
        </span>
      </div>
    </div>
  )
}

/** Months, milestones and today run through all rows as columns. */
function Lines({ map, wide }: { map: MapData; wide: boolean }) {
  return (
    <div className="map-lines" aria-hidden>
      {monthsOf(map.axis)
        .slice(1)
        .map(({ month, at: start }) => (
          <i key={month} className="line-month" style={at(start)} />
        ))}
      {wide && mondaysOf(map.axis).map(({ on, at: start }) => <i key={on} className="line-week" style={at(start)} />)}
      {map.milestones.map(({ id, on }) => (
        <i key={id} className="line-milestone" style={at(along(map.axis, on))} />
      ))}
      <i className="line-today" style={at(along(map.axis, map.today))} />
    </div>
  )
}

type SectionProps = { section: Section; asked: Asked; axis: Axis; draft: Draft | null; mayMove: boolean; today: string }

function MapSection({ section, asked, axis, draft, mayMove, today }: SectionProps) {
  const t = useWords()
  const [query] = useSearchParams()
  const name =
    section.name || t(asked.by === 'site' ? 'rollout.map.section.elsewhere' : 'rollout.map.section.no-department')
  const rows = section.rows.map((row) => (
    <MapRowLine
      key={row.id}
      row={row}
      axis={axis}
      t={t}
      mayMove={mayMove}
      today={today}
      ghost={draft?.id === row.id ? draft.to : null}
    />
  ))
  if (asked.by === 'none') return <ol className="map-rows">{rows}</ol>
  return (
    <section aria-label={name} className="map-section">
      <div className="map-section-head">
        <div className="map-label">
          <Link
            to={`?${turned(query, section.name)}`}
            aria-expanded={section.isOpen}
            role="button"
            preventScrollReset
            aria-label={t(section.isOpen ? 'rollout.map.section.close' : 'rollout.map.section.open', { name })}
          >
            <span aria-hidden className="map-turn">
              {section.isOpen ? '▾' : '▸'}
            </span>{' '}
            <strong>{name}</strong>
          </Link>
          <span className="small quiet">
            {' '}
            {t('rollout.map.section', { groups: section.groups, people: section.people })}
          </span>
          <Tally tally={section.tally} t={t} />
        </div>
        <div className="map-strip" aria-hidden>
          {!section.isOpen &&
            [...new Set(section.go)].map((on) => <i key={on} className="tick-go" style={at(along(axis, on))} />)}
        </div>
      </div>
      {section.isOpen && <ol className="map-rows">{rows}</ol>}
    </section>
  )
}

function Tally({ tally, t }: { tally: Section['tally']; t: Say }) {
  return (
    <span className="map-tally">
      {tally.cannot > 0 && <span className="tag tag-red">{t('rollout.map.tally.cannot', { n: tally.cannot })}</span>}
      {tally.squeezed > 0 && (
        <span className="tag tag-warm">{t('rollout.map.tally.squeezed', { n: tally.squeezed })}</span>
      )}
    </span>
  )
}

function turned(query: URLSearchParams, name: string): URLSearchParams {
  const next = new URLSearchParams(query)
  const names = next.getAll('turn')
  next.delete('turn')
  next.delete('from')
  for (const one of names.includes(name) ? names.filter((other) => other !== name) : [...names, name])
    next.append('turn', one)
  return next
}

type LineProps = { row: Row; axis: Axis; t: Say; mayMove: boolean; today: string; ghost: string | null }

const MapRowLine = memo(function MapRowLine({ row, axis, t, mayMove, ghost }: LineProps) {
  const on = along(axis, row.on)
  const [first, ...more] = sayState(t, row)
  return (
    <li className={`map-row is-${row.state}`}>
      <div className="map-label">
        <Link to={`/go-lives/${row.id}`} className="map-name">
          {row.group}
        </Link>
        <span className="small quiet">
          {row.workflow} · {t('rollout.map.people', { n: row.people })}
        </span>
        <span className="map-says small">
          {first}
          {more.map((text) => (
            <span key={text} className="quiet">
              {' '}
              {text}
            </span>
          ))}
        </span>
      </div>
      <div className="map-strip">
        <Bands row={row} axis={axis} t={t} />
        {row.marks.length > 0 && <Sessions marks={row.marks} axis={axis} t={t} />}
        {ghost && ghost !== row.on && <Ghost row={row} axis={axis} to={ghost} />}
        <GoMark row={row} day={on} t={t} mayMove={mayMove} />
      </div>
    </li>
  )
})

function Bands({ row, axis, t }: { row: Row; axis: Axis; t: Say }) {
  const { full, window, kind } = row.window
  const span = (from: string, to: string) => at(along(axis, from), along(axis, to) - along(axis, from) + 1)
  return (
    <>
      <span className="band-full" style={span(full.opens, full.closes)} aria-hidden>
        {kind === 'open' && t('rollout.mark.train')}
      </span>
      {kind === 'squeezed' && <span className="band-left" style={span(window.opens, window.closes)} aria-hidden />}
      <span className="band-refresh" style={span(row.refresher.opens, row.refresher.closes)} aria-hidden>
        {t('rollout.mark.refresh')}
      </span>
      {row.liveDays.map((on) => (
        <span key={on} className="mark-live" style={at(along(axis, on))} aria-hidden>
          {along(axis, on) - along(axis, row.on)}
        </span>
      ))}
      {row.accessFrom && (
        <span
          className="mark-access"
          style={at(along(axis, row.accessFrom))}
          title={t('rollout.mark.access', { day: dayText(row.accessFrom) })}
          aria-hidden
        >
          <b>{t('rollout.mark.access', { day: bareDay(row.accessFrom) })}</b>
        </span>
      )}
    </>
  )
}

/** One mark for the sessions of a kind on a day; how many there are is said when one points at it. */
function Sessions({ marks, axis, t }: { marks: readonly SessionMark[]; axis: Axis; t: Say }) {
  const days = new Map<string, { kind: string; day: string; n: number; part: number }>()
  for (const { kind, day, part } of marks) {
    const id = `${kind} ${day} ${part}`
    days.set(id, { kind, day, part, n: (days.get(id)?.n ?? 0) + 1 })
  }
  return [...days].map(([id, { kind, day, n, part }]) => {
    const what = t(`rollout.mark.${kind as 'live'}`, { part, day: dayText(day) })
    return (
      <i
        key={id}
        className={`mark-session mark-${kind}`}
        style={at(along(axis, day))}
        title={t('rollout.mark.sessions', { n, what })}
        aria-hidden
      />
    )
  })
}

function GoMark({ row, day, t, mayMove }: { row: Row; day: number; t: Say; mayMove: boolean }) {
  const [query] = useSearchParams()
  const said = t('rollout.map.go-live', { group: row.group, workflow: row.workflow, day: dayText(row.on) })
  const face = (
    <>
      <i aria-hidden />
      <b aria-hidden>{bareDay(row.on)}</b>
    </>
  )
  if (!mayMove)
    return (
      <span className="mark-go" style={at(day)} role="img" aria-label={said}>
        {face}
      </span>
    )
  const next = new URLSearchParams(query)
  next.set('move', row.id)
  return (
    <Link
      className="mark-go"
      style={at(day)}
      to={`?${next}`}
      preventScrollReset
      draggable={false}
      data-go={row.id}
      aria-label={said}
      aria-describedby="move-hint"
    >
      {face}
    </Link>
  )
}

function Ghost({ row, axis, to }: { row: Row; axis: Axis; to: string }) {
  const shift = along(axis, to) - along(axis, row.on)
  const { full } = row.window
  return (
    <>
      <span
        className="band-ghost"
        style={at(along(axis, full.opens) + shift, along(axis, full.closes) - along(axis, full.opens) + 1)}
        aria-hidden
      />
      <span className="mark-go mark-ghost" style={at(along(axis, to))} aria-hidden>
        <i />
        <b>{bareDay(to)}</b>
      </span>
    </>
  )
}
