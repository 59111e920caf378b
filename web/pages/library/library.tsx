import '#words/parts/library.ts'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { Form, Link, useSearchParams, useSubmit } from 'react-router'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, need } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { withQuery } from '../../ui/query.ts'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/library'
import './library.css'
import { KINDS } from './aid-form.ts'
import { TrustTag } from './aid-says.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('library.title') }]

const SHOWS = ['all', 'saved', 'team', 'own'] as const
const KEPT = ['retired', 'bin'] as const
type Show = (typeof SHOWS)[number] | (typeof KEPT)[number]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const query = new URL(request.url).searchParams
  const asked = {
    text: query.get('text')?.slice(0, 200) ?? '',
    show: ([...SHOWS, ...KEPT].find((one) => one === query.get('show')) ?? 'all') as Show,
    kind: KINDS.find((one) => one === query.get('kind')),
    workflow: query.get('workflow') || undefined,
    trust: (['green', 'red'] as const).find((one) => one === query.get('trust')),
  }
  const cursor = query.get('cursor') ?? undefined
  const [page, filters] = await Promise.all([
    need(api.GET('/aids', { params: { query: { ...asked, limit: 50, cursor } } })),
    need(api.GET('/aid-filters')),
  ])
  return { asked, page, filters }
}

export default function Library({ loaderData }: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  const { asked, page, filters } = loaderData
  const [query] = useSearchParams()
  const mayEdit = permissions.includes('library/edit')
  const isNarrow = Boolean(asked.text || asked.kind || asked.workflow || asked.trust)
  return (
    <div className="stack">
      <header className="row between">
        <h1>{t('library.title')}</h1>
        {mayEdit && (
          <nav className="row" aria-label={t('library.title')}>
            <Link to="/library/new">{t('library.add')}</Link>
            <Link to="/library/import">{t('library.import')}</Link>
            <Link to="/library/starter">{t('library.starter')}</Link>
          </nav>
        )}
      </header>
      <p className="lede" style={{ margin: 0 }}>
        {t('library.lede')}
      </p>
      <Search asked={asked} filters={filters} mayEdit={mayEdit} />
      <p role="status" className="quiet" style={{ margin: 0 }}>
        {asked.text
          ? t('library.found.for', { n: page.total, text: asked.text })
          : t('library.found', { n: page.total })}{' '}
        {isNarrow && <Link to="/library">{t('library.filters.clear')}</Link>}
      </p>
      {page.rows.length === 0 ? (
        <Empty show={asked.show} isNarrow={isNarrow} mayEdit={mayEdit} />
      ) : (
        <ul className="aid-list">
          {page.rows.map((row) => (
            <Card key={row.id} row={row} />
          ))}
        </ul>
      )}
      {page.next && (
        <p>
          <Link to={withQuery(query, { cursor: page.next })}>{t('library.more')}</Link>
        </p>
      )}
    </div>
  )
}

type Loaded = Route.ComponentProps['loaderData']

/** One form that asks by GET: every search has an address. With scripts a choice searches at once. */
function Search({ asked, filters, mayEdit }: Pick<Loaded, 'asked' | 'filters'> & { mayEdit: boolean }) {
  const t = useWords()
  const submit = useSubmit()
  const any = { value: '', label: t('library.filter.any') }
  const now = (event: { currentTarget: { form: HTMLFormElement | null } }) => void submit(event.currentTarget.form)
  const { counts } = filters
  return (
    <Form method="get" role="search" className="sheet stack" key={JSON.stringify(asked)}>
      <div className="aid-search">
        <TextInput
          name="text"
          type="search"
          label={t('library.search')}
          description={t('library.search.help')}
          defaultValue={asked.text}
          maxLength={200}
        />
        <Button type="submit">{t('library.search.go')}</Button>
      </div>
      <div className="aid-filters">
        <NativeSelect
          name="show"
          label={t('library.filter.show')}
          defaultValue={asked.show}
          onChange={now}
          data={[
            ...SHOWS.map((value) => ({ value, label: t(`library.show.${value}`, { n: counts[value] }) })),
            ...(mayEdit ? KEPT.map((value) => ({ value, label: t(`library.show.${value}`) })) : []),
          ]}
        />
        <NativeSelect
          name="kind"
          label={t('library.filter.kind')}
          defaultValue={asked.kind ?? ''}
          onChange={now}
          data={[any, ...KINDS.map((value) => ({ value, label: t(`library.kind.${value}`) }))]}
        />
        <NativeSelect
          name="workflow"
          label={t('library.filter.workflow')}
          defaultValue={asked.workflow ?? ''}
          onChange={now}
          data={[any, ...filters.workflows.map(({ key, name }) => ({ value: key, label: name }))]}
        />
        <NativeSelect
          name="trust"
          label={t('library.filter.trust')}
          defaultValue={asked.trust ?? ''}
          onChange={now}
          data={[any, ...(['green', 'red'] as const).map((value) => ({ value, label: t(`library.trust.${value}`) }))]}
        />
      </div>
    </Form>
  )
}

function Card({ row }: { row: components['schemas']['AidRow'] }) {
  const t = useWords()
  const facts = [
    t(`library.kind.${row.kind}`),
    row.workflowName ?? row.workflow,
    row.owner ? t('library.owner', { owner: row.owner }) : t('library.owner.none'),
    row.likes > 0 ? t('library.likes', { n: row.likes }) : null,
  ]
  return (
    <li className="sheet aid-card">
      <div className="row between">
        <h2>
          <Link to={`/library/${row.id}`}>{row.title}</Link>
        </h2>
        <span className="row">
          {row.isForMyTeam && <span className="tag">{t('library.for-team')}</span>}
          {row.isSaved && <span className="tag">{t('library.saved')}</span>}
          {row.retiredAt ? (
            <span className="tag">{t('library.retired')}</span>
          ) : (
            <TrustTag trust={row.trust} verifyBy={row.verifyBy} />
          )}
        </span>
      </div>
      {row.summary && <p>{row.summary}</p>}
      <p className="quiet small">{facts.filter(Boolean).join(' · ')}</p>
    </li>
  )
}

function Empty({ show, isNarrow, mayEdit }: { show: Show; isNarrow: boolean; mayEdit: boolean }) {
  const t = useWords()
  if (isNarrow) return <p className="sheet">{t('library.found.none')}</p>
  if (show !== 'all') return <p className="sheet">{t(`library.empty.${show}`)}</p>
  return (
    <div className="sheet stack-tight">
      <p style={{ margin: 0 }}>{t(mayEdit ? 'library.empty' : 'library.empty.reader')}</p>
      {mayEdit && (
        <p className="row" style={{ margin: 0 }}>
          <Button component={Link} to="/library/starter">
            {t('library.empty.starter')}
          </Button>
          <Link to="/library/new">{t('library.add')}</Link>
        </p>
      )}
    </div>
  )
}
