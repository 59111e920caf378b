import '#words/parts/curriculum.ts'
import { Button, TextInput } from '@mantine/core'
import { data, Form, Link, redirect, useNavigation } from 'react-router'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/new-programme'
import './curriculum.css'

type Suggestions = components['schemas']['UnitSuggestions']
type Suggestion = Suggestions['suggestions'][number]

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('curriculum.new.title') }]

/** With `?programme=` the same page adds units to a programme that is there already. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const programme = new URL(request.url).searchParams.get('programme')
  const [suggestions, known] = await Promise.all([
    need(api.GET('/unit-suggestions', { params: { query: programme ? { programme } : {} } })),
    programme ? need(api.GET('/programmes/{id}', { params: { path: { id: programme } } })) : null,
  ])
  return { suggestions, programme: known && { id: known.id, title: known.title, units: known.units.length } }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const picks = form.getAll('pick').map((value) => {
    const starter = String(value)
    const tasks = [...form.entries()].flatMap(([name, task]) =>
      name.startsWith(`task ${starter} `)
        ? [[name.slice(`task ${starter} `.length), String(task) || null] as const]
        : [],
    )
    return {
      starter,
      workflow: text(`workflow ${starter}`),
      department: text(`department ${starter}`),
      tasks: Object.fromEntries(tasks),
    }
  })
  let id = text('programme')
  if (!id) {
    const made = await attempt(
      api.POST('/programmes', { body: { title: text('title'), why: '', departments: [], channel: null } }),
    )
    if (!made.ok) return data({ problem: made.problem }, { status: made.response.status })
    id = made.answer.id
  }
  if (picks.length === 0) throw redirect(`/curriculum/programmes/${id}`)
  const taken = await attempt(
    api.POST('/programmes/{id}/starter-units', { params: { path: { id } }, body: { picks, fillings: {} } }),
  )
  if (!taken.ok) return data({ problem: taken.problem }, { status: taken.response.status })
  throw redirect(`/curriculum/programmes/${id}`)
}

export default function NewProgramme({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const isBusy = useNavigation().state !== 'idle'
  const { suggestions, programme } = loaderData
  const proposed = suggestions.suggestions.filter((one) => one.proposed)
  const others = suggestions.suggestions.filter((one) => !one.proposed)
  const groups = [...Map.groupBy(proposed, ({ workflowName }) => workflowName ?? '')]
  return (
    <div className="stack curriculum">
      <p className="small">
        <Link to={programme ? `/curriculum/programmes/${programme.id}` : '/curriculum'}>
          {programme?.title ?? t('curriculum.title')}
        </Link>
      </p>
      <h1>{t(programme ? 'curriculum.new.more' : 'curriculum.new.title')}</h1>
      <p className="lede">{t(suggestions.chosen ? 'curriculum.new.lede.chosen' : 'curriculum.new.lede.catalogue')}</p>
      <ProblemNotice problem={actionData?.problem} />
      <Form method="post" className="stack">
        {programme ? (
          <input type="hidden" name="programme" value={programme.id} />
        ) : (
          <TextInput
            name="title"
            label={t('curriculum.new.name')}
            description={t('curriculum.new.name.help')}
            required
            maxLength={200}
            maw="44rem"
          />
        )}
        {suggestions.workflows.length === 0 && (
          <p className="notice notice-warm">
            {t('curriculum.new.no-workflows')} <Link to="/workflows">{t('curriculum.new.to-workflows')}</Link>
          </p>
        )}
        {groups.map(([name, group]) => (
          <section key={name} className="sheet">
            <h2>{name}</h2>
            {group.map((one) => (
              <Choice key={one.starter} suggestion={one} all={suggestions} checked />
            ))}
          </section>
        ))}
        {suggestions.workflows.length > 0 && others.length > 0 && (
          <details className="sheet" open={groups.length === 0}>
            <summary>
              <strong>{t('curriculum.new.others', { n: others.length })}</strong>
            </summary>
            <p className="quiet">{t('curriculum.new.others.help')}</p>
            {others.map((one) => (
              <Choice key={one.starter} suggestion={one} all={suggestions} checked={false} />
            ))}
          </details>
        )}
        <div className="row savebar">
          <Button type="submit" loading={isBusy}>
            {t(programme ? 'curriculum.new.add' : 'curriculum.new.make')}
          </Button>
          <span className="quiet small">{t('curriculum.new.make.help')}</span>
        </div>
      </Form>
    </div>
  )
}

function Choice({ suggestion, all, checked }: { suggestion: Suggestion; all: Suggestions; checked: boolean }) {
  const t = useWords()
  const { starter, title, role, minutes, department, workflow, tasks } = suggestion
  const ours = all.tasks.filter((task) => task.workflow === workflow)
  const tied = tasks.filter(({ task }) => task).length
  return (
    <div className="pick">
      <label className="tick">
        <input type="checkbox" name="pick" value={starter} defaultChecked={checked} />
        <span>
          {title}{' '}
          <span className="quiet small">
            {t('curriculum.new.for', { role: t(`curriculum.role.${role}`), minutes })}
          </span>
        </span>
      </label>
      <div className="across">
        <label className="field">
          {t('curriculum.department')}
          <select
            name={`department ${starter}`}
            defaultValue={department ?? 'any'}
            aria-label={t('curriculum.department.of', { title })}
          >
            {all.departments.map((name) => (
              <option key={name}>{name}</option>
            ))}
            <option value="any">{t('curriculum.department.any')}</option>
          </select>
        </label>
        {workflow ? (
          <input type="hidden" name={`workflow ${starter}`} value={workflow} />
        ) : (
          <label className="field">
            {t('curriculum.work')}
            <select name={`workflow ${starter}`} aria-label={t('curriculum.work.of', { title })}>
              {all.workflows.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <details className="small" open={checked && ours.length > 0 && tied === 0}>
        <summary className={ours.length > 0 && tied === 0 ? 'word-warm' : undefined}>
          {t('curriculum.new.tasks', { n: tasks.length, tied })}
        </summary>
        <div className="stack-tight">
          {tasks.map(({ objective, does, task }) =>
            ours.length > 0 ? (
              <label key={objective} className="field">
                {does}
                <select name={`task ${starter} ${objective}`} defaultValue={task ?? ''}>
                  <option value="">{t('curriculum.task.none')}</option>
                  {ours.map(({ key, says }) => (
                    <option key={key} value={key}>
                      {says}
                    </option>
                  ))}
                </select>
              </label>
            ) : (
              <p key={objective}>{does}</p>
            ),
          )}
          {ours.length === 0 && <p className="quiet">{t('curriculum.new.tasks.none')}</p>}
          <p>
            <Link to={`/curriculum/starter/${starter}`}>{t('curriculum.starter.read')}</Link>
          </p>
        </div>
      </details>
    </div>
  )
}
