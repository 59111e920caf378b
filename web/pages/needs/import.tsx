import '#words/parts/needs.ts'
import './needs.css'
import { Button, FileInput } from '@mantine/core'
import { data, Form, redirect, useNavigation } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/import'
import { NeedsNav } from './needs-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('needs.import.title') }]

/** Who may not bring answers in is told so before choosing a file. */
export async function loader({ context }: Route.LoaderArgs) {
  await need(apiOf(context).GET('/needs/role-choices', { params: { query: { limit: 1 } } }))
  return null
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return data({ problem: { title: 'upload/missing' } }, { status: 422 })
  const upload = new FormData()
  upload.set('file', file)
  const sent = await attempt(
    apiOf(context).POST('/needs/imports', { body: upload as never, bodySerializer: (body) => body as never }),
  )
  if (sent.ok) throw redirect(`/needs/import/${sent.answer.id}`)
  return data({ problem: sent.problem }, { status: sent.response.status })
}

export default function ImportAnswers({ actionData }: Route.ComponentProps) {
  const t = useWords()
  const isBusy = useNavigation().state === 'submitting'
  return (
    <div className="stack needs">
      <header className="row between">
        <h1>{t('needs.import.title')}</h1>
        <NeedsNav here="/needs/import" />
      </header>
      <p className="lede">{t('needs.import.lede')}</p>
      <ProblemNotice problem={actionData?.problem} />
      <Form method="post" encType="multipart/form-data" className="sheet form-column">
        <FileInput
          name="file"
          label={t('needs.import.file')}
          description={t('needs.import.file.help')}
          accept=".csv,.tsv,.txt,.xlsx"
          required
        />
        <div className="row">
          <Button type="submit" loading={isBusy}>
            {t('needs.import.check')}
          </Button>
          <a href="/needs/import/template" download>
            {t('needs.import.template')}
          </a>
        </div>
      </Form>
    </div>
  )
}
