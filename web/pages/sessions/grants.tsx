import '#words/parts/sessions.ts'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { data, Form, Link } from 'react-router'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import { everything } from '../rollout/everything.server.ts'
import type { Route } from './+types/grants'
import './sessions.css'

type Set = components['schemas']['GrantColumns']
type Preview = components['schemas']['GrantPreview']
const FILTERS = ['set', 'from', 'until', 'department', 'role', 'workflow'] as const

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('sessions.grant.title') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const query = new URL(request.url).searchParams
  const asked = Object.fromEntries(
    FILTERS.flatMap((name) => (query.get(name) ? [[name, query.get(name)!]] : [])),
  ) as Partial<Record<(typeof FILTERS)[number], string>>
  const [sets, choices, workflows, seen] = await Promise.all([
    need(api.GET('/grant-columns', { params: { query: { limit: 200 } } })),
    need(api.GET('/evidence-choices')),
    everything((cursor) => need(api.GET('/workflows', { params: { query: { limit: 200, cursor } } }))),
    attempt(api.GET('/grant-preview', { params: { query: asked } })),
  ])
  return {
    asked,
    sets: sets.rows,
    choices,
    workflows: workflows.map(({ key, name }) => ({ key, name })),
    preview: seen.ok ? seen.answer : null,
    problem: seen.ok ? null : seen.problem,
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const id = String(form.get('set') ?? '')
  const path = { params: { path: { id } } }
  const intent = String(form.get('intent') ?? '') as 'prefer' | 'retire' | 'bring-back'
  const done = await (intent === 'prefer'
    ? attempt(api.PUT('/grant-columns/{id}/default', path))
    : intent === 'retire'
      ? attempt(api.PUT('/grant-columns/{id}/retired', path))
      : attempt(api.DELETE('/grant-columns/{id}/retired', path)))
  return done.ok
    ? { problem: null, done: intent, set: id }
    : data({ problem: done.problem, done: null, set: null }, { status: done.response.status })
}

export default function Grants({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { asked, sets, preview } = loaderData
  const query = new URLSearchParams(asked as Record<string, string>).toString()
  return (
    <div className="stack">
      <nav aria-label={t('sessions.evidence.title')}>
        <Link to="/evidence">{t('sessions.evidence.title')}</Link>
      </nav>
      <header>
        <h1>{t('sessions.grant.title')}</h1>
        <p className="lede" style={{ margin: 0 }}>
          {t('sessions.grant.lede')}
        </p>
      </header>
      <ProblemNotice problem={actionData?.problem ?? loaderData.problem} />
      {actionData?.done && (
        <div role="status" className="notice row">
          {t(`sessions.grant.done.${actionData.done}`)}
          {actionData.done === 'retire' && (
            <Form method="post">
              <input type="hidden" name="set" value={actionData.set} />
              <Button type="submit" name="intent" value="bring-back" variant="default" size="compact-sm">
                {t('sessions.grant.sets.bring-back')}
              </Button>
            </Form>
          )}
        </div>
      )}
      <Filters loaderData={loaderData} />
      {preview && (
        <section className="sheet stack-tight">
          <h2>{t('sessions.grant.look.title')}</h2>
          {preview.lines === 0 ? (
            <p style={{ margin: 0 }}>{t('sessions.grant.nothing')}</p>
          ) : (
            <Look preview={preview} query={query} />
          )}
        </section>
      )}
      <p className="notice notice-warm">{t('sessions.grant.id')}</p>
      <Sets sets={sets} />
    </div>
  )
}

function Filters({ loaderData }: Pick<Route.ComponentProps, 'loaderData'>) {
  const t = useWords()
  const { asked, sets, choices, workflows } = loaderData
  const any = { value: '', label: t('sessions.grant.any') }
  const named = ({ name }: { name: string }) => ({ value: name, label: name })
  return (
    <Form method="get" className="sheet stack-tight" key={JSON.stringify(asked)}>
      <div className="columns">
        <NativeSelect
          name="set"
          label={t('sessions.grant.set')}
          defaultValue={asked.set ?? ''}
          data={[
            ...sets.flatMap((set) =>
              set.isDefault ? [{ value: '', label: t('sessions.grant.default', { name: set.name }) }] : [],
            ),
            ...sets.flatMap((set) => (set.isDefault || !set.id ? [] : [{ value: set.id, label: set.name }])),
          ]}
        />
        <NativeSelect
          name="department"
          label={t('sessions.evidence.column.department')}
          defaultValue={asked.department ?? ''}
          data={[any, ...choices.departments.map(named)]}
        />
        {choices.roles.length > 0 && (
          <NativeSelect
            name="role"
            label={t('sessions.grant.role')}
            defaultValue={asked.role ?? ''}
            data={[any, ...choices.roles.map(named)]}
          />
        )}
        <NativeSelect
          name="workflow"
          label={t('sessions.grant.workflow')}
          defaultValue={asked.workflow ?? ''}
          data={[any, ...workflows.map(({ key, name }) => ({ value: key, label: name }))]}
        />
        <TextInput type="date" name="from" label={t('sessions.evidence.from')} defaultValue={asked.from ?? ''} />
        <TextInput type="date" name="until" label={t('sessions.evidence.until')} defaultValue={asked.until ?? ''} />
      </div>
      <div>
        <Button type="submit" variant="default">
          {t('sessions.grant.look')}
        </Button>
      </div>
    </Form>
  )
}

function Look({ preview, query }: { preview: Preview; query: string }) {
  const t = useWords()
  const { header, rows, missing } = preview
  return (
    <>
      <p style={{ margin: 0 }}>
        {t('sessions.grant.counts', {
          lines: preview.lines,
          people: preview.people,
          hours: (preview.minutes / 60).toFixed(2),
        })}
      </p>
      {missing.length === 0 ? (
        <p className="quiet" style={{ margin: 0 }}>
          {t('sessions.grant.missing.none')}
        </p>
      ) : (
        <div className="notice notice-warm">
          <strong>{t('sessions.grant.missing')}</strong>
          <ul style={{ margin: 0 }}>
            {missing.map(({ column, lines, people }) => (
              <li key={column}>
                {t('sessions.grant.missing.line', { column, n: lines, people: people.join(', ') })}
                {lines > people.length && people.length >= 20 && ` ${t('sessions.grant.missing.more')}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="row" style={{ margin: 0 }}>
        <Button component="a" href={`/api/v1/grant-exports/xlsx?${query}`} download>
          {t('sessions.grant.xlsx')}
        </Button>
        <Button component="a" href={`/api/v1/grant-exports/csv?${query}`} download variant="default">
          {t('sessions.grant.csv')}
        </Button>
      </p>
      <h3 style={{ margin: 0 }}>{t('sessions.grant.first', { n: rows.length })}</h3>
      <Scroll label={t('sessions.grant.look.title')}>
        <table className="plain small">
          <thead>
            <tr>
              {header.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, line) => (
              <tr key={`${row.cells.join(' ')} ${line}`}>
                {row.cells.map((cell, at) => (
                  <td key={header[at]} className={typeof cell === 'number' ? 'number' : ''}>
                    {cell === '' && row.missing.includes(header[at]!) ? (
                      <span className="word-warm">{t('sessions.grant.empty')}</span>
                    ) : (
                      cell
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}

function Sets({ sets }: { sets: Set[] }) {
  const t = useWords()
  return (
    <div className="stack-tight">
      <h2>{t('sessions.grant.sets')}</h2>
      <ul className="plain-list stack-tight">
        {sets.map((set) => (
          <li key={set.id ?? 'starting'} className="sheet row between">
            <span>
              <strong>{set.isDefault ? t('sessions.grant.default', { name: set.name }) : set.name}</strong>{' '}
              <span className="quiet small">{t('sessions.grant.sets.columns', { n: set.columns.length })}</span>
            </span>
            <span className="row">
              {set.id && (
                <Link
                  to={`/evidence/grants/columns?set=${set.id}`}
                  aria-label={t('sessions.grant.sets.edit.name', { name: set.name })}
                >
                  {t('sessions.grant.sets.edit')}
                </Link>
              )}
              <Link
                to={`/evidence/grants/columns?copy=${set.id ?? 'starting'}`}
                aria-label={t('sessions.grant.sets.copy.name', { name: set.name })}
              >
                {t('sessions.grant.sets.copy')}
              </Link>
              {set.id && (
                <Form method="post" className="row">
                  <input type="hidden" name="set" value={set.id} />
                  {(['prefer', 'retire'] as const)
                    .filter((intent) => intent === 'retire' || !set.isDefault)
                    .map((intent) => (
                      <Button
                        key={intent}
                        type="submit"
                        name="intent"
                        value={intent}
                        variant="default"
                        size="compact-sm"
                        aria-label={t(`sessions.grant.sets.${intent}.name`, { name: set.name })}
                      >
                        {t(`sessions.grant.sets.${intent}`)}
                      </Button>
                    ))}
                </Form>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
