import '#words/parts/needs.ts'
import { Link } from 'react-router'
import type { Key } from '#words/say.ts'
import { useMe } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'

const PLACES: readonly { to: string; words: Key; permission: string }[] = [
  { to: '/needs', words: 'needs.nav.roles', permission: 'needs/see' },
  { to: '/needs/interviews/new', words: 'needs.nav.interview', permission: 'needs/interview' },
  { to: '/needs/import', words: 'needs.nav.import', permission: 'needs/edit' },
  { to: '/needs/priors', words: 'needs.prior.nav', permission: 'priors/import' },
]

/** The pages about needs, one step away from each other. */
export function NeedsNav({ here }: { here: string }) {
  const t = useWords()
  const { permissions } = useMe()
  return (
    <nav className="row needs-nav no-print" aria-label={t('needs.nav')}>
      {PLACES.filter(({ to, permission }) => to !== here && permissions.includes(permission)).map(({ to, words }) => (
        <Link key={to} to={to}>
          {t(words)}
        </Link>
      ))}
    </nav>
  )
}
