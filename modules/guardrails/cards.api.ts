import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Endpoint, endpoint, PageQuery, pageOf, z } from '#platform/http/endpoint.ts'
import type { WhoWorksWith } from './acknowledgements.views.ts'
import { addCard, changeCard, previewCard, restoreCard, retireCard } from './actions.ts'
import { cardDetail } from './card-detail.views.ts'
import { pageFrom, startOf } from './page-of-rows.ts'
import {
  Card,
  CardAbout,
  CardChange,
  CardDetail,
  CardKind,
  CardPreview,
  CardPreviewAsked,
  CardRole,
  NewCard,
} from './schema.ts'
import { cardPage } from './views.ts'

const ById = z.object({ id: z.uuid() })
const CardQuery = PageQuery.extend({
  workflow: z
    .union([z.uuid(), z.literal('every')])
    .optional()
    .describe('every: cards about no single workflow'),
  role: z.union([CardRole, z.literal('everybody')]).optional(),
  kind: CardKind.optional(),
  about: CardAbout.optional(),
  search: z.string().max(100).default(''),
  retired: z.stringbool().default(false).describe('Cards out of force too'),
})
const edit = { permission: 'guardrails/edit' } as const

/** Guardrail cards; the server lends who works with which workflow. */
export function cardsApi(whoWorksWith: WhoWorksWith): readonly Endpoint[] {
  return [
    endpoint(
      {
        id: 'listGuardrailCards',
        method: 'get',
        path: '/guardrails/cards',
        permission: 'guardrails/see',
        summary: 'Do, don’t and ask-first cards, those for all work first',
        query: CardQuery,
        answer: pageOf(Card),
      },
      async ({ tx }, { query }) => {
        const { rows, total } = await cardPage(tx, { ...query, from: startOf(query) })
        return pageFrom(rows, total, query)
      },
    ),
    endpoint(
      {
        ...edit,
        id: 'addGuardrailCard',
        method: 'post',
        path: '/guardrails/cards',
        summary: 'Write a card; everybody concerned is asked to acknowledge it',
        body: NewCard,
        answer: Card,
        status: 201,
      },
      (acting, { body }) => addCard(acting, body),
    ),
    endpoint(
      {
        ...edit,
        id: 'previewGuardrailCard',
        method: 'post',
        path: '/guardrails/card-previews',
        summary: 'How many would be asked and what changes word by word; nothing is saved',
        body: CardPreviewAsked,
        answer: CardPreview,
      },
      (acting, { body }) => previewCard(acting, body, whoWorksWith),
    ),
    endpoint(
      {
        id: 'getGuardrailCard',
        method: 'get',
        path: '/guardrails/cards/{id}',
        permission: 'guardrails/see',
        summary: 'A card with its history and its paragraph of the policy',
        params: ById,
        answer: CardDetail,
      },
      async ({ tx }, { params }) => {
        const found = await cardDetail(tx, params.id as Id, whoWorksWith)
        if (!found) throw problem('card/unknown', { id: params.id })
        return found
      },
    ),
    endpoint(
      {
        ...edit,
        id: 'changeGuardrailCard',
        method: 'put',
        path: '/guardrails/cards/{id}',
        summary: 'A new version; asks for acknowledgement again unless it only corrects the wording',
        params: ById,
        body: CardChange,
        answer: Card,
      },
      (acting, { params, body }) => changeCard(acting, params.id as Id, body),
    ),
    endpoint(
      {
        ...edit,
        id: 'retireGuardrailCard',
        method: 'put',
        path: '/guardrails/cards/{id}/retired',
        summary: 'Take a card out of force; what was acknowledged stays on record',
        params: ById,
      },
      (acting, { params }) => retireCard(acting, params.id as Id),
    ),
    endpoint(
      {
        ...edit,
        id: 'restoreGuardrailCard',
        method: 'delete',
        path: '/guardrails/cards/{id}/retired',
        summary: 'Put a card back into force',
        params: ById,
      },
      (acting, { params }) => restoreCard(acting, params.id as Id),
    ),
  ]
}
