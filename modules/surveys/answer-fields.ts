import { valueFits } from './answer-check.ts'
import type { Field } from './form-pages.ts'
import type { Answer, AnswerValue } from './waves.schema.ts'

/** What a form field sends for "I cannot say"; no key of a choice can look like it. */
export const CANNOT_SAY_FIELD = '~cannot-say'

export type FieldProblem = 'range' | 'number' | 'long'
export type Reading = { kind: 'value'; value: AnswerValue } | { kind: 'empty' } | { kind: 'bad'; why: FieldProblem }

export function fieldName({ item, subject }: Field, part?: 'low' | 'usual' | 'high' | 'weekly'): string {
  return `${item.key}|${subject ?? ''}${part ? `|${part}` : ''}`
}

/** What was typed or chosen for one question; `get` gives the text of a form field, empty where there is none. */
export function readField(field: Field, get: (name: string) => string): Reading {
  const { item } = field
  const chosen = get(fieldName(field))
  if (chosen === CANNOT_SAY_FIELD) return { kind: 'value', value: { kind: 'cannot say' } }
  if (item.kind === 'range') return readRange(field, get)
  if (chosen.trim() === '') return { kind: 'empty' }
  if (item.kind === 'text') {
    const value = { kind: 'text' as const, text: chosen.replaceAll('\r\n', '\n').trim() }
    return valueFits(item, value) ? { kind: 'value', value } : { kind: 'bad', why: 'long' }
  }
  if (item.kind === 'choice') return fitting(field, { kind: 'choice', choice: chosen })
  if (item.kind === 'ordinal') return fitting(field, { kind: 'point', point: Number(chosen) })
  const weekly = numberIn(get(fieldName(field, 'weekly')))
  if (weekly === 'bad') return { kind: 'bad', why: 'number' }
  return fitting(field, { kind: 'frequency', category: Number(chosen), weekly: item.weekly ? weekly : null })
}

function readRange(field: Field, get: (name: string) => string): Reading {
  const typed = (['low', 'usual', 'high'] as const).map((part) => numberIn(get(fieldName(field, part))))
  if (typed.every((one) => one === null)) return { kind: 'empty' }
  const [low, usual, high] = typed
  if (typeof low !== 'number' || typeof usual !== 'number' || typeof high !== 'number')
    return { kind: 'bad', why: 'range' }
  const value = { kind: 'range' as const, low, usual, high }
  return valueFits(field.item, value) ? { kind: 'value', value } : { kind: 'bad', why: 'range' }
}

/** Nothing that our form offers fails here; what was made up is left out like nothing. */
function fitting({ item }: Field, value: AnswerValue): Reading {
  return valueFits(item, value) ? { kind: 'value', value } : { kind: 'empty' }
}

/** A number of 0 or more, with a decimal comma or point; null for nothing. */
function numberIn(text: string): number | null | 'bad' {
  const typed = text.trim().replace(',', '.')
  if (typed === '') return null
  return /^\d{1,7}(\.\d{1,3})?$/.test(typed) ? Number(typed) : 'bad'
}

/** The answers after a page was sent: what stood on that page is replaced, the rest stays. */
export function withPage(
  before: readonly Answer[],
  page: readonly Field[],
  get: (name: string) => string,
): { answers: Answer[]; problems: { field: string; why: FieldProblem }[] } {
  const onPage = new Set(page.map((field) => fieldName(field)))
  const kept = before.filter(({ item, subject }) => !onPage.has(`${item}|${subject ?? ''}`))
  const problems: { field: string; why: FieldProblem }[] = []
  const read = page.flatMap((field): Answer[] => {
    const found = readField(field, get)
    if (found.kind === 'bad') problems.push({ field: fieldName(field), why: found.why })
    return found.kind === 'value' ? [{ item: field.item.key, subject: field.subject, value: found.value }] : []
  })
  return { answers: [...kept, ...read], problems }
}
