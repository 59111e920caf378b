import '#words/parts/people.ts'
import { Link } from 'react-router'
import type { components } from '../../api.d.ts'
import { useWords } from '../../ui/words.tsx'

const FEW = 6

/** What is wrong in the tree of managers, in words, each with the people it concerns. Nothing wrong, nothing shown. */
export function TreeBanner({ tree }: { tree: components['schemas']['TreeNow'] }) {
  const t = useWords()
  const noManagers = tree.rootCount === tree.people
  if (tree.rootCount <= 1 && tree.cycleCount === 0 && tree.leaverCount === 0) return null
  return (
    <section className="notice notice-warm" aria-labelledby="tree">
      <strong id="tree">{t('people.tree.title')}</strong>
      <ul style={{ margin: '4px 0 0', paddingInlineStart: '1.2rem' }}>
        {noManagers && <li>{t('people.tree.no-managers')}</li>}
        {!noManagers && tree.rootCount > 1 && (
          <li>
            {t('people.tree.roots', { count: tree.rootCount })}{' '}
            {tree.roots.slice(0, FEW).map((one, at) => (
              <span key={one.id}>
                {at > 0 && ', '}
                <Link to={`/people/${one.id}`}>{one.name}</Link>
              </span>
            ))}
            {tree.rootCount > FEW && ' …'}
          </li>
        )}
        {tree.cycles.slice(0, FEW).map((cycle) => (
          <li key={cycle[0]!.id}>
            {t('people.tree.cycle', { count: cycle.length })}{' '}
            {cycle.map((one, at) => (
              <span key={one.id}>
                {at > 0 && ' → '}
                <Link to={`/people/${one.id}`}>{one.name}</Link>
              </span>
            ))}
          </li>
        ))}
        {tree.leaversWhoManage.slice(0, FEW).map(({ manager, people }) => (
          <li key={manager.id}>
            <Link to={`/people/${manager.id}`}>{manager.name}</Link> {t('people.tree.leaver', { people })}
          </li>
        ))}
      </ul>
    </section>
  )
}
