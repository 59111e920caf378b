import { useEffect, useRef } from 'react'

/** A table or picture that scrolls inside its own frame on narrow screens, reachable and named for keyboards and screen readers. */
export function Scroll({
  label,
  className = '',
  startAt = 0,
  children,
}: {
  label: string
  className?: string
  /** Pixels from the left where the reader begins; what lies before is a scroll away. */
  startAt?: number
  children: React.ReactNode
}) {
  const frame = useRef<HTMLElement>(null)
  useEffect(() => {
    if (frame.current && startAt > 0) frame.current.scrollLeft = startAt
  }, [startAt])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section ref={frame} className={`scroll ${className}`} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
