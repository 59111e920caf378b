import { type FieldProblem, readField } from '#modules/surveys/answer-fields.ts'
import type { Field } from '#modules/surveys/form-pages.ts'
import type { components } from '../../api.d.ts'

type Interview = components['schemas']['NeedsInterview']
type Value = components['schemas']['AnswerValue']
export type Items = readonly Field['item'][]

/** The questions about one task that this view is asked, as fields of a form. */
export function fieldsOf(content: Interview['content'], view: Interview['view'], task: string): Field[] {
  const rater = view === 'employee' ? 'self' : view
  const items = content.items as unknown as Items
  return items.filter((item) => item.perSubject && item.says[rater] !== null).map((item) => ({ item, subject: task }))
}

/** What was typed about one task: what can be kept, and what cannot be read with the reason. */
export function ratingOfForm(
  fields: readonly Field[],
  form: FormData,
): {
  isNever: boolean
  answers: { item: string; value: Value }[]
  problems: { item: string; why: FieldProblem }[]
} {
  const get = (name: string) => String(form.get(name) ?? '')
  const answers: { item: string; value: Value }[] = []
  const problems: { item: string; why: FieldProblem }[] = []
  for (const field of fields) {
    const found = readField(field, get)
    if (found.kind === 'value') answers.push({ item: field.item.key, value: found.value as Value })
    if (found.kind === 'bad') problems.push({ item: field.item.key, why: found.why })
  }
  return { isNever: form.has('isNever'), answers, problems }
}

/** The task after this one that is not rated yet, else the next one, else none. */
export function nextTask(tasks: readonly { id: string; isRated: boolean }[], current: string): string | null {
  const at = tasks.findIndex((one) => one.id === current)
  const later = [...tasks.slice(at + 1), ...tasks.slice(0, at)]
  return later.find((one) => !one.isRated)?.id ?? null
}
