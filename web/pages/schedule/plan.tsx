import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { data, Form, Link, useNavigate, useSearchParams } from 'react-router'
import { type Day, day as dayFrom, isDay, plusDays } from '#kernel/day.ts'
import { instant } from '#kernel/instant.ts'
import { zone as zoneFrom } from '#kernel/zone.ts'
import { instantAt, localDay, localTime } from '#modules/people/local-time.ts'
import { dateIn, momentText } from '#words/dates.ts'
import { wordsIn } from '#words/words.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/plan'
import { axisOf, type LocalPlace, mondayOf } from './plan-axis.ts'
import { Figures } from './plan-figures.tsx'
import { PlanTable } from './plan-table.tsx'
import { PlanTimeline } from './plan-timeline.tsx'
import { PlanUnmet } from './plan-unmet.tsx'
import { PlanWeek } from './plan-week.tsx'
import { ScheduleNav } from './schedule-nav.tsx'
import { SessionMover } from './session-mover.tsx'
import { sayFinding, tellIn } from './telling.ts'
import { withQuery } from './with-query.ts'

const VIEWS = ['cohort', 'facilitator', 'week', 'table'] as const
const ONLY = ['moved', 'added', 'pinned', 'broken'] as const
const ROWS = 30
const TABLE_ROWS = 100
const MOST_PAGES = 25
type Api = ReturnType<typeof apiOf>
export type PlanSession = components['schemas']['PlanSession'] & LocalPlace

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('schedule.nav.schedule') }]

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const api = apiOf(context)
  const query = new URL(request.url).searchParams
  const view = VIEWS.find((one) => one === query.get('view')) ?? 'cohort'
  const only = ONLY.find((one) => one === query.get('only'))
  const from = Math.max(0, Number.parseInt(query.get('from') ?? '0', 10) || 0)
  const path = { id: params.id }
  const unmet = query.get('unmet') === 'all' ? 200 : 20
  const whole = await need(api.GET('/plans/{id}', { params: { path } }))
  const [unscheduled, withoutPlace, facilitators] = await Promise.all([
    need(api.GET('/plans/{id}/unscheduled', { params: { path, query: { limit: unmet } } })),
    need(api.GET('/plans/{id}/without-place', { params: { path, query: { limit: unmet } } })),
    need(api.GET('/facilitators', { params: { query: { limit: 200 } } })),
  ])
  const filter = only ? { only } : {}
  const weekAsked = query.get('week') ?? ''
  const all = view === 'week' || view === 'table' ? [] : await everySession(api, params.id, filter)
  const first =
    view === 'week'
      ? await need(api.GET('/plans/{id}/sessions', { params: { path, query: { limit: 1, ...filter } } }))
      : null
  const monday = mondayOf(
    isDay(weekAsked) ? weekAsked : ((first?.rows[0] ? local(first.rows[0]).day : dayFrom('2027-01-04')) as Day),
  )
  const page =
    view === 'week'
      ? await need(
          api.GET('/plans/{id}/sessions', {
            params: { path, query: { limit: 200, from: monday, to: plusDays(monday, 7), ...filter } },
          }),
        )
      : view === 'table'
        ? await need(
            api.GET('/plans/{id}/sessions', {
              params: { path, query: { limit: TABLE_ROWS, cursor: String(from), ...filter } },
            }),
          )
        : null
  const sessions = page ? page.rows.map(local) : all
  const rows = page ? [] : rowsOf(sessions, view as 'cohort' | 'facilitator', whole.cohorts)
  const shownRows = rows.slice(from, from + ROWS)
  const shown = page ? sessions : shownRows.flatMap((row) => row.sessions)
  const key = query.get('session')
  return {
    ...whole,
    unscheduled,
    withoutPlace,
    facilitators: facilitators.rows.map(({ personId, name }) => ({ value: personId, label: name })),
    view,
    only: only ?? null,
    from,
    monday,
    total: page ? page.total : rows.length,
    rows: shownRows,
    sessions: page ? sessions : [],
    axis: page
      ? null
      : axisOf([...all.map(({ day }) => day), ...whole.cohorts.flatMap(({ on }) => (on ? [on as Day] : []))]),
    chosen: shown.find((session) => session.key === key) ?? null,
  }
}

function local(session: components['schemas']['PlanSession']): PlanSession {
  const at = instant(session.startsAt)
  return { ...session, day: localDay(at, zoneFrom(session.zone)), time: localTime(at, zoneFrom(session.zone)) }
}

async function everySession(api: Api, id: string, filter: { only?: (typeof ONLY)[number] }): Promise<PlanSession[]> {
  const found: PlanSession[] = []
  let cursor: string | null = '0'
  for (let n = 0; cursor !== null && n < MOST_PAGES; n++) {
    const page: { rows: components['schemas']['PlanSession'][]; next: string | null } = await need(
      api.GET('/plans/{id}/sessions', { params: { path: { id }, query: { limit: 200, cursor, ...filter } } }),
    )
    found.push(...page.rows.map(local))
    cursor = page.next
  }
  return found
}

export type TimelineRow = {
  id: string
  name: string
  detail: string
  people: number
  goLive: string | null
  window: [Day, Day] | null
  sessions: PlanSession[]
}

function rowsOf(
  sessions: readonly PlanSession[],
  by: 'cohort' | 'facilitator',
  cohorts: readonly components['schemas']['PlanCohort'][],
): TimelineRow[] {
  if (by === 'facilitator') {
    const groups = [...Map.groupBy(sessions, (session) => session.facilitatorId)]
    const rows = groups.map(([id, own]) => ({
      id,
      name: own[0]!.facilitator,
      detail: '',
      people: 0,
      goLive: null,
      window: null,
      sessions: own,
    }))
    return rows.sort((a, b) => a.name.localeCompare(b.name, 'en'))
  }
  const byCohort = Map.groupBy(sessions, (session) => session.cohortKey)
  const rows = cohorts.flatMap((cohort): TimelineRow[] => {
    const own = byCohort.get(cohort.key) ?? []
    const live = own.find((session) => session.kind === 'live')
    if (!own.length) return []
    return [
      {
        id: cohort.key,
        name: cohort.name,
        detail: cohort.workflow,
        people: cohort.people,
        goLive: cohort.on,
        window: live ? [live.windowOpensOn as Day, live.windowClosesOn as Day] : null,
        sessions: own,
      },
    ]
  })
  return rows.sort((a, b) =>
    (a.goLive ?? '') < (b.goLive ?? '')
      ? -1
      : (a.goLive ?? '') > (b.goLive ?? '')
        ? 1
        : a.name.localeCompare(b.name, 'en'),
  )
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const intent = text('intent')
  const key = text('key')
  if (intent === 'publish') {
    const done = await attempt(api.POST('/plans/{id}/publish', { params: { path: { id: params.id } } }))
    return done.ok
      ? { kind: 'published' as const, published: done.answer }
      : data({ kind: 'problem' as const, problem: done.problem, key: '' }, { status: done.response.status })
  }
  if (intent === 'unpin') {
    const done = await attempt(
      api.DELETE('/plans/{id}/sessions/{key}/pin', { params: { path: { id: params.id, key } } }),
    )
    return done.ok
      ? { kind: 'unpinned' as const }
      : data({ kind: 'problem' as const, problem: done.problem, key }, { status: done.response.status })
  }
  const [on, at] = [text('day'), text('time').slice(0, 5)]
  if (!isDay(on) || !/^\d\d:\d\d$/.test(at))
    return data({ kind: 'problem' as const, problem: { title: 'request/not-understood' }, key }, { status: 400 })
  const start = instantAt(on, at as `${number}:${number}`, zoneFrom(text('zone')))
  const facilitator = text('facilitator')
  const body = { start, ...(facilitator ? { facilitator } : {}), preview: intent !== 'move', pinned: true }
  const done = await attempt(api.PUT('/plans/{id}/sessions/{key}', { params: { path: { id: params.id, key } }, body }))
  if (!done.ok) return data({ kind: 'problem' as const, problem: done.problem, key }, { status: done.response.status })
  return {
    kind: done.answer.saved ? ('moved' as const) : ('preview' as const),
    moved: done.answer,
    place: { day: on, time: at },
    facilitator,
  }
}

export type PlanData = Route.ComponentProps['loaderData']
export type PlanAnswer = Route.ComponentProps['actionData']
export type Moving = LocalPlace & { key: string }

export default function PlanPage({ loaderData: plan, actionData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const { permissions } = useMe()
  const [moving, setMoving] = useState<Moving | null>(null)
  const [query] = useSearchParams()
  const navigate = useNavigate()
  const { chosen } = plan
  // A chosen session, or one that was just saved, starts where it stands.
  useEffect(() => setMoving(chosen ? { key: chosen.key, day: chosen.day, time: chosen.time } : null), [chosen])
  // Before scripts load, the answer of the form is all there is to go by.
  const previewed =
    actionData?.kind === 'preview' && actionData.moved.key === chosen?.key
      ? { key: chosen.key, ...actionData.place }
      : null
  const known = [...plan.sessions, ...plan.rows.flatMap((row) => row.sessions)]
  const session = known.find((one) => one.key === (moving?.key ?? chosen?.key)) ?? null
  const mayAdjust = plan.plan.state === 'ready' && permissions.includes('plan/adjust')
  const close = () => {
    setMoving(null)
    if (chosen) void navigate(withQuery(query, { session: null }), { preventScrollReset: true })
  }
  return (
    <div className="stack schedule">
      <header className="row between">
        <div>
          <h1>{t('schedule.plan.title', { state: plan.plan.state, when: dateIn(plan.plan.createdAt, zone) })}</h1>
          <p className="lede">
            {t('schedule.home.proposal.made', {
              when: momentText(plan.plan.createdAt, zone),
              by: plan.plan.requestedBy ?? 'none',
            })}
          </p>
          <Figures summary={plan.plan.summary} />
        </div>
        <ScheduleNav here="" />
      </header>
      {actionData?.kind === 'problem' && <ProblemNotice problem={actionData.problem} />}
      {actionData?.kind === 'published' && (
        <p role="status" className="notice">
          {t('schedule.plan.published', { ...actionData.published })}
        </p>
      )}
      {actionData?.kind === 'moved' && session && (
        <p role="status" className="notice">
          {t('schedule.move.saved', { when: momentText(actionData.moved.startsAt, session.zone) })}
        </p>
      )}
      {plan.plan.state === 'replaced' && <p className="notice notice-warm">{t('schedule.plan.not-newest')}</p>}
      <Publish plan={plan} />
      <Findings plan={plan} />
      <PlanUnmet plan={plan} />
      <section className="stack-tight">
        <h2>{t('schedule.plan.sessions')}</h2>
        <Tabs plan={plan} />
        {mayAdjust && plan.view !== 'table' && (
          <p className="quiet small" id="how-to-move">
            {t('schedule.plan.help')}
          </p>
        )}
        {plan.total === 0 && <p className="sheet">{t('schedule.plan.none')}</p>}
        {plan.axis && plan.rows.length > 0 && (
          <PlanTimeline plan={plan} axis={plan.axis} moving={moving} setMoving={mayAdjust ? setMoving : null} />
        )}
        {plan.view === 'week' && <PlanWeek plan={plan} moving={moving} setMoving={mayAdjust ? setMoving : null} />}
        {plan.view === 'table' && plan.total > 0 && <PlanTable plan={plan} />}
        <Pages plan={plan} />
      </section>
      {session && (
        <SessionMover
          key={session.key}
          session={session}
          moving={moving ?? previewed ?? { key: session.key, day: session.day, time: session.time }}
          setMoving={setMoving}
          close={close}
          mayAdjust={mayAdjust}
          facilitators={plan.facilitators}
          answer={actionData}
        />
      )}
      {permissions.includes('plan/propose') && (
        <p className="small quiet">
          <a href={`/api/v1/plans/${plan.plan.id}/plan-file`} download={`takeroot-plan-${plan.plan.id}.json`}>
            {t('schedule.plan.file')}
          </a>{' '}
          {t('schedule.plan.file.help', { seed: plan.plan.seed })}
        </p>
      )}
    </div>
  )
}

function Publish({ plan }: { plan: PlanData }) {
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

function Findings({ plan }: { plan: PlanData }) {
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

function Tabs({ plan }: { plan: PlanData }) {
  const t = useWords()
  const [query] = useSearchParams()
  const gone = { from: null, session: null, week: null }
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

function Pages({ plan }: { plan: PlanData }) {
  const t = useWords()
  const [query] = useSearchParams()
  const size = plan.view === 'table' ? TABLE_ROWS : ROWS
  if (plan.view === 'week' || plan.total <= size) return null
  const to = Math.min(plan.total, plan.from + size)
  return (
    <nav className="row no-print" aria-label={t('schedule.plan.pages', { from: plan.from + 1, to, total: plan.total })}>
      <span>{t('schedule.plan.pages', { from: plan.from + 1, to, total: plan.total })}</span>
      {plan.from > 0 && (
        <Link to={withQuery(query, { from: String(Math.max(0, plan.from - size)), session: null })} preventScrollReset>
          {t('schedule.plan.before')}
        </Link>
      )}
      {to < plan.total && (
        <Link to={withQuery(query, { from: String(to), session: null })} preventScrollReset>
          {t('schedule.plan.next')}
        </Link>
      )}
    </nav>
  )
}
