import '#words/parts/rollout.ts'
import { Button, TextInput } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/groups'
import './map.css'
import { PeopleTable } from './people-table.tsx'
import { RolloutNav } from './rollout-nav.tsx'
import { RuleFields, ruleOfForm } from './rule-fields.tsx'
import { sayRule } from './say.ts'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('rollout.groups.title') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const query = new URL(request.url).searchParams
  const [groups, choices] = await Promise.all([
    need(
      api.GET('/groups', {
        params: { query: { limit: 200, search: query.get('q') ?? '', cursor: query.get('from') ?? undefined } },
      }),
    ),
    need(api.GET('/group-rule-choices')),
  ])
  return { groups, choices, search: query.get('q') ?? '' }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const typed = ruleOfForm(form)
  if (form.get('intent') === 'preview') {
    const seen = await attempt(api.POST('/group-rule-previews', { params: { query: { limit: 20 } }, body: typed.rule }))
    return seen.ok
      ? { typed, preview: seen.answer, problem: null }
      : data({ typed, preview: null, problem: seen.problem }, { status: seen.response.status })
  }
  const made = await attempt(api.POST('/groups', { body: typed }))
  if (made.ok) throw redirect(`/groups/${made.answer.id}`)
  return data({ typed, preview: null, problem: made.problem }, { status: made.response.status })
}

export default function Groups({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  const { groups, choices, search } = loaderData
  const siteNames = new Map(choices.sites.map(({ id, name }) => [id, name]))
  return (
    <div className="stack rollout">
      <header className="row between">
        <h1>{t('rollout.groups.title')}</h1>
        <RolloutNav here="groups" />
      </header>
      <p className="lede">{t('rollout.groups.lede')}</p>
      {groups.total === 0 && !search && <p className="sheet">{t('rollout.groups.empty')}</p>}
      {(groups.total > 8 || search) && (
        <Form method="get" role="search" className="row-end">
          <TextInput size="xs" name="q" label={t('rollout.groups.search')} defaultValue={search} />
          <Button type="submit" size="xs" variant="default">
            {t('rollout.map.show')}
          </Button>
        </Form>
      )}
      {groups.rows.length > 0 && (
        <Scroll label={t('rollout.groups.title')} className="sheet">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{t('rollout.column.group')}</th>
                <th scope="col">{t('rollout.groups.rule')}</th>
                <th scope="col" className="number">
                  {t('rollout.groups.people')}
                </th>
                <th scope="col" className="number">
                  {t('rollout.groups.go-lives')}
                </th>
                <th scope="col">{t('rollout.groups.overlaps')}</th>
              </tr>
            </thead>
            <tbody>
              {groups.rows.map((group) => (
                <tr key={group.id}>
                  <th scope="row">
                    <Link to={`/groups/${group.id}`}>{group.name}</Link>
                  </th>
                  <td>{sayRule(t, group.rule, siteNames)}</td>
                  <td className="number">
                    {group.people}{' '}
                    {group.isSmall && (
                      <span className={group.people === 0 ? 'tag tag-red' : 'tag tag-warm'}>
                        {t('rollout.groups.small.tag')}
                      </span>
                    )}
                  </td>
                  <td className="number">{group.goLives}</td>
                  <td>
                    {group.overlaps.slice(0, 2).map((one) => (
                      <span key={one.id} className="small">
                        {t('rollout.groups.overlap', { people: one.people, name: one.name })}
                        <br />
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {groups.next && (
        <p>
          <Link to={`?from=${groups.next}&q=${encodeURIComponent(search)}`}>{t('rollout.map.rows.next')}</Link>
        </p>
      )}
      {groups.rows.some((group) => group.isSmall) && <p className="small quiet">{t('rollout.groups.small')}</p>}
      {permissions.includes('groups/edit') && (
        <details className="sheet" open={actionData !== undefined || groups.total === 0}>
          <summary>
            <strong>{t('rollout.groups.add')}</strong>
          </summary>
          <Form method="post" className="stack" preventScrollReset>
            <ProblemNotice problem={actionData?.problem} />
            <RuleFields name={actionData?.typed.name ?? ''} rule={actionData?.typed.rule ?? {}} choices={choices} />
            <div className="row">
              <Button type="submit" name="intent" value="preview" variant="default">
                {t('rollout.rule.preview')}
              </Button>
              <Button type="submit" name="intent" value="add">
                {t('rollout.group.add')}
              </Button>
            </div>
            {actionData?.preview && (
              <div role="status">
                <p>{t('rollout.rule.means', { n: actionData.preview.total })}</p>
                {actionData.preview.total > 0 && <PeopleTable people={actionData.preview.rows} />}
              </div>
            )}
          </Form>
        </details>
      )}
    </div>
  )
}
