import '#words/parts/schedule.ts'
import { Button, Checkbox, TextInput } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { momentText } from '#words/dates.ts'
import { sayProblem, type Values, wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/schedule'
import { Figures, Unmet } from './plan-figures.tsx'
import { PlanRunning } from './plan-running.tsx'
import { ScheduleNav } from './schedule-nav.tsx'

type Plan = components['schemas']['Plan']

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('schedule.home.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  const { rows } = await need(apiOf(context).GET('/plans', { params: { query: { limit: 50 } } }))
  const newest = (...states: Plan['state'][]) => rows.find((plan) => states.includes(plan.state)) ?? null
  const last = rows[0]
  return {
    running: newest('queued', 'running'),
    proposal: newest('ready'),
    published: newest('published'),
    failed: last?.state === 'failed' ? last : null,
    rows,
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const intent = text('intent')
  if (intent === 'stop' || intent === 'keep') {
    const params = {
      path: { id: text('plan') },
      query: { keep: intent === 'keep' ? ('yes' as const) : ('no' as const) },
    }
    const stopped = await attempt(api.POST('/plans/{id}/cancellation', { params }))
    return stopped.ok ? null : data({ problem: stopped.problem }, { status: stopped.response.status })
  }
  const iterations = Number.parseInt(text('iterations'), 10)
  const body = {
    seed: Number.parseInt(text('seed'), 10) || 0,
    keepPins: true,
    thorough: text('thorough') === 'on',
    ...(iterations >= 0 ? { iterations } : {}),
  }
  const asked = await attempt(api.POST('/plans', { body }))
  if (!asked.ok) return data({ problem: asked.problem }, { status: asked.response.status })
  throw redirect('/schedule')
}

export default function SchedulePage({
  loaderData: { running, proposal, published, failed, rows },
  actionData,
}: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  return (
    <div className="stack schedule">
      <header className="row between">
        <div>
          <h1>{t('schedule.home.title')}</h1>
          <p className="lede">{t('schedule.home.lede')}</p>
        </div>
        <ScheduleNav here="/schedule" />
      </header>
      <ProblemNotice problem={actionData?.problem} />
      {failed?.problem && !running && (
        <p className="notice notice-red">{sayProblem(t, failed.problem.slug, failed.problem.detail as Values)}</p>
      )}
      {running && <PlanRunning plan={running} here="/schedule" />}
      <div className="columns">
        <PublishedCard plan={published} />
        {!running && <ProposalCard plan={proposal} />}
      </div>
      {!running && permissions.includes('plan/propose') && <RunForm again={rows.length > 0} />}
      <History rows={rows} />
    </div>
  )
}

function PublishedCard({ plan }: { plan: Plan | null }) {
  const t = useWords()
  const zone = useZone()
  return (
    <section className="sheet stack-tight">
      <h2>{t('schedule.home.published')}</h2>
      {plan?.publishedAt ? (
        <>
          <p>
            {t('schedule.home.published.since', {
              when: momentText(plan.publishedAt, zone),
              ...plan.summary,
              parts: null,
              bound: null,
            })}
          </p>
          <Unmet summary={plan.summary} />
          <Link to={`/schedule/plans/${plan.id}`}>{t('schedule.home.published.open')}</Link>
        </>
      ) : (
        <p>{t('schedule.home.published.none')}</p>
      )}
    </section>
  )
}

function ProposalCard({ plan }: { plan: Plan | null }) {
  const t = useWords()
  const zone = useZone()
  return (
    <section className="sheet stack-tight">
      <h2>{t('schedule.home.proposal')}</h2>
      {plan ? (
        <>
          <p>
            {t('schedule.home.proposal.made', {
              when: momentText(plan.createdAt, zone),
              by: plan.requestedBy ?? 'none',
            })}
          </p>
          <Figures summary={plan.summary} />
          <Unmet summary={plan.summary} />
          <div>
            <Button component={Link} to={`/schedule/plans/${plan.id}`}>
              {t('schedule.home.proposal.open')}
            </Button>
          </div>
        </>
      ) : (
        <p>{t('schedule.home.proposal.none')}</p>
      )}
    </section>
  )
}

function RunForm({ again }: { again: boolean }) {
  const t = useWords()
  return (
    <section className="sheet no-print">
      <Form method="post" className="stack">
        <p>{t('schedule.home.run.help')}</p>
        <Checkbox
          name="thorough"
          label={t('schedule.home.run.thorough')}
          description={t('schedule.home.run.thorough.help')}
        />
        <details className="edit">
          <summary>{t('schedule.home.run.more')}</summary>
          <div className="fields">
            <TextInput
              name="seed"
              type="number"
              min={0}
              defaultValue={1}
              label={t('schedule.home.run.seed')}
              description={t('schedule.home.run.seed.help')}
            />
            <TextInput
              name="iterations"
              type="number"
              min={0}
              label={t('schedule.home.run.iterations')}
              description={t('schedule.home.run.iterations.help')}
            />
          </div>
        </details>
        <div>
          <Button type="submit" name="intent" value="run">
            {t(again ? 'schedule.home.run.again' : 'schedule.home.run')}
          </Button>
        </div>
      </Form>
    </section>
  )
}

const STATE_TAG: Partial<Record<Plan['state'], string>> = {
  published: 'tag-good',
  ready: 'tag-good',
  failed: 'tag-red',
  running: 'tag-warm',
  queued: 'tag-warm',
}

function History({ rows }: { rows: readonly Plan[] }) {
  const t = useWords()
  const zone = useZone()
  if (!rows.length) return null
  return (
    <section className="sheet">
      <h2>{t('schedule.home.history')}</h2>
      <Scroll label={t('schedule.home.history')}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('schedule.home.history.when')}</th>
              <th scope="col">{t('schedule.home.history.state')}</th>
              <th scope="col" className="number">
                {t('schedule.home.history.sessions')}
              </th>
              <th scope="col" className="number">
                {t('schedule.home.history.open')}
              </th>
              <th scope="col">{t('schedule.home.history.by')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((plan) => (
              <tr key={plan.id}>
                <td>
                  <Link to={`/schedule/plans/${plan.id}`}>{momentText(plan.createdAt, zone)}</Link>
                </td>
                <td>
                  <span className={`tag ${STATE_TAG[plan.state] ?? ''}`}>{t(`schedule.state.${plan.state}`)}</span>
                </td>
                <td className="number">{plan.finishedAt ? plan.summary.sessions : '–'}</td>
                <td className="number">
                  {plan.finishedAt ? plan.summary.unscheduled + plan.summary.withoutPlace : '–'}
                </td>
                <td>{plan.requestedBy ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}
