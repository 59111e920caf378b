import { type Endpoint, endpoint } from '#platform/http/endpoint.ts'
import { changeWeights, takeWeightsBack } from './priority.actions.ts'
import { SeedQuery, TaskPriorities, WeightChange, WorkflowPriorities } from './priority.schema.ts'
import { taskPrioritiesNow, workflowPrioritiesNow } from './priority.views.ts'

export const prioritiesApi: readonly Endpoint[] = [
  endpoint(
    {
      id: 'getPriorities',
      method: 'get',
      path: '/priorities',
      permission: 'priorities/see',
      summary: 'Workflows by priority: the risk gate first, then ranks over draws, and what is missing',
      query: SeedQuery,
      answer: WorkflowPriorities,
    },
    ({ tx, now }, { query }) => workflowPrioritiesNow(tx, now, query.seed),
  ),
  endpoint(
    {
      id: 'getTaskPriorities',
      method: 'get',
      path: '/task-priorities',
      permission: 'priorities/see',
      summary: 'The same for the tasks of the inventory, each by itself',
      query: SeedQuery,
      answer: TaskPriorities,
    },
    ({ tx, now }, { query }) => taskPrioritiesNow(tx, now, query.seed),
  ),
  endpoint(
    {
      id: 'changePriorityWeights',
      method: 'put',
      path: '/priority-weights',
      permission: 'priorities/decide',
      summary: 'Weights of your own, or only their order, with a reason',
      body: WeightChange,
    },
    (acting, { body }) => changeWeights(acting, body),
  ),
  endpoint(
    {
      id: 'takePriorityWeightsBack',
      method: 'delete',
      path: '/priority-weights',
      permission: 'priorities/decide',
      summary: 'The standard weights hold again',
    },
    (acting) => takeWeightsBack(acting),
  ),
]
