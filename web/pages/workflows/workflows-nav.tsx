import '#words/parts/workflows.ts'
import { NavLink } from 'react-router'
import type { Key } from '#words/say.ts'
import { useMe } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'
import './workflows.css'

const PLACES: readonly { to: string; words: Key }[] = [
  { to: '/workflows', words: 'workflows.nav.catalogue' },
  { to: '/workflows/priorities', words: 'workflows.nav.priorities' },
  { to: '/workflows/portfolio', words: 'workflows.nav.portfolio' },
]

/** From the catalogue to the choice, in the order in which they are worked through. */
export function WorkflowsNav() {
  const t = useWords()
  if (!useMe().permissions.includes('priorities/see')) return null
  return (
    <nav className="workflow-tabs no-print" aria-label={t('workflows.nav')}>
      {PLACES.map(({ to, words }) => (
        <NavLink key={to} to={to} end>
          {t(words)}
        </NavLink>
      ))}
    </nav>
  )
}
