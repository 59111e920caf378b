import '#words/parts/needs.ts'
import './needs.css'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/needs'
import { NeedsNav } from './needs-nav.tsx'

type Progress = components['schemas']['RoleProgress']
export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('needs.title') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const me = await need(api.GET('/me'))
  const { rows } = await need(api.GET('/needs/roles', { params: { query: { limit: 200 } } }))
  const mayEdit = me.permissions.includes('needs/edit')
  const choices = mayEdit
    ? (await need(api.GET('/needs/role-choices', { params: { query: { limit: 200 } } }))).rows
    : []
  const retired = new URL(request.url).searchParams.get('retired')
  return { rows, choices, mayEdit, retired }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  if (text('intent') === 'restore') {
    const back = await attempt(api.DELETE('/needs/roles/{id}/retired', { params: { path: { id: text('id') } } }))
    if (back.ok) throw redirect('/needs')
    return data({ problem: back.problem, typed: null }, { status: back.response.status })
  }
  const typed = {
    name: text('name'),
    field: text('field') === 'role' ? ('role' as const) : ('title' as const),
    department: text('department'),
  }
  const made = await attempt(api.POST('/needs/roles', { body: { ...typed, department: typed.department || null } }))
  if (made.ok) throw redirect(`/needs/roles/${made.answer.id}`)
  return data({ problem: made.problem, typed }, { status: made.response.status })
}

export default function Needs({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { rows, choices, mayEdit, retired } = loaderData
  return (
    <div className="stack needs">
      <header className="row between">
        <h1>{t('needs.title')}</h1>
        <NeedsNav here="/needs" />
      </header>
      <p className="lede">{t('needs.lede')}</p>
      <ProblemNotice problem={actionData?.problem} />
      {retired && (
        <Form method="post" className="notice row" role="status">
          <input type="hidden" name="id" value={retired} />
          <span>{t('needs.retired')}</span>
          <Button type="submit" name="intent" value="restore" variant="subtle" size="compact-sm">
            {t('needs.retired.undo')}
          </Button>
        </Form>
      )}
      {rows.length === 0 ? (
        <section className="sheet stack-tight">
          <h2>{t('needs.empty.title')}</h2>
          <p>{t('needs.empty.what')}</p>
          <p className="quiet">{t('needs.empty.example')}</p>
        </section>
      ) : (
        <Scroll label={t('needs.roles.caption')} className="sheet">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{t('needs.role')}</th>
                <th scope="col" className="number">
                  {t('needs.roles.tasks')}
                </th>
                <th scope="col">{t('needs.roles.answered')}</th>
                <th scope="col">{t('needs.roles.flags')}</th>
                <th scope="col">{t('needs.roles.next')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <RoleRow key={row.id} row={row} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {mayEdit && <AddRole choices={choices} typed={actionData?.typed ?? null} isOpen={rows.length === 0} />}
    </div>
  )
}

function RoleRow({ row }: { row: Progress }) {
  const t = useWords()
  return (
    <tr>
      <th scope="row">
        <Link to={`/needs/roles/${row.id}`}>{row.name}</Link>
        <br />
        <span className="small quiet">
          {row.department ?? t('needs.role.everywhere')} · {t('needs.roles.people', { n: row.people })}
        </span>
      </th>
      <td className="number">{row.tasks}</td>
      <td>
        {t('needs.roles.employees', { answered: row.employeesAnswered, people: row.people })}
        <br />
        {t('needs.roles.managers', { answered: row.managersAnswered, managers: row.managers })}
        {row.asked > 0 && <div className="small quiet">{t('needs.roles.asked', { n: row.asked })}</div>}
        {row.begun > 0 && <div className="small quiet">{t('needs.roles.begun', { n: row.begun })}</div>}
      </td>
      <td>
        {row.employeesAnswered === 0 || row.managersAnswered === 0
          ? t('needs.roles.flags.not-yet')
          : row.flagged === 0
            ? t('needs.roles.flags.none')
            : t('needs.roles.flags.count', { flagged: row.flagged, open: row.open, resolved: row.resolved })}
      </td>
      <td>
        <NextStep row={row} />
      </td>
    </tr>
  )
}

/** The one thing to do next, as a link to where it is done. */
function NextStep({ row }: { row: Progress }) {
  const t = useWords()
  const { permissions } = useMe()
  const at = `/needs/roles/${row.id}`
  if (!permissions.includes('needs/edit')) return null
  if (row.tasks === 0) return <Link to={`${at}#add`}>{t('needs.next.tasks')}</Link>
  if (row.open > 0) return <Link to={at}>{t('needs.next.resolve', { n: row.open })}</Link>
  if (row.employeesAnswered === 0 && row.managersAnswered === 0)
    return <Link to={`${at}/ask`}>{t('needs.next.ask')}</Link>
  if (row.employeesAnswered === 0) return <Link to={`${at}/ask`}>{t('needs.next.employees')}</Link>
  if (row.managersAnswered === 0) return <Link to={`${at}/ask`}>{t('needs.next.managers')}</Link>
  return <span className="tag tag-good">{t('needs.next.ready')}</span>
}

type Choices = Route.ComponentProps['loaderData']['choices']
type Typed = { name: string; field: string; department: string }

function AddRole({ choices, typed, isOpen }: { choices: Choices; typed: Typed | null; isOpen: boolean }) {
  const t = useWords()
  return (
    <details className="sheet" open={isOpen || typed !== null}>
      <summary>
        <strong>{t('needs.add-role')}</strong>
      </summary>
      <Form method="post" className="form-column">
        <TextInput
          name="name"
          list="role-choices"
          label={t('needs.add-role.name')}
          description={t('needs.add-role.name.help')}
          defaultValue={typed?.name ?? ''}
          required
          maxLength={160}
        />
        <datalist id="role-choices">
          {choices.map((one) => (
            <option key={`${one.field} ${one.name}`} value={one.name}>
              {t('needs.roles.people', { n: one.people })}
            </option>
          ))}
        </datalist>
        <NativeSelect
          name="field"
          label={t('needs.add-role.field')}
          defaultValue={typed?.field ?? 'title'}
          data={[
            { value: 'title', label: t('needs.add-role.field.title') },
            { value: 'role', label: t('needs.add-role.field.role') },
          ]}
        />
        <TextInput
          name="department"
          label={t('needs.add-role.department')}
          defaultValue={typed?.department ?? ''}
          maxLength={160}
        />
        <div>
          <Button type="submit">{t('needs.add-role.button')}</Button>
        </div>
      </Form>
    </details>
  )
}
