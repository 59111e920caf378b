import '#words/parts/surveys.ts'
import { Button, Textarea, TextInput } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/instrument-new'
import { blankItem } from './instrument-form.ts'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('surveys.instruments.new') }]

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const typed = { title: String(form.get('title') ?? ''), purpose: String(form.get('purpose') ?? '') }
  const made = await attempt(
    apiOf(context).POST('/survey-instruments', {
      body: {
        content: {
          ...typed,
          suits: 'either',
          isSensitive: false,
          sections: [],
          scales: [],
          items: [blankItem([], wordsIn('en')('surveys.item.blank'))],
          source: { standing: 'own', credit: '' },
        },
      },
    }),
  )
  if (made.ok) throw redirect(`/surveys/instruments/${made.answer.id}?edit=1`)
  return data({ problem: made.problem, typed }, { status: made.response.status })
}

/** Title and purpose first; the questions follow in the editor. */
export default function NewInstrument({ actionData }: Route.ComponentProps) {
  const t = useWords()
  return (
    <div className="stack surveys-page">
      <p className="small">
        <Link to="/surveys">{t('surveys.back')}</Link>
      </p>
      <h1>{t('surveys.instruments.new')}</h1>
      <ProblemNotice problem={actionData?.problem} />
      <Form method="post" className="sheet stack">
        <TextInput
          name="title"
          label={t('surveys.instrument.name')}
          defaultValue={actionData?.typed.title}
          required
          maxLength={160}
        />
        <Textarea
          name="purpose"
          label={t('surveys.instrument.purpose')}
          defaultValue={actionData?.typed.purpose}
          rows={4}
          maxLength={600}
        />
        <div>
          <Button type="submit">{t('surveys.instrument.add-item')}</Button>
        </div>
      </Form>
    </div>
  )
}
