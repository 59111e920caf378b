import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Link, useFetcher } from 'react-router'
import type { loader } from '../pages/shell/find.ts'
import { places } from '../pages/shell/places.ts'
import { useMe } from './me.ts'
import { useWords } from './words.tsx'

const WAIT_MS = 120

/** Ctrl or Cmd K: every place, and people by name, forgiving slips of the pen. Arrow keys walk, Enter goes, Escape closes. */
export function Palette() {
  const t = useWords()
  const me = useMe()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [q, setQ] = useState('')
  const found = useFetcher<typeof loader>()
  const { load } = found

  useEffect(() => {
    const open = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      dialog.current?.showModal()
    }
    window.addEventListener('keydown', open)
    return () => window.removeEventListener('keydown', open)
  }, [])
  useEffect(() => {
    const waiting = setTimeout(() => q.trim().length > 1 && load(`/find?q=${encodeURIComponent(q)}`), WAIT_MS)
    return () => clearTimeout(waiting)
  }, [q, load])

  const wanted = q.trim().toLowerCase()
  const here = places.filter(
    (place) => me.permissions.includes(place.permission) && t(place.name).toLowerCase().includes(wanted),
  )
  const people = wanted.length > 1 ? (found.data?.people ?? []) : []
  const mayOpen = me.permissions.includes('people/see')
  const close = () => dialog.current?.close()

  return (
    <>
      <button type="button" className="palette-button" onClick={() => dialog.current?.showModal()}>
        <span>{t('shell.find')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <dialog ref={dialog} className="palette" aria-label={t('shell.find')} onKeyDown={walk} onClose={() => setQ('')}>
        <label htmlFor={id} className="small quiet">
          {t('shell.find.label')}
        </label>
        <input id={id} value={q} onChange={(event) => setQ(event.target.value)} autoComplete="off" />
        <ul aria-live="polite">
          {here.map((place) => (
            <li key={place.to}>
              <Link to={place.to} onClick={close}>
                {t(place.name)}
              </Link>
            </li>
          ))}
          {people.map((one) => (
            <li key={one.id}>
              {mayOpen ? (
                <Link to={`/people/${one.id}`} onClick={close}>
                  <Person {...one} />
                </Link>
              ) : (
                <span>
                  <Person {...one} />
                </span>
              )}
            </li>
          ))}
          {here.length + people.length === 0 && (
            <li className="quiet">
              {found.state === 'idle' ? t('shell.find.nothing', { q }) : t('shell.find.looking')}
            </li>
          )}
        </ul>
      </dialog>
    </>
  )
}

function Person({ name, title, department }: { name: string; title: string | null; department: string | null }) {
  return (
    <>
      {name} <span className="quiet small">{[title, department].filter(Boolean).join(' · ')}</span>
    </>
  )
}

/** Arrow keys move between the field and the answers. */
function walk(event: KeyboardEvent<HTMLDialogElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a')]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const next = stops[Math.max(0, Math.min(stops.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))]
  event.preventDefault()
  next?.focus()
}
