import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Endpoint, endpoint, PageQuery, pageOf, z } from '#platform/http/endpoint.ts'
import {
  changeLimits,
  choose,
  decidePortfolio,
  leaveRoleOut,
  reopenPortfolio,
  takeLimitsBack,
  takeRoleIn,
} from './portfolio.actions.ts'
import {
  ChoiceList,
  DecisionSummary,
  LimitChange,
  PortfolioDecision,
  PortfolioNow,
  Reopening,
  RoleLeftOut,
  RoleTakenIn,
} from './portfolio.schema.ts'
import { decisionHere, decisionsHere, portfolioNow } from './portfolio.views.ts'

const ById = z.object({ id: z.uuid() })
const decide = { permission: 'priorities/decide' } as const

export const portfolioApi: readonly Endpoint[] = [
  endpoint(
    {
      id: 'getPortfolio',
      method: 'get',
      path: '/portfolio',
      permission: 'priorities/see',
      summary: 'The choice of workflows as it stands: advice, rules that bind, reasons, what still blocks it',
      answer: PortfolioNow,
    },
    ({ tx, now }) => portfolioNow(tx, now),
  ),
  endpoint(
    {
      ...decide,
      id: 'choosePortfolio',
      method: 'put',
      path: '/portfolio/choices',
      summary: 'Keep or drop, with reasons',
      body: ChoiceList,
    },
    (acting, { body }) => choose(acting, body),
  ),
  endpoint(
    {
      ...decide,
      id: 'changePortfolioLimits',
      method: 'put',
      path: '/portfolio/limits',
      summary: 'Limits of your own',
      body: LimitChange,
    },
    (acting, { body }) => changeLimits(acting, body),
  ),
  endpoint(
    {
      ...decide,
      id: 'takePortfolioLimitsBack',
      method: 'delete',
      path: '/portfolio/limits',
      summary: 'The standard holds again',
    },
    (acting) => takeLimitsBack(acting),
  ),
  endpoint(
    {
      ...decide,
      id: 'leaveRoleOut',
      method: 'put',
      path: '/portfolio/roles-left-out',
      summary: 'A role for which no workflow is meant to be chosen, with the reason',
      body: RoleLeftOut,
    },
    (acting, { body }) => leaveRoleOut(acting, body),
  ),
  endpoint(
    {
      ...decide,
      id: 'takeRoleIn',
      method: 'post',
      path: '/portfolio/roles-taken-in',
      summary: 'It counts again',
      body: RoleTakenIn,
    },
    (acting, { body }) => takeRoleIn(acting, body.role, body.department),
  ),
  endpoint(
    {
      ...decide,
      id: 'decidePortfolio',
      method: 'post',
      path: '/portfolio-decisions',
      summary: 'Lock the priorities: a dated decision with everything it was made from',
      answer: z.object({ id: z.string() }).meta({ id: 'MadePortfolioDecision' }),
      status: 201,
    },
    async (acting) => ({ id: await decidePortfolio(acting) }),
  ),
  endpoint(
    {
      id: 'listPortfolioDecisions',
      method: 'get',
      path: '/portfolio-decisions',
      permission: 'priorities/see',
      summary: 'Decisions, the newest first',
      query: PageQuery,
      answer: pageOf(DecisionSummary),
    },
    async ({ tx }, { query }) => {
      const all = await decisionsHere(tx)
      const from = Math.max(0, Number(query.cursor ?? 0) || 0)
      const rows = all.slice(from, from + query.limit)
      return { rows, total: all.length, next: from + rows.length < all.length ? String(from + rows.length) : null }
    },
  ),
  endpoint(
    {
      id: 'getPortfolioDecision',
      method: 'get',
      path: '/portfolio-decisions/{id}',
      permission: 'priorities/see',
      summary: 'One decision with everything it was made from',
      params: ById,
      answer: PortfolioDecision,
    },
    async ({ tx }, { params }) => {
      const found = await decisionHere(tx, params.id as Id)
      if (!found) throw problem('portfolio/unknown', { id: params.id })
      return found
    },
  ),
  endpoint(
    {
      ...decide,
      id: 'reopenPortfolio',
      method: 'put',
      path: '/portfolio-decisions/{id}/reopened',
      summary: 'Take the lock off; the decision stays on record',
      params: ById,
      body: Reopening,
    },
    (acting, { params, body }) => reopenPortfolio(acting, params.id as Id, body.why),
  ),
]
