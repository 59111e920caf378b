import type { components, paths } from '../../api.d.ts'

type Body = paths['/guardrails/cards']['post']['requestBody']['content']['application/json']

export type CardTyped = {
  kind: string
  about: string
  workflowId: string
  role: string
  says: string
  reason: string
  example: string
  paragraphId: string
}

export const emptyCard: CardTyped = {
  kind: 'dont',
  about: 'privacy',
  workflowId: '',
  role: '',
  says: '',
  reason: '',
  example: '',
  paragraphId: '',
}

/** The fields of one card of a form; several cards on one page carry a prefix. */
export function cardOfForm(form: FormData, prefix = ''): CardTyped {
  const text = (name: string) => String(form.get(`${prefix}${name}`) ?? '').trim()
  return {
    kind: text('kind'),
    about: text('about'),
    workflowId: text('workflowId'),
    role: text('role'),
    says: text('says'),
    reason: text('reason'),
    example: text('example'),
    paragraphId: text('paragraphId'),
  }
}

export function typedOf(card: components['schemas']['GuardrailCard']): CardTyped {
  const { kind, about, says } = card
  return {
    kind,
    about,
    says,
    workflowId: card.workflowId ?? '',
    role: card.role ?? '',
    reason: card.reason ?? '',
    example: card.example ?? '',
    paragraphId: card.paragraphId ?? '',
  }
}

/** As the API takes them: nothing typed is null, and null means all work or everybody. */
export function bodyOfCard(typed: CardTyped): Body {
  const orNull = (text: string) => text || null
  return {
    kind: typed.kind as Body['kind'],
    about: typed.about as Body['about'],
    workflowId: orNull(typed.workflowId),
    role: orNull(typed.role) as Body['role'],
    says: typed.says,
    reason: orNull(typed.reason),
    example: orNull(typed.example),
    paragraphId: orNull(typed.paragraphId),
    nearMissId: null,
  }
}
