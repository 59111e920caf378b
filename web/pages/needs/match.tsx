import '#words/parts/needs.ts'
import './needs.css'
import { Button } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/match'
import { PriorLine } from './prior-line.tsx'
import { agreementText } from './prior-says.ts'

type Found = components['schemas']['PriorSuggestions']
export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('needs.match.title') }]

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const sheet = await need(api.GET('/needs/roles/{id}', { params: { path: { id: params.id } } }))
  const task = sheet.tasks.find((one) => one.id === new URL(request.url).searchParams.get('task')) ?? null
  const query = { title: sheet.role.name, statement: task?.statement ?? '', limit: task ? 5 : 12 }
  const found: Found = await need(api.GET('/prior-suggestions', { params: { query } }))
  const listed = new Set(sheet.tasks.map((one) => one.priorTask))
  return { role: sheet.role, task, found: { ...found, tasks: found.tasks.filter((one) => !listed.has(one.id)) } }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const [task, priorTask] = [String(form.get('task') ?? ''), String(form.get('priorTask') ?? '')]
  const statement = String(form.get('statement') ?? '')
  const path = { id: params.id }
  const done = task
    ? await attempt(api.PUT('/needs/tasks/{id}/match', { params: { path: { id: task } }, body: { priorTask } }))
    : await attempt(api.POST('/needs/roles/{id}/tasks', { params: { path }, body: { statement, priorTask } }))
  if (!done.ok) return data({ problem: done.problem }, { status: done.response.status })
  throw redirect(task ? `/needs/roles/${params.id}#${task}` : `/needs/roles/${params.id}/match`)
}

export default function Match({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { role, task, found } = loaderData
  return (
    <div className="stack needs">
      <p className="small">
        <Link to={`/needs/roles/${role.id}`}>{role.department ? `${role.name}, ${role.department}` : role.name}</Link>
      </p>
      <h1>{task ? t('needs.match.title') : t('needs.match.suggest', { role: role.name })}</h1>
      <p className="lede">
        {task ? t('needs.match.what', { statement: task.statement }) : t('needs.match.suggest.what')}
      </p>
      <ProblemNotice problem={actionData?.problem} />
      {found.isEmpty ? (
        <p className="notice">
          {t('needs.match.empty')} <Link to="/needs/priors">{t('needs.match.empty.link')}</Link>
        </p>
      ) : found.tasks.length === 0 ? (
        <p className="notice">{t('needs.match.none')}</p>
      ) : (
        <ul className="plain-list stack">
          {found.tasks.map((one) => (
            <li key={one.id} className="sheet stack-tight">
              <PriorLine prior={one} />
              <Form method="post">
                <input type="hidden" name="task" value={task?.id ?? ''} />
                <input type="hidden" name="priorTask" value={one.id} />
                <input type="hidden" name="statement" value={one.statement} />
                <Button type="submit" variant="default" aria-describedby={`prior-${one.id}`}>
                  {t(task ? 'needs.match.confirm' : 'needs.match.add')}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {found.agreement && <p className="small quiet">{agreementText(t, found.agreement)}</p>}
    </div>
  )
}
