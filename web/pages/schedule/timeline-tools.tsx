import '#words/parts/schedule.ts'
import { Button, TextInput } from '@mantine/core'
import { Form, Link, useSearchParams } from 'react-router'
import type { Key } from '#words/say.ts'
import { withQuery } from '../../ui/query.ts'
import { useWords } from '../../ui/words.tsx'
import { GROUPINGS, ZOOMS } from './plan-query.ts'
import type { PlanData } from './plan-shape.ts'

/** Search, grouping and zoom: the ways to find one's place in fifteen or fifteen hundred cohorts. */
export function TimelineTools({ plan }: { plan: PlanData }) {
  const t = useWords()
  const [query] = useSearchParams()
  const isTimeline = plan.view === 'cohort' || plan.view === 'facilitator'
  const kept = [...query].filter(([name]) => !['q', 'from', 'session', 'section'].includes(name))
  return (
    <div className="row-end between no-print">
      <Form method="get" className="row-end" role="search">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextInput
          name="q"
          size="xs"
          label={t(plan.view === 'facilitator' ? 'schedule.faculty.name' : 'schedule.timeline.find')}
          defaultValue={plan.q}
        />
        <Button type="submit" size="xs" variant="default">
          {t('schedule.faculty.find.button')}
        </Button>
        {plan.q && (
          <Link to={withQuery(query, { q: null, from: null })} preventScrollReset>
            {t('schedule.timeline.all')}
          </Link>
        )}
      </Form>
      {isTimeline && (
        <div className="row">
          {plan.view === 'cohort' && !plan.only && (
            <Choice
              name={t('schedule.timeline.group')}
              here={plan.grouping}
              choices={GROUPINGS}
              words={(one) => `schedule.timeline.group.${one}`}
              to={(one) => withQuery(query, { by: one, section: null, from: null, session: null })}
            />
          )}
          <Choice
            name={t('schedule.timeline.zoom')}
            here={plan.zoom}
            choices={ZOOMS}
            words={(one) => `schedule.timeline.zoom.${one}`}
            to={(one) => withQuery(query, { zoom: one })}
          />
        </div>
      )}
    </div>
  )
}

function Choice<One extends string>({
  name,
  here,
  choices,
  words,
  to,
}: {
  name: string
  here: One
  choices: readonly One[]
  words: (one: One) => Key
  to: (one: One) => string
}) {
  const t = useWords()
  return (
    <nav className="tabs tabs-small" aria-label={name}>
      <span className="quiet small">{name}</span>
      {choices.map((one) => (
        <Link key={one} to={to(one)} aria-current={one === here ? 'page' : undefined} preventScrollReset>
          {t(words(one))}
        </Link>
      ))}
    </nav>
  )
}
