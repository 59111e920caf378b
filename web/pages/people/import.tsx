import '#words/parts/people.ts'
import { Button, Progress } from '@mantine/core'
import { useEffect } from 'react'
import { data, Form, Link, redirect, useNavigation, useRevalidator } from 'react-router'
import { momentText } from '#words/dates.ts'
import { type Key, type Values, wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need, type ProblemDocument } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/import'
import './people.css'
import { ColumnsStep } from './import-columns.tsx'
import { FindingsList } from './import-findings.tsx'
import { mappingOf, sitesOf } from './import-form.ts'
import { type RowsPage, RowsStep } from './import-rows.tsx'
import { SitesStep } from './import-sites.tsx'
import { siteChoices } from './site-choices.server.ts'
import { textOf } from './site-form.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  {
    title: loaderData
      ? wordsIn('en')('people.import.of', { file: loaderData.one.fileName })
      : wordsIn('en')('people.import'),
  },
]

type Import = components['schemas']['RosterImport']
const WORKING = ['reading', 'checking', 'applying', 'undoing']
const POLL_MS = 1_500

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const asked = new URL(request.url).searchParams
  const path = { id: params.id }
  const one = await need(api.GET('/roster-imports/{id}', { params: { path } }))
  const wantsColumns =
    one.state === 'mapping' ||
    (asked.get('step') === 'columns' && ['checked', 'undone', 'cancelled'].includes(one.state))
  const sheet = wantsColumns
    ? (one.sheets.find(({ name }) => name === (asked.get('sheet') ?? one.mapping?.sheet)) ?? one.sheets[0])
    : undefined
  const sites = (await need(api.GET('/sites'))).rows
    .filter((site) => !site.retiredAt)
    .map(({ id, name }) => ({ id, name }))
  const page = !sheet && one.counts && !WORKING.includes(one.state) ? await rowsPage(api, one, asked) : null
  const needsChoices = one.state === 'checked' && (one.findings?.unknownSites.length ?? 0) > 0 && !sheet
  const { zones, countries } = siteChoices(null)
  return { one, sheet: sheet ?? null, sites, page, choices: needsChoices ? { zones, countries } : null }
}

async function rowsPage(api: ReturnType<typeof apiOf>, one: Import, asked: URLSearchParams): Promise<RowsPage> {
  const counts = one.counts!
  const first =
    (['new', 'changed', 'leaving', 'bad', 'unchanged'] as const).find((verdict) => counts[verdict] > 0) ?? 'unchanged'
  const said = asked.get('verdict')
  const verdict = said && said in counts ? (said as RowsPage['verdict']) : first
  const cursor = asked.get('cursor')
  const page = await need(
    api.GET('/roster-imports/{id}/rows', {
      params: { path: { id: one.id }, query: { verdict, limit: 50, ...(cursor ? { cursor } : {}) } },
    }),
  )
  return { ...page, verdict }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const api = apiOf(context)
  const asked = { params: { path: { id: params.id } } }
  const call = await run()
  if (call.ok) throw redirect(`/people/import/${params.id}`)
  return data({ problem: call.problem as ProblemDocument | null }, { status: call.response.status })

  async function run() {
    const intent = textOf(form, 'intent')
    if (intent === 'apply') return attempt(api.POST('/roster-imports/{id}/application', asked))
    if (intent === 'cancel') return attempt(api.POST('/roster-imports/{id}/cancellation', asked))
    if (intent === 'undo') return attempt(api.POST('/roster-imports/{id}/undo', asked))
    const { mapping } = await need(api.GET('/roster-imports/{id}', asked))
    const body =
      intent === 'sites' && mapping
        ? sitesOf(form, mapping)
        : intent === 'again' && mapping
          ? mapping
          : mappingOf(form, mapping)
    return attempt(api.PUT('/roster-imports/{id}/mapping', { ...asked, body }))
  }
}

export default function Import({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { one, sheet, sites, page, choices } = loaderData
  const working = WORKING.includes(one.state)
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!working) return
    const timer = setInterval(() => void revalidate(), POLL_MS)
    return () => clearInterval(timer)
  }, [working, revalidate])
  return (
    <div className="stack">
      <nav aria-label={t('people.breadcrumb')} className="row">
        <Link to="/people">{t('people.title')}</Link>
        <Link to="/people/import">{t('people.import')}</Link>
      </nav>
      <div>
        <h1>{one.fileName}</h1>
        <Steps state={one.state} columns={sheet !== null} />
      </div>
      <ProblemNotice problem={actionData?.problem} />
      {working ? <Working one={one} /> : <State one={one} />}
      {sheet && <ColumnsStep key={sheet.name} one={one} sheet={sheet} sites={sites} />}
      {!sheet && one.state === 'checked' && <Apply one={one} />}
      {choices && <SitesStep unknown={one.findings!.unknownSites} sites={sites} choices={choices} />}
      {!sheet && one.findings && one.state === 'checked' && hasGoodRows(one) && (
        <FindingsList findings={one.findings} />
      )}
      {page && <RowsStep one={one} page={page} />}
    </div>
  )
}

function hasGoodRows({ counts }: Import): boolean {
  return counts !== null && counts.new + counts.changed + counts.unchanged + counts.leaving > 0
}

const STEPS = ['file', 'columns', 'check', 'done'] as const

function Steps({ state, columns }: { state: Import['state']; columns: boolean }) {
  const t = useWords()
  const now = columns
    ? 'columns'
    : state === 'reading'
      ? 'file'
      : state === 'checking' || state === 'checked'
        ? 'check'
        : 'done'
  return (
    <ol className="steps" aria-label={t('people.steps')}>
      {STEPS.map((step) => (
        <li key={step} aria-current={step === now ? 'step' : undefined}>
          {t(`people.step.${step}` as Key)}
        </li>
      ))}
    </ol>
  )
}

function Working({ one }: { one: Import }) {
  const t = useWords()
  const share = one.total > 0 ? Math.min(100, (one.done / one.total) * 100) : 0
  return (
    <section className="sheet stack" aria-live="polite">
      <strong>{t(`people.import.state.${one.state}` as Key)}</strong>
      {one.total > 0 && (
        <>
          <Progress value={share} aria-label={t(`people.import.state.${one.state}` as Key)} />
          <span className="quiet">{t('people.import.progress', { done: one.done, total: one.total })}</span>
        </>
      )}
      <p className="quiet" style={{ margin: 0 }}>
        {t('people.import.leave-page')}
      </p>
      <noscript>
        <a href={`/people/import/${one.id}`}>{t('people.import.look-again')}</a>
      </noscript>
      {one.state !== 'undoing' && (
        <Form method="post">
          <Button type="submit" name="intent" value="cancel" variant="default">
            {t('people.import.cancel')}
          </Button>
        </Form>
      )}
    </section>
  )
}

/** Where an import that is not at work stands, and the one thing to do next. */
function State({ one }: { one: Import }) {
  const t = useWords()
  const zone = useZone()
  const values: Values = {
    ...one.counts,
    rowsIn: one.rowsIn,
    at: momentText(one.undoneAt ?? one.appliedAt ?? one.createdAt, zone),
  }
  if (one.state === 'failed')
    return <ProblemNotice problem={one.problem ? { title: one.problem.slug, detail: one.problem.detail } : null} />
  if (one.state === 'applied')
    return (
      <section className="notice stack">
        <span>{t('people.import.applied', values)}</span>
        <div className="row">
          <Link to="/people">{t('people.import.see-people')}</Link>
          <Undo rows={one.rowsIn} />
        </div>
      </section>
    )
  if (one.state === 'undone')
    return (
      <p className="notice">
        {t('people.import.undone', values)} <Link to="?step=columns">{t('people.import.again')}</Link>
      </p>
    )
  if (one.state !== 'cancelled') return null
  if (one.rowsIn === 0)
    return (
      <p className="notice">
        {t('people.import.cancelled')} <Link to="?step=columns">{t('people.import.again')}</Link>
      </p>
    )
  return (
    <section className="notice notice-warm stack">
      <span>{t('people.import.cancelled.midway', values)}</span>
      <div className="row">
        <Form method="post">
          <Button type="submit" name="intent" value="apply">
            {t('people.import.resume')}
          </Button>
        </Form>
        <Undo rows={one.rowsIn} />
      </div>
    </section>
  )
}

function Undo({ rows }: { rows: number }) {
  const t = useWords()
  return (
    <details>
      <summary className="link-button">{t('people.import.undo')}</summary>
      <Form method="post" className="stack-tight" style={{ marginTop: 8 }}>
        <span className="small" style={{ maxWidth: '50ch' }}>
          {t('people.import.undo.help')}
        </span>
        <div>
          <Button type="submit" name="intent" value="undo" variant="default">
            {t('people.import.undo.button', { rows })}
          </Button>
        </div>
      </Form>
    </details>
  )
}

function Apply({ one }: { one: Import }) {
  const t = useWords()
  const counts = one.counts!
  const nothing = counts.new + counts.changed + counts.leaving === 0
  const busy = useNavigation().state === 'submitting'
  return (
    <section className="sheet stack" aria-labelledby="apply">
      <h2 id="apply" style={{ margin: 0 }}>
        {nothing
          ? t(counts.bad > 0 && counts.unchanged === 0 ? 'people.apply.none-good' : 'people.apply.nothing')
          : t('people.apply.title', counts)}
      </h2>
      <p style={{ margin: 0 }}>{t('people.import.counts', counts)}</p>
      {counts.leaving > 0 && (
        <p className="notice notice-warm" style={{ margin: 0 }}>
          {t('people.apply.leaving', counts)}
        </p>
      )}
      <Form method="post" className="row">
        {!nothing && (
          <Button type="submit" name="intent" value="apply" loading={busy}>
            {t('people.apply.button', counts)}
          </Button>
        )}
        <Button type="submit" name="intent" value="again" variant="default">
          {t('people.apply.again')}
        </Button>
        <Button type="submit" name="intent" value="cancel" variant="default">
          {t('people.import.cancel')}
        </Button>
        <Link to="?step=columns">{t('people.apply.columns')}</Link>
      </Form>
    </section>
  )
}
