import '#words/parts/guardrails.ts'
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { data, Form, Link } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/near-miss-report'
import { GuardNav } from './guard-nav.tsx'
import { workflowChoices } from './workflow-choices.server.ts'

const CATEGORIES = ['data', 'wrong output', 'unfair output', 'skipped check', 'wrong tool', 'other'] as const

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('guardrails.near.report') }]

export async function loader({ context }: Route.LoaderArgs) {
  return { workflows: await workflowChoices(apiOf(context)) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const typed = {
    category: text('category'),
    happened: text('happened'),
    helped: text('helped'),
    workflowId: text('workflowId'),
    name: text('name'),
  }
  const body = {
    category: CATEGORIES.find((one) => one === typed.category) ?? ('other' as const),
    happened: typed.happened,
    helped: typed.helped || null,
    workflowId: typed.workflowId || null,
  }
  const again = { typed, code: null, named: false, problem: null }
  if (typed.name === 'with') {
    const done = await attempt(api.POST('/my/near-misses', { body }))
    return done.ok
      ? data({ ...again, named: true })
      : data({ ...again, problem: done.problem }, { status: done.response.status })
  }
  const done = await attempt(api.POST('/near-misses', { body }))
  return done.ok
    ? data({ ...again, code: done.answer.code }, { headers: { 'cache-control': 'no-store' } })
    : data({ ...again, problem: done.problem }, { status: done.response.status })
}

export default function ReportNearMiss({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  return (
    <div className="stack guard">
      <h1>{t('guardrails.near.report')}</h1>
      <GuardNav here="near-misses" />
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.code || actionData?.named ? (
        <section role="status" className="sheet stack-tight">
          <h2>{t('guardrails.near.thanks')}</h2>
          {actionData.code ? (
            <>
              <p className="quiet small" style={{ margin: 0 }}>
                {t('guardrails.near.code')}
              </p>
              <p className="guard-code" style={{ margin: 0 }}>
                {actionData.code}
              </p>
              <p>{t('guardrails.near.code.help')}</p>
            </>
          ) : (
            <p>{t('guardrails.near.sent')}</p>
          )}
        </section>
      ) : (
        <ReportForm typed={actionData?.typed} workflows={loaderData.workflows} />
      )}
      <p>
        <Link to="/guardrails/near-misses">{t('guardrails.near.back')}</Link>
      </p>
    </div>
  )
}

function ReportForm({
  typed,
  workflows,
}: {
  typed: Record<string, string> | undefined
  workflows: { id: string; name: string }[]
}) {
  const t = useWords()
  return (
    <>
      <p className="lede">{t('guardrails.near.report.lede')}</p>
      <Form method="post" className="sheet guard-form" key={JSON.stringify(typed)}>
        <NativeSelect
          name="category"
          label={t('guardrails.near.category')}
          defaultValue={typed?.category}
          data={CATEGORIES.map((value) => ({ value, label: t(`guardrails.near.category.${value}`) }))}
        />
        <Textarea
          name="happened"
          label={t('guardrails.near.happened')}
          description={t('guardrails.near.happened.help')}
          defaultValue={typed?.happened}
          required
          maxLength={4000}
          rows={6}
        />
        <Textarea
          name="helped"
          label={t('guardrails.near.helped')}
          defaultValue={typed?.helped}
          maxLength={2000}
          rows={3}
        />
        <NativeSelect
          name="workflowId"
          label={t('guardrails.near.workflow')}
          defaultValue={typed?.workflowId}
          data={[
            { value: '', label: t('guardrails.near.workflow.none') },
            ...workflows.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <fieldset className="guard-choice">
          <legend>{t('guardrails.near.name')}</legend>
          {(['without', 'with'] as const).map((choice) => (
            <label key={choice} className="guard-tick">
              <input type="radio" name="name" value={choice} defaultChecked={(typed?.name ?? 'without') === choice} />
              <span>
                {t(`guardrails.near.name.${choice}`)}
                <br />
                <span className="quiet small">{t(`guardrails.near.name.${choice}.help`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div>
          <Button type="submit">{t('guardrails.near.send')}</Button>
        </div>
      </Form>
    </>
  )
}
