import '#words/parts/surveys.ts'
import type { Field } from '#modules/surveys/form-pages.ts'
import type { Key, Say } from '#words/say.ts'
import type { AnswerForm, AnswerValue } from './answer-shape.ts'

/** A question as its rater reads it: {who} and {subject} are filled in. */
export function questionText(
  t: Say,
  form: Pick<AnswerForm, 'rater' | 'who' | 'subjects'>,
  { item, subject }: Field,
): string {
  const says = item.says[form.rater] ?? item.says.self ?? ''
  const task = form.subjects.find((one) => one.id === subject)?.says ?? t('surveys.answer.this')
  return says.replaceAll('{who}', form.who ?? t('surveys.answer.somebody')).replaceAll('{subject}', task)
}

/** An answer in words, for looking it over. */
export function valueText(t: Say, item: Field['item'], value: AnswerValue): string {
  if (value.kind === 'cannot say') return t('surveys.results.cannot-say')
  if (value.kind === 'text') return value.text
  if (value.kind === 'range')
    return t('surveys.answer.range.value', { ...value, unit: item.kind === 'range' ? item.unit : '' })
  if (value.kind === 'frequency') {
    const category = t(`surveys.results.frequency.${value.category}` as Key)
    return value.weekly === null ? category : t('surveys.answer.frequency.value', { category, weekly: value.weekly })
  }
  if (value.kind === 'choice')
    return item.kind === 'choice' ? (item.choices.find((one) => one.key === value.choice)?.label ?? '') : ''
  return item.kind === 'ordinal' ? (item.points.find((one) => one.point === value.point)?.label ?? '') : ''
}
