import '#words/parts/needs.ts'
import './needs.css'
import { Button, NativeSelect } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/interview-new'
import { NeedsNav } from './needs-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('needs.new.title') }]
const ID = /^[0-9a-f-]{36}$/

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get('role') ?? ''
  const role = ID.test(asked) ? asked : null
  const choices = await need(
    apiOf(context).GET('/needs/interview-choices', { params: { query: role ? { role } : {} } }),
  )
  return { ...choices, role: choices.roles.some((one) => one.id === role) ? role : null }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const body = {
    role: String(form.get('role')),
    person: String(form.get('person')),
    view: 'employee' as const,
    withManager: form.has('withManager'),
  }
  const begun = await attempt(apiOf(context).POST('/needs/interviews', { body }))
  if (begun.ok) throw redirect(`/needs/interviews/${begun.answer.id}`)
  return data({ problem: begun.problem }, { status: begun.response.status })
}

export default function NewInterview({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { roles, people, begun, role } = loaderData
  const ready = roles.filter((one) => one.tasks > 0)
  return (
    <div className="stack needs live">
      <header className="row between">
        <h1>{t('needs.new.title')}</h1>
        <NeedsNav here="/needs/interviews/new" />
      </header>
      <p className="lede">{t('needs.new.lede')}</p>
      <ProblemNotice problem={actionData?.problem} />
      {begun.length > 0 && (
        <section className="sheet stack-tight">
          <h2>{t('needs.new.begun')}</h2>
          <ul className="lines">
            {begun.map((one) => (
              <li key={one.id}>
                <Link to={`/needs/interviews/${one.id}`}>
                  {t('needs.new.begun.one', { person: one.person, role: one.role, view: one.view })}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {ready.length === 0 ? (
        <p className="notice">
          {t('needs.new.no-roles')} <Link to="/needs">{t('needs.new.no-roles.link')}</Link>
        </p>
      ) : (
        <Form method="get" className="sheet form-column">
          <NativeSelect
            name="role"
            label={t('needs.new.role')}
            defaultValue={role ?? ready[0]!.id}
            data={ready.map((one) => ({
              value: one.id,
              label: one.department ? `${one.name}, ${one.department}` : one.name,
            }))}
          />
          <div>
            <Button type="submit" variant={role ? 'default' : 'filled'}>
              {t('needs.new.role.choose')}
            </Button>
          </div>
        </Form>
      )}
      {role && people.length === 0 && <p className="notice">{t('needs.new.nobody')}</p>}
      {role && people.length > 0 && <Choose role={role} people={people} />}
    </div>
  )
}

function Choose({ role, people }: { role: string; people: Route.ComponentProps['loaderData']['people'] }) {
  const t = useWords()
  return (
    <Form method="post" className="sheet form-column">
      <input type="hidden" name="role" value={role} />
      <fieldset className="plain-set">
        <legend>{t('needs.new.person')}</legend>
        {people.map((one) => (
          <label key={one.id} className="choice-row">
            <input type="radio" name="person" value={one.id} required />
            <span>
              {one.name}{' '}
              {one.manager && (
                <span className="small quiet">{t('needs.new.person.manager', { manager: one.manager })}</span>
              )}{' '}
              {one.answered && <span className="tag">{t('needs.new.answered')}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <label className="choice-row">
        <input type="checkbox" name="withManager" defaultChecked />
        <span>{t('needs.new.with-manager')}</span>
      </label>
      <div>
        <Button type="submit">{t('needs.new.button')}</Button>
      </div>
    </Form>
  )
}
