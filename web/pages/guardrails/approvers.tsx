import '#words/parts/guardrails.ts'
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/approvers'
import { GuardNav } from './guard-nav.tsx'
import { workflowChoices } from './workflow-choices.server.ts'

const ROLES = ['manager', 'workflow owner', 'programme-lead', 'hr', 'technology-lead'] as const

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('guardrails.approvals.rules') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const asked = new URL(request.url).searchParams
  const retired = asked.get('retired') === '1'
  const { rows } = await need(
    api.GET('/guardrails/output-rules', { params: { query: { limit: 200, retired: String(retired) as never } } }),
  )
  const change = rows.find(({ id }) => id === asked.get('change')) ?? null
  return { rows, change, retired, workflows: await workflowChoices(api) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const path = { params: { path: { id: text('id') } } }
  const intent = text('intent')
  const typed = {
    output: text('output'),
    step: text('step'),
    checks: text('checks'),
    workflowId: text('workflowId'),
    approver: text('approver'),
    approverRole: text('approverRole'),
  }
  const body = {
    output: typed.output,
    checks: typed.checks,
    step: typed.step || null,
    workflowId: typed.workflowId || null,
    approver: typed.approver || null,
    approverId: null,
    approverRole: ROLES.find((role) => role === typed.approverRole) ?? null,
  }
  const done =
    intent === 'retire'
      ? await attempt(api.PUT('/guardrails/output-rules/{id}/retired', path))
      : intent === 'restore'
        ? await attempt(api.DELETE('/guardrails/output-rules/{id}/retired', path))
        : path.params.path.id
          ? await attempt(api.PUT('/guardrails/output-rules/{id}', { ...path, body }))
          : await attempt(api.POST('/guardrails/output-rules', { body }))
  if (done.ok) throw redirect('/guardrails/approvers')
  return data({ problem: done.problem, typed }, { status: done.response.status })
}

export default function Approvers({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const mayEdit = useMe().permissions.includes('guardrails/edit')
  const { rows, change, retired } = loaderData
  return (
    <div className="stack guard">
      <h1>{t('guardrails.approvals.rules')}</h1>
      <GuardNav here="approvals" />
      <p className="lede">{t('guardrails.approvals.rules.lede')}</p>
      <ProblemNotice problem={actionData?.problem} />
      {rows.length === 0 ? (
        <p className="sheet">{t('guardrails.approvals.rules.empty')}</p>
      ) : (
        <Scroll label={t('guardrails.approvals.rules')} className="sheet">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{t('guardrails.approvals.rules.output')}</th>
                <th scope="col">{t('guardrails.workflow')}</th>
                <th scope="col">{t('guardrails.approvals.rules.approver')}</th>
                <th scope="col">{t('guardrails.approvals.rules.checks')}</th>
                {mayEdit && <td />}
              </tr>
            </thead>
            <tbody>
              {rows.map((rule) => (
                <Rule key={rule.id} rule={rule} mayEdit={mayEdit} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {mayEdit && !retired && (
        <p className="small">
          <Link to="?retired=1">{t('guardrails.approvals.rules.show-retired')}</Link>
        </p>
      )}
      {mayEdit && (
        <details className="sheet" open={Boolean(change || actionData) || rows.length === 0} id="form">
          <summary>
            <strong>
              {change
                ? `${t('guardrails.approvals.rules.change')}: ${change.output}`
                : t('guardrails.approvals.rules.add')}
            </strong>
          </summary>
          <RuleForm change={change} typed={actionData?.typed} workflows={loaderData.workflows} />
        </details>
      )}
      <p>
        <Link to="/guardrails/approvals">{t('guardrails.approvals.back')}</Link>
      </p>
    </div>
  )
}

type Rule = components['schemas']['GuardrailOutputRule']

function Rule({ rule, mayEdit }: { rule: Rule; mayEdit: boolean }) {
  const t = useWords()
  return (
    <tr>
      <th scope="row">
        {rule.output} {rule.retiredAt && <span className="tag">{t('guardrails.approvals.rules.retired')}</span>}
      </th>
      <td>
        {rule.workflow ?? t('guardrails.every-workflow')}
        {rule.step && <span className="quiet"> · {rule.step}</span>}
      </td>
      <td>
        {rule.approverLeft ? (
          <span className="word-warm">{t('guardrails.approvals.rules.left', { who: rule.approver ?? '' })}</span>
        ) : (
          (rule.approver ?? (rule.approverRole && t(`guardrails.approver.${rule.approverRole}`)))
        )}
      </td>
      <td>{rule.checks}</td>
      {mayEdit && (
        <td>
          <Form method="post" className="row">
            <input type="hidden" name="id" value={rule.id} />
            {!rule.retiredAt && (
              <Link
                to={`?change=${rule.id}#form`}
                aria-label={`${t('guardrails.approvals.rules.change')}: ${rule.output}`}
              >
                {t('guardrails.approvals.rules.change')}
              </Link>
            )}
            <Button
              type="submit"
              size="xs"
              variant="subtle"
              color="gray"
              name="intent"
              value={rule.retiredAt ? 'restore' : 'retire'}
              aria-label={`${t(rule.retiredAt ? 'guardrails.approvals.rules.restore' : 'guardrails.approvals.rules.retire')}: ${rule.output}`}
            >
              {t(rule.retiredAt ? 'guardrails.approvals.rules.restore' : 'guardrails.approvals.rules.retire')}
            </Button>
          </Form>
        </td>
      )}
    </tr>
  )
}

function RuleForm({
  change,
  typed,
  workflows,
}: {
  change: Rule | null
  typed: Record<string, string> | undefined
  workflows: { id: string; name: string }[]
}) {
  const t = useWords()
  const value = (name: string, was: string | null | undefined) => typed?.[name] ?? was ?? ''
  return (
    <Form method="post" className="guard-form" key={`${change?.id} ${JSON.stringify(typed)}`}>
      {change && <input type="hidden" name="id" value={change.id} />}
      <TextInput
        name="output"
        label={t('guardrails.approvals.rules.output')}
        description={t('guardrails.approvals.rules.output.help')}
        defaultValue={value('output', change?.output)}
        required
        maxLength={200}
      />
      <div className="guard-pair">
        <NativeSelect
          name="workflowId"
          label={t('guardrails.workflow')}
          defaultValue={value('workflowId', change?.workflowId)}
          data={[
            { value: '', label: t('guardrails.every-workflow') },
            ...workflows.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextInput
          name="step"
          label={t('guardrails.approvals.rules.step')}
          description={t('guardrails.approvals.rules.step.help')}
          defaultValue={value('step', change?.step)}
          maxLength={200}
        />
      </div>
      <Textarea
        name="checks"
        label={t('guardrails.approvals.rules.checks')}
        description={t('guardrails.approvals.rules.checks.help')}
        defaultValue={value('checks', change?.checks)}
        required
        maxLength={1000}
        rows={3}
      />
      <div className="guard-pair">
        <TextInput
          name="approver"
          label={t('guardrails.approvals.rules.person')}
          description={t('guardrails.approvals.rules.person.help')}
          defaultValue={value('approver', change?.approverEmail)}
          maxLength={254}
        />
        <NativeSelect
          name="approverRole"
          label={t('guardrails.approvals.rules.role')}
          defaultValue={value('approverRole', change?.approverRole)}
          data={[
            { value: '', label: t('guardrails.approvals.rules.role.none') },
            ...ROLES.map((role) => ({ value: role, label: t(`guardrails.approver.${role}`) })),
          ]}
        />
      </div>
      <div>
        <Button type="submit" name="intent" value="save">
          {t('guardrails.approvals.rules.save')}
        </Button>
      </div>
    </Form>
  )
}
