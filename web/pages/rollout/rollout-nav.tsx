import '#words/parts/rollout.ts'
import { Link } from 'react-router'
import type { Key } from '#words/say.ts'
import { useMe } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'

const PLACES: readonly { name: string; to: string; words: Key; permission: string }[] = [
  { name: 'map', to: '/map', words: 'rollout.map.title', permission: 'rollout/see' },
  { name: 'groups', to: '/groups', words: 'rollout.map.groups', permission: 'groups/see' },
  { name: 'workflows', to: '/workflows', words: 'shell.place.workflows', permission: 'workflows/see' },
  { name: 'milestones', to: '/map/set-up', words: 'rollout.map.set-up', permission: 'rollout/edit' },
  { name: 'import', to: '/map/import', words: 'rollout.map.import', permission: 'rollout/import' },
]

/** What the map is made of, one step away from each of its pages. */
export function RolloutNav({ here }: { here: string }) {
  const t = useWords()
  const { permissions } = useMe()
  return (
    <nav className="row rollout-nav no-print" aria-label={t('rollout.map.title')}>
      {PLACES.filter(({ name, permission }) => name !== here && permissions.includes(permission)).map(
        ({ name, to, words }) => (
          <Link key={name} to={to}>
            {t(words)}
          </Link>
        ),
      )}
    </nav>
  )
}
