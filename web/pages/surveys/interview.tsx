import '#words/parts/surveys.ts'
import './surveys.css'
import { Button } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { fieldName, withPage } from '#modules/surveys/answer-fields.ts'
import { formPages } from '#modules/surveys/form-pages.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/interview'
import { answerTo } from './answer-body.tsx'
import { typedIn } from './answer-calls.server.ts'
import { AnswerField } from './answer-field.tsx'
import { questionText } from './answer-says.ts'
import type { AnswerForm } from './answer-shape.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.form.title ?? wordsIn('en')('surveys.title') },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const path = { id: params.invite }
  const { form, person } = await need(apiOf(context).GET('/survey-invites/{id}/form', { params: { path } }))
  return { form: form as AnswerForm, person }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const path = { params: { path: { id: params.invite } } }
  const { form } = await need(api.GET('/survey-invites/{id}/form', path))
  const sent = await request.formData()
  const fields = formPages(form as AnswerForm).flatMap((page) => page.fields)
  const { answers, problems } = withPage([], fields, (name) => String(sent.get(name) ?? ''))
  if (problems.length) return data({ problem: null, problems, typed: typedIn(sent) }, { status: 422 })
  const done = await attempt(api.POST('/survey-invites/{id}/answers', { ...path, body: { answers } }))
  if (done.ok) throw redirect(`/surveys/waves/${params.id}`)
  return data({ problem: done.problem, problems, typed: typedIn(sent) }, { status: done.response.status })
}

/** Filled in together, in the room, on one page: whoever leads is kept with the answers. */
export default function Interview({ loaderData: { form, person }, actionData, params }: Route.ComponentProps) {
  const t = useWords()
  const problems = new Map(actionData?.problems.map(({ field, why }) => [field, why]))
  return (
    <div className="stack surveys-page answer">
      <p className="small">
        <Link to={`/surveys/waves/${params.id}`}>{form.title}</Link>
      </p>
      <header>
        <h1>{person}</h1>
        <p className="lede">{t('surveys.answer.interview', { name: person })}</p>
        {form.who && <p>{t('surveys.answer.about', { who: form.who })}</p>}
      </header>
      <ProblemNotice problem={actionData?.problem} />
      {problems.size > 0 && (
        <p role="alert" className="notice notice-red">
          {t('surveys.answer.errors', { n: problems.size })}
        </p>
      )}
      {form.content.purpose && <p>{form.content.purpose}</p>}
      <Form method="post" className="stack">
        {formPages(form).map((page) => (
          <section key={fieldName(page.fields[0]!)} className="stack">
            {(page.subject || page.title) && (
              <h2>{form.subjects.find((one) => one.id === page.subject)?.says ?? page.title}</h2>
            )}
            {page.fields.map((field) => (
              <AnswerField
                key={fieldName(field)}
                field={field}
                says={questionText(t, form, field)}
                value={answerTo(form, fieldName(field))}
                problem={problems.get(fieldName(field)) ?? null}
                typed={actionData?.typed ?? {}}
              />
            ))}
          </section>
        ))}
        <div>
          <Button type="submit">{t('surveys.answer.hand-in')}</Button>
        </div>
      </Form>
    </div>
  )
}
