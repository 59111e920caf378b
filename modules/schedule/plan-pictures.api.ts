import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { endpoint, PageQuery } from '#platform/http/endpoint.ts'
import { BottleneckParams, PlanBottleneck } from './bottleneck.schema.ts'
import { bottleneckHere } from './bottleneck.views.ts'
import { LoadQuery, PlanLoad } from './plan-load.schema.ts'
import { planLoad } from './plan-load.views.ts'
import { PlanParams } from './plans.schema.ts'
import { planHere } from './plans.views.ts'

/** What the pictures of a plan are drawn from. */
export const planPicturesApi = [
  endpoint(
    {
      id: 'getPlanLoad',
      method: 'get',
      path: '/plans/{id}/load',
      permission: 'plan/see',
      summary: 'What each facilitator gives by week against the limit',
      params: PlanParams,
      query: PageQuery.extend(LoadQuery.shape),
      answer: PlanLoad,
    },
    async ({ tx }, { params, query }) => {
      if (!(await planHere(tx, params.id as Id))) throw problem('plan/unknown')
      return planLoad(tx, params.id as Id, query)
    },
  ),
  endpoint(
    {
      id: 'getBottleneck',
      method: 'get',
      path: '/plans/{id}/unscheduled/{key}/bottleneck',
      permission: 'plan/see',
      summary: 'Hours needed against hours free for a session without a place, by week of its window',
      params: BottleneckParams,
      answer: PlanBottleneck,
    },
    async ({ tx }, { params }) => {
      const found = await bottleneckHere(tx, params.id as Id, params.key)
      if (!found) throw problem('plan/session-unknown', { key: params.key })
      return found
    },
  ),
]
