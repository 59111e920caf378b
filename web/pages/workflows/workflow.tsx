import '#words/parts/workflows.ts'
import { Button } from '@mantine/core'
import { data, Form, Link } from 'react-router'
import { dayText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/workflow'
import './workflows.css'
import { everything } from '../rollout/everything.server.ts'
import { bodyOf, WorkflowFields, workflowOfForm } from './workflow-fields.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.workflow.name ?? wordsIn('en')('workflows.title') },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const api = apiOf(context)
  const me = await need(api.GET('/me'))
  const workflow = await need(api.GET('/workflows/{id}', { params: { path: { id: params.id } } }))
  const page = (cursor: string | undefined) => ({ params: { query: { limit: 200, cursor } } })
  const lives = me.permissions.includes('rollout/see')
    ? await everything((cursor) => need(api.GET('/go-lives', page(cursor))))
    : []
  return { workflow, lives: lives.filter((live) => live.workflowId === workflow.id) }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const path = { params: { path: { id: params.id } } }
  const intent = form.get('intent')
  if (intent === 'retire' || intent === 'restore') {
    const done = await attempt(
      intent === 'retire' ? api.PUT('/workflows/{id}/retired', path) : api.DELETE('/workflows/{id}/retired', path),
    )
    return done.ok
      ? { problem: null, saved: true, typed: null }
      : data({ problem: done.problem, saved: false, typed: null }, { status: done.response.status })
  }
  const typed = workflowOfForm(form)
  const done = await attempt(api.PUT('/workflows/{id}', { ...path, body: bodyOf(typed) }))
  return done.ok
    ? { problem: null, saved: true, typed: null }
    : data({ problem: done.problem, saved: false, typed }, { status: done.response.status })
}

export default function WorkflowPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  const { workflow, lives } = loaderData
  const typed = actionData?.typed ?? {
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
  return (
    <div className="stack rollout">
      <p className="small">
        <Link to="/workflows">{t('workflows.title')}</Link>
      </p>
      <h1>
        {workflow.name} {workflow.retiredAt && <span className="tag">{t('workflows.retired')}</span>}
      </h1>
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.saved && (
        <p role="status" className="notice">
          {t('workflows.saved')}
        </p>
      )}
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
      {permissions.includes('workflows/edit') ? (
        <Form method="post" className="sheet form-column">
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
              lives.length === 0 && (
                <Button type="submit" name="intent" value="retire" variant="subtle" color="gray">
                  {t('workflows.retire')}
                </Button>
              )
            )}
          </div>
        </Form>
      ) : (
        <Reading workflow={workflow} />
      )}
    </div>
  )
}

function Reading({ workflow }: { workflow: Route.ComponentProps['loaderData']['workflow'] }) {
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
