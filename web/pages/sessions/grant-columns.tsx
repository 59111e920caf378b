import '#words/parts/sessions.ts'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { formatsOf, GRANT_SOURCES, type GrantColumn } from '#modules/sessions/grant-columns.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/grant-columns'
import './sessions.css'
import { type GrantTyped, grantOfForm } from './grant-form.ts'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('sessions.grant.edit.title') }]

const SPARE_ROWS = 3

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams
  const sets = await need(apiOf(context).GET('/grant-columns', { params: { query: { limit: 200 } } }))
  const wanted = query.get('set') ?? query.get('copy')
  const set = sets.rows.find((one) => one.id === wanted) ?? sets.rows.find((one) => one.id === null)!
  const id = query.get('set') && set.id === query.get('set') ? set.id : null
  return { id, set: { ...set, name: id ? set.name : '' } }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const typed = grantOfForm(form)
  if (form.get('intent') === 'more') return { problem: null, typed, spare: Number(form.get('spare')) + SPARE_ROWS }
  const id = new URL(request.url).searchParams.get('set')
  const body = { ...typed, leastPercent: Math.round(Number(typed.leastPercent)) }
  const done = id
    ? await attempt(api.PUT('/grant-columns/{id}', { params: { path: { id } }, body }))
    : await attempt(api.POST('/grant-columns', { body }))
  if (done.ok) throw redirect('/evidence/grants')
  return data({ problem: done.problem, typed, spare: SPARE_ROWS }, { status: done.response.status })
}

const NO_COLUMN: GrantColumn = { name: '', source: 'blank', format: null, constant: '', isNeeded: false }

export default function EditGrantColumns({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { set } = loaderData
  const typed: GrantTyped = actionData?.typed ?? { ...set, leastPercent: String(set.leastPercent) }
  const spare = actionData?.spare ?? SPARE_ROWS
  const rows = [...typed.columns, ...Array.from({ length: spare }, () => NO_COLUMN)]
  return (
    <div className="stack">
      <nav aria-label={t('sessions.evidence.title')}>
        <Link to="/evidence">{t('sessions.evidence.title')}</Link> ›{' '}
        <Link to="/evidence/grants">{t('sessions.grant.title')}</Link>
      </nav>
      <header>
        <h1>{t('sessions.grant.edit.title')}</h1>
        <p className="lede" style={{ margin: 0 }}>
          {t('sessions.grant.edit.lede')}
        </p>
      </header>
      <ProblemNotice problem={actionData?.problem} />
      <Form method="post" className="stack" key={JSON.stringify([typed, spare])}>
        <input type="hidden" name="spare" value={spare} />
        <div className="sheet columns">
          <TextInput
            name="name"
            label={t('sessions.grant.edit.name')}
            defaultValue={typed.name}
            required
            maxLength={120}
          />
          <NativeSelect
            name="lines"
            label={t('sessions.grant.edit.lines')}
            defaultValue={typed.lines}
            data={(['course', 'session'] as const).map((value) => ({
              value,
              label: t(`sessions.grant.edit.lines.${value}`),
            }))}
          />
          <TextInput
            name="leastPercent"
            type="number"
            min={0}
            max={100}
            label={t('sessions.grant.edit.percent')}
            description={t('sessions.grant.edit.percent.help')}
            defaultValue={typed.leastPercent}
            required
          />
        </div>
        <p className="notice notice-warm">{t('sessions.grant.id')}</p>
        <Columns rows={rows} />
        <div className="row">
          <Button type="submit" name="intent" value="save">
            {t('sessions.grant.edit.save')}
          </Button>
          <Button type="submit" name="intent" value="more" variant="default" formNoValidate>
            {t('sessions.grant.edit.more')}
          </Button>
        </div>
      </Form>
    </div>
  )
}

const FIELDS = ['place', 'heading', 'source', 'format', 'constant', 'needed'] as const

function Columns({ rows }: { rows: GrantColumn[] }) {
  const t = useWords()
  const label = (field: (typeof FIELDS)[number], at: number) =>
    t('sessions.grant.edit.of', { field: t(`sessions.grant.edit.${field}`), n: at + 1 })
  const sources = GRANT_SOURCES.map((value) => ({ value, label: t(`sessions.grant.source.${value}`) }))
  const usual = { value: '', label: t('sessions.grant.edit.format.usual') }
  return (
    <Scroll label={t('sessions.grant.edit.title')} className="sheet">
      <table className="plain grant-columns">
        <thead>
          <tr>
            {FIELDS.map((field) => (
              <th key={field} scope="col">
                {t(`sessions.grant.edit.${field}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={`${row.name} ${at}`}>
              <td>
                <TextInput
                  name={`place:${at}`}
                  aria-label={label('place', at)}
                  defaultValue={at + 1}
                  size="xs"
                  w={64}
                />
              </td>
              <td>
                <TextInput
                  name={`name:${at}`}
                  aria-label={label('heading', at)}
                  defaultValue={row.name}
                  size="xs"
                  maxLength={120}
                />
              </td>
              <td>
                <NativeSelect
                  name={`source:${at}`}
                  aria-label={label('source', at)}
                  defaultValue={row.source}
                  data={sources}
                  size="xs"
                />
              </td>
              <td>
                <NativeSelect
                  name={`format:${at}`}
                  aria-label={label('format', at)}
                  defaultValue={row.format ?? ''}
                  data={[
                    usual,
                    ...(row.name ? formatsOf(row.source) : ALL_FORMATS).map((value) => ({ value, label: value })),
                  ]}
                  size="xs"
                />
              </td>
              <td>
                <TextInput
                  name={`constant:${at}`}
                  aria-label={label('constant', at)}
                  defaultValue={row.constant}
                  size="xs"
                  maxLength={200}
                />
              </td>
              <td>
                <input
                  type="checkbox"
                  name={`needed:${at}`}
                  aria-label={label('needed', at)}
                  defaultChecked={row.isNeeded}
                  className="tick"
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

const ALL_FORMATS = [...new Set(GRANT_SOURCES.flatMap((source) => formatsOf(source)))]
