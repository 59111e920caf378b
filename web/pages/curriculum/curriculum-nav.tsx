import '#words/parts/curriculum.ts'
import { Link } from 'react-router'
import type { Key } from '#words/say.ts'
import { useMe } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'

const PLACES: readonly { to: string; words: Key; permission: string }[] = [
  { to: '/curriculum', words: 'curriculum.title', permission: 'curriculum/see' },
  { to: '/curriculum/starter', words: 'curriculum.starter.title', permission: 'curriculum/see' },
  { to: '/curriculum/import', words: 'curriculum.import.title', permission: 'curriculum/edit' },
  { to: '/curriculum/rules', words: 'curriculum.rules.title', permission: 'curriculum/see' },
]

/** The pages beside this one, one step away. */
export function CurriculumNav({ here }: { here: string }) {
  const t = useWords()
  const { permissions } = useMe()
  return (
    <nav className="row curriculum-nav no-print" aria-label={t('curriculum.title')}>
      {PLACES.filter(({ to, permission }) => to !== here && permissions.includes(permission)).map(({ to, words }) => (
        <Link key={to} to={to}>
          {t(words)}
        </Link>
      ))}
    </nav>
  )
}
