import '#words/parts/people.ts'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { Form, Link, useNavigation } from 'react-router'
import { dayText } from '#words/dates.ts'
import { type Key, type Say, wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/people'
import './people.css'
import { Scroll } from '../../ui/scroll.tsx'
import { TreeBanner } from './tree-banner.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('people.title') }]

const FILTERS = ['text', 'department', 'site', 'may', 'here', 'cursor'] as const

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const query = Object.fromEntries(FILTERS.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)!]] : [])))
  const api = apiOf(context)
  const page = await need(api.GET('/people', { params: { query: query as never } }))
  const isFirst = Object.keys(query).length === 0
  const [choices, tree] = await Promise.all([
    api.GET('/people-choices').then(({ data }) => data ?? null),
    isFirst && page.total > 1 ? need(api.GET('/people-tree')) : null,
  ])
  const sites = choices?.sites ?? (await need(api.GET('/sites'))).rows
  return { page, query, isFirst, tree, departments: choices?.departments ?? null, sites }
}

type Row = components['schemas']['PersonRow']

export default function People({ loaderData }: Route.ComponentProps) {
  const t = useWords()
  const { may } = { may: useMe().permissions }
  const { page, isFirst, tree } = loaderData
  const isEmpty = isFirst && page.total <= 1
  return (
    <div className="stack">
      <div className="row between">
        <div>
          <h1>{t('people.title')}</h1>
          <p className="lede" style={{ margin: 0 }}>
            {t('people.count', { total: page.total })}
          </p>
        </div>
        <div className="row">
          {may.includes('roster/import') && (
            <Button component="a" href="/people/import">
              {t('people.import')}
            </Button>
          )}
          {may.includes('people/edit') && (
            <Button component="a" href="/people/new" variant="default">
              {t('people.add')}
            </Button>
          )}
        </div>
      </div>
      {tree && <TreeBanner tree={tree} />}
      {isEmpty ? <Teaching /> : <Filters loaderData={loaderData} />}
      {page.rows.length === 0 ? <p className="notice">{t('people.none')}</p> : <Table rows={page.rows} />}
      {page.next && (
        <div>
          <Link to={{ search: new URLSearchParams({ ...loaderData.query, cursor: page.next }).toString() }}>
            {t('people.next')}
          </Link>
        </div>
      )}
    </div>
  )
}

function Teaching() {
  const t = useWords()
  return (
    <section className="sheet stack-tight" aria-labelledby="empty">
      <h2 id="empty">{t('people.empty.title')}</h2>
      <p style={{ margin: 0, maxWidth: '60ch' }}>{t('people.empty.what')}</p>
      <p style={{ margin: 0 }}>
        <a href="/people/import">{t('people.empty.do')}</a>
      </p>
    </section>
  )
}

function Filters({ loaderData: { query, departments, sites } }: { loaderData: Route.ComponentProps['loaderData'] }) {
  const t = useWords()
  const any = { value: '', label: t('people.filter.any') }
  const busy = useNavigation().state === 'loading'
  return (
    <Form method="get" role="search" className="row-end" key={JSON.stringify(query)}>
      <TextInput
        name="text"
        type="search"
        label={t('people.filter.text')}
        defaultValue={query.text ?? ''}
        style={{ flex: '2 1 14rem' }}
      />
      {departments && (
        <NativeSelect
          name="department"
          label={t('people.department')}
          defaultValue={query.department ?? ''}
          style={{ flex: '1 1 10rem' }}
          data={[
            any,
            ...departments.map(({ value, people }) => ({ value, label: t('people.filter.choice', { value, people }) })),
          ]}
        />
      )}
      <NativeSelect
        name="site"
        label={t('people.site')}
        defaultValue={query.site ?? ''}
        style={{ flex: '1 1 8rem' }}
        data={[any, ...sites.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <NativeSelect
        name="may"
        label={t('people.filter.may')}
        defaultValue={query.may ?? ''}
        style={{ flex: '1 1 8rem' }}
        data={[
          any,
          ...(['administrator', 'programme-lead', 'hr', 'technology-lead', 'facilitator', 'manager'] as const).map(
            (role) => ({ value: role, label: t(`people.role.${role}` as Key) }),
          ),
        ]}
      />
      <NativeSelect
        name="here"
        label={t('people.filter.here')}
        defaultValue={query.here ?? 'now'}
        style={{ flex: '1 1 8rem' }}
        data={(['now', 'left', 'all'] as const).map((value) => ({
          value,
          label: t(`people.filter.here.${value}` as Key),
        }))}
      />
      <Button type="submit" variant="default" loading={busy}>
        {t('people.filter.button')}
      </Button>
      {Object.keys(query).length > 0 && (
        <a href="/people" style={{ padding: '8px 0' }}>
          {t('people.filter.clear')}
        </a>
      )}
    </Form>
  )
}

function Table({ rows }: { rows: Row[] }) {
  const t = useWords()
  return (
    <Scroll label={t('people.title')}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t('people.name')}</th>
            <th scope="col">{t('people.job')}</th>
            <th scope="col">{t('people.department')}</th>
            <th scope="col">{t('people.site')}</th>
            <th scope="col">{t('people.manager')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Line({ row }: { row: Row }) {
  const t = useWords()
  return (
    <tr>
      <td>
        <Link to={`/people/${row.id}`}>{row.name}</Link>{' '}
        {statusOf(t, row) && <span className="tag tag-warm">{statusOf(t, row)}</span>}{' '}
        {row.granted.map((role) => (
          <span key={role} className="tag">
            {t(`people.role.${role}` as Key)}
          </span>
        ))}
        <div className="quiet small">{row.email ?? row.employeeId}</div>
      </td>
      <td>{row.title}</td>
      <td>{row.department}</td>
      <td>{row.site}</td>
      <td>{row.managerId ? <Link to={`/people/${row.managerId}`}>{row.manager}</Link> : ''}</td>
    </tr>
  )
}

function statusOf(t: Say, { leftOn, leavesOn }: Row): string | null {
  if (leftOn) return t('people.left', { day: dayText(leftOn) })
  return leavesOn ? t('people.leaves', { day: dayText(leavesOn) }) : null
}
