import '#words/parts/guardrails.ts'
import { Button, Textarea } from '@mantine/core'
import { data, Form, Link } from 'react-router'
import { dayText, momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/near-miss'
import { GuardNav } from './guard-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('guardrails.near.title') }]

export async function loader({ context, params }: Route.LoaderArgs) {
  return need(apiOf(context).GET('/near-misses/{id}', { params: { path: { id: params.id } } }))
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const words = String((await request.formData()).get('words') ?? '')
  const done = await attempt(
    apiOf(context).PUT('/near-misses/{id}/answer', { params: { path: { id: params.id } }, body: { words } }),
  )
  return done.ok
    ? data({ problem: null, words: '', published: true })
    : data({ problem: done.problem, words, published: false }, { status: done.response.status })
}

export default function NearMissPage({ loaderData: row, actionData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const mayEdit = useMe().permissions.includes('guardrails/edit')
  return (
    <div className="stack guard">
      <h1>{t(`guardrails.near.category.${row.category}`)}</h1>
      <GuardNav here="near-misses" />
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.published && (
        <p role="status" className="notice">
          {t('guardrails.near.published')}
        </p>
      )}
      <p className="quiet" style={{ margin: 0 }}>
        {t('guardrails.near.week', { day: dayText(row.weekOn) })}
        {row.workflow && ` · ${row.workflow}`}
        <br />
        {row.reporter ? t('guardrails.near.reporter', { who: row.reporter }) : t('guardrails.near.reporter.none')}
      </p>
      <blockquote className="guard-quote">{row.happened}</blockquote>
      {row.helped && <p className="guard-long">{t('guardrails.near.helped.told', { words: row.helped })}</p>}
      {row.answer && (
        <section className="notice">
          <p className="quiet small" style={{ margin: 0 }}>
            {t('guardrails.near.answered', {
              who: row.answer.answeredBy ?? '',
              when: momentText(row.answer.answeredAt, zone),
            })}
          </p>
          <p className="guard-long">{row.answer.words}</p>
        </section>
      )}
      {row.cards.length > 0 && (
        <section>
          <h2>{t('guardrails.near.cards')}</h2>
          <ul>
            {row.cards.map((card) => (
              <li key={card.id}>
                <Link to={`/guardrails/cards/${card.id}`}>{card.says}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Form method="post" className="sheet guard-form" key={row.answer?.answeredAt}>
        <Textarea
          name="words"
          label={t(row.answer ? 'guardrails.near.answer.change' : 'guardrails.near.answer')}
          description={t('guardrails.near.answer.help')}
          defaultValue={actionData?.words || row.answer?.words}
          required
          maxLength={4000}
          rows={4}
        />
        <div>
          <Button type="submit">{t('guardrails.near.answer.save')}</Button>
        </div>
      </Form>
      {mayEdit && (
        <p>
          <Link to={`/guardrails/cards/new?report=${row.id}`}>{t('guardrails.near.card')}</Link>
        </p>
      )}
      <p>
        <Link to="/guardrails/near-misses">{t('guardrails.near.back')}</Link>
      </p>
    </div>
  )
}
