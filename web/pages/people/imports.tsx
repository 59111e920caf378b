import '#words/parts/people.ts'
import { Button, TextInput } from '@mantine/core'
import { data, Form, Link, redirect, useNavigation } from 'react-router'
import { momentText } from '#words/dates.ts'
import { type Key, wordsIn } from '#words/say.ts'
import { apiOf, attempt, need, type ProblemDocument } from '../../api-client.server.ts'
import { useZone } from '../../ui/me.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/imports'
import './people.css'
import { Scroll } from '../../ui/scroll.tsx'
import { CountsLine } from './import-counts.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('people.import') }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const cursor = new URL(request.url).searchParams.get('cursor')
  return need(
    apiOf(context).GET('/roster-imports', { params: { query: { limit: 20, ...(cursor ? { cursor } : {}) } } }),
  )
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const sent = new FormData()
  const file = form.get('file')
  if (file instanceof File && file.size > 0) sent.set('file', file)
  const call = await attempt(
    apiOf(context).POST('/roster-imports', {
      body: sent as never,
      bodySerializer: (body) => body as unknown as FormData,
    }),
  )
  if (call.ok) throw redirect(`/people/import/${call.answer.id}`)
  return data({ problem: call.problem as ProblemDocument | null }, { status: call.response.status })
}

export default function Imports({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const zone = useZone()
  const busy = useNavigation().state === 'submitting'
  return (
    <div className="stack">
      <nav aria-label={t('people.breadcrumb')}>
        <Link to="/people">{t('people.title')}</Link>
      </nav>
      <div>
        <h1>{t('people.import')}</h1>
        <p className="lede" style={{ margin: 0 }}>
          {t('people.import.lede')}
        </p>
      </div>
      <ProblemNotice problem={actionData?.problem} />
      <div className="columns" style={{ alignItems: 'start' }}>
        <Form method="post" encType="multipart/form-data" className="sheet stack">
          <TextInput
            type="file"
            name="file"
            label={t('people.import.file')}
            description={t('people.import.file.help')}
            accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            required
            className="file"
          />
          <div>
            <Button type="submit" loading={busy}>
              {t('people.import.upload')}
            </Button>
          </div>
        </Form>
        <section className="stack-tight" aria-labelledby="how">
          <h2 id="how" style={{ margin: 0 }}>
            {t('people.import.how')}
          </h2>
          <ol style={{ margin: 0, paddingInlineStart: '1.2rem' }}>
            {(['columns', 'check', 'apply', 'undo'] as const).map((step) => (
              <li key={step}>{t(`people.import.how.${step}` as Key)}</li>
            ))}
          </ol>
        </section>
      </div>
      {loaderData.rows.length > 0 && (
        <div className="stack-tight">
          <h2 id="earlier" style={{ margin: 0 }}>
            {t('people.import.earlier')}
          </h2>
          <Scroll label={t('people.import.earlier')}>
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">{t('people.import.file')}</th>
                  <th scope="col">{t('people.import.state')}</th>
                  <th scope="col">{t('people.import.what')}</th>
                  <th scope="col">{t('people.import.when')}</th>
                </tr>
              </thead>
              <tbody>
                {loaderData.rows.map((row) => (
                  <tr key={row.id}>
                    <td>
                      <Link to={`/people/import/${row.id}`}>{row.fileName}</Link>
                    </td>
                    <td>
                      {t(`people.import.state.${row.state}` as Key)}
                      {['checking', 'applying', 'undoing'].includes(row.state) && (
                        <div className="quiet small">
                          {t('people.import.progress', { done: row.done, total: row.total })}
                        </div>
                      )}
                    </td>
                    <td>
                      <CountsLine counts={row.counts} />
                    </td>
                    <td>
                      {momentText(row.createdAt, zone)}
                      <div className="quiet small">{row.createdBy}</div>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          {loaderData.next && <Link to={`?cursor=${loaderData.next}`}>{t('people.next')}</Link>}
        </div>
      )}
    </div>
  )
}
