import '#words/parts/schedule.ts'
import { Button, TextInput } from '@mantine/core'
import { Form, Link, useSearchParams } from 'react-router'
import { dateIn, dayText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { withQuery } from '../../ui/query.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/load'
import { hoursText, levelOf } from './load-level.ts'
import { PlanNav } from './plan-nav.tsx'
import { RowPages } from './row-pages.tsx'
import { ScheduleNav } from './schedule-nav.tsx'

const ROWS = 25
const SORTS = ['fullest', 'most', 'name'] as const

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('schedule.load.title') }]

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const api = apiOf(context)
  const query = new URL(request.url).searchParams
  const q = query.get('q')?.trim() ?? ''
  const sort = SORTS.find((one) => one === query.get('sort')) ?? 'fullest'
  const from = Math.max(0, Number.parseInt(query.get('from') ?? '0', 10) || 0)
  const path = { id: params.id }
  const [{ plan }, load] = await Promise.all([
    need(api.GET('/plans/{id}', { params: { path } })),
    need(
      api.GET('/plans/{id}/load', {
        params: { path, query: { limit: ROWS, cursor: String(from), sort, ...(q ? { q } : {}) } },
      }),
    ),
  ])
  return { plan, load, q, sort, from }
}

/** A heat table: hours a week of each facilitator, darker towards the limit; the numbers are the table behind it. */
export default function LoadPage({ loaderData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const { plan, load, q, sort, from } = loaderData
  return (
    <div className="stack schedule">
      <header className="row between">
        <div>
          <h1>{t('schedule.load.title')}</h1>
          <p className="lede">
            {t('schedule.plan.title', { state: plan.state, when: dateIn(plan.createdAt, zone) })}.{' '}
            {t('schedule.load.lede')}
          </p>
        </div>
        <ScheduleNav here="" />
      </header>
      <PlanNav id={plan.id} here="load" />
      {load.weeks.length === 0 ? (
        <p className="sheet">{t('schedule.load.none')}</p>
      ) : (
        <>
          <p className={load.over ? 'word-red' : load.heavy ? 'word-warm' : ''}>
            {t('schedule.load.summary', { n: load.facilitators, over: load.over, heavy: load.heavy })}
          </p>
          <Search q={q} sort={sort} />
          {load.total === 0 ? (
            <p className="sheet">{t('schedule.load.nobody', { q })}</p>
          ) : (
            <Heat load={load} all={!q} />
          )}
          <Legend />
          <RowPages total={load.total} from={from} size={ROWS} />
        </>
      )}
    </div>
  )
}

type Load = Route.ComponentProps['loaderData']['load']

function Search({ q, sort }: { q: string; sort: string }) {
  const t = useWords()
  const [query] = useSearchParams()
  return (
    <div className="row-end between no-print">
      <Form method="get" className="row-end" role="search">
        <input type="hidden" name="sort" value={sort} />
        <TextInput name="q" label={t('schedule.faculty.name')} defaultValue={q} />
        <Button type="submit" variant="default">
          {t('schedule.faculty.find.button')}
        </Button>
      </Form>
      <nav className="tabs" aria-label={t('schedule.load.sort')}>
        {SORTS.map((one) => (
          <Link
            key={one}
            to={withQuery(query, { sort: one, from: null })}
            aria-current={one === sort ? 'page' : undefined}
            preventScrollReset
          >
            {t(`schedule.load.sort.${one}`)}
          </Link>
        ))}
      </nav>
    </div>
  )
}

function Heat({ load, all }: { load: Load; all: boolean }) {
  const t = useWords()
  return (
    <Scroll label={t('schedule.load.title')} className="sheet">
      <table className="plain heat">
        <thead>
          <tr>
            <th scope="col">{t('schedule.load.who')}</th>
            <th scope="col" className="number">
              {t('schedule.load.total')}
            </th>
            {load.weeks.map(({ week }) => (
              <th key={week} scope="col" className="heat-week">
                {dayText(week, 'short').slice(4)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all && (
            <tr className="heat-all">
              <th scope="row">{t('schedule.load.all', { n: load.facilitators })}</th>
              <td className="number">{hoursText(load.weeks.reduce((sum, one) => sum + one.minutes, 0))}</td>
              {load.weeks.map((one) => (
                <Cell key={one.week} minutes={one.minutes} limit={one.limit} />
              ))}
            </tr>
          )}
          {load.rows.map((row) => {
            const byWeek = new Map(row.weeks.map((one) => [one.week, one.minutes]))
            return (
              <tr key={row.facilitatorId}>
                <th scope="row">
                  {row.name}
                  <span className="quiet small">
                    {t('schedule.load.limit', { site: row.site ?? 'none', hours: hoursText(row.limit) })}
                  </span>
                  {row.over > 0 && <span className="word-red small">{t('schedule.load.over', { n: row.over })}</span>}
                </th>
                <td className="number">{hoursText(row.minutes)}</td>
                {load.weeks.map(({ week }) => (
                  <Cell key={week} minutes={byWeek.get(week) ?? 0} limit={row.limit} />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Scroll>
  )
}

function Cell({ minutes, limit }: { minutes: number; limit: number }) {
  return <td className={`heat-cell heat-${levelOf(minutes, limit)}`}>{minutes ? hoursText(minutes) : '·'}</td>
}

function Legend() {
  const t = useWords()
  return (
    <p className="row small heat" aria-hidden>
      {(['light', 'even', 'heavy', 'over'] as const).map((level) => (
        <span key={level} className="row" style={{ gap: 6 }}>
          <span className={`heat-key heat-${level}`} /> {t(`schedule.load.level.${level}`)}
        </span>
      ))}
    </p>
  )
}
