import '#words/parts/guardrails.ts'
import { Button, TextInput } from '@mantine/core'
import { data, Form, Link } from 'react-router'
import { dayText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/near-misses'
import { GuardNav } from './guard-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('guardrails.near.title') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const { permissions } = await need(api.GET('/me'))
  const page = { params: { query: { limit: 100 } } }
  const cursor = new URL(request.url).searchParams.get('cursor') ?? undefined
  const [lessons, mine, all] = await Promise.all([
    need(api.GET('/near-miss-lessons', page)),
    need(api.GET('/my/near-misses', page)),
    permissions.includes('near-misses/see')
      ? need(api.GET('/near-misses', { params: { query: { limit: 50, cursor } } }))
      : null,
  ])
  return { lessons: lessons.rows, mine: mine.rows, all }
}

/** The code is looked up by a posted form, so that it never stands in an address. */
export async function action({ context, request }: Route.ActionArgs) {
  const code = String((await request.formData()).get('code') ?? '')
  const found = await attempt(apiOf(context).POST('/near-miss-lookups', { body: { code } }))
  return found.ok
    ? data({ problem: null, found: found.answer })
    : data({ problem: found.problem, found: null }, { status: found.response.status })
}

export default function NearMisses({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { lessons, mine, all } = loaderData
  return (
    <div className="stack guard">
      <h1>{t('guardrails.near.title')}</h1>
      <GuardNav here="near-misses" />
      <p className="lede">{t('guardrails.near.lede')}</p>
      <div>
        <Button component={Link} to="/guardrails/near-misses/report">
          {t('guardrails.near.report')}
        </Button>
      </div>
      {all && <All all={all} />}
      <section className="stack-tight">
        <h2>{t('guardrails.near.lessons')}</h2>
        {lessons.length === 0 ? (
          <p className="quiet">{t('guardrails.near.lessons.none')}</p>
        ) : (
          <ul className="guard-plain">
            {lessons.map((lesson) => (
              <li key={lesson.id} className="sheet stack-tight">
                <About row={lesson} />
                <p className="guard-long" style={{ margin: 0 }}>
                  {lesson.words}
                </p>
                <Changed cards={lesson.cards} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {mine.length > 0 && (
        <section className="stack-tight">
          <h2>{t('guardrails.near.mine')}</h2>
          <ul className="guard-plain">
            {mine.map((row) => (
              <li key={row.id} className="sheet stack-tight">
                <About row={row} />
                <blockquote className="guard-quote">{row.happened}</blockquote>
                <p className="guard-long" style={{ margin: 0 }}>
                  {row.answer?.words ?? t('guardrails.near.pending')}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="sheet stack-tight" id="lookup">
        <h2>{t('guardrails.near.lookup')}</h2>
        <ProblemNotice problem={actionData?.problem} />
        <Form method="post" className="row-end" action="/guardrails/near-misses#lookup">
          <TextInput
            name="code"
            label={t('guardrails.near.lookup.code')}
            required
            maxLength={60}
            autoComplete="off"
            spellCheck={false}
          />
          <Button type="submit" variant="default">
            {t('guardrails.near.lookup.do')}
          </Button>
        </Form>
        {actionData?.found && (
          <div role="status" className="notice stack-tight">
            <blockquote className="guard-quote">{actionData.found.happened}</blockquote>
            {actionData.found.answer ? (
              <>
                <strong>{t('guardrails.near.lookup.answer')}</strong>
                <p className="guard-long">{actionData.found.answer.words}</p>
                <Changed cards={actionData.found.cards} />
              </>
            ) : (
              <p>{t('guardrails.near.lookup.waiting')}</p>
            )}
          </div>
        )}
      </section>
    </div>
  )
}

type Report = components['schemas']['NearMiss']

function About({ row }: { row: Pick<Report, 'weekOn' | 'category'> }) {
  const t = useWords()
  return (
    <p className="quiet small" style={{ margin: 0 }}>
      {t(`guardrails.near.category.${row.category}`)} ·{' '}
      {t('guardrails.near.week', { day: dayText(row.weekOn, 'short') })}
    </p>
  )
}

function Changed({ cards }: { cards: Report['cards'] }) {
  const t = useWords()
  if (cards.length === 0) return null
  return (
    <div className="small">
      {t('guardrails.near.cards')}
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <Link to={`/guardrails/cards/${card.id}`}>{card.says}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

function All({ all }: { all: NonNullable<Route.ComponentProps['loaderData']['all']> }) {
  const t = useWords()
  return (
    <section className="stack-tight">
      <h2>{t('guardrails.near.all')}</h2>
      {all.rows.length === 0 && <p className="quiet">{t('guardrails.near.all.none')}</p>}
      <ul className="guard-plain">
        {all.rows.map((row) => (
          <li key={row.id} className="sheet stack-tight">
            <div className="row between">
              <About row={row} />
              <span className={`tag ${row.answer ? 'tag-good' : 'tag-warm'}`}>
                {t(row.answer ? 'guardrails.near.state.answered' : 'guardrails.near.state.waiting')}
              </span>
            </div>
            <p style={{ margin: 0 }}>
              <Link to={`/guardrails/near-misses/${row.id}`}>
                {row.happened.length > 160 ? `${row.happened.slice(0, 160)} …` : row.happened}
              </Link>
            </p>
          </li>
        ))}
      </ul>
      {all.next && (
        <p>
          <Link to={`?cursor=${all.next}`}>{t('guardrails.acks.more')}</Link>
        </p>
      )}
    </section>
  )
}
