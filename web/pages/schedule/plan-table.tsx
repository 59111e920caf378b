import '#words/parts/schedule.ts'
import { Link, useSearchParams } from 'react-router'
import { momentText } from '#words/dates.ts'
import { withQuery } from '../../ui/query.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { PlanSession } from './plan-rows.ts'
import type { PlanData } from './plan-shape.ts'

/** The same sessions as rows: what a screen reader reads and what is printed. */
export function PlanTable({ plan }: { plan: PlanData }) {
  const t = useWords()
  const [query] = useSearchParams()
  const columns = ['when', 'what', 'cohort', 'facilitator', 'place', 'people', 'notes'] as const
  return (
    <Scroll label={t('schedule.plan.sessions')} className="sheet">
      <table className="plain">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'people' ? 'number' : undefined}>
                {t(`schedule.plan.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.sessions.map((session) => (
            <tr key={session.key}>
              <td>
                <Link to={withQuery(query, { session: session.key })} preventScrollReset>
                  {momentText(session.startsAt, session.zone, session.minutes)}
                </Link>
              </td>
              <td>
                {session.workflow}, {t(`schedule.kind.${session.kind}`, { part: session.part })}
              </td>
              <td>{session.cohort}</td>
              <td>{session.facilitator}</td>
              <td>{session.mode === 'online' ? t('schedule.plan.online') : `${session.room}, ${session.site}`}</td>
              <td className="number">{session.people}</td>
              <td>
                <Notes session={session} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

export function Notes({ session }: { session: PlanSession }) {
  const t = useWords()
  return (
    <span className="row" style={{ gap: 4 }}>
      {session.breaks.length > 0 && (
        <span className="tag tag-red">{t('schedule.plan.breaks', { n: session.breaks.length })}</span>
      )}
      {session.clashes > 0 && (
        <span className="tag tag-warm">{t('schedule.plan.clashes', { n: session.clashes })}</span>
      )}
      {session.isHeld && <span className="tag">{t('schedule.plan.held')}</span>}
      {session.isPinned && <span className="tag">{t('schedule.plan.pinned')}</span>}
      {session.movedByHand && <span className="tag">{t('schedule.plan.by-hand')}</span>}
      {session.change === 'moved' && <span className="tag tag-warm">{t('schedule.plan.change.moved')}</span>}
    </span>
  )
}
