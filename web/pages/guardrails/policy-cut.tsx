import '#words/parts/guardrails.ts'
import { Button } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need, type ProblemDocument } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/policy-cut'
import { CardFields, RolesExplained } from './card-fields.tsx'
import { bodyOfCard, type CardTyped, cardOfForm, emptyCard } from './card-form.ts'
import { GuardNav } from './guard-nav.tsx'
import { workflowChoices } from './workflow-choices.server.ts'

/** At once on one page; a policy gives more than these in several goes. */
const MOST = 30
const LONGEST = 600

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('guardrails.cards.from-policy') }]

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const chosen = new Set(new URL(request.url).searchParams.getAll('p').slice(0, MOST))
  const policy = await need(api.GET('/guardrails/policies/{id}', { params: { path: { id: params.id } } }))
  return {
    policy: { id: policy.id, title: policy.title },
    paragraphs: policy.paragraphs.filter(({ id }) => chosen.has(id)),
    workflows: await workflowChoices(api),
  }
}

type Left = { typed: CardTyped; problem: ProblemDocument }

export async function action({ context, request, params }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const left: Left[] = []
  let saved = 0
  for (const id of form.getAll('p').map(String)) {
    if (form.get(`${id}.leave`) === 'yes') continue
    const typed = cardOfForm(form, `${id}.`)
    const made = await attempt(api.POST('/guardrails/cards', { body: bodyOfCard(typed) }))
    if (made.ok) saved++
    else left.push({ typed, problem: made.problem })
  }
  if (left.length === 0) throw redirect(`/guardrails/policy/${params.id}?cut=${saved}`)
  return data({ left, saved }, { status: 422 })
}

export default function CutPolicy({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { policy, paragraphs, workflows } = loaderData
  const left = actionData?.left
  const shown = paragraphs.filter(({ id }) => !left || left.some(({ typed }) => typed.paragraphId === id))
  return (
    <div className="stack guard">
      <h1>{t('guardrails.policy.cut.title', { policy: policy.title })}</h1>
      <GuardNav here="policy" />
      {actionData && (
        <p role="alert" className="notice notice-red">
          {t('guardrails.policy.cut.some', { saved: actionData.saved })}
        </p>
      )}
      {shown.length === 0 ? (
        <p className="notice">{t('guardrails.policy.cut.nothing')}</p>
      ) : (
        <>
          <p className="lede">{t('guardrails.policy.cut.lede')}</p>
          <RolesExplained />
          <Form method="post" className="stack">
            {shown.map(({ id, text }) => {
              const again = left?.find(({ typed }) => typed.paragraphId === id)
              const says = text.length <= LONGEST ? text : ''
              return (
                <fieldset key={id} className="sheet guard-form" style={{ margin: 0, minWidth: 0 }}>
                  <legend className="small">{t('guardrails.policy.cut.paragraph')}</legend>
                  <blockquote className="guard-quote">{text}</blockquote>
                  <ProblemNotice problem={again?.problem} />
                  <input type="hidden" name="p" value={id} />
                  <CardFields
                    prefix={`${id}.`}
                    typed={again?.typed ?? { ...emptyCard, says, paragraphId: id }}
                    workflows={workflows}
                  />
                  <label className="guard-tick">
                    <input type="checkbox" name={`${id}.leave`} value="yes" />
                    <span>{t('guardrails.policy.cut.leave')}</span>
                  </label>
                </fieldset>
              )
            })}
            <div>
              <Button type="submit">{t('guardrails.policy.cut.save', { n: shown.length })}</Button>
            </div>
          </Form>
        </>
      )}
      <p>
        <Link to={`/guardrails/policy/${policy.id}`}>{policy.title}</Link>
      </p>
    </div>
  )
}
