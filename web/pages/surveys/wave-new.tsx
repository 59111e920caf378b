import '#words/parts/surveys.ts'
import './surveys.css'
import { Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import { data, Form, Link, redirect } from 'react-router'
import { plusDays } from '#kernel/day.ts'
import { wordsIn } from '#words/say.ts'
import { apiOf, attempt, need } from '../../api-client.server.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Route } from './+types/wave-new'
import { AudienceFields } from './audience-fields.tsx'
import { audienceOf, typedOf, waveOf } from './wave-form.ts'
import { WavePreview } from './wave-preview.tsx'

export const meta: Route.MetaFunction = () => [{ title: wordsIn('en')('surveys.new.title') }]
const OPEN_DAYS = 14

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context)
  const key = new URL(request.url).searchParams.get('instrument') ?? 'three-questions'
  const [instruments, choices, instrument, me] = await Promise.all([
    need(api.GET('/survey-instruments', { params: { query: { limit: 200 } } })),
    need(api.GET('/people-choices')),
    need(api.GET('/survey-instruments/{id}', { params: { path: { id: key }, query: {} } })),
    need(api.GET('/me')),
  ])
  const published = instruments.rows.filter((one) => one.publishedNumber !== null)
  return { published, choices, instrument, key: instrument.key, today: me.now.slice(0, 10) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = apiOf(context)
  const form = await request.formData()
  const typed = typedOf(form)
  const seen = await attempt(api.POST('/survey-wave-previews', { body: audienceOf(form) }))
  const preview = seen.ok ? seen.answer : null
  if (form.get('intent') === 'preview')
    return data({ typed, preview, problem: seen.ok ? null : seen.problem }, { status: seen.response.status })
  const made = await attempt(api.POST('/survey-waves', { body: waveOf(form) }))
  if (made.ok) throw redirect(`/surveys/waves/${made.answer.id}`)
  return data({ typed, preview, problem: made.problem }, { status: made.response.status })
}

export default function NewWave({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { published, choices, instrument, key, today } = loaderData
  const { content } = instrument
  const typed = (name: string, otherwise: string) => actionData?.typed[name]?.[0] ?? otherwise
  const names = typed('names', content.suits === 'either' ? 'attributed' : content.suits)
  const preview = actionData?.preview ?? null
  const isPerSubject = content.items.some((item) => item.perSubject)
  return (
    <div className="stack surveys-page">
      <p className="small">
        <Link to="/surveys">{t('surveys.back')}</Link>
      </p>
      <header>
        <h1>{t('surveys.new.title')}</h1>
        <p className="lede">{t('surveys.new.lede')}</p>
      </header>
      <ProblemNotice problem={actionData?.problem} />
      <Form method="get" className="sheet stack-tight">
        <h2>{t('surveys.new.what')}</h2>
        <div className="row-end">
          <NativeSelect
            name="instrument"
            label={t('surveys.new.instrument')}
            defaultValue={key}
            data={published.map((one) => ({ value: one.key, label: one.title }))}
          />
          <Button type="submit" variant="default">
            {t('surveys.new.instrument.show')}
          </Button>
        </div>
        <p>
          {content.purpose}{' '}
          <Link to={`/surveys/instruments/${instrument.id}`}>
            {t('surveys.instrument.view', { n: instrument.versions.find((one) => one.publishedAt)?.number ?? 1 })}
          </Link>
        </p>
      </Form>
      <Form
        method="post"
        action={`/surveys/waves/new?instrument=${key}`}
        className="stack"
        preventScrollReset
        key={key}
      >
        <input type="hidden" name="instrument" value={key} />
        <section className="sheet stack">
          <TextInput
            name="name"
            label={t('surveys.new.name')}
            defaultValue={typed('name', content.title)}
            required
            maxLength={160}
          />
          <fieldset className="item-editor">
            <legend>{t('surveys.new.names')}</legend>
            {(['anonymous', 'attributed'] as const).map((kind) => (
              <label key={kind} className="plain-choice">
                <input
                  type="radio"
                  name="names"
                  value={kind}
                  defaultChecked={names === kind}
                  disabled={content.suits !== 'either' && content.suits !== kind}
                />
                <span>{t(`surveys.new.names.${kind}`)}</span>
              </label>
            ))}
            <p className="quiet small">
              {t('surveys.new.names.once')} {content.suits !== 'either' && t('surveys.new.names.only')}
            </p>
          </fieldset>
          {isPerSubject && (
            <Textarea
              name="subjects"
              label={t('surveys.new.subjects')}
              description={t('surveys.new.subjects.help')}
              rows={6}
              required
              defaultValue={typed('subjects', '')}
            />
          )}
        </section>
        <section className="sheet stack">
          <h2>{t('surveys.new.when')}</h2>
          <div className="row-end">
            <TextInput
              type="date"
              name="opensOn"
              label={t('surveys.new.opens')}
              defaultValue={typed('opensOn', today)}
              required
            />
            <TextInput
              type="date"
              name="closesOn"
              label={t('surveys.new.closes')}
              defaultValue={typed('closesOn', plusDays(today as never, OPEN_DAYS))}
              required
            />
            <NumberInput
              name="remindAfterDays"
              label={t('surveys.new.remind-after')}
              min={1}
              max={60}
              defaultValue={Number(typed('remindAfterDays', '3'))}
            />
            <NumberInput
              name="remindMost"
              label={t('surveys.new.remind-most')}
              min={0}
              max={5}
              defaultValue={Number(typed('remindMost', '2'))}
            />
          </div>
          <p className="quiet small">{t('surveys.new.remind.help')}</p>
        </section>
        <AudienceFields
          choices={choices}
          typed={actionData?.typed ?? {}}
          asksManagers={content.items.some((item) => item.says.manager !== null)}
        />
        <div className="row">
          <Button type="submit" name="intent" value="preview" variant={preview ? 'default' : 'filled'}>
            {t('surveys.new.preview')}
          </Button>
        </div>
        {preview && (
          <>
            <WavePreview preview={preview} isAnonymous={names === 'anonymous'} />
            {preview.total > 0 && (
              <div className="row">
                <Button type="submit" name="intent" value="send">
                  {t('surveys.new.send', { n: preview.mails })}
                </Button>
                <Button type="submit" name="intent" value="make" variant="default">
                  {t('surveys.new.make')}
                </Button>
              </div>
            )}
          </>
        )}
      </Form>
    </div>
  )
}
