import '#words/parts/rollout.ts'
import '#words/parts/schedule.ts'
import { Button, TextInput } from '@mantine/core'
import { data, Form, Link, redirect, useNavigation } from 'react-router'
import { dayText, momentText } from '#words/dates.ts'
import { type Say, wordsIn } from '#words/say.ts'
import { apiOf, attempt } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/way-out'
import { ScheduleNav } from './schedule-nav.tsx'
import { sayWay, sayWhy, tellIn } from './telling.ts'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('schedule.way-out.title') }]

/** A problem is part of the page: the plan may have been replaced while somebody read about it. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const change = new URL(request.url).searchParams.get('change') ?? ''
  const path = { id: params.id }
  const seen = await attempt(apiOf(context).GET('/plans/{id}/way-out', { params: { path, query: { change } } }))
  const preview = seen.ok ? seen.answer : null
  if (preview?.person) throw redirect(`/facilitators?${needOf(preview.person)}`)
  return { planId: params.id, change, preview, problem: seen.ok ? null : seen.problem }
}

function needOf({ workflowId, language, siteId }: { workflowId: string; language: string; siteId: string }) {
  return new URLSearchParams({ teach: workflowId, language, near: siteId })
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await request.formData()
  const reason = String(form.get('reason') ?? '').trim() || null
  const change = readChange(String(form.get('change') ?? ''))
  const path = { id: params.id }
  const done = await attempt(apiOf(context).POST('/plans/{id}/way-out', { params: { path }, body: { change, reason } }))
  if (!done.ok) return data({ problem: done.problem }, { status: done.response.status })
  const { planId, moveId, undoUntil } = done.answer
  const moved = moveId && undoUntil ? `?${new URLSearchParams({ moved: moveId, until: undoUntil })}` : ''
  throw redirect(`/schedule/plans/${planId}${moved}`)
}

function readChange(text: string): Record<string, string> {
  try {
    return JSON.parse(text) as Record<string, string>
  } catch {
    return {}
  }
}

type Preview = NonNullable<Route.ComponentProps['loaderData']['preview']>

/** What applying one way out changes, said before anything is saved; the button says what it will do. */
export default function WayOutPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const isBusy = useNavigation().state === 'submitting'
  const { planId, change, preview, problem } = loaderData
  const back = `/schedule/plans/${planId}`
  return (
    <div className="stack schedule">
      <header className="row between">
        <h1>{t('schedule.way-out.title')}</h1>
        <ScheduleNav here="" />
      </header>
      <ProblemNotice problem={actionData?.problem ?? problem} />
      {preview && (
        <section className="sheet stack">
          <p>
            <strong>
              {sayWay(t, { change: preview.change, sessionsMoved: 0, cost: 0 }, tellIn(preview.names, zone))}
            </strong>{' '}
            {preview.tried && (
              <span className="quiet">
                {t('schedule.way-out.tried')} {t('schedule.way.cost', { moved: preview.tried.sessionsMoved })}
              </span>
            )}
          </p>
          <Facts preview={preview} />
          {preview.move && <Move move={preview.move} zone={zone} />}
          <Form method="post" className="stack-tight">
            <input type="hidden" name="change" value={change} />
            <TextInput name="reason" label={t('schedule.way-out.reason')} maxLength={1000} />
            <div className="row">
              <Button type="submit" loading={isBusy}>
                {preview.move?.isPlanned
                  ? t('schedule.way-out.move', {
                      sessions: preview.move.moves.length,
                      people: preview.move.peopleTold,
                    })
                  : t('schedule.way-out.apply')}
              </Button>
              <Link to={back}>{t('schedule.way-out.cancel')}</Link>
              <span className="quiet small">{t('schedule.way-out.nothing-saved')}</span>
            </div>
          </Form>
        </section>
      )}
      {!preview && (
        <p>
          <Link to={back}>{t('schedule.way-out.back')}</Link>
        </p>
      )}
    </div>
  )
}

function Facts({ preview }: { preview: Preview }) {
  const t = useWords()
  return (
    <div className="stack-tight">
      <h2>{t('schedule.way-out.facts')}</h2>
      <Scroll label={t('schedule.way-out.facts')}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('schedule.way-out.what')}</th>
              <th scope="col">{t('schedule.way-out.now')}</th>
              <th scope="col">{t('schedule.way-out.then')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.facts.map((fact) => (
              <tr key={fact.fact + fact.subject}>
                <th scope="row">{subjectOf(t, fact)}</th>
                <td>{saidValue(t, fact.fact, fact.from)}</td>
                <td>
                  <strong>{saidValue(t, fact.fact, fact.to)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="quiet small">
        {t('schedule.way-out.reach', { cohorts: preview.reach })} {t('schedule.way-out.replan')}
      </p>
    </div>
  )
}

type Fact = Preview['facts'][number]

function subjectOf(t: Say, { fact, subject }: Fact): string {
  if (fact === 'hours') return t(`schedule.weekday.${subject as '1'}`)
  if (fact === 'clash-share') return t(`schedule.way-out.fact.clash-share.${subject as 'live'}`)
  return t(`schedule.way-out.fact.${fact}`, { subject })
}

function saidValue(t: Say, fact: Fact['fact'], value: string): string {
  if (fact === 'go-live') return dayText(value)
  if (fact === 'clash-share') return `${Math.round(Number(value) * 100)} %`
  if (fact === 'cohort-minimum') return t('schedule.way-out.people', { n: Number(value) })
  if (fact === 'managers') return t(`schedule.way-out.managers.${value as 'separate'}`)
  if (fact === 'single-session')
    return value ? t('schedule.way-out.single', { minutes: value }) : t('schedule.way-out.two')
  if (fact === 'teaches') return list.format(value ? value.split('; ') : ['–'])
  return value
}

const list = new Intl.ListFormat('en-GB')

function Move({ move, zone }: { move: NonNullable<Preview['move']>; zone: string }) {
  const t = useWords()
  if (!move.isPlanned) return <p>{t('rollout.move.not-planned')}</p>
  return (
    <div className="stack-tight">
      <h2>{t('rollout.move.moves')}</h2>
      <p>{t('rollout.move.sentence', { sessions: move.moves.length, people: move.peopleTold })}</p>
      {move.unscheduled.length > 0 && (
        <div className="word-red">
          {t('rollout.move.unscheduled', { n: move.unscheduled.length })}
          <ul className="reasons">
            {move.unscheduled.map((one) => (
              <li key={one.key}>
                {one.workflow}, {t(`schedule.kind.${one.kind}`, { part: one.part })} · {one.cohort}:{' '}
                {one.why
                  .slice(0, 2)
                  .map((each) => sayWhy(t, each, tellIn(one.names, zone)))
                  .join(' ')}
              </li>
            ))}
          </ul>
        </div>
      )}
      {move.moves.length > 0 && (
        <details>
          <summary>{t('schedule.way-out.each', { n: move.moves.length })}</summary>
          <ul className="reasons">
            {move.moves.map((one) => (
              <li key={one.key}>
                {one.workflow}, {t(`schedule.kind.${one.kind}`, { part: one.part })} · {one.cohort}:{' '}
                {momentText(one.from, one.zone)} → {momentText(one.to, one.zone, one.minutes)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
