import { z } from 'zod'
import type { Id } from '#kernel/id.ts'
import { endpoint, PageQuery, pageOf } from '#platform/http/endpoint.ts'
import { roomOf } from './cards.views.ts'
import { makeUpFor, makeUpOwn } from './make-ups.actions.ts'
import { MissedSession } from './make-ups.schema.ts'
import { type MissedSession as Missed, missedBy, missedPage, withOffers } from './make-ups.views.ts'
import { SwapChoice } from './schema.ts'

export const makeUpsApi = [
  endpoint(
    {
      id: 'listMyMissedSessions',
      method: 'get',
      path: '/my/missed-sessions',
      permission: 'my-programme/see',
      summary: 'What I missed, with the sessions that make up for it',
      answer: z.object({ rows: z.array(MissedSession) }),
    },
    async ({ tx, actor, now }) => ({
      rows: (await withOffers(tx, await missedBy(tx, actor.person!, now), now)).map(shown),
    }),
  ),
  endpoint(
    {
      id: 'makeUpMySession',
      method: 'put',
      path: '/my/sessions/{id}/make-up',
      permission: 'swap/suggest-own',
      summary: 'Take a seat in another session for one that I missed',
      params: z.object({ id: z.uuid() }),
      body: SwapChoice,
    },
    (acting, { params, body }) => makeUpOwn(acting, params.id as Id, body.sessionId as Id),
  ),
  endpoint(
    {
      id: 'listMissedSessions',
      method: 'get',
      path: '/missed-sessions',
      permission: 'swap/decide',
      summary: 'Who missed which session and has no other seat yet, with the sessions that make up for it',
      query: PageQuery,
      answer: pageOf(MissedSession),
    },
    async ({ tx, now }, { query }) => {
      const page = await missedPage(tx, now, query)
      return { ...page, rows: (await withOffers(tx, page.rows, now)).map(shown) }
    },
  ),
  endpoint(
    {
      id: 'makeUpSessionFor',
      method: 'put',
      path: '/sessions/{id}/people/{person}/make-up',
      permission: 'swap/decide',
      summary: 'Give somebody a seat in another session for one that was missed',
      params: z.object({ id: z.uuid(), person: z.uuid() }),
      body: SwapChoice,
    },
    (acting, { params, body }) => makeUpFor(acting, params.id as Id, params.person as Id, body.sessionId as Id),
  ),
]

function shown({ sessionId, personId, name, session, offers }: Missed) {
  return {
    sessionId,
    personId,
    name,
    kind: session.kind,
    part: session.part,
    workflowName: session.workflowName,
    cohortName: session.cohortName,
    startsAt: session.startsAt,
    minutes: session.minutes,
    offers: offers.map((other) => ({ ...other, place: roomOf(other) })),
  }
}
