import { type Endpoint, endpoint, PageQuery, pageOf, z } from '#platform/http/endpoint.ts'
import { acknowledgeCards, exportAcknowledgements } from './acknowledgements.actions.ts'
import {
  AcknowledgementGroups,
  AcknowledgementRow,
  MyGuardrails,
  NewAcknowledgements,
} from './acknowledgements.schema.ts'
import type { WhoWorksWith } from './acknowledgements.views.ts'
import { acknowledgementGroups, acknowledgementRows, myGuardrails, waitingFor } from './my-cards.views.ts'
import { pageOfAll } from './page-of-rows.ts'

const RowsQuery = PageQuery.extend({
  state: z.enum(['all', 'waiting', 'done']).default('all'),
  department: z.string().max(200).optional(),
})
const see = { permission: 'guardrails/see-acknowledgements' } as const

/** Who has read what. Acknowledging is a duty, so it is named; only the lead and HR see it of others. */
export function acknowledgementsApi(whoWorksWith: WhoWorksWith): readonly Endpoint[] {
  return [
    endpoint(
      {
        id: 'getMyGuardrails',
        method: 'get',
        path: '/my/guardrails',
        permission: 'guardrails/see',
        summary: 'The cards that concern me, and which of them wait for me',
        answer: MyGuardrails,
      },
      ({ tx, actor }) => myGuardrails(tx, actor.person!, whoWorksWith),
    ),
    endpoint(
      {
        id: 'getMyGuardrailsWaiting',
        method: 'get',
        path: '/my/guardrails/waiting',
        permission: 'guardrails/see',
        summary: 'How many cards wait for me',
        answer: z.object({ waiting: z.int() }),
      },
      async ({ tx, actor }) => ({ waiting: await waitingFor(tx, actor.person!, whoWorksWith) }),
    ),
    endpoint(
      {
        id: 'acknowledgeGuardrails',
        method: 'post',
        path: '/my/guardrails/acknowledgements',
        permission: 'guardrails/acknowledge-own',
        summary: 'Say that I have read these cards, in the versions I was shown',
        body: NewAcknowledgements,
        answer: z.object({ acknowledged: z.int(), changedMeanwhile: z.int() }),
      },
      (acting, { body }) => acknowledgeCards(acting, body, whoWorksWith),
    ),
    endpoint(
      {
        ...see,
        id: 'getGuardrailAcknowledgements',
        method: 'get',
        path: '/guardrails/acknowledgements',
        summary: 'How many have acknowledged all their cards, by department, of the roster',
        answer: AcknowledgementGroups,
      },
      ({ tx }) => acknowledgementGroups(tx, whoWorksWith),
    ),
    endpoint(
      {
        ...see,
        id: 'listGuardrailAcknowledgements',
        method: 'get',
        path: '/guardrails/acknowledgements/people',
        summary: 'Everybody whom a card concerns and how many they have acknowledged',
        query: RowsQuery,
        answer: pageOf(AcknowledgementRow),
      },
      async ({ tx }, { query }) => pageOfAll(await acknowledgementRows(tx, whoWorksWith, query), query),
    ),
    endpoint(
      {
        ...see,
        id: 'exportGuardrailAcknowledgements',
        method: 'get',
        path: '/guardrails/acknowledgements.csv',
        summary: 'One line per person and card that concerns them',
        answerType: 'text/csv',
      },
      (acting) => exportAcknowledgements(acting, whoWorksWith),
    ),
  ]
}
