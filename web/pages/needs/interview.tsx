import '#words/parts/needs.ts'
import '#words/parts/surveys.ts'
import '../surveys/surveys.css'
import './needs.css'
import { Button, TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { data, Form, Link, redirect, useFetcher } from 'react-router'
import type { FieldProblem } from '#modules/surveys/answer-fields.ts'
import type { Field } from '#modules/surveys/form-pages.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need, type ProblemDocument } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import { AnswerField } from '../surveys/answer-field.tsx'
import { questionText } from '../surveys/answer-says.ts'
import type { AnswerValue } from '../surveys/answer-shape.ts'
import type { Route } from './+types/interview'
import { fieldsOf, nextTask, ratingOfForm } from './interview-form.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.interview.person ?? wordsIn('en')('needs.new.title') },
]

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const path = { id: params.id }
  const interview = await need(apiOf(context).GET('/needs/interviews/{id}', { params: { path } }))
  const asked = new URL(request.url).searchParams.get('task')
  const open = interview.tasks.filter((task) => interview.submittedAt === null || !task.isRated)
  const task = open.find((one) => one.id === asked) ?? null
  // The address names the task, so that saving it does not move on to the next one by itself.
  const first = open.find((one) => !one.isRated) ?? open[0]
  if (asked === null && first && (interview.isMine || interview.submittedAt !== null))
    throw redirect(`/needs/interviews/${params.id}?task=${first.id}`)
  const fields = task ? fieldsOf(interview.content, interview.view, task.id) : []
  return { interview, task, fields }
}

type Failed = {
  problem: ProblemDocument | null
  problems: { item: string; why: FieldProblem }[]
  saved: boolean
  /** What stood in the form, so that nothing typed is lost. */
  typed: Record<string, string>
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const path = { id: params.id }
  const here = `/needs/interviews/${params.id}`
  const intent = String(form.get('intent') ?? 'autosave')
  const failed = (problem: ProblemDocument | null, status: number, more: Partial<Failed> = {}) =>
    data({ problem, problems: [], saved: false, typed: {}, ...more } satisfies Failed, { status })
  if (intent === 'hand-in') {
    const done = await attempt(api.PUT('/needs/interviews/{id}/submitted', { params: { path } }))
    if (done.ok) throw redirect(here)
    return failed(done.problem, done.response.status)
  }
  if (intent === 'name') {
    const statement = String(form.get('statement') ?? '')
    const named = await attempt(api.POST('/needs/interviews/{id}/tasks', { params: { path }, body: { statement } }))
    if (named.ok) throw redirect(`${here}?task=${named.answer.id}`)
    return failed(named.problem, named.response.status)
  }
  if (intent === 'take-over') {
    const interview = await need(api.GET('/needs/interviews/{id}', { params: { path } }))
    const body = { role: interview.roleId, person: interview.personId, view: interview.view, withManager: false }
    const taken = await attempt(api.POST('/needs/interviews', { body }))
    if (taken.ok) throw redirect(here)
    return failed(taken.problem, taken.response.status)
  }
  const task = String(form.get('task') ?? '')
  const interview = await need(api.GET('/needs/interviews/{id}', { params: { path } }))
  const { problems, ...body } = ratingOfForm(fieldsOf(interview.content, interview.view, task), form)
  const isEmpty = !body.isNever && body.answers.length === 0
  if (isEmpty && intent === 'autosave') return failed(null, 200)
  const saved = await attempt(
    api.PUT('/needs/interviews/{id}/tasks/{task}', { params: { path: { ...path, task } }, body }),
  )
  const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  if (!saved.ok) return failed(saved.problem, saved.response.status, { problems, typed })
  if (problems.length) return failed(null, intent === 'autosave' ? 200 : 422, { problems, saved: true, typed })
  if (intent === 'autosave') return failed(null, 200, { saved: true })
  const tasks = interview.tasks.map((one) => (one.id === task ? { ...one, isRated: true } : one))
  throw redirect(`${here}?task=${nextTask(tasks, task) ?? 'end'}`)
}

type Loaded = Route.ComponentProps['loaderData']

export default function InterviewPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { interview, task, fields } = loaderData
  const { permissions } = useMe()
  const isLed = interview.isMine || interview.submittedAt !== null
  const role = interview.department ? `${interview.role}, ${interview.department}` : interview.role
  return (
    <div className="stack needs live">
      <p className="small row between">
        <Link to="/needs/interviews/new">{t('needs.live.another')}</Link>
        {permissions.includes('needs/see') && (
          <Link to={`/needs/roles/${interview.roleId}`}>{t('needs.live.to-role')}</Link>
        )}
      </p>
      <header className="stack-tight">
        <h1>{t('needs.live.title', { person: interview.person, role })}</h1>
        <p>
          <span className="tag">{t(`needs.view.${interview.view}`)}</span>{' '}
          <span className="quiet">{t('needs.live.as', { view: interview.view })}</span>
        </p>
      </header>
      <ProblemNotice problem={actionData?.problem} />
      {interview.submittedAt !== null && (
        <p className="notice" role="status">
          {t('needs.live.handed-in', { person: interview.person })}
        </p>
      )}
      {!isLed ? (
        <Form method="post" className="notice row">
          <span>{t('needs.live.not-mine')}</span>
          <Button type="submit" name="intent" value="take-over" variant="default">
            {t('needs.live.take-over')}
          </Button>
        </Form>
      ) : (
        <>
          <Steps interview={interview} current={task?.id ?? null} />
          {task && <RateTask key={task.id} interview={interview} task={task} fields={fields} failed={actionData} />}
        </>
      )}
      <OtherViews interview={interview} />
      {isLed && interview.submittedAt === null && <Ending interview={interview} />}
      <p className="small quiet">
        {t(interview.view === 'manager' ? 'needs.live.privacy.manager' : 'needs.live.privacy', {
          person: interview.person,
        })}
      </p>
    </div>
  )
}

function Steps({ interview, current }: { interview: Loaded['interview']; current: string | null }) {
  const t = useWords()
  if (interview.submittedAt !== null && interview.tasks.every((one) => one.isRated)) return null
  return (
    <nav aria-label={t('needs.live.tasks')}>
      <ol className="live-steps">
        {interview.tasks.map((one, n) => (
          <li key={one.id}>
            <Link
              to={`?task=${one.id}`}
              aria-current={one.id === current ? 'step' : undefined}
              data-done={one.isRated ? 'yes' : 'no'}
              aria-label={[
                t('needs.live.of', { n: n + 1, all: interview.tasks.length }),
                one.statement,
                ...(one.isRated ? [t('needs.live.rated')] : one.isAskedAgain ? [t('needs.live.again')] : []),
              ].join(', ')}
            >
              {n + 1}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const AUTOSAVE_MS = 700

/** One task at a time. Each change is saved by itself where scripts run; the button saves without them. */
function RateTask({
  interview,
  task,
  fields,
  failed,
}: {
  interview: Loaded['interview']
  task: NonNullable<Loaded['task']>
  fields: Field[]
  failed: Failed | undefined
}) {
  const t = useWords()
  const saver = useFetcher<Failed>()
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  useEffect(() => () => clearTimeout(timer.current ?? undefined), [])
  const n = interview.tasks.findIndex((one) => one.id === task.id) + 1
  const problems = saver.data?.problems ?? failed?.problems ?? []
  const rater = interview.view === 'employee' ? ('self' as const) : interview.view
  const asked = { rater, who: null, subjects: [{ id: task.id, says: task.statement }] }
  const value = (key: string) => (task.answers.find((one) => one.item === key)?.value ?? null) as AnswerValue | null
  const keep = (form: HTMLFormElement) => {
    clearTimeout(timer.current ?? undefined)
    timer.current = setTimeout(
      () => void saver.submit(new FormData(form), { method: 'post', action: `?task=${task.id}` }),
      AUTOSAVE_MS,
    )
  }
  const state =
    saver.state !== 'idle'
      ? 'saving'
      : problems.length === 0 && (saver.data?.saved || (task.isRated && !saver.data))
        ? 'saved'
        : 'not-saved'
  return (
    <Form
      method="post"
      action={`?task=${task.id}`}
      className="stack"
      onChange={(event) => keep(event.currentTarget)}
      onSubmit={() => clearTimeout(timer.current ?? undefined)}
    >
      <input type="hidden" name="task" value={task.id} />
      <div className="stack-tight">
        <p className="small quiet">{t('needs.live.of', { n, all: interview.tasks.length })}</p>
        <h2 className="live-statement">{task.statement}</h2>
      </div>
      <label className="choice-row never-row">
        <input type="checkbox" name="isNever" defaultChecked={task.isNever} />
        <span>{t('needs.live.never')}</span>
      </label>
      {fields.map((field) => (
        <AnswerField
          key={field.item.key}
          field={field}
          says={questionText(t, asked, field)}
          value={value(field.item.key)}
          problem={problems.find((one) => one.item === field.item.key)?.why ?? null}
          typed={failed?.typed ?? {}}
        />
      ))}
      <div className="live-foot row between">
        <Button type="submit" name="intent" value="save">
          {t(n === interview.tasks.length ? 'needs.live.save.last' : 'needs.live.save')}
        </Button>
        <span className="small quiet" role="status">
          {t(`needs.live.${state}`)}
        </span>
      </div>
    </Form>
  )
}

function OtherViews({ interview }: { interview: Loaded['interview'] }) {
  const t = useWords()
  if (interview.others.length === 0) return null
  return (
    <section className="sheet stack-tight">
      <h2>{t('needs.live.next-view')}</h2>
      <ul className="lines">
        {interview.others.map((one) => (
          <li key={one.id}>
            {one.submittedAt ? (
              t('needs.live.next-view.done', { person: one.person })
            ) : (
              <Link to={`/needs/interviews/${one.id}`}>
                {t('needs.live.next-view.one', { person: one.person, view: one.view })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Ending({ interview }: { interview: Loaded['interview'] }) {
  const t = useWords()
  const rated = interview.tasks.filter((one) => one.isRated).length
  return (
    <>
      <Form method="post" className="sheet form-column">
        <h2>{t('needs.live.name')}</h2>
        <TextInput
          name="statement"
          label={t('needs.task.statement')}
          description={t('needs.live.name.what')}
          required
          minLength={3}
          maxLength={300}
        />
        <div>
          <Button type="submit" name="intent" value="name" variant="default">
            {t('needs.live.name.button')}
          </Button>
        </div>
      </Form>
      <Form method="post" className="sheet row between">
        <p>{t('needs.live.hand-in.what', { rated, all: interview.tasks.length })}</p>
        <Button type="submit" name="intent" value="hand-in">
          {t('needs.live.hand-in')}
        </Button>
      </Form>
    </>
  )
}
