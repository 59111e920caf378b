import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { takeRuleBack } from '#modules/people/policy.actions.ts'
import { type Endpoint, endpoint, PageQuery, pageOf } from '#platform/http/endpoint.ts'
import { pageFrom } from './page-from.ts'
import type { Planner } from './planner-port.ts'
import { PlanParams } from './plans.schema.ts'
import { PlanRule, RuleParams } from './rules.schema.ts'
import { planRules } from './rules.views.ts'
import { applyWayOut, previewWayOut } from './way-out.actions.ts'
import { WayOutApplied, WayOutAsked, WayOutPreview, WayOutQuery } from './way-out.schema.ts'

/** Ways out of a plan and the rules they may change; the server lends the planner that previews a moved go-live. */
export function waysOutApi(planner: Planner): readonly Endpoint[] {
  return [
    endpoint(
      {
        id: 'previewWayOut',
        method: 'get',
        path: '/plans/{id}/way-out',
        permission: 'plan/propose',
        summary: 'What applying a way out would change; nothing is saved',
        params: PlanParams,
        query: WayOutQuery,
        answer: WayOutPreview,
      },
      (acting, { params, query }) => previewWayOut(acting, params.id as Id, fromJson(query.change), planner),
    ),
    endpoint(
      {
        id: 'applyWayOut',
        method: 'post',
        path: '/plans/{id}/way-out',
        permission: 'plan/propose',
        summary: 'Apply a way out and run the planner with the changed facts',
        params: PlanParams,
        body: WayOutAsked,
        answer: WayOutApplied,
        status: 202,
      },
      (acting, { params, body }, edge) => applyWayOut(acting, params.id as Id, body, planner, edge.config.undoMinutes),
    ),
    endpoint(
      {
        id: 'listPlanRules',
        method: 'get',
        path: '/plan-rules',
        permission: 'plan/see',
        summary: 'The rules that every plan keeps, the organisation’s own first',
        query: PageQuery,
        answer: pageOf(PlanRule),
      },
      async ({ tx, now }, { query }) => pageFrom(await planRules(tx, now), query),
    ),
    endpoint(
      {
        id: 'takePlanRuleBack',
        method: 'delete',
        path: '/plan-rules/{rule}',
        permission: 'plan/set-rules',
        summary: 'Let the product’s own rule hold again',
        params: RuleParams,
      },
      (acting, { params }) => takeRuleBack(acting, params.rule),
    ),
  ]
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw problem('way-out/unknown')
  }
}
