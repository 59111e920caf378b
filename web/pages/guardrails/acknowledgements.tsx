import '#words/parts/guardrails.ts'
import { Button, NativeSelect } from '@mantine/core'
import { Form, Link } from 'react-router'
import { momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { withQuery } from '../../ui/query.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/acknowledgements'
import { GuardNav } from './guard-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('guardrails.acks.title') }]

const STATES = ['waiting', 'done', 'all'] as const

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const asked = new URL(request.url).searchParams
  const state = STATES.find((one) => one === asked.get('state')) ?? 'waiting'
  const department = asked.get('department') || undefined
  const [groups, people] = await Promise.all([
    need(api.GET('/guardrails/acknowledgements')),
    need(
      api.GET('/guardrails/acknowledgements/people', {
        params: { query: { state, department, limit: 100, cursor: asked.get('cursor') ?? undefined } },
      }),
    ),
  ])
  return { groups, people, state, department: department ?? '', query: asked.toString() }
}

export default function Acknowledgements({ loaderData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const { groups, people, state, department, query } = loaderData
  const departments = groups.groups.flatMap((group) => group.department ?? [])
  return (
    <div className="stack guard">
      <h1>{t('guardrails.acks.title')}</h1>
      <GuardNav here="acknowledgements" />
      <p className="lede">{t('guardrails.acks.lede')}</p>
      <p style={{ margin: 0 }}>
        <strong>
          {groups.concerned === 0
            ? t('guardrails.acks.total.none')
            : t('guardrails.acks.total', { done: groups.done, concerned: groups.concerned })}
        </strong>
        <br />
        <span className="quiet">
          {t('guardrails.acks.roster', { roster: groups.roster, without: groups.roster - groups.concerned })}
        </span>
      </p>
      <Scroll label={t('guardrails.acks.department')} className="sheet">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('guardrails.acks.department')}</th>
              <th scope="col" className="number">
                {t('guardrails.acks.people')}
              </th>
              <th scope="col" className="number">
                {t('guardrails.acks.concerned')}
              </th>
              <th scope="col" className="number">
                {t('guardrails.acks.done')}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.groups.map((group) => (
              <tr key={group.department ?? ''}>
                <th scope="row">{group.department ?? t('guardrails.acks.department.none')}</th>
                <td className="number">{group.people}</td>
                <td className="number">{group.concerned}</td>
                <td className="number">
                  {group.concerned === 0 ? (
                    <span className="quiet">{t('guardrails.acks.share.none')}</span>
                  ) : (
                    t('guardrails.acks.share', { done: group.done, concerned: group.concerned })
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <section className="stack-tight">
        <div className="row between">
          <h2>{t('guardrails.acks.names')}</h2>
          <a href="/api/v1/guardrails/acknowledgements.csv" download>
            {t('guardrails.acks.export')}
          </a>
        </div>
        <Form method="get" className="row-end">
          <NativeSelect
            name="state"
            label={t('guardrails.acks.state')}
            defaultValue={state}
            data={STATES.map((value) => ({ value, label: t(`guardrails.acks.state.${value}`) }))}
          />
          <NativeSelect
            name="department"
            label={t('guardrails.acks.department')}
            defaultValue={department}
            data={[{ value: '', label: t('guardrails.cards.filter.any') }, ...departments]}
          />
          <Button type="submit" variant="default">
            {t('guardrails.cards.filter.apply')}
          </Button>
        </Form>
        {people.rows.length === 0 ? (
          <p className="quiet">{t('guardrails.acks.none')}</p>
        ) : (
          <Scroll label={t('guardrails.acks.names')} className="sheet">
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">{t('guardrails.acks.name')}</th>
                  <th scope="col">{t('guardrails.acks.department')}</th>
                  <th scope="col" className="number">
                    {t('guardrails.acks.cards')}
                  </th>
                  <th scope="col">{t('guardrails.acks.last')}</th>
                </tr>
              </thead>
              <tbody>
                {people.rows.map((row) => (
                  <tr key={row.personId}>
                    <th scope="row">{row.name}</th>
                    <td>{row.department}</td>
                    <td className="number">
                      {t('guardrails.acks.share', { done: row.acknowledged, concerned: row.cards })}
                    </td>
                    <td>{row.last ? momentText(row.last, zone) : t('guardrails.acks.last.none')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
        {people.next && (
          <p>
            <Link to={withQuery(new URLSearchParams(query), { cursor: people.next })}>{t('guardrails.acks.more')}</Link>
          </p>
        )}
      </section>
    </div>
  )
}
