import '#words/parts/schedule.ts'
import { Button } from '@mantine/core'
import { Form, Link, useSearchParams } from 'react-router'
import { useMe, useZone } from '../../ui/me.ts'
import { withQuery } from '../../ui/query.ts'
import { useWords } from '../../ui/words.tsx'
import { ONLY, VIEWS } from './plan-query.ts'
import type { PlanData } from './plan-shape.ts'
import { sayFinding, tellIn } from './telling.ts'

export function Publish({ plan }: { plan: PlanData }) {
  const t = useWords()
  const { permissions } = useMe()
  const { changes } = plan
  if (!changes) return null
  const sessions = changes.added + changes.moved + changes.cancelled
  const isFirst = changes.moved + changes.kept + changes.cancelled === 0
  return (
    <section className="sheet stack-tight">
      {sessions + changes.people === 0 ? (
        <p>{t('schedule.plan.publish.nothing')}</p>
      ) : (
        <>
          {!isFirst && <p>{t('schedule.plan.changes', { ...changes })}</p>}
          {permissions.includes('plan/publish') && (
            <Form method="post" className="row no-print">
              <Button type="submit" name="intent" value="publish">
                {t('schedule.plan.publish', { sessions, first: isFirst ? 'yes' : 'no', people: changes.people })}
              </Button>
              <span className="quiet small">{t('schedule.plan.publish.note')}</span>
            </Form>
          )}
        </>
      )}
    </section>
  )
}

export function Findings({ plan }: { plan: PlanData }) {
  const t = useWords()
  const zone = useZone()
  if (!plan.findings.length) return null
  const tell = tellIn({}, zone)
  return (
    <section className="notice notice-warm">
      <h2>{t('schedule.plan.findings')}</h2>
      <ul className="reasons">
        {plan.findings.map((finding) => (
          <li key={JSON.stringify(finding)}>{sayFinding(t, finding, tell)}</li>
        ))}
      </ul>
    </section>
  )
}

export function Tabs({ plan }: { plan: PlanData }) {
  const t = useWords()
  const [query] = useSearchParams()
  const gone = { from: null, session: null, week: null, section: null }
  return (
    <div className="row between no-print">
      <nav className="tabs" aria-label={t('schedule.plan.view')}>
        {VIEWS.map((view) => (
          <Link
            key={view}
            to={withQuery(query, { ...gone, view: view === 'cohort' ? null : view })}
            aria-current={plan.view === view ? 'page' : undefined}
            preventScrollReset
          >
            {t(`schedule.plan.view.${view}`)}
          </Link>
        ))}
      </nav>
      <nav className="tabs" aria-label={t('schedule.plan.filter')}>
        {[null, ...ONLY].map((only) => (
          <Link
            key={only ?? 'all'}
            to={withQuery(query, { ...gone, only })}
            aria-current={plan.only === only ? 'page' : undefined}
            preventScrollReset
          >
            {t(`schedule.plan.filter.${only ?? 'all'}`)}
          </Link>
        ))}
      </nav>
    </div>
  )
}
