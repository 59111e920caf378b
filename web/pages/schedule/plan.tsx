import '#words/parts/schedule.ts'
import { useEffect, useState } from 'react'
import { data, Link, useNavigate, useSearchParams } from 'react-router'
import { isDay } from '#kernel/day.ts'
import { zone as zoneFrom } from '#kernel/zone.ts'
import { instantAt } from '#modules/people/local-time.ts'
import { dateIn, momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { withQuery } from '../../ui/query.ts'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/plan'
import { Figures } from './plan-figures.tsx'
import { Findings, Publish, Tabs } from './plan-head.tsx'
import { PlanNav } from './plan-nav.tsx'
import { askedOf, rowsOn } from './plan-query.ts'
import { RelaxedSessions, ScarceHours } from './plan-remarks.tsx'
import { PlanRunning } from './plan-running.tsx'
import { sessionsPart } from './plan-sessions.server.ts'
import type { Moving } from './plan-shape.ts'
import { Since } from './plan-since.tsx'
import { PlanTable } from './plan-table.tsx'
import { PlanTimeline } from './plan-timeline.tsx'
import { PlanUnmet } from './plan-unmet.tsx'
import { PlanWeek } from './plan-week.tsx'
import { RowPages } from './row-pages.tsx'
import { ScheduleNav } from './schedule-nav.tsx'
import { SessionMover } from './session-mover.tsx'
import { TimelineTools } from './timeline-tools.tsx'

const SOME_UNMET = 20
const MOST_UNMET = 200

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('schedule.nav.schedule') }]

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const api = apiOf(context)
  const query = new URL(request.url).searchParams
  const asked = askedOf(query)
  const path = { id: params.id }
  const hours = query.get('hours')
  const unmet = query.get('unmet') === 'all' ? MOST_UNMET : SOME_UNMET
  const whole = await need(api.GET('/plans/{id}', { params: { path } }))
  const [unscheduled, withoutPlace, squeezed, broken, facilitators, bottleneck, part] = await Promise.all([
    need(api.GET('/plans/{id}/unscheduled', { params: { path, query: { limit: unmet } } })),
    need(api.GET('/plans/{id}/without-place', { params: { path, query: { limit: unmet } } })),
    need(api.GET('/plans/{id}/squeezed', { params: { path, query: { limit: unmet } } })),
    need(api.GET('/plans/{id}/broken', { params: { path, query: { limit: unmet } } })),
    need(api.GET('/facilitators', { params: { query: { limit: 200 } } })),
    hours
      ? attempt(api.GET('/plans/{id}/unscheduled/{key}/bottleneck', { params: { path: { ...path, key: hours } } }))
      : null,
    sessionsPart(api, params.id, asked),
  ])
  const shown = [...part.sessions, ...part.rows.flatMap((row) => row.sessions)]
  const key = query.get('session')
  return {
    ...whole,
    ...asked,
    ...part,
    squeezed,
    broken,
    unscheduled,
    withoutPlace,
    bottleneck: bottleneck?.ok ? bottleneck.answer : null,
    facilitators: facilitators.rows.map(({ personId, name }) => ({ value: personId, label: name })),
    chosen: shown.find((session) => session.key === key) ?? null,
  }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const intent = text('intent')
  const key = text('key')
  if (intent === 'stop' || intent === 'keep' || intent === 'undo') {
    const path = { id: params.id }
    const keep = intent === 'keep' ? ('yes' as const) : ('no' as const)
    const done =
      intent === 'undo'
        ? await attempt(api.POST('/moves/{id}/undo', { params: { path: { id: text('move') } } }))
        : await attempt(api.POST('/plans/{id}/cancellation', { params: { path, query: { keep } } }))
    return done.ok
      ? { kind: intent === 'undo' ? ('undone' as const) : ('stopped' as const) }
      : data({ kind: 'problem' as const, problem: done.problem, key: '' }, { status: done.response.status })
  }
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
  const isRunning = plan.plan.state === 'queued' || plan.plan.state === 'running'
  const hasSessions = plan.plan.finishedAt !== null && plan.plan.state !== 'failed' && plan.plan.state !== 'cancelled'
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
          {hasSessions && <Figures summary={plan.plan.summary} />}
          {plan.plan.summary.bound && (
            <p className="quiet">
              {t('schedule.plan.bound', {
                percent: Math.max(0, Math.round((plan.plan.summary.bound.ratio - 1) * 1000) / 10),
              })}
            </p>
          )}
        </div>
        <ScheduleNav here="" />
      </header>
      {hasSessions && <PlanNav id={plan.plan.id} here="plan" />}
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
      <Since plan={plan} answer={actionData} />
      {isRunning && <PlanRunning plan={plan.plan} here={`/schedule/plans/${plan.plan.id}`} />}
      {plan.plan.isPartial && <p className="notice notice-warm">{t('schedule.plan.partial')}</p>}
      {plan.plan.state === 'cancelled' && (
        <p className="notice notice-warm">
          {t('schedule.plan.cancelled')} <Link to="/schedule">{t('schedule.way-out.plan-again')}</Link>
        </p>
      )}
      {plan.plan.state === 'failed' && plan.plan.problem && (
        <ProblemNotice problem={{ title: plan.plan.problem.slug, detail: plan.plan.problem.detail }} />
      )}
      {plan.plan.state === 'replaced' && <p className="notice notice-warm">{t('schedule.plan.not-newest')}</p>}
      <Publish plan={plan} />
      <Findings plan={plan} />
      {hasSessions && <RelaxedSessions plan={plan} />}
      <PlanUnmet plan={plan} />
      {hasSessions && <ScarceHours plan={plan} />}
      {hasSessions && (
        <section className="stack-tight">
          <h2>{t('schedule.plan.sessions')}</h2>
          <Tabs plan={plan} />
          {mayAdjust && plan.view !== 'table' && (
            <p className="quiet small" id="how-to-move">
              {t('schedule.plan.help')}
            </p>
          )}
          <TimelineTools plan={plan} />
          {plan.sections && <p className="quiet small">{t('schedule.timeline.legend')}</p>}
          {plan.total === 0 && !plan.sections?.length && <p className="sheet">{t('schedule.plan.none')}</p>}
          {plan.axis && (plan.rows.length > 0 || plan.sections) && (
            <PlanTimeline plan={plan} axis={plan.axis} moving={moving} setMoving={mayAdjust ? setMoving : null} />
          )}
          {plan.view === 'week' && <PlanWeek plan={plan} moving={moving} setMoving={mayAdjust ? setMoving : null} />}
          {plan.view === 'table' && plan.total > 0 && <PlanTable plan={plan} />}
          {plan.view !== 'week' && <RowPages total={plan.total} from={plan.from} size={rowsOn(plan.view)} />}
        </section>
      )}
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
