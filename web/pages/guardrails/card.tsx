import '#words/parts/guardrails.ts'
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { data, Form, Link } from 'react-router'
import { momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/card'
import { CardFields } from './card-fields.tsx'
import { bodyOfCard, cardOfForm, typedOf } from './card-form.ts'
import { CardHistory, CardSource } from './card-history.tsx'
import { CardPreview } from './card-preview.tsx'
import { GuardNav } from './guard-nav.tsx'
import { OneCard } from './one-card.tsx'
import { workflowChoices } from './workflow-choices.server.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.card.says.slice(0, 80) ?? wordsIn('en')('guardrails.title') },
]

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const { permissions } = await need(api.GET('/me'))
  const [card, ties, map] = await Promise.all([
    need(api.GET('/guardrails/cards/{id}', { params: { path: { id: params.id } } })),
    attempt(api.GET('/guardrails/ties', { params: { query: { kind: 'card', subject: params.id } } })),
    need(api.GET('/guardrails/frameworks')),
  ])
  const mayEdit = permissions.includes('guardrails/edit')
  const reports =
    mayEdit && permissions.includes('near-misses/see')
      ? (await need(api.GET('/near-misses', { params: { query: { limit: 100 } } }))).rows
      : []
  const tied = ties.ok ? ties.answer.ties : []
  return {
    card,
    ties: tied.map(
      ({ framework, item }) => `${map.frameworks.find(({ key }) => key === framework)?.name ?? ''}, ${item}`,
    ),
    workflows: mayEdit ? await workflowChoices(api) : [],
    reports: reports.map(({ id, weekOn, happened }) => ({ id, label: `${weekOn}: ${happened.slice(0, 80)}` })),
    isNew: new URL(request.url).searchParams.has('new'),
  }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const path = { params: { path: { id: params.id } } }
  const intent = String(form.get('intent'))
  const typed = cardOfForm(form)
  const change = {
    why: String(form.get('why') ?? '').trim(),
    isCorrection: form.get('isCorrection') === 'yes',
    nearMissId: String(form.get('nearMissId') ?? '') || null,
  }
  const again = { typed, change, preview: null, problem: null, saved: false }
  if (intent === 'retire' || intent === 'restore') {
    const done = await attempt(
      intent === 'retire'
        ? api.PUT('/guardrails/cards/{id}/retired', path)
        : api.DELETE('/guardrails/cards/{id}/retired', path),
    )
    return done.ok
      ? data({ ...again, typed: null, saved: true })
      : data({ ...again, typed: null, problem: done.problem }, { status: done.response.status })
  }
  if (intent === 'save') {
    const seen = Number(form.get('seen'))
    const body = { ...bodyOfCard(typed), ...change, seen }
    const done = await attempt(api.PUT('/guardrails/cards/{id}', { ...path, body }))
    return done.ok
      ? data({ ...again, typed: null, saved: true })
      : data({ ...again, problem: done.problem }, { status: done.response.status })
  }
  const seen = await attempt(api.POST('/guardrails/card-previews', { body: { ...bodyOfCard(typed), id: params.id } }))
  return seen.ok
    ? data({ ...again, preview: seen.answer })
    : data({ ...again, problem: seen.problem }, { status: seen.response.status })
}

export default function CardPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const { permissions } = useMe()
  const { card, isNew, ties } = loaderData
  const mayEdit = permissions.includes('guardrails/edit')
  return (
    <div className="stack guard">
      <h1>{card.workflow ? t('guardrails.card.title', { work: card.workflow }) : t('guardrails.card.title.every')}</h1>
      <GuardNav here="cards" />
      <ProblemNotice problem={actionData?.problem} />
      {(isNew || actionData?.saved) && (
        <p role="status" className="notice">
          {t(actionData?.saved ? 'guardrails.card.changed' : 'guardrails.card.written')}
        </p>
      )}
      {card.retiredAt && (
        <p className="notice notice-warm">{t('guardrails.card.retired', { when: momentText(card.retiredAt, zone) })}</p>
      )}
      <div style={{ maxWidth: '44rem' }}>
        <OneCard card={{ ...card, id: undefined as never }} />
      </div>
      <p style={{ margin: 0 }}>
        {card.concerned === 0
          ? t('guardrails.card.read.none')
          : t('guardrails.card.read', { acknowledged: card.acknowledged, concerned: card.concerned })}
        <br />
        <span className="quiet small">{t('guardrails.card.read.help')}</span>
      </p>
      <CardSource source={card.source} />
      <section className="stack-tight">
        <h2>{t('guardrails.card.ties')}</h2>
        {ties.length === 0 ? (
          <p className="quiet">{t('guardrails.card.ties.none')}</p>
        ) : (
          <ul>
            {ties.map((tie) => (
              <li key={tie}>{tie}</li>
            ))}
          </ul>
        )}
        {mayEdit && !card.retiredAt && (
          <p>
            <Link to={`/guardrails/frameworks?kind=card&subject=${card.id}#tie`}>{t('guardrails.card.ties.edit')}</Link>
          </p>
        )}
      </section>
      {mayEdit && <Change loaderData={loaderData} actionData={actionData} />}
      <CardHistory versions={card.versions} />
      <p>
        <Link to="/guardrails">{t('guardrails.card.back')}</Link>
      </p>
    </div>
  )
}

function Change({ loaderData, actionData }: Pick<Route.ComponentProps, 'loaderData' | 'actionData'>) {
  const t = useWords()
  const { card, workflows, reports } = loaderData
  const typed = actionData?.typed ?? typedOf(card)
  const change = actionData?.typed ? actionData.change : null
  return (
    <details className="sheet" open={Boolean(actionData?.typed)} id="change">
      <summary>
        <strong>{t('guardrails.card.change')}</strong>
      </summary>
      <Form method="post" className="guard-form" preventScrollReset key={`${card.number} ${JSON.stringify(typed)}`}>
        <input type="hidden" name="seen" value={card.number} />
        <CardFields typed={typed} workflows={workflows} />
        <Textarea
          name="why"
          label={t('guardrails.card.change.why')}
          description={t('guardrails.card.change.why.help')}
          defaultValue={change?.why ?? ''}
          maxLength={600}
          rows={2}
        />
        {reports.length > 0 && (
          <NativeSelect
            name="nearMissId"
            label={t('guardrails.card.change.report')}
            defaultValue={change?.nearMissId ?? ''}
            data={[
              { value: '', label: t('guardrails.card.change.report.none') },
              ...reports.map(({ id, label }) => ({ value: id, label })),
            ]}
          />
        )}
        <label className="guard-tick">
          <input type="checkbox" name="isCorrection" value="yes" defaultChecked={change?.isCorrection ?? false} />
          <span>{t('guardrails.card.change.correction')}</span>
        </label>
        <div className="row between">
          <Button type="submit" name="intent" value="check" variant={actionData?.preview ? 'default' : 'filled'}>
            {t('guardrails.card.check')}
          </Button>
          <Button
            type="submit"
            name="intent"
            value={card.retiredAt ? 'restore' : 'retire'}
            variant="subtle"
            color="gray"
            formNoValidate
          >
            {t(card.retiredAt ? 'guardrails.card.restore' : 'guardrails.card.retire')}
          </Button>
        </div>
        {actionData?.preview && (
          <CardPreview preview={actionData.preview} isCorrection={change?.isCorrection ?? false} />
        )}
      </Form>
    </details>
  )
}
