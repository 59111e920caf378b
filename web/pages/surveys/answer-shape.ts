import type { formPages } from '#modules/surveys/form-pages.ts'
import type { components } from '../../api.d.ts'

type Asked = Parameters<typeof formPages>[0]
type Schemas = components['schemas']

/** The form as the API gives it; every default is filled in an answer of the server. */
export type AnswerForm = Omit<Schemas['AnswerForm'], 'content' | 'answers'> & {
  content: Schemas['AnswerForm']['content'] & Asked['content']
  answers: Answer[]
}
export type Answer = Schemas['SurveyAnswer'] & { subject: string | null; value: AnswerValue }
export type AnswerValue =
  | { kind: 'point'; point: number }
  | { kind: 'range'; low: number; usual: number; high: number }
  | { kind: 'frequency'; category: number; weekly: number | null }
  | { kind: 'choice'; choice: string }
  | { kind: 'text'; text: string }
  | { kind: 'cannot say' }
