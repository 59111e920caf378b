import '#words/parts/people.ts'
import { Button } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need, type ProblemDocument } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/new-person'
import './people.css'
import { PersonFields } from './person-fields.tsx'
import { personChange } from './person-form.ts'
import { typed } from './site-form.ts'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('people.add') }]

export async function loader({ context }: Route.LoaderArgs) {
  return { sites: (await need(apiOf(context).GET('/sites'))).rows }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const api = apiOf(context)
  const read = await personChange(
    form,
    null,
    async (text) => (await need(api.GET('/people', { params: { query: { text, limit: 3 } } }))).rows,
  )
  if (read.kind === 'refused')
    return data(
      { problem: { title: read.slug, detail: read.detail } as unknown as ProblemDocument, kept: typed(form) },
      { status: 422 },
    )
  const call = await attempt(api.POST('/people', { body: { name: '', ...read.change } }))
  if (call.ok) throw redirect(`/people/${call.answer.id}`)
  return data({ problem: call.problem, kept: typed(form) }, { status: call.response.status })
}

export default function NewPerson({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  return (
    <div className="stack" style={{ maxWidth: '34rem' }}>
      <nav aria-label={t('people.breadcrumb')}>
        <Link to="/people">{t('people.title')}</Link>
      </nav>
      <div>
        <h1>{t('people.add')}</h1>
        <p className="lede" style={{ margin: 0 }}>
          {t('people.add.help')}
        </p>
      </div>
      <ProblemNotice problem={actionData?.problem} />
      <Form method="post" className="sheet stack">
        <PersonFields values={{}} kept={actionData?.kept} sites={loaderData.sites} />
        <div>
          <Button type="submit">{t('people.add.button')}</Button>
        </div>
      </Form>
    </div>
  )
}
