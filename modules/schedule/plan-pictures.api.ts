import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { endpoint, PageQuery, pageOf } from '#platform/http/endpoint.ts'
import { BottleneckParams, PlanBottleneck } from './bottleneck.schema.ts'
import { bottleneckHere } from './bottleneck.views.ts'
import { ChangesQuery, PlansCompared, SessionChange, SessionChangesQuery } from './plan-changes.schema.ts'
import { plansCompared, sessionChanges } from './plan-changes.views.ts'
import { LoadQuery, PlanLoad } from './plan-load.schema.ts'
import { planLoad } from './plan-load.views.ts'
import { PlanParams } from './plans.schema.ts'
import { planHere } from './plans.views.ts'
import { Timeline, TimelineQuery, TimelineRow, TimelineRowsQuery } from './timeline.schema.ts'
import { timelineOf, timelineRows } from './timeline.views.ts'

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
      await known(tx, params.id)
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
  endpoint(
    {
      id: 'comparePlans',
      method: 'get',
      path: '/plans/{id}/changes',
      permission: 'plan/see',
      summary: 'What changes between another plan and this one, by group and workflow',
      params: PlanParams,
      query: PageQuery.extend(ChangesQuery.shape),
      answer: PlansCompared,
    },
    async ({ tx }, { params, query }) => {
      await known(tx, params.id, query.against)
      return plansCompared(tx, params.id as Id, query)
    },
  ),
  endpoint(
    {
      id: 'listSessionChanges',
      method: 'get',
      path: '/plans/{id}/session-changes',
      permission: 'plan/see',
      summary: 'The sessions of one go-live in another plan and in this one',
      params: PlanParams,
      query: PageQuery.extend(SessionChangesQuery.shape),
      answer: pageOf(SessionChange),
    },
    async ({ tx }, { params, query }) => {
      await known(tx, params.id, query.against)
      return sessionChanges(tx, params.id as Id, query)
    },
  ),
  endpoint(
    {
      id: 'getTimeline',
      method: 'get',
      path: '/plans/{id}/timeline',
      permission: 'plan/see',
      summary: 'A whole plan at one look: cohorts and sessions by week, in sections',
      params: PlanParams,
      query: TimelineQuery,
      answer: Timeline,
    },
    async ({ tx }, { params, query }) => {
      await known(tx, params.id)
      return timelineOf(tx, params.id as Id, query)
    },
  ),
  endpoint(
    {
      id: 'listTimelineRows',
      method: 'get',
      path: '/plans/{id}/timeline-rows',
      permission: 'plan/see',
      summary: 'Cohorts or facilitators of a plan with their sessions',
      params: PlanParams,
      query: PageQuery.extend(TimelineRowsQuery.shape),
      answer: pageOf(TimelineRow),
    },
    async ({ tx }, { params, query }) => {
      await known(tx, params.id)
      return timelineRows(tx, params.id as Id, query)
    },
  ),
]

async function known(tx: Parameters<typeof planHere>[0], ...ids: (string | undefined)[]): Promise<void> {
  for (const id of ids) if (id && !(await planHere(tx, id as Id))) throw problem('plan/unknown')
}
