import '#words/parts/needs.ts'
import { Button, TextInput } from '@mantine/core'
import { data, Form, redirect, useNavigation } from 'react-router'
import { momentText } from '#words/dates.ts'
import { wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { useMe, useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/priors'
import { PriorCheck } from './prior-check.tsx'
import { agreementText } from './prior-says.ts'
import { PriorTry } from './prior-try.tsx'

type Source = components['schemas']['PriorSource']

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('needs.prior.title') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const query = new URL(request.url).searchParams
  const [id, title, statement] = ['import', 'title', 'statement'].map((name) => query.get(name)?.trim() ?? '')
  const { sources } = await need(api.GET('/priors'))
  const checked = id ? await attempt(api.GET('/prior-imports/{id}', { params: { path: { id } } })) : null
  const { permissions } = await need(api.GET('/me'))
  const asks = permissions.includes('needs/see') && (title || statement)
  const asked = { title: title!, statement: statement!, limit: 5 }
  return {
    sources,
    checked: checked?.ok ? checked.answer : null,
    problem: checked && !checked.ok ? checked.problem : null,
    title: title!,
    statement: statement!,
    found: asks ? await need(api.GET('/prior-suggestions', { params: { query: asked } })) : null,
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  if (form.get('apply')) {
    const id = String(form.get('apply'))
    const done = await attempt(api.POST('/prior-imports/{id}/apply', { params: { path: { id } } }))
    return done.ok
      ? { problem: null, applied: true }
      : data({ problem: done.problem, applied: false }, { status: done.response.status })
  }
  const source = String(form.get('source')) as Source['source']
  const edition = String(form.get('edition') ?? '').trim() || null
  const begun = await attempt(api.POST('/prior-imports', { body: { source, edition } }))
  if (!begun.ok) return data({ problem: begun.problem, applied: false }, { status: begun.response.status })
  const { id } = begun.answer
  for (const file of form.getAll('files')) {
    if (!(file instanceof File) || file.size === 0) continue
    const sent = new FormData()
    sent.set('file', file)
    const kept = await attempt(
      api.POST('/prior-imports/{id}/files', {
        params: { path: { id } },
        body: sent as never,
        bodySerializer: (body) => body as never,
      }),
    )
    if (!kept.ok) return data({ problem: kept.problem, applied: false }, { status: kept.response.status })
  }
  throw redirect(`/needs/priors?import=${id}#check`)
}

export default function Priors({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { permissions } = useMe()
  const { sources, checked, problem, found, title, statement } = loaderData
  const isOpen = checked && !checked.appliedAt && !actionData?.applied
  return (
    <div className="stack">
      <header>
        {permissions.includes('needs/see') && (
          <nav aria-label={t('needs.nav')}>
            <a href="/needs">{t('needs.prior.back')}</a>
          </nav>
        )}
        <h1>{t('needs.prior.title')}</h1>
        <p className="lede">{t('needs.prior.lede')}</p>
      </header>
      <ProblemNotice problem={actionData?.problem ?? problem} />
      {(actionData?.applied || checked?.appliedAt) && (
        <p role="status" className="notice">
          {t('needs.prior.applied')}
        </p>
      )}
      {isOpen && (
        <PriorCheck checked={checked} replaces={sources.some((one) => one.source === checked.source && one.edition)} />
      )}
      {sources.map((source) => (
        <SourceSheet key={source.source} source={source} />
      ))}
      {permissions.includes('needs/see') && sources.some(({ edition }) => edition) && (
        <PriorTry found={found} title={title} statement={statement} />
      )}
    </div>
  )
}

function SourceSheet({ source: { source, credit, edition } }: { source: Source }) {
  const t = useWords()
  const zone = useZone()
  const isBusy = useNavigation().formData?.get('source') === source
  return (
    <section className="sheet stack-tight" aria-labelledby={source}>
      <h2 id={source}>{t(`needs.prior.source.${source}`)}</h2>
      <p>{t(`needs.prior.what.${source}`)}</p>
      <p>
        {edition
          ? t('needs.prior.edition', {
              name: edition.name,
              when: momentText(edition.importedAt, zone),
              by: edition.importedBy ?? 'none',
              occupations: edition.counts.occupations,
              statements: edition.counts.statements,
            })
          : t('needs.prior.none')}
      </p>
      {edition?.agreement && <p>{agreementText(t, edition.agreement)}</p>}
      <p className="quiet small">
        {t('needs.prior.credit', credit)} <a href={credit.url}>{t('needs.prior.where')}</a>
      </p>
      <details open={!edition}>
        <summary>{t('needs.prior.upload')}</summary>
        <Form method="post" encType="multipart/form-data" className="stack-tight">
          <input type="hidden" name="source" value={source} />
          <TextInput
            type="file"
            name="files"
            multiple
            required
            label={t('needs.prior.files')}
            description={t(`needs.prior.need.${source}`)}
            accept=".csv,.tsv,.txt,.json"
            className="file"
            maw={640}
          />
          <TextInput
            name="edition"
            label={t('needs.prior.edition.label')}
            description={t('needs.prior.edition.help')}
            maxLength={120}
            maw={320}
          />
          <div>
            <Button type="submit" variant="default" loading={isBusy}>
              {t('needs.prior.check')}
            </Button>
          </div>
        </Form>
      </details>
    </section>
  )
}
