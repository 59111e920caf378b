import '#words/parts/rollout.ts'
import { Button } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/group'
import './map.css'
import { PeopleTable } from './people-table.tsx'
import { RuleFields, ruleOfForm } from './rule-fields.tsx'
import { sayRule } from './say.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData?.group.name ?? wordsIn('en')('rollout.groups.title') },
]
const PAGE = 50

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const api = apiOf(context)
  const path = { id: params.id }
  const from = new URL(request.url).searchParams.get('from') ?? undefined
  const [group, people, choices] = await Promise.all([
    need(api.GET('/groups/{id}', { params: { path } })),
    need(api.GET('/groups/{id}/people', { params: { path, query: { limit: PAGE, cursor: from } } })),
    need(api.GET('/group-rule-choices')),
  ])
  return { group, people, choices, from: Number(from ?? 0) || 0 }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const path = { params: { path: { id: params.id } } }
  if (form.get('intent') === 'retire') {
    const gone = await attempt(api.PUT('/groups/{id}/retired', path))
    if (gone.ok) throw redirect('/groups')
    return data({ problem: gone.problem, saved: false, typed: null }, { status: gone.response.status })
  }
  const typed = ruleOfForm(form)
  const done = await attempt(api.PUT('/groups/{id}', { ...path, body: typed }))
  return done.ok
    ? { problem: null, saved: true, typed: null }
    : data({ problem: done.problem, saved: false, typed }, { status: done.response.status })
}

export default function GroupPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  const { group, people, choices, from } = loaderData
  const siteNames = new Map(choices.sites.map(({ id, name }) => [id, name]))
  return (
    <div className="stack rollout">
      <p className="small">
        <Link to="/groups">{t('rollout.groups.title')}</Link>
      </p>
      <h1>{group.name}</h1>
      <p className="lede">{sayRule(t, group.rule, siteNames)}</p>
      <ProblemNotice problem={actionData?.problem} />
      {actionData?.saved && (
        <p role="status" className="notice">
          {t('rollout.saved')}
        </p>
      )}
      {group.isSmall && (
        <p className="notice notice-warm">
          {t('rollout.rule.means', { n: group.people })} {t('rollout.groups.small')}
        </p>
      )}
      <section className="sheet stack-tight">
        <h2>
          {t('rollout.group.who')} <span className="quiet">({group.people})</span>
        </h2>
        {people.rows.length > 0 && <PeopleTable people={people.rows} />}
        {people.total > PAGE && (
          <nav className="row small">
            <span>
              {t('rollout.group.who.page', { from: from + 1, to: from + people.rows.length, total: people.total })}
            </span>
            {from > 0 && (
              <Link to="?" preventScrollReset>
                {t('rollout.group.first')}
              </Link>
            )}
            {people.next && (
              <Link to={`?from=${people.next}`} preventScrollReset>
                {t('rollout.group.next')}
              </Link>
            )}
          </nav>
        )}
      </section>
      <section className="sheet stack-tight">
        <h2>{t('rollout.groups.overlaps')}</h2>
        {group.overlaps.length === 0 ? (
          <p>{t('rollout.groups.overlaps.none')}</p>
        ) : (
          <p className="quiet">{t('rollout.groups.overlaps.what')}</p>
        )}
        <ul className="move-list">
          {group.overlaps.map((one) => (
            <li key={one.id}>
              <Link to={`/groups/${one.id}`}>
                {t('rollout.groups.overlap', { people: one.people, name: one.name })}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      {permissions.includes('groups/edit') && (
        <details className="sheet" open={Boolean(actionData?.problem)}>
          <summary>
            <strong>{t('rollout.group.change')}</strong>
          </summary>
          <Form method="post" className="stack" key={JSON.stringify(group.rule)}>
            <RuleFields
              name={actionData?.typed?.name ?? group.name}
              rule={actionData?.typed?.rule ?? group.rule}
              choices={choices}
            />
            <div className="row between">
              <Button type="submit" name="intent" value="save">
                {t('rollout.group.save')}
              </Button>
              {group.goLives === 0 && (
                <Button type="submit" name="intent" value="retire" variant="subtle" color="gray" formNoValidate>
                  {t('rollout.group.retire')}
                </Button>
              )}
            </div>
          </Form>
        </details>
      )}
    </div>
  )
}
