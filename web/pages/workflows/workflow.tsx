import '#words/parts/workflows.ts'
import { Button } from '@mantine/core'
import { Form, Link } from 'react-router'
import { dayText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import { everything } from '../rollout/everything.server.ts'
import type { Route } from './+types/workflow'
import { KpiSection } from './kpi-section.tsx'
import { RiskSection } from './risk-section.tsx'
import { StepsSection } from './steps-section.tsx'
import { TasksSection } from './tasks-section.tsx'
import { WorkSection } from './work-section.tsx'
import { workflowAction } from './workflow-calls.server.ts'
import { WorkflowFacts } from './workflow-facts.tsx'
import { WorkflowFields, workflowOfForm } from './workflow-fields.tsx'
import './workflows.css'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.workflow.name ?? wordsIn('en')('workflows.title') },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const api = apiOf(context)
  const path = { params: { path: { id: params.id } } }
  const me = await need(api.GET('/me'))
  const workflow = await need(api.GET('/workflows/{id}', path))
  const page = (cursor: string | undefined) => ({ params: { query: { limit: 200, cursor } } })
  const lives = me.permissions.includes('rollout/see')
    ? await everything((cursor) => need(api.GET('/go-lives', page(cursor))))
    : []
  const used = lives.filter((live) => live.workflowId === workflow.id)
  if (!me.permissions.includes('workflows/edit') || workflow.retiredAt) return { workflow, lives: used, kept: null }
  const [catalogue, risk, tasks, priorities] = await Promise.all([
    need(api.GET('/workflows/{id}/catalogue', path)),
    need(api.GET('/workflows/{id}/risk', path)),
    everything((cursor) => need(api.GET('/workflow-tasks', page(cursor)))),
    need(api.GET('/priorities')),
  ])
  const ranked = priorities.rows.filter((row) => row.rank !== null).length
  const rank = priorities.rows.find((row) => row.id === workflow.id)?.rank ?? null
  const place = rank && { place: rank.place, of: ranked, top: rank.top, draws: priorities.draws }
  return { workflow, lives: used, kept: { catalogue, risk, tasks, place } }
}

export const action = workflowAction

export default function WorkflowPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  const { workflow, lives, kept } = loaderData
  const sent = (intent: string) => (actionData?.intent === intent ? actionData.sent : null)
  return (
    <div className="stack workflows">
      <p className="small">
        <Link to="/workflows">{t('workflows.title')}</Link>
      </p>
      <h1>
        {workflow.name} {workflow.retiredAt && <span className="tag">{t('workflows.retired')}</span>}
      </h1>
      <ProblemNotice problem={actionData?.problem} />
      {actionData && !actionData.problem && <Saved removedKpi={actionData.removedKpi} />}
      {kept && <WorkflowFacts {...kept} />}
      {permissions.includes('rollout/see') && (
        <p>
          {t('workflows.used', { n: lives.length })}{' '}
          {lives.map((live, at) => (
            <span key={live.id}>
              {at > 0 && ' · '}
              <Link to={`/go-lives/${live.id}`}>
                {live.group}, {dayText(live.on, 'short')}
              </Link>
            </span>
          ))}
        </p>
      )}
      {kept && (
        <>
          <RiskSection risk={kept.risk} sent={{ area: sent('area'), approve: sent('approve') }} />
          <TasksSection id={workflow.id} tasks={kept.tasks} />
          <StepsSection steps={kept.catalogue.steps} sent={sent('steps')} />
          <KpiSection kpis={kept.catalogue.kpis} sent={actionData?.problem ? actionData : null} />
          <WorkSection catalogue={kept.catalogue} sent={sent('work')} />
        </>
      )}
      {permissions.includes('workflows/edit') ? (
        <Head workflow={workflow} sent={sent('save')} mayRetire={lives.length === 0} />
      ) : (
        <Reading workflow={workflow} />
      )}
    </div>
  )
}

function Saved({ removedKpi }: { removedKpi: string | null }) {
  const t = useWords()
  if (!removedKpi)
    return (
      <p role="status" className="notice">
        {t('workflows.saved')}
      </p>
    )
  return (
    <Form method="post" className="notice row" role="status">
      <input type="hidden" name="kpi" value={removedKpi} />
      {t('workflows.kpis.removed')}
      <Button type="submit" name="intent" value="kpi-restore" size="xs" variant="default">
        {t('workflows.kpis.restore')}
      </Button>
    </Form>
  )
}

type Workflow = Route.ComponentProps['loaderData']['workflow']

/** What people read, the tool, the owner and the live minutes. */
function Head({
  workflow,
  sent,
  mayRetire,
}: {
  workflow: Workflow
  sent: Record<string, string> | null
  mayRetire: boolean
}) {
  const t = useWords()
  const typed = sent ? workflowOfForm(formOf(sent)) : typedOf(workflow)
  return (
    <details className="sheet" open={sent !== null || workflow.retiredAt !== null}>
      <summary>
        <strong>{t('workflows.list.more')}</strong>
      </summary>
      <Form method="post" className="form-column">
        <WorkflowFields key={JSON.stringify(typed)} typed={typed} />
        <div className="row between">
          <Button type="submit" name="intent" value="save">
            {t('workflows.save')}
          </Button>
          {workflow.retiredAt ? (
            <Button type="submit" name="intent" value="restore" variant="default">
              {t('workflows.restore')}
            </Button>
          ) : (
            mayRetire && (
              <Button type="submit" name="intent" value="retire" variant="subtle" color="gray">
                {t('workflows.retire')}
              </Button>
            )
          )}
        </div>
      </Form>
    </details>
  )
}

function typedOf(workflow: Workflow) {
  return {
    name: workflow.name,
    owner: workflow.ownerEmail ?? '',
    tool: workflow.tool ?? '',
    accessSystem: workflow.accessSystem ?? '',
    riskNote: workflow.riskNote ?? '',
    live: workflow.liveMinutes.map(String),
    single: workflow.singleMinutes === null ? '' : String(workflow.singleMinutes),
    whereItFits: workflow.whereItFits ?? '',
    whatGoodLooksLike: workflow.whatGoodLooksLike ?? '',
  }
}

function formOf(sent: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(sent)) form.set(name, value)
  return form
}

function Reading({ workflow }: { workflow: Workflow }) {
  const t = useWords()
  const parts = [
    ['workflows.fits', workflow.whereItFits],
    ['workflows.good', workflow.whatGoodLooksLike],
    ['workflows.tool', workflow.tool],
  ] as const
  return (
    <div className="sheet stack">
      {parts.map(
        ([key, text]) =>
          text && (
            <section key={key}>
              <h2>{t(key)}</h2>
              <p className="long-text">{text}</p>
            </section>
          ),
      )}
    </div>
  )
}
