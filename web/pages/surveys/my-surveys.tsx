import '#words/parts/surveys.ts'
import './surveys.css'
import { Button } from '@mantine/core'
import { data, Form, redirect } from 'react-router'
import { dayText, zoneName } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/my-surveys'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('surveys.my.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  return need(apiOf(context).GET('/my/surveys'))
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const path = { id: String(form.get('survey') ?? '') }
  const made = await attempt(apiOf(context).POST('/my/surveys/{id}/link', { params: { path } }))
  if (made.ok) throw redirect(`/my/surveys/${made.answer.token}`)
  return data({ problem: made.problem }, { status: made.response.status })
}

type Survey = Route.ComponentProps['loaderData']['rows'][number]

export default function MySurveys({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  return (
    <div className="stack surveys-page">
      <h1>{t('surveys.my.title')}</h1>
      <ProblemNotice problem={actionData?.problem} />
      {loaderData.rows.length === 0 && <p className="sheet">{t('surveys.my.empty')}</p>}
      {loaderData.rows.map((survey) => (
        <One key={survey.id} survey={survey} />
      ))}
    </div>
  )
}

function One({ survey }: { survey: Survey }) {
  const t = useWords()
  const isAnonymous = survey.kind === 'anonymous'
  const canAnswer = survey.state === 'open' && !(isAnonymous && survey.answered)
  const standing = survey.answered
    ? t(isAnonymous ? 'surveys.my.answered-anonymous' : 'surveys.my.answered')
    : survey.state === 'closed'
      ? t('surveys.my.closed')
      : survey.state === 'waiting'
        ? t('surveys.my.waiting')
        : null
  return (
    <section className="sheet stack-tight" aria-labelledby={survey.id}>
      <h2 id={survey.id}>{survey.title}</h2>
      <p className="quiet small">
        {[
          t(`surveys.kind.${survey.kind}`),
          ...(survey.who ? [t('surveys.my.about', { who: survey.who })] : []),
          t('surveys.my.until', {
            day: dayText(survey.closesOn),
            zone: zoneName(survey.zone, `${survey.closesOn}T12:00:00Z`),
          }),
        ].join(' · ')}
      </p>
      {survey.purpose && canAnswer && !survey.answered && <p>{survey.purpose}</p>}
      {standing && <p>{standing}</p>}
      {canAnswer && (
        <Form method="post">
          <input type="hidden" name="survey" value={survey.id} />
          <Button type="submit" variant={survey.answered ? 'default' : 'filled'}>
            {t(survey.answered ? 'surveys.my.change' : survey.hasDraft ? 'surveys.my.resume' : 'surveys.my.open')}
          </Button>
        </Form>
      )}
    </section>
  )
}
