import '#words/parts/needs.ts'
import './needs.css'
import { Button, NativeSelect } from '@mantine/core'
import { data, Form, Link, redirect, useNavigation } from 'react-router'
import { isKey, type Say, wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/import-check'

type Import = components['schemas']['NeedsImport']
export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('needs.import.title') }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const api = apiOf(context)
  const [one, roles] = await Promise.all([
    need(api.GET('/needs/imports/{id}', { params: { path: { id: params.id } } })),
    need(api.GET('/needs/interview-choices', { params: { query: {} } })),
  ])
  return { one, roles: roles.roles.map(({ id, name, department }) => ({ id, name, department })) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const path = { params: { path: { id: params.id } } }
  if (form.get('intent') === 'columns') {
    const columns: Record<string, number> = {}
    for (const [name, value] of form)
      if (name.startsWith('column-') && value !== '') columns[name.slice('column-'.length)] = Number(value)
    const role = String(form.get('role') ?? '') || null
    const mapped = await attempt(api.PUT('/needs/imports/{id}/columns', { ...path, body: { columns, role } }))
    if (mapped.ok) throw redirect(`/needs/import/${params.id}`)
    return data({ problem: mapped.problem, done: null }, { status: mapped.response.status })
  }
  const done = await attempt(api.POST('/needs/imports/{id}/application', path))
  if (done.ok) return { problem: null, done: done.answer.counts }
  return data({ problem: done.problem, done: null }, { status: done.response.status })
}

export default function ImportCheck({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { one, roles } = loaderData
  const { counts } = one
  const goesIn = counts.new + counts.changed
  const isBusy = useNavigation().state === 'submitting'
  const done = actionData?.done
  return (
    <div className="stack needs">
      <p className="small">
        <Link to="/needs/import">{t('needs.import.another')}</Link>
      </p>
      <h1>{t('needs.import.title')}</h1>
      <ProblemNotice problem={actionData?.problem} />
      {done && (
        <p className="notice" role="status">
          {t('needs.import.done', { fresh: done.new, changed: done.changed, bad: done.bad })}{' '}
          <Link to="/needs">{t('needs.import.to-roles')}</Link>
        </p>
      )}
      {one.missing.length > 0 && (
        <p className="notice notice-warm">
          {t('needs.import.columns.missing', { fields: one.missing.map((field) => fieldSaid(t, field)).join(', ') })}
        </p>
      )}
      {one.missing.length === 0 && !done && (
        <section className="sheet stack-tight" role="status">
          <h2>{t('needs.import.checked', { file: one.fileName })}</h2>
          <p>
            {t('needs.import.counts', {
              fresh: counts.new,
              changed: counts.changed,
              unchanged: counts.unchanged,
              bad: counts.bad,
            })}
          </p>
          {(counts.tasks > 0 || counts.roles > 0) && (
            <p>{t('needs.import.makes', { tasks: counts.tasks, roles: counts.roles })}</p>
          )}
          {goesIn === 0 ? (
            <p>{t('needs.import.nothing')}</p>
          ) : (
            <Form method="post">
              <Button type="submit" name="intent" value="apply" loading={isBusy}>
                {t('needs.import.apply', { n: goesIn })}
              </Button>
            </Form>
          )}
        </section>
      )}
      {counts.bad > 0 && (
        <p>
          <a href={`/api/v1/needs/imports/${one.id}/errors.csv`} download>
            {t('needs.import.errors')}
          </a>
        </p>
      )}
      {one.rows.length > 0 && <Rows rows={one.rows} />}
      {!one.appliedAt && !done && <Columns one={one} roles={roles} />}
    </div>
  )
}

function fieldSaid(t: Say, field: string): string {
  const key = `needs.field.${field}`
  return isKey(key) ? t(key) : field
}

function reasonSaid(t: Say, { slug, field, value }: Import['rows'][number]['reasons'][number]): string {
  const key = `needs.import.reason.${slug}`
  return isKey(key) ? t(key, { field: field ? fieldSaid(t, field) : '', value }) : slug
}

function Rows({ rows }: { rows: Import['rows'] }) {
  const t = useWords()
  return (
    <section className="sheet stack-tight">
      <h2>{t('needs.import.rows')}</h2>
      <Scroll label={t('needs.import.rows')}>
        <table className="plain small">
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('needs.import.row')}
              </th>
              <th scope="col">{t('needs.import.what')}</th>
              <th scope="col">{t('needs.import.verdict')}</th>
              <th scope="col">{t('needs.import.why')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.number}>
                <td className="number">{row.number}</td>
                <td>
                  {row.task} {row.isNewTask && <span className="tag">{t('needs.import.new-task')}</span>}
                  <br />
                  <span className="quiet">
                    {[row.respondent, t(`needs.view.${row.view}`), row.role].filter(Boolean).join(' · ')}
                  </span>
                </td>
                <td>
                  <span className={row.verdict === 'bad' ? 'tag tag-red' : 'tag'}>
                    {t(`needs.import.verdict.${row.verdict}`)}
                  </span>
                </td>
                <td>{row.reasons.map((reason) => reasonSaid(t, reason)).join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

type Roles = Route.ComponentProps['loaderData']['roles']

function Columns({ one, roles }: { one: Import; roles: Roles }) {
  const t = useWords()
  const header = one.header.map((name, at) => ({ value: String(at), label: name || String(at + 1) }))
  const none = { value: '', label: t('needs.import.columns.none') }
  return (
    <details className="sheet" open={one.missing.length > 0}>
      <summary>
        <strong>{t('needs.import.columns')}</strong>
      </summary>
      <Form method="post" className="stack">
        <div className="columns">
          {one.fields.map((field) => (
            <NativeSelect
              key={field}
              name={`column-${field}`}
              label={fieldSaid(t, field)}
              defaultValue={one.columns[field] === undefined ? '' : String(one.columns[field])}
              data={[none, ...header]}
            />
          ))}
          <NativeSelect
            name="role"
            label={t('needs.import.columns.role')}
            defaultValue={one.role ?? ''}
            data={[
              { value: '', label: t('needs.import.columns.role.own') },
              ...roles.map((role) => ({
                value: role.id,
                label: role.department ? `${role.name}, ${role.department}` : role.name,
              })),
            ]}
          />
        </div>
        <div>
          <Button type="submit" name="intent" value="columns" variant="default">
            {t('needs.import.columns.save')}
          </Button>
        </div>
      </Form>
    </details>
  )
}
