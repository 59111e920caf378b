import '#words/parts/guardrails.ts'
import './guardrails.css'
import { Link } from 'react-router'
import type { Key } from '#words/say.ts'
import { useMe } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'

const PLACES = [
  ['cards', '/guardrails', 'guardrails.nav.cards', 'guardrails/see'],
  ['policy', '/guardrails/policy', 'guardrails.nav.policy', 'guardrails/see'],
  ['tools', '/guardrails/tools', 'guardrails.nav.tools', 'guardrails/see'],
  ['approvals', '/guardrails/approvals', 'guardrails.nav.approvals', 'approvals/ask'],
  [
    'acknowledgements',
    '/guardrails/acknowledgements',
    'guardrails.nav.acknowledgements',
    'guardrails/see-acknowledgements',
  ],
  ['near-misses', '/guardrails/near-misses', 'guardrails.nav.near-misses', 'near-misses/report'],
  ['frameworks', '/guardrails/frameworks', 'guardrails.nav.frameworks', 'guardrails/edit'],
  ['mine', '/my/guardrails', 'guardrails.nav.mine', 'guardrails/see'],
] as const satisfies readonly (readonly [string, string, Key, string])[]

/** The parts of guardrails, one step away from each other. */
export function GuardNav({ here }: { here: (typeof PLACES)[number][0] }) {
  const t = useWords()
  const { permissions } = useMe()
  const shown = PLACES.filter(([, , , permission]) => (permissions as readonly string[]).includes(permission))
  return (
    <nav className="row guard-nav no-print" aria-label={t('guardrails.title')}>
      {shown.map(([name, to, words]) => (
        <Link key={name} to={to} aria-current={name === here ? 'page' : undefined}>
          {t(words)}
        </Link>
      ))}
    </nav>
  )
}
