import '#words/parts/surveys.ts'
import { Button } from '@mantine/core'
import { Form, Link } from 'react-router'
import { fieldName } from '#modules/surveys/answer-fields.ts'
import type { FormPage } from '#modules/surveys/form-pages.ts'
import { useWords } from '../../ui/words.tsx'
import { questionText, valueText } from './answer-says.ts'
import type { AnswerForm } from './answer-shape.ts'

/** Everything that is about to be handed in, page by page, each with its way back. */
export function AnswerReview({ form, pages, base }: { form: AnswerForm; pages: FormPage[]; base: string }) {
  const t = useWords()
  const answerOf = (name: string) =>
    form.answers.find(({ item, subject }) => `${item}|${subject ?? ''}` === name)?.value ?? null
  const left = pages.flatMap((page) => page.fields).filter((field) => !answerOf(fieldName(field))).length
  const isAnonymous = form.kind === 'anonymous'
  return (
    <>
      <div>
        <h2>{t('surveys.answer.review')}</h2>
        <p>{t('surveys.answer.review.lede')}</p>
        <p className="quiet">{t('surveys.answer.review.left', { n: left })}</p>
      </div>
      {pages.map((page, at) => (
        <section key={fieldName(page.fields[0]!)} className="sheet stack-tight">
          {(page.subject || page.title) && (
            <h3>{form.subjects.find((one) => one.id === page.subject)?.says ?? page.title}</h3>
          )}
          <dl className="answer-list">
            {page.fields.map((field) => {
              const value = answerOf(fieldName(field))
              return (
                <div key={fieldName(field)}>
                  <dt>{questionText(t, form, field)}</dt>
                  <dd className={value ? undefined : 'quiet'}>
                    {value ? valueText(t, field.item, value) : t('surveys.answer.review.none')}
                  </dd>
                </div>
              )
            })}
          </dl>
          <p>
            <Link to={`${base}?page=${at + 1}`}>{t('surveys.answer.review.change', { n: at + 1 })}</Link>
          </p>
        </section>
      ))}
      {isAnonymous && <p className="notice">{t('surveys.answer.anonymous.once')}</p>}
      <Form method="post" action={`${base}?page=review`}>
        <Button type="submit" name="intent" value="hand-in">
          {t(
            isAnonymous
              ? 'surveys.answer.hand-in.anonymous'
              : form.isAnswered
                ? 'surveys.answer.hand-in.again'
                : 'surveys.answer.hand-in',
          )}
        </Button>
      </Form>
    </>
  )
}
