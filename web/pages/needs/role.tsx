import '#words/parts/needs.ts'
import './needs.css'
import { Button, NumberInput, TextInput } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/role'
import { DotsPicture } from './dots-picture.tsx'
import { figure } from './figures.ts'
import type { Pair } from './paired-dots.ts'
import { roleCall } from './role-calls.server.ts'
import { LearningNeeds, ListAgreement, WhoRated } from './role-parts.tsx'
import { TaskCard } from './task-card.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.sheet.role.name ?? wordsIn('en')('needs.title') },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  return { sheet: await need(apiOf(context).GET('/needs/roles/{id}', { params: { path: { id: params.id } } })) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const done = await attempt(roleCall(apiOf(context), params.id, form))
  const task = String(form.get('task') ?? '')
  const statement = String(form.get('statement') ?? '')
  if (!done.ok) return data({ problem: done.problem, task, statement }, { status: done.response.status })
  if (form.get('intent') === 'retire-role') throw redirect(`/needs?retired=${params.id}`)
  throw redirect(
    `/needs/roles/${params.id}${form.get('intent') === 'add' ? '#add' : task && form.get('intent') !== 'retire' ? `#${task}` : ''}`,
  )
}

type Sheet = Route.ComponentProps['loaderData']['sheet']

export default function RolePage({ loaderData: { sheet }, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  const mayEdit = permissions.includes('needs/edit')
  const { role, tasks } = sheet
  return (
    <div className="stack needs">
      <p className="small">
        <Link to="/needs">{t('needs.sheet.back')}</Link>
      </p>
      <header className="stack-tight">
        <h1>{role.department ? `${role.name}, ${role.department}` : role.name}</h1>
        <p className="lede">
          {t('needs.sheet.lede', {
            people: role.people,
            employees: role.employeesAnswered,
            managers: role.managersAnswered,
          })}
        </p>
        <Ways sheet={sheet} />
      </header>
      <ProblemNotice problem={actionData?.problem} />
      <Standing sheet={sheet} />
      <section className="stack" aria-labelledby="tasks-title">
        <h2 id="tasks-title">{t('needs.sheet.tasks')}</h2>
        {tasks.length === 0 && <p className="sheet">{t('needs.sheet.no-tasks')}</p>}
        {tasks.map((task, n) => (
          <TaskCard
            key={task.id}
            task={task}
            number={n + 1}
            smallest={sheet.smallest}
            mayEdit={mayEdit}
            role={role.id}
            isOpen={actionData?.task === task.id}
          />
        ))}
      </section>
      {mayEdit && <AddTask typed={actionData?.task === '' ? actionData.statement : ''} />}
      {(role.employeesAnswered > 0 || role.managersAnswered > 0) && (
        <>
          <section className="sheet columns">
            <DotsPicture title="needs.dots.title.minutes" pairs={pairsOf(sheet, 'minutes')} />
            <DotsPicture title="needs.dots.title.frequency" pairs={pairsOf(sheet, 'frequency')} />
          </section>
          <ListAgreement sheet={sheet} />
          <LearningNeeds sheet={sheet} />
        </>
      )}
      <WhoRated sheet={sheet} mayEdit={mayEdit} />
      <Past sheet={sheet} mayEdit={mayEdit} />
      {permissions.includes('plan/set-rules') && <SplitLimit limit={sheet.splitLimit} />}
      {mayEdit && (
        <Form method="post">
          <Button type="submit" name="intent" value="retire-role" variant="subtle" color="gray">
            {t('needs.retire-role')}
          </Button>
        </Form>
      )}
    </div>
  )
}

function Ways({ sheet }: { sheet: Sheet }) {
  const t = useWords()
  const { permissions } = useMe()
  const { role } = sheet
  return (
    <nav className="row no-print" aria-label={t('needs.nav')}>
      {permissions.includes('needs/edit') && <Link to={`/needs/roles/${role.id}/ask`}>{t('needs.sheet.ask')}</Link>}
      {permissions.includes('needs/interview') && (
        <Link to={`/needs/interviews/new?role=${role.id}`}>{t('needs.sheet.interview')}</Link>
      )}
      {permissions.includes('needs/edit') && <Link to="/needs/import">{t('needs.nav.import')}</Link>}
      {permissions.includes('needs/edit') && (
        <Link to={`/needs/roles/${role.id}/match`}>{t('needs.match.suggest.link')}</Link>
      )}
      {sheet.tasks.length > 0 && (
        <a href={`/api/v1/needs/roles/${role.id}/side-by-side.csv`} download>
          {t('needs.sheet.export')}
        </a>
      )}
    </nav>
  )
}

/** What is open, and whether the employees' view may be shown. */
function Standing({ sheet }: { sheet: Sheet }) {
  const t = useWords()
  const zone = useZone()
  const { role, shown, smallest } = sheet
  if (sheet.tasks.length === 0) return null
  const isAnswered = role.employeesAnswered > 0 || role.managersAnswered > 0
  if (!isAnswered) return <p className="notice">{t('needs.sheet.nobody')}</p>
  return (
    <div className="stack-tight">
      {role.employeesAnswered > 0 && role.managersAnswered > 0 && (
        <p className={role.open > 0 ? 'notice notice-warm' : 'notice'}>
          {role.open > 0 ? t('needs.sheet.open', { n: role.open }) : t('needs.sheet.settled')}
        </p>
      )}
      {role.employeesAnswered > 0 && !shown && <p className="notice">{t('needs.sheet.withheld', { n: smallest })}</p>}
      {shown && (
        <p className="small quiet">
          {t('needs.sheet.shown', { people: shown.people, since: momentText(shown.since, zone) })}{' '}
          {shown.waiting > 0 && t('needs.sheet.waiting', { n: shown.waiting, smallest })}
        </p>
      )}
    </div>
  )
}

function pairsOf(sheet: Sheet, item: 'minutes' | 'frequency'): Pair[] {
  return sheet.tasks.map((task) => {
    const employees = task.employees[item]
    return {
      id: task.id,
      statement: task.statement,
      employees: employees.kind === 'mean' ? employees.value : null,
      managers: task.managers?.[item] ?? null,
      withheld: employees.kind === 'withheld' || employees.kind === 'between',
    }
  })
}

function AddTask({ typed }: { typed: string }) {
  const t = useWords()
  return (
    <Form method="post" className="sheet form-column" id="add" key={typed}>
      <h2>{t('needs.task.add')}</h2>
      <TextInput
        name="statement"
        label={t('needs.task.statement')}
        description={t('needs.task.statement.help')}
        defaultValue={typed}
        required
        minLength={3}
        maxLength={300}
      />
      <div>
        <Button type="submit" name="intent" value="add">
          {t('needs.task.add.button')}
        </Button>
      </div>
    </Form>
  )
}

/** Tasks that were split or taken off the list, each with the way back. */
function Past({ sheet, mayEdit }: { sheet: Sheet; mayEdit: boolean }) {
  const t = useWords()
  if (sheet.split.length === 0 && sheet.retired.length === 0) return null
  return (
    <details className="sheet">
      <summary>
        <strong>{t('needs.task.dropped')}</strong>
      </summary>
      <ul className="lines">
        {sheet.split.map((one) => (
          <li key={one.id}>
            {t('needs.task.split.by', { statement: one.statement, reason: one.reason, by: one.by ?? '' })}
            {mayEdit && <BackButton task={one.id} intent="unresolve" words="needs.task.split.undo" />}
          </li>
        ))}
        {sheet.retired.map((one) => (
          <li key={one.id}>
            {one.statement}
            {mayEdit && <BackButton task={one.id} intent="restore" words="needs.task.restore" />}
          </li>
        ))}
      </ul>
    </details>
  )
}

function BackButton({
  task,
  intent,
  words,
}: {
  task: string
  intent: string
  words: 'needs.task.restore' | 'needs.task.split.undo'
}) {
  const t = useWords()
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="task" value={task} />
      <Button type="submit" name="intent" value={intent} variant="subtle" size="compact-sm">
        {t(words)}
      </Button>
    </Form>
  )
}

function SplitLimit({ limit }: { limit: number | null }) {
  const t = useWords()
  return (
    <details className="sheet">
      <summary>
        <strong>{t('needs.split-limit')}</strong>{' '}
        <span className="quiet small">
          {limit === null ? t('needs.split-limit.none') : t('needs.split-limit.now', { cost: figure(limit) })}
        </span>
      </summary>
      <Form method="post" className="form-column">
        <p className="small quiet">{t('needs.split-limit.what')}</p>
        <NumberInput name="cost" label={t('needs.split-limit.cost')} defaultValue={limit ?? ''} min={0} />
        <TextInput name="reason" label={t('needs.split-limit.reason')} required minLength={3} maxLength={400} />
        <div>
          <Button type="submit" name="intent" value="split-limit" variant="default">
            {t('needs.split-limit.save')}
          </Button>
        </div>
      </Form>
    </details>
  )
}
