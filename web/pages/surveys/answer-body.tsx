import '#words/parts/surveys.ts'
import './surveys.css'
import { Button } from '@mantine/core'
import { Form, Link } from 'react-router'
import { fieldName } from '#modules/surveys/answer-fields.ts'
import { type FormPage, formPages } from '#modules/surveys/form-pages.ts'
import { dayText, zoneName } from '#words/dates.ts'
import { ProblemNotice } from '../../ui/problem.tsx'
import { useWords } from '../../ui/words.tsx'
import type { Sent } from './answer-calls.server.ts'
import { AnswerField } from './answer-field.tsx'
import { AnswerReview } from './answer-review.tsx'
import { questionText } from './answer-says.ts'
import type { AnswerForm } from './answer-shape.ts'

type Props = { form: AnswerForm; page: string | null; isDone: boolean; sent: Sent | undefined; base: string }

/** The whole of answering: what this is, a few questions a page, looking it over, thanks. */
export function AnswerBody({ form, page, isDone, sent, base }: Props) {
  const t = useWords()
  const pages = formPages(form)
  const at = Number(page)
  const isPage = form.state === 'open' && !isDone && at >= 1 && at <= pages.length
  return (
    <div className="stack surveys-page answer">
      <header>
        <p className="quiet small">{t('surveys.answer.by', { organisation: form.organisation })}</p>
        <h1>{form.title}</h1>
        {form.who && <p className="lede">{t('surveys.answer.about', { who: form.who })}</p>}
      </header>
      <ProblemNotice problem={sent?.problem} />
      {isDone || form.state !== 'open' ? (
        <Outcome form={form} isDone={isDone} base={base} />
      ) : isPage ? (
        <Questions form={form} pages={pages} at={at} sent={sent} base={base} />
      ) : page === 'review' ? (
        <AnswerReview form={form} pages={pages} base={base} />
      ) : (
        <Start form={form} pages={pages} base={base} />
      )}
    </div>
  )
}

function Outcome({ form, isDone, base }: { form: AnswerForm; isDone: boolean; base: string }) {
  const t = useWords()
  const day = dayText(form.closesOn)
  if (form.state === 'waiting')
    return (
      <p className="notice">
        {t('surveys.answer.waiting', {
          day: dayText(form.opensOn),
          zone: zoneName(form.zone, `${form.opensOn}T12:00:00Z`),
        })}
      </p>
    )
  if (form.state === 'cancelled') return <p className="notice">{t('surveys.answer.cancelled')}</p>
  if (form.state === 'closed' && !isDone) return <p className="notice">{t('surveys.answer.closed')}</p>
  return (
    <section className="sheet stack-tight" role="status">
      <h2>{t('surveys.answer.done.title')}</h2>
      <p>{t('surveys.answer.done')}</p>
      {form.kind === 'anonymous' ? (
        <p>{t('surveys.answer.done.anonymous')}</p>
      ) : (
        <p>
          {t('surveys.answer.done.change', { day })}{' '}
          <Link to={`${base}?page=review`}>{t('surveys.answer.change')}</Link>
        </p>
      )}
    </section>
  )
}

function Start({ form, pages, base }: { form: AnswerForm; pages: FormPage[]; base: string }) {
  const t = useWords()
  const isAnonymous = form.kind === 'anonymous'
  const first = pages.findIndex((page) => page.fields.every((field) => !answerTo(form, fieldName(field)))) + 1
  return (
    <>
      {form.content.purpose && <p>{form.content.purpose}</p>}
      {form.hasOtherDraft && <p className="notice notice-warm">{t('surveys.answer.other-draft')}</p>}
      <section className="sheet stack-tight">
        <h2>{t(isAnonymous ? 'surveys.answer.anonymous.title' : 'surveys.answer.attributed.title')}</h2>
        <p>
          {isAnonymous
            ? t('surveys.answer.anonymous.how')
            : form.who
              ? t('surveys.answer.attributed.about', { who: form.who })
              : t('surveys.answer.attributed.how')}
        </p>
        {isAnonymous && <p>{t('surveys.answer.anonymous.once')}</p>}
      </section>
      <p className="quiet">
        {t('surveys.answer.minutes', {
          n: pages.reduce((sum, page) => sum + page.fields.length, 0),
          pages: pages.length,
        })}{' '}
        {t('surveys.my.until', {
          day: dayText(form.closesOn),
          zone: zoneName(form.zone, `${form.closesOn}T12:00:00Z`),
        })}
      </p>
      <div className="row">
        <Button component={Link} to={`${base}?page=${form.answers.length ? first || 'review' : 1}`}>
          {t(form.answers.length ? 'surveys.answer.resume' : 'surveys.answer.start')}
        </Button>
      </div>
      {form.content.source.credit && <p className="quiet small">{form.content.source.credit}</p>}
    </>
  )
}

type QuestionsProps = { form: AnswerForm; pages: FormPage[]; at: number; sent: Sent | undefined; base: string }

function Questions({ form, pages, at, sent, base }: QuestionsProps) {
  const t = useWords()
  const page = pages[at - 1]!
  const subject = form.subjects.find((one) => one.id === page.subject)
  const problems = new Map(sent?.problems.map(({ field, why }) => [field, why]))
  return (
    <Form method="post" className="stack" key={at} action={`${base}?page=${at}`}>
      <input type="hidden" name="page" value={at} />
      <div>
        <p className="quiet small">{t('surveys.answer.page', { n: at, of: pages.length })}</p>
        <progress value={at} max={pages.length} aria-label={t('surveys.answer.page', { n: at, of: pages.length })} />
      </div>
      {(subject || page.title) && (
        <div>
          {subject && <h2>{subject.says}</h2>}
          {page.title && <p className={subject ? 'quiet' : 'ask-section'}>{page.title}</p>}
        </div>
      )}
      {problems.size > 0 && (
        <p role="alert" className="notice notice-red">
          {t('surveys.answer.errors', { n: problems.size })}
        </p>
      )}
      {page.fields.map((field) => (
        <AnswerField
          key={fieldName(field)}
          field={field}
          says={questionText(t, form, field)}
          value={answerTo(form, fieldName(field))}
          problem={problems.get(fieldName(field)) ?? null}
          typed={problems.size ? (sent?.typed ?? {}) : {}}
        />
      ))}
      <div className="row">
        <Button type="submit" name="intent" value="next">
          {t(at === pages.length ? 'surveys.answer.to-review' : 'surveys.answer.next')}
        </Button>
        <Button type="submit" name="intent" value="previous" variant="default">
          {t('surveys.answer.previous')}
        </Button>
      </div>
      {at > 1 && <p className="quiet small">{t('surveys.answer.saved', { day: dayText(form.closesOn) })}</p>}
    </Form>
  )
}

export function answerTo(form: AnswerForm, name: string) {
  return form.answers.find(({ item, subject }) => `${item}|${subject ?? ''}` === name)?.value ?? null
}
