import '#words/parts/guardrails.ts'
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/approval-ask'
import { GuardNav } from './guard-nav.tsx'
import { DATA_CLASSES } from './matrix-form.ts'
import { workflowChoices } from './workflow-choices.server.ts'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('guardrails.approvals.ask') }]

export async function loader({ context }: Route.LoaderArgs) {
  const api = apiOf(context)
  const [rules, matrix, workflows] = await Promise.all([
    need(api.GET('/guardrails/output-rules', { params: { query: { limit: 200 } } })),
    need(api.GET('/guardrails/data-matrix')),
    workflowChoices(api),
  ])
  return { rules: rules.rows, tools: matrix.tools.map(({ id, name }) => ({ id, name })), workflows }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const typed = {
    what: text('what'),
    body: text('body'),
    outputRuleId: text('outputRuleId'),
    workflowId: text('workflowId'),
    toolId: text('toolId'),
    dataClass: text('dataClass'),
  }
  const asked = await attempt(
    apiOf(context).POST('/approvals', {
      body: {
        what: typed.what,
        body: typed.body,
        outputRuleId: typed.outputRuleId || null,
        workflowId: typed.workflowId || null,
        toolId: typed.toolId || null,
        dataClass: DATA_CLASSES.find((one) => one === typed.dataClass) ?? null,
      },
    }),
  )
  if (asked.ok) throw redirect(`/guardrails/approvals/${asked.answer.id}?asked=1`)
  return data({ problem: asked.problem, typed }, { status: asked.response.status })
}

export default function AskApproval({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { rules, tools, workflows } = loaderData
  const typed = actionData?.typed
  return (
    <div className="stack guard">
      <h1>{t('guardrails.approvals.ask')}</h1>
      <GuardNav here="approvals" />
      <p className="lede">{t('guardrails.approvals.ask.lede')}</p>
      <ProblemNotice problem={actionData?.problem} />
      <Form method="post" className="sheet guard-form" key={JSON.stringify(typed)}>
        <TextInput
          name="what"
          label={t('guardrails.approvals.what')}
          description={t('guardrails.approvals.what.help')}
          defaultValue={typed?.what}
          required
          maxLength={200}
        />
        <NativeSelect
          name="outputRuleId"
          label={t('guardrails.approvals.output')}
          description={t('guardrails.approvals.output.help')}
          defaultValue={typed?.outputRuleId}
          data={[
            { value: '', label: t('guardrails.approvals.output.none') },
            ...rules.map((rule) => ({
              value: rule.id,
              label: `${rule.output} · ${rule.workflow ?? t('guardrails.every-workflow')}`,
            })),
          ]}
        />
        <div className="guard-pair">
          <NativeSelect
            name="workflowId"
            label={t('guardrails.workflow')}
            defaultValue={typed?.workflowId}
            data={[
              { value: '', label: t('guardrails.every-workflow') },
              ...workflows.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <NativeSelect
            name="toolId"
            label={t('guardrails.approvals.tool')}
            defaultValue={typed?.toolId}
            data={[
              { value: '', label: t('guardrails.approvals.tool.none') },
              ...tools.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <NativeSelect
            name="dataClass"
            label={t('guardrails.approvals.data')}
            defaultValue={typed?.dataClass}
            data={[
              { value: '', label: t('guardrails.approvals.data.none') },
              ...DATA_CLASSES.map((value) => ({ value, label: t(`guardrails.data.${value}`) })),
            ]}
          />
        </div>
        <Textarea
          name="body"
          label={t('guardrails.approvals.body')}
          description={t('guardrails.approvals.body.help')}
          defaultValue={typed?.body}
          required
          maxLength={8000}
          rows={8}
        />
        <div>
          <Button type="submit">{t('guardrails.approvals.send')}</Button>
        </div>
      </Form>
      <p>
        <Link to="/guardrails/approvals">{t('guardrails.approvals.back')}</Link>
      </p>
    </div>
  )
}
