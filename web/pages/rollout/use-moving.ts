import { useEffect, useRef, useState } from 'react'
import { useFetcher, useNavigate, useSearchParams } from 'react-router'
import { type Day, plusDays } from '#kernel/day.ts'
import type { MapData } from './map.tsx'
import type { MapAnswer } from './map-answer.ts'
import type { Row } from './map-view.ts'

export type Draft = { id: string; to: string }
const STEP: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1 }
const WEEK = 7
const SETTLE_MS = 350
const CLICK_PX = 4

/**
 * Dragging a go-live, or pressing arrow keys on it, makes a draft that nothing knows of but this page; once it rests,
 * the server is asked what it would move. Only the form in the sheet saves.
 */
export function useMoving({ map, answer, mayMove }: { map: MapData; answer: MapAnswer | undefined; mayMove: boolean }) {
  const [query, setQuery] = useSearchParams()
  const navigate = useNavigate()
  const fetcher = useFetcher<MapAnswer>()
  const chart = useRef<HTMLElement>(null)
  const dragged = useRef<{ id: string; from: string; x: number; dayPx: number; moved: boolean } | null>(null)
  const rows = map.sections.flatMap((section) => section.rows)
  const asked = query.get('move')
  const said =
    answer && 'dates' in answer && answer.dates && answer.goLive ? { id: answer.goLive, to: answer.dates.to } : null
  const [draft, setDraft] = useState<Draft | null>(said)
  const [isDragging, setDragging] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const heard = fetcher.data ?? answer
  const id = draft?.id ?? asked
  const row: Row | null =
    (id ? (rows.find((one) => one.id === id) ?? (map.moving?.id === id ? map.moving : null)) : null) ?? null

  function look(next: Draft): void {
    clearTimeout(timer.current)
    timer.current = setTimeout(
      () =>
        void fetcher.submit({ intent: 'preview', goLive: next.id, to: next.to }, { method: 'post', action: '/map' }),
      SETTLE_MS,
    )
  }

  function propose(next: Draft): void {
    setDraft(next)
    const from = rows.find((one) => one.id === next.id)?.on
    if (from && from !== next.to) look(next)
  }

  function cancel(): void {
    clearTimeout(timer.current)
    const was = draft?.id ?? asked
    setDraft(null)
    fetcher.reset()
    if (query.has('move')) {
      const next = new URLSearchParams(query)
      next.delete('move')
      setQuery(next, { preventScrollReset: true, replace: true })
    } else if (answer && 'goLive' in answer) void navigate(`?${query}`, { replace: true, preventScrollReset: true })
    chart.current?.querySelector<HTMLElement>(`[data-go="${was}"]`)?.focus()
  }

  // A move that was made closes the sheet once the map is read again; the undo bar above the map takes over.
  useEffect(() => {
    if (fetcher.data?.kind === 'moved' && fetcher.state === 'idle') {
      setDraft(null)
      fetcher.reset()
      if (query.has('move')) {
        const next = new URLSearchParams(query)
        next.delete('move')
        setQuery(next, { preventScrollReset: true, replace: true })
      }
    }
  }, [fetcher, query, setQuery])

  useEffect(() => {
    if (!row) return
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && cancel()
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  })

  // The row that moves stays in sight above the sheet that says what moves with it.
  const isOpen = row !== null && !isDragging
  useEffect(() => {
    if (!isOpen || !id) return
    chart.current?.scrollIntoView({ block: 'start' })
    chart.current?.querySelector(`[data-go="${id}"]`)?.closest('.map-row')?.scrollIntoView({ block: 'nearest' })
  }, [isOpen, id])

  const goOf = (target: EventTarget) => (target instanceof Element ? target.closest<HTMLElement>('[data-go]') : null)
  const handlers = mayMove
    ? {
        onKeyDown(event: React.KeyboardEvent) {
          const mark = goOf(event.target)
          const step = STEP[event.key]
          if (!mark || !step || event.altKey || event.ctrlKey || event.metaKey) return
          event.preventDefault()
          const id = mark.dataset.go!
          const from = draft?.id === id ? draft.to : rows.find((one) => one.id === id)?.on
          if (from) propose({ id, to: plusDays(from as Day, step * (event.shiftKey ? WEEK : 1)) })
        },
        onPointerDown(event: React.PointerEvent) {
          const mark = goOf(event.target)
          const strip = mark?.closest<HTMLElement>('.map-strip')
          if (!mark || !strip || event.button !== 0) return
          const id = mark.dataset.go!
          const from = draft?.id === id ? draft.to : rows.find((one) => one.id === id)?.on
          if (from)
            dragged.current = { id, from, x: event.clientX, dayPx: strip.clientWidth / map.axis.days, moved: false }
        },
        onPointerMove(event: React.PointerEvent) {
          const drag = dragged.current
          if (!drag) return
          const px = event.clientX - drag.x
          if (!drag.moved && Math.abs(px) < CLICK_PX) return
          if (!drag.moved) chart.current?.setPointerCapture(event.pointerId)
          drag.moved = true
          setDragging(true)
          setDraft({ id: drag.id, to: plusDays(drag.from as Day, Math.round(px / drag.dayPx)) })
        },
        onPointerUp() {
          setDragging(false)
          if (dragged.current?.moved && draft) propose(draft)
          // The click that ends a drag must not follow the link.
          setTimeout(() => {
            dragged.current = null
          })
        },
        onPointerCancel() {
          setDragging(false)
          dragged.current = null
          setDraft(null)
        },
        onClickCapture(event: React.MouseEvent) {
          if (dragged.current?.moved) event.preventDefault()
        },
      }
    : {}

  const told = heard && heard.kind !== 'undone' && heard.goLive !== null && heard.goLive === id ? heard : null
  const isOfThis = told?.kind === 'preview' && (!draft || told.dates.to === draft.to)
  return {
    chart,
    handlers,
    draft,
    row,
    fetcher,
    propose,
    cancel,
    preview: isOfThis ? told.preview : null,
    seen: isOfThis ? told.dates : null,
    problem: told?.kind === 'problem' ? told.problem : null,
    isOpen,
    isLooking: fetcher.state !== 'idle',
  }
}
export type Moving = ReturnType<typeof useMoving>
