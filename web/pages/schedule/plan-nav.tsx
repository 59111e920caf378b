import '#words/parts/schedule.ts'
import { Link } from 'react-router'
import { useWords } from '../../ui/words.tsx'

const PARTS = ['plan', 'changes', 'load'] as const

/** The pages of one plan, one step away from each other. */
export function PlanNav({ id, here }: { id: string; here: (typeof PARTS)[number] }) {
  const t = useWords()
  return (
    <nav className="tabs no-print" aria-label={t('schedule.plan.parts')}>
      {PARTS.map((part) => (
        <Link
          key={part}
          to={`/schedule/plans/${id}${part === 'plan' ? '' : `/${part}`}`}
          aria-current={part === here ? 'page' : undefined}
        >
          {t(`schedule.plan.part.${part}`)}
        </Link>
      ))}
    </nav>
  )
}
