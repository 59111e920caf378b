import '#words/parts/guardrails.ts'
import { Button } from '@mantine/core'
import { data, Form, Link } from 'react-router'
import { momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/my-guardrails'
import { FieldDiffs } from './diff.tsx'
import { GuardNav } from './guard-nav.tsx'
import { OneCard } from './one-card.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('guardrails.mine.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  return need(apiOf(context).GET('/my/guardrails'))
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const cards = form.getAll('card').map((value) => {
    const [id = '', number = '1'] = String(value).split('/')
    return { id, number: Number(number) }
  })
  const done = await attempt(apiOf(context).POST('/my/guardrails/acknowledgements', { body: { cards } }))
  return done.ok
    ? data({ problem: null, done: done.answer })
    : data({ problem: done.problem, done: null }, { status: done.response.status })
}

export default function MyGuardrails({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { sets, waiting } = loaderData
  return (
    <div className="stack guard">
      <h1>{t('guardrails.mine.title')}</h1>
      <GuardNav here="mine" />
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.done && (
        <p role="status" className="notice">
          {t('guardrails.mine.thanks', { n: actionData.done.acknowledged })}{' '}
          {actionData.done.changedMeanwhile > 0 &&
            t('guardrails.mine.meanwhile', { n: actionData.done.changedMeanwhile })}
        </p>
      )}
      {sets.length === 0 ? (
        <section className="sheet stack-tight">
          <h2>{t('guardrails.mine.empty.title')}</h2>
          <p>{t('guardrails.mine.empty.text')}</p>
        </section>
      ) : (
        <p className="lede">
          {t('guardrails.mine.lede')} <strong>{t('guardrails.mine.waiting', { n: waiting })}</strong>
        </p>
      )}
      {sets.map((set) => (
        <CardSet key={set.workflowId ?? ''} set={set} />
      ))}
      <p>
        <Link to="/guardrails/approvals/ask">{t('guardrails.mine.ask')}</Link>
        <br />
        <Link to="/guardrails/near-misses/report">{t('guardrails.mine.report')}</Link>
      </p>
      {sets.length > 0 && <p className="quiet small">{t('guardrails.mine.who-sees')}</p>}
    </div>
  )
}

type Set = Route.ComponentProps['loaderData']['sets'][number]

/** The cards of one piece of work; those that wait are acknowledged together, in the versions shown here. */
function CardSet({ set }: { set: Set }) {
  const t = useWords()
  const zone = useZone()
  const id = `set-${set.workflowId ?? 'all'}`
  const ordered = [...set.cards].sort((a, b) => Number(a.state === 'acknowledged') - Number(b.state === 'acknowledged'))
  return (
    <section className="stack-tight" aria-labelledby={id}>
      <h2 id={id}>
        {set.workflow ?? t('guardrails.every-workflow')}{' '}
        <span className={`tag ${set.waiting ? 'tag-warm' : 'tag-good'}`}>
          {set.waiting ? t('guardrails.mine.to-read', { n: set.waiting }) : t('guardrails.mine.all-read')}
        </span>
      </h2>
      <ul className="guard-cards">
        {ordered.map((card) => (
          <li key={card.id}>
            <OneCard card={card}>
              {card.state === 'changed' && (
                <div className="stack-tight">
                  <p>
                    <span className="tag tag-warm">{t('guardrails.mine.changed')}</span>
                  </p>
                  {card.why && <p>{t('guardrails.mine.changed.because', { why: card.why })}</p>}
                  {card.fromReport && <p className="small">{t('guardrails.mine.changed.report')}</p>}
                  <FieldDiffs diffs={card.diffs} />
                </div>
              )}
              {card.state === 'new' && (
                <p>
                  <span className="tag tag-warm">{t('guardrails.mine.new')}</span>
                </p>
              )}
              {card.state === 'acknowledged' && card.acknowledgedAt && (
                <p className="quiet small">
                  {t('guardrails.mine.done', { when: momentText(card.acknowledgedAt, zone) })}
                </p>
              )}
            </OneCard>
          </li>
        ))}
      </ul>
      {set.waiting > 0 && (
        <Form method="post" preventScrollReset>
          {set.cards
            .filter(({ state }) => state !== 'acknowledged')
            .map(({ id: card, number }) => (
              <input key={card} type="hidden" name="card" value={`${card}/${number}`} />
            ))}
          <Button type="submit">{t('guardrails.mine.acknowledge', { n: set.waiting })}</Button>
        </Form>
      )}
    </section>
  )
}
