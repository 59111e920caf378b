import '#words/parts/schedule.ts'
import { Link, useSearchParams } from 'react-router'
import { withQuery } from '../../ui/query.ts'
import { useWords } from '../../ui/words.tsx'

/** The page before and the next one of a list; nothing when it fits on one. */
export function RowPages({ total, from, size }: { total: number; from: number; size: number }) {
  const t = useWords()
  const [query] = useSearchParams()
  if (total <= size) return null
  const to = Math.min(total, from + size)
  const name = t('schedule.plan.pages', { from: from + 1, to, total })
  const at = (row: number) => withQuery(query, { from: row > 0 ? String(row) : null, session: null, open: null })
  return (
    <nav className="row no-print" aria-label={name}>
      <span>{name}</span>
      {from > 0 && (
        <Link to={at(Math.max(0, from - size))} preventScrollReset>
          {t('schedule.plan.before')}
        </Link>
      )}
      {to < total && (
        <Link to={at(to)} preventScrollReset>
          {t('schedule.plan.next')}
        </Link>
      )}
    </nav>
  )
}
