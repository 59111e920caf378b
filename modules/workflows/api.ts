import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Endpoint, endpoint, PageQuery, pageOf, z } from '#platform/http/endpoint.ts'
import { addWorkflow, changeWorkflow, restoreWorkflow, retireWorkflow } from './actions.ts'
import { NewWorkflow, Workflow, WorkflowFields } from './schema.ts'
import { workflowHere, workflowPage } from './views.ts'

const ById = z.object({ id: z.uuid() })
const WorkflowQuery = PageQuery.extend({
  search: z.string().max(100).default(''),
  retired: z.stringbool().default(false).describe('Retired ones too'),
})

export const workflowsApi: readonly Endpoint[] = [
  endpoint(
    {
      id: 'listWorkflows',
      method: 'get',
      path: '/workflows',
      permission: 'workflows/see',
      summary: 'The work that changes, by name',
      query: WorkflowQuery,
      answer: pageOf(Workflow),
    },
    async ({ tx }, { query }) => {
      const from = Math.max(0, Number(query.cursor ?? 0) || 0)
      const { rows, total } = await workflowPage(tx, { ...query, from })
      return { rows, total, next: from + rows.length < total ? String(from + rows.length) : null }
    },
  ),
  endpoint(
    {
      id: 'addWorkflow',
      method: 'post',
      path: '/workflows',
      permission: 'workflows/edit',
      summary: 'Add a piece of work to the catalogue',
      body: NewWorkflow,
      answer: Workflow,
      status: 201,
    },
    (acting, { body }) => addWorkflow(acting, body),
  ),
  endpoint(
    {
      id: 'getWorkflow',
      method: 'get',
      path: '/workflows/{id}',
      permission: 'workflows/see',
      summary: 'One piece of work',
      params: ById,
      answer: Workflow,
    },
    async ({ tx }, { params }) => {
      const found = await workflowHere(tx, params.id as Id)
      if (!found) throw problem('workflow/unknown', { id: params.id })
      return found
    },
  ),
  endpoint(
    {
      id: 'changeWorkflow',
      method: 'put',
      path: '/workflows/{id}',
      permission: 'workflows/edit',
      summary: 'Change what is said about a piece of work',
      params: ById,
      body: WorkflowFields,
      answer: Workflow,
    },
    (acting, { params, body }) => changeWorkflow(acting, params.id as Id, body),
  ),
  endpoint(
    {
      id: 'retireWorkflow',
      method: 'put',
      path: '/workflows/{id}/retired',
      permission: 'workflows/edit',
      summary: 'Take it out of the catalogue; nothing is deleted',
      params: ById,
    },
    (acting, { params }) => retireWorkflow(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'restoreWorkflow',
      method: 'delete',
      path: '/workflows/{id}/retired',
      permission: 'workflows/edit',
      summary: 'Bring it back into the catalogue',
      params: ById,
    },
    (acting, { params }) => restoreWorkflow(acting, params.id as Id),
  ),
]
