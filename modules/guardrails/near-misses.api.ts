import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Endpoint, endpoint, openEndpoint, PageQuery, pageOf, z } from '#platform/http/endpoint.ts'
import { answerNearMiss, lessonsHere, lookUpReport, reportWithName, reportWithoutName } from './near-misses.actions.ts'
import {
  CodeAsked,
  Looked,
  NearMiss,
  NearMissAnswer,
  NearMissLesson,
  NewNearMiss,
  Reported,
} from './near-misses.schema.ts'
import { nearMissesHere, nearMissHere } from './near-misses.views.ts'
import { pageOfAll } from './page-of-rows.ts'

const ById = z.object({ id: z.uuid() })
const see = { permission: 'near-misses/see' } as const

export const nearMissesApi: readonly Endpoint[] = [
  // Outside, because what runs inside an organisation runs as somebody; who may report is asked in the action.
  openEndpoint(
    {
      id: 'reportNearMiss',
      method: 'post',
      path: '/near-misses',
      permission: 'signed-in',
      summary: 'Report a near-miss without a name; the code that is answered is kept nowhere',
      body: NewNearMiss,
      answer: Reported,
      status: 201,
    },
    (edge, { body }) => reportWithoutName(edge, body),
  ),
  openEndpoint(
    {
      id: 'lookUpNearMiss',
      method: 'post',
      path: '/near-miss-lookups',
      permission: 'signed-in',
      summary: 'What became of a report, for who holds its code',
      body: CodeAsked,
      answer: Looked,
    },
    async (edge, { body }) => {
      const { reporter: _, ...found } = await lookUpReport(edge, body.code)
      return found
    },
  ),
  endpoint(
    {
      id: 'reportNearMissByName',
      method: 'post',
      path: '/my/near-misses',
      permission: 'near-misses/report',
      summary: 'Report a near-miss with one’s own name',
      body: NewNearMiss,
      answer: z.object({ id: z.string() }),
      status: 201,
    },
    (acting, { body }) => reportWithName(acting, body),
  ),
  endpoint(
    {
      id: 'listMyNearMisses',
      method: 'get',
      path: '/my/near-misses',
      permission: 'near-misses/report',
      summary: 'What I reported with my name, and the answers',
      query: PageQuery,
      answer: pageOf(NearMiss),
    },
    async ({ tx, actor }, { query }) => pageOfAll(await nearMissesHere(tx, { reporter: actor.person! }), query),
  ),
  endpoint(
    {
      id: 'listNearMissLessons',
      method: 'get',
      path: '/near-miss-lessons',
      permission: 'near-misses/report',
      summary: 'What was answered to reports, for everybody',
      query: PageQuery,
      answer: pageOf(NearMissLesson),
    },
    async (acting, { query }) => pageOfAll(await lessonsHere(acting), query),
  ),
  endpoint(
    {
      ...see,
      id: 'listNearMisses',
      method: 'get',
      path: '/near-misses',
      summary: 'All reports; a name stands there only where the reporter wanted it',
      query: PageQuery.extend({ state: z.enum(['all', 'waiting', 'answered']).default('all') }),
      answer: pageOf(NearMiss),
    },
    async ({ tx }, { query }) =>
      pageOfAll(
        (await nearMissesHere(tx)).filter(
          ({ answer }) => query.state === 'all' || (answer !== null) === (query.state === 'answered'),
        ),
        query,
      ),
  ),
  endpoint(
    {
      ...see,
      id: 'getNearMiss',
      method: 'get',
      path: '/near-misses/{id}',
      summary: 'One report with its answer and the cards that came of it',
      params: ById,
      answer: NearMiss,
    },
    async ({ tx }, { params }) => {
      const found = await nearMissHere(tx, params.id as Id)
      if (!found) throw problem('near-miss/unknown')
      return found
    },
  ),
  endpoint(
    {
      ...see,
      id: 'answerNearMiss',
      method: 'put',
      path: '/near-misses/{id}/answer',
      summary: 'Answer a report so that everybody can read it',
      params: ById,
      body: NearMissAnswer,
      answer: NearMiss,
    },
    (acting, { params, body }) => answerNearMiss(acting, params.id as Id, body.words),
  ),
]
