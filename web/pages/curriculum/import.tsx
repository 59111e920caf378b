import '#words/parts/curriculum.ts'
import { Button } from '@mantine/core'
import { data, Form, Link, useNavigation } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/import'
import './curriculum.css'
import { CurriculumNav } from './curriculum-nav.tsx'
import { SummaryTag, Troubles } from './lint-list.tsx'

type File_ = { name: string; text: string }
export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('curriculum.import.title') }]

export async function loader({ context }: Route.LoaderArgs) {
  await need(apiOf(context).GET('/programmes', { params: { query: { limit: 1 } } }))
  return null
}

/** The files travel with the form between check and import, so that nothing half-read is kept on the server. */
export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const isDry = form.get('intent') !== 'apply'
  const files: File_[] = isDry ? [] : JSON.parse(String(form.get('files') ?? '[]'))
  for (const one of isDry ? form.getAll('file') : []) {
    if (!(one instanceof File) || one.size === 0) continue
    if (!/\.zip$/i.test(one.name)) {
      files.push({ name: one.name, text: await one.text() })
      continue
    }
    const body = new FormData()
    body.set('file', one)
    const read = await attempt(
      api.POST('/unit-archives', { body: body as never, bodySerializer: (sent) => sent as never }),
    )
    if (!read.ok) return data({ problem: read.problem, answer: null, files: [] }, { status: read.response.status })
    files.push(...read.answer.files)
  }
  if (files.length === 0)
    return data({ problem: { title: 'upload/missing' }, answer: null, files: [] }, { status: 422 })
  const done = await attempt(api.POST('/unit-imports', { body: { files, programme: null, dryRun: isDry } }))
  if (!done.ok) return data({ problem: done.problem, answer: null, files: [] }, { status: done.response.status })
  return { problem: null, answer: done.answer, files: isDry ? files : [] }
}

export default function ImportUnits({ actionData }: Route.ComponentProps) {
  const t = useWords()
  const isBusy = useNavigation().state === 'submitting'
  const answer = actionData?.answer
  const goesIn = answer ? answer.counts.new + answer.counts.changed : 0
  return (
    <div className="stack curriculum">
      <header className="row between">
        <h1>{t('curriculum.import.title')}</h1>
        <CurriculumNav here="/curriculum/import" />
      </header>
      <p className="lede">{t('curriculum.import.lede')}</p>
      <ProblemNotice problem={actionData?.problem} />
      {answer?.applied && (
        <p role="status" className="notice">
          {t('curriculum.import.applied', { ...answer.counts })}{' '}
          <Link to={answer.programmes[0] ? `/curriculum/programmes/${answer.programmes[0].id}` : '/curriculum'}>
            {t('curriculum.import.see')}
          </Link>
        </p>
      )}
      {answer && !answer.applied && (
        <section className="sheet stack-tight" role="status">
          <h2>{t('curriculum.import.checked')}</h2>
          <p>{t('curriculum.import.counts', { ...answer.counts })}</p>
          {goesIn > 0 ? (
            <Form method="post">
              <textarea name="files" value={JSON.stringify(actionData?.files ?? [])} readOnly hidden />
              <Button type="submit" name="intent" value="apply" loading={isBusy}>
                {t('curriculum.import.apply', { n: goesIn })}
              </Button>
            </Form>
          ) : (
            <p>{t('curriculum.import.nothing')}</p>
          )}
        </section>
      )}
      <Form method="post" encType="multipart/form-data" className="sheet form-column">
        <label className="field">
          {t('curriculum.import.file')}
          <span className="help">{t('curriculum.import.file.help')}</span>
          <input type="file" name="file" multiple accept=".md,.markdown,.zip" required />
        </label>
        <div>
          <Button type="submit" name="intent" value="check" variant={answer ? 'default' : 'filled'} loading={isBusy}>
            {t('curriculum.import.check')}
          </Button>
        </div>
      </Form>
      {answer && (
        <ul className="bare stack-tight">
          {answer.entries.map(({ file, title, verdict, errors, summary }) => (
            <li key={file} className="sheet stack-tight">
              <p className="row">
                <strong>{title}</strong>{' '}
                <span className={verdict === 'bad' ? 'tag tag-red' : 'tag'}>
                  {t(`curriculum.verdict.file.${verdict}`)}
                </span>
                {summary && <SummaryTag summary={summary} />}
                <span className="quiet small">{file}</span>
              </p>
              {errors.length > 0 && <Troubles errors={errors} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
