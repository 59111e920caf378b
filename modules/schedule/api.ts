import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { endpoint, PageQuery, pageOf } from '#platform/http/endpoint.ts'
import { brokenPage } from './plan-broken.views.ts'
import { planSessions } from './plan-sessions.views.ts'
import { squeezedPage, unscheduledPage, withoutPlacePage } from './plan-unmet.views.ts'
import {
  askedOfPlanner,
  cancelPlan,
  moveInProposal,
  proposePlan,
  publishPlan,
  unpinInProposal,
} from './plans.actions.ts'
import {
  BrokenSession,
  HandMove,
  HandMoved,
  NewPlan,
  PersonWithoutPlace,
  PlanPage,
  PlanParams,
  PlanRow,
  PlanSession,
  PlanSessionParams,
  Published,
  SessionFilter,
  Squeezed,
  StopQuery,
  UnscheduledSession,
} from './plans.schema.ts'
import { planPage, wholePlan } from './plans.views.ts'

export const scheduleApi = [
  endpoint(
    {
      id: 'listPlans',
      method: 'get',
      path: '/plans',
      permission: 'plan/see',
      summary: 'Runs of the planner, newest first',
      query: PageQuery,
      answer: pageOf(PlanRow),
    },
    ({ tx }, { query }) => planPage(tx, query),
  ),
  endpoint(
    {
      id: 'proposePlan',
      method: 'post',
      path: '/plans',
      permission: 'plan/propose',
      summary: 'Run the planner',
      body: NewPlan,
      answer: PlanRow,
      status: 202,
    },
    (acting, { body }) => proposePlan(acting, body),
  ),
  endpoint(
    {
      id: 'getPlan',
      method: 'get',
      path: '/plans/{id}',
      permission: 'plan/see',
      summary: 'A plan: its figures and what it would change',
      params: PlanParams,
      answer: PlanPage,
    },
    async ({ tx, now }, { params }) => {
      const plan = await wholePlan(tx, params.id as Id, now)
      if (!plan) throw problem('plan/unknown')
      return plan
    },
  ),
  endpoint(
    {
      id: 'listPlanSessions',
      method: 'get',
      path: '/plans/{id}/sessions',
      permission: 'plan/see',
      summary: 'Sessions of a plan, in order of time',
      params: PlanParams,
      query: PageQuery.extend(SessionFilter.shape),
      answer: pageOf(PlanSession),
    },
    ({ tx }, { params, query }) => planSessions(tx, params.id as Id, query, query),
  ),
  endpoint(
    {
      id: 'listUnscheduled',
      method: 'get',
      path: '/plans/{id}/unscheduled',
      permission: 'plan/see',
      summary: 'Sessions without a place, why, and what was tried and works',
      params: PlanParams,
      query: PageQuery,
      answer: pageOf(UnscheduledSession),
    },
    ({ tx }, { params, query }) => unscheduledPage(tx, params.id as Id, query),
  ),
  endpoint(
    {
      id: 'listWithoutPlace',
      method: 'get',
      path: '/plans/{id}/without-place',
      permission: 'plan/see',
      summary: 'People without a place, why, and what would give them one',
      params: PlanParams,
      query: PageQuery,
      answer: pageOf(PersonWithoutPlace),
    },
    ({ tx }, { params, query }) => withoutPlacePage(tx, params.id as Id, query),
  ),
  endpoint(
    {
      id: 'listSqueezed',
      method: 'get',
      path: '/plans/{id}/squeezed',
      permission: 'plan/see',
      summary: 'Cohorts whose window for live sessions lost days, and to what',
      params: PlanParams,
      query: PageQuery,
      answer: pageOf(Squeezed),
    },
    ({ tx }, { params, query }) => squeezedPage(tx, params.id as Id, query),
  ),
  endpoint(
    {
      id: 'listBroken',
      method: 'get',
      path: '/plans/{id}/broken',
      permission: 'plan/see',
      summary: 'Sessions that break a rule where they stand, and pins that were lost',
      params: PlanParams,
      query: PageQuery,
      answer: pageOf(BrokenSession),
    },
    ({ tx }, { params, query }) => brokenPage(tx, params.id as Id, query),
  ),
  endpoint(
    {
      id: 'getPlanFile',
      method: 'get',
      path: '/plans/{id}/plan-file',
      permission: 'plan/propose',
      summary: 'What the planner was asked, as a file for takeroot plan',
      params: PlanParams,
      answerType: 'application/json',
    },
    (acting, { params }) => askedOfPlanner(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'cancelPlan',
      method: 'post',
      path: '/plans/{id}/cancellation',
      permission: 'plan/propose',
      summary: 'Stop the planner and keep or throw away what it has found',
      params: PlanParams,
      query: StopQuery,
      answer: PlanRow,
    },
    (acting, { params, query }) => cancelPlan(acting, params.id as Id, query.keep === 'yes'),
  ),
  endpoint(
    {
      id: 'movePlanSession',
      method: 'put',
      path: '/plans/{id}/sessions/{key}',
      permission: 'plan/adjust',
      summary: 'Move a session of a proposal by hand, or say what that would break',
      params: PlanSessionParams,
      body: HandMove,
      answer: HandMoved,
    },
    (acting, { params, body }) => moveInProposal(acting, params.id as Id, params.key, body),
  ),
  endpoint(
    {
      id: 'unpinPlanSession',
      method: 'delete',
      path: '/plans/{id}/sessions/{key}/pin',
      permission: 'plan/adjust',
      summary: 'Let the next plan move a session again',
      params: PlanSessionParams,
    },
    (acting, { params }) => unpinInProposal(acting, params.id as Id, params.key),
  ),
  endpoint(
    {
      id: 'publishPlan',
      method: 'post',
      path: '/plans/{id}/publish',
      permission: 'plan/publish',
      summary: 'Put a proposal into people’s calendars',
      params: PlanParams,
      answer: Published,
    },
    (acting, { params }) => publishPlan(acting, params.id as Id),
  ),
]
