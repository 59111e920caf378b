import '#words/parts/guardrails.ts'
import { Button, Textarea, TextInput } from '@mantine/core'
import { data, Form, Link } from 'react-router'
import { momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/approval'
import { ApprovalState } from './approval-state.tsx'
import { GuardNav } from './guard-nav.tsx'

const OUTCOMES = ['approved', 'approved with conditions', 'refused'] as const

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.request.what ?? wordsIn('en')('guardrails.approvals.title') },
]

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const found = await need(apiOf(context).GET('/approvals/{id}', { params: { path: { id: params.id } } }))
  return { request: found, asked: new URL(request.url).searchParams.has('asked') }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const path = { params: { path: { id: params.id } } }
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const intent = text('intent')
  const outcome = OUTCOMES.find((one) => one === intent)
  const done = outcome
    ? await attempt(api.POST('/approvals/{id}/decision', { ...path, body: { outcome, words: text('words') || null } }))
    : intent === 'withdraw'
      ? await attempt(api.POST('/approvals/{id}/withdrawal', path))
      : await attempt(api.PUT('/approvals/{id}/approver', { ...path, body: { approver: text('approver') } }))
  return done.ok
    ? data({ problem: null, words: '' })
    : data({ problem: done.problem, words: text('words') }, { status: done.response.status })
}

export default function Approval({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const { permissions } = useMe()
  const { request, asked } = loaderData
  const waits = request.state === 'waiting'
  const facts = [
    [
      'guardrails.approvals.column.asked',
      t('guardrails.approvals.asked-by', { who: request.askedBy, when: momentText(request.askedAt, zone) }),
    ],
    ['guardrails.workflow', request.workflow],
    ['guardrails.approvals.output', request.output],
    ['guardrails.approvals.tool', request.tool],
    ['guardrails.approvals.data', request.dataClass && t(`guardrails.data.${request.dataClass}`)],
    ['guardrails.approvals.checks', request.checks],
  ] as const
  return (
    <div className="stack guard">
      <h1>
        {request.what} <ApprovalState state={request.state} />
      </h1>
      <GuardNav here="approvals" />
      <ProblemNotice problem={actionData?.problem} />
      {asked && waits && (
        <p role="status" className="notice">
          {t('guardrails.approvals.asked')}
        </p>
      )}
      <dl className="guard-fact">
        {facts.map(
          ([key, value]) =>
            value && (
              <div key={key} style={{ display: 'contents' }}>
                <dt>{t(key)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {request.tool && request.dataClass && (
        <p className="notice">
          {request.verdict
            ? t('guardrails.approvals.matrix', { verdict: t(`guardrails.verdict.${request.verdict}`) })
            : t('guardrails.approvals.matrix.none')}
        </p>
      )}
      <section className="sheet">
        <h2>{t('guardrails.approvals.body')}</h2>
        <p className="guard-long">{request.body}</p>
      </section>
      {request.decidedAt && (
        <section className={`notice ${request.state === 'refused' ? 'notice-red' : ''}`}>
          <p style={{ margin: 0 }}>
            <strong>{t(`guardrails.approvals.state.${request.state}`)}</strong>:{' '}
            {t('guardrails.approvals.decided', {
              who: request.decidedBy ?? '',
              when: momentText(request.decidedAt, zone),
            })}
          </p>
          {request.words && <p className="guard-long">{request.words}</p>}
        </section>
      )}
      {waits && (
        <p>
          {request.approvers.length
            ? t('guardrails.approvals.waits-for', { who: request.approvers.join(', ') })
            : t('guardrails.approvals.waits-for-nobody')}
        </p>
      )}
      {waits && request.mayDecide && <Decide words={actionData?.words ?? ''} />}
      {waits && (request.mayDecide || permissions.includes('approvals/see')) && (
        <details>
          <summary>{t('guardrails.approvals.pass-on')}</summary>
          <Form method="post" className="row-end">
            <TextInput name="approver" label={t('guardrails.approvals.pass-on.who')} required maxLength={254} />
            <Button type="submit" name="intent" value="pass-on" variant="default">
              {t('guardrails.approvals.pass-on.do')}
            </Button>
          </Form>
        </details>
      )}
      {waits && request.isMine && (
        <Form method="post">
          <Button type="submit" name="intent" value="withdraw" variant="default">
            {t('guardrails.approvals.withdraw')}
          </Button>
        </Form>
      )}
      <p>
        <Link to="/guardrails/approvals">{t('guardrails.approvals.back')}</Link>
      </p>
    </div>
  )
}

function Decide({ words }: { words: string }) {
  const t = useWords()
  return (
    <Form method="post" className="sheet guard-form">
      <h2>{t('guardrails.approvals.decide')}</h2>
      <Textarea
        name="words"
        label={t('guardrails.approvals.decide.words')}
        description={t('guardrails.approvals.decide.words.help')}
        defaultValue={words}
        maxLength={2000}
        rows={3}
      />
      <div className="row">
        {OUTCOMES.map((outcome) => (
          <Button
            key={outcome}
            type="submit"
            name="intent"
            value={outcome}
            variant={outcome === 'approved' ? 'filled' : 'default'}
          >
            {t(`guardrails.approvals.decide.${outcome}`)}
          </Button>
        ))}
      </div>
    </Form>
  )
}
