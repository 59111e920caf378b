import '#words/parts/guardrails.ts'
import { Button, TextInput } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/card-new'
import { CardFields, RolesExplained } from './card-fields.tsx'
import { bodyOfCard, cardOfForm, emptyCard } from './card-form.ts'
import { CardPreview } from './card-preview.tsx'
import { GuardNav } from './guard-nav.tsx'
import { workflowChoices } from './workflow-choices.server.ts'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('guardrails.cards.new') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const asked = new URL(request.url).searchParams
  const report = asked.get('report')
  const nearMiss = report ? await need(api.GET('/near-misses/{id}', { params: { path: { id: report } } })) : null
  return {
    workflows: await workflowChoices(api),
    nearMiss: nearMiss && { id: nearMiss.id, happened: nearMiss.happened },
    workflow: asked.get('workflow') ?? '',
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const typed = cardOfForm(form)
  const key = String(form.get('key') ?? '').trim()
  const nearMissId = String(form.get('nearMissId') ?? '') || null
  const again = { typed, key, preview: null, problem: null }
  if (form.get('intent') !== 'save') {
    const seen = await attempt(api.POST('/guardrails/card-previews', { body: { ...bodyOfCard(typed), id: null } }))
    return seen.ok
      ? data({ ...again, preview: seen.answer })
      : data({ ...again, problem: seen.problem }, { status: seen.response.status })
  }
  const made = await attempt(
    api.POST('/guardrails/cards', { body: { ...bodyOfCard(typed), nearMissId, ...(key ? { key } : {}) } }),
  )
  if (made.ok) throw redirect(`/guardrails/cards/${made.answer.id}?new=1`)
  return data({ ...again, problem: made.problem }, { status: made.response.status })
}

export default function NewCard({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { workflows, nearMiss, workflow } = loaderData
  const typed = actionData?.typed ?? { ...emptyCard, workflowId: workflow }
  return (
    <div className="stack guard">
      <h1>{t('guardrails.cards.new')}</h1>
      <GuardNav here="cards" />
      <ProblemNotice problem={actionData?.problem} />
      {nearMiss && (
        <div>
          <p className="quiet small">{t('guardrails.card.change.report')}</p>
          <blockquote className="guard-quote">{nearMiss.happened}</blockquote>
        </div>
      )}
      <Form method="post" className="sheet guard-form" preventScrollReset>
        {nearMiss && <input type="hidden" name="nearMissId" value={nearMiss.id} />}
        <CardFields typed={typed} workflows={workflows} />
        <RolesExplained />
        <TextInput
          name="key"
          label={t('guardrails.card.key')}
          description={t('guardrails.card.key.help')}
          defaultValue={actionData?.key ?? ''}
          pattern="[a-z0-9][a-z0-9\-]*"
          maxLength={80}
        />
        <div className="row">
          <Button type="submit" name="intent" value="check" variant={actionData?.preview ? 'default' : 'filled'}>
            {t('guardrails.card.check')}
          </Button>
          <span className="quiet small">{t('guardrails.card.check.help')}</span>
        </div>
        {actionData?.preview && <CardPreview preview={actionData.preview} />}
      </Form>
      <p>
        <Link to="/guardrails">{t('guardrails.card.back')}</Link>
      </p>
    </div>
  )
}
