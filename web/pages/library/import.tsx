import '#words/parts/library.ts'
import { Button, TextInput } from '@mantine/core'
import { data, Form, Link, useNavigation } from 'react-router'
import { isKey, type Say, wordsIn } from '#words/say.ts'
import type { components } from '../../api.d.ts'
import { apiOf, attempt, need, type ProblemDocument } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { Scroll } from '../../ui/scroll.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/import'
import './library.css'
import { Check } from './aid-fields.tsx'

type Answer = components['schemas']['AidImport']
type Note = Answer['entries'][number]['notes'][number]

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('library.import.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  await need(apiOf(context).GET('/starter-aids', { params: { query: { limit: 1 } } }))
  return null
}

/** The files travel with the form between check and import, so that nothing half-read is kept on the server. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const isVerified = form.get('isVerified') !== null
  const dryRun = form.get('intent') !== 'apply'
  const files = dryRun ? await uploaded(form) : (JSON.parse(String(form.get('files') ?? '[]')) as Files)
  const show = (answer: Answer | null, problem: (Partial<ProblemDocument> & { title: string }) | null, status = 200) =>
    data({ answer, problem: problem as ProblemDocument | null, files: answer?.applied ? [] : files }, { status })
  if (files.length === 0) return show(null, { title: 'aid-import/no-aids' }, 422)
  const done = await attempt(apiOf(context).POST('/aid-imports', { body: { files, dryRun, isVerified } }))
  return done.ok ? show(done.answer, null) : show(null, done.problem, done.response.status)
}

type Files = { name: string; text: string }[]

async function uploaded(form: FormData): Promise<Files> {
  const files = form.getAll('files').filter((one): one is File => one instanceof File && one.size > 0)
  return Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })))
}

export default function ImportAids({ actionData }: Route.ComponentProps) {
  const t = useWords()
  const isBusy = useNavigation().state === 'submitting'
  const answer = actionData?.answer
  const goesIn = answer ? answer.counts.new + answer.counts.changed : 0
  const counts = answer && { ...answer.counts, fresh: answer.counts.new }
  return (
    <div className="stack">
      <nav aria-label={t('library.back')}>
        <Link to="/library">{t('library.back')}</Link>
      </nav>
      <header>
        <h1>{t('library.import.title')}</h1>
        <p className="lede" style={{ margin: 0 }}>
          {t('library.import.lede')}
        </p>
      </header>
      <ProblemNotice problem={actionData?.problem} />
      {answer?.applied && (
        <p role="status" className="notice">
          {t('library.import.applied', counts!)} <Link to="/library">{t('library.back')}</Link>
        </p>
      )}
      {answer && !answer.applied && (
        <section className="sheet stack-tight" role="status">
          <h2>{t('library.import.checked', { n: answer.entries.length })}</h2>
          <p style={{ margin: 0 }}>{t('library.import.counts', counts!)}</p>
          {goesIn === 0 ? (
            <p style={{ margin: 0 }}>{t('library.import.nothing')}</p>
          ) : (
            <Form method="post" className="stack-tight">
              <textarea name="files" value={JSON.stringify(actionData.files)} readOnly hidden />
              <Check
                name="isVerified"
                label={t('library.import.verified')}
                help={t('library.import.verified.help')}
                isOn={false}
              />
              <div>
                <Button type="submit" name="intent" value="apply" loading={isBusy}>
                  {t('library.import.apply', { n: goesIn })}
                </Button>
              </div>
            </Form>
          )}
        </section>
      )}
      {answer && <Entries answer={answer} />}
      <Form method="post" encType="multipart/form-data" className="sheet form-column">
        <TextInput
          type="file"
          name="files"
          label={t('library.import.files')}
          description={t('library.import.files.help')}
          accept=".md,.markdown,.vtt,.srt,text/markdown"
          className="file"
          required
          {...{ multiple: true }}
        />
        <div>
          <Button type="submit" name="intent" value="check" variant={answer ? 'default' : 'filled'} loading={isBusy}>
            {t('library.import.check')}
          </Button>
        </div>
      </Form>
    </div>
  )
}

function Entries({ answer }: { answer: Answer }) {
  const t = useWords()
  return (
    <Scroll label={t('library.import.checked', { n: answer.entries.length })} className="sheet">
      <table className="plain">
        <thead>
          <tr>
            {(['file', 'aid', 'verdict', 'why'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`library.import.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.entries.map((entry) => (
            <tr key={entry.file}>
              <th scope="row">{entry.file}</th>
              <td>{entry.title}</td>
              <td>
                <span className={entry.verdict === 'bad' ? 'word-red' : ''}>
                  {t(`library.import.verdict.${entry.verdict}`)}
                </span>
              </td>
              <td>
                {[...entry.reasons, ...entry.notes].map((note) => (
                  <div key={JSON.stringify(note)}>{noteSaid(t, note)}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function noteSaid(t: Say, { slug, values }: Note): string {
  const key = `library.file.${slug}`
  return isKey(key) ? t(key, values) : slug
}
