import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { ratedTasks } from '#modules/needs/views.ts'
import { type Endpoint, endpoint, PageQuery, pageOf, z } from '#platform/http/endpoint.ts'
import {
  addKpi,
  changeKpi,
  describeWork,
  giveBaseline,
  lockBaseline,
  removeKpi,
  restoreKpi,
  sayAccessWorks,
  setSteps,
  setTasks,
} from './catalogue.actions.ts'
import {
  BaselineFields,
  Catalogue,
  Kpi,
  KpiFields,
  StepList,
  TaskList,
  TiedTask,
  WorkFields,
} from './catalogue.schema.ts'
import { catalogueOf, tasksTied } from './catalogue.views.ts'

const ById = z.object({ id: z.uuid() })
const TasksQuery = PageQuery.extend({ search: z.string().max(100).default('') })
const edit = { permission: 'workflows/edit', params: ById } as const

export const catalogueApi: readonly Endpoint[] = [
  endpoint(
    {
      id: 'getCatalogue',
      method: 'get',
      path: '/workflows/{id}/catalogue',
      permission: 'workflows/edit',
      summary: 'Steps, systems, volume, KPIs with their baselines and tasks of one workflow',
      params: ById,
      answer: Catalogue,
    },
    async ({ tx }, { params }) => {
      const found = await catalogueOf(tx, params.id as Id)
      if (!found) throw problem('workflow/unknown', { id: params.id })
      return found
    },
  ),
  endpoint(
    {
      ...edit,
      id: 'describeWork',
      method: 'put',
      path: '/workflows/{id}/work',
      summary: 'Volume, systems, tools and who takes part',
      body: WorkFields,
      answer: Catalogue,
    },
    (acting, { params, body }) => describeWork(acting, params.id as Id, body),
  ),
  endpoint(
    {
      ...edit,
      id: 'setSteps',
      method: 'put',
      path: '/workflows/{id}/steps',
      summary: 'The steps in order; one that comes with its id stays the same step',
      body: StepList,
      answer: Catalogue,
    },
    (acting, { params, body }) => setSteps(acting, params.id as Id, body.steps),
  ),
  endpoint(
    {
      ...edit,
      id: 'setWorkflowTasks',
      method: 'put',
      path: '/workflows/{id}/tasks',
      summary: 'The tasks of the needs inventory that are done in this work',
      body: TaskList,
      answer: Catalogue,
    },
    (acting, { params, body }) => setTasks(acting, params.id as Id, body.taskIds as Id[]),
  ),
  endpoint(
    {
      id: 'listWorkflowTasks',
      method: 'get',
      path: '/workflow-tasks',
      permission: 'workflows/edit',
      summary: 'Every task of the inventory with the workflow it is done in, those of none too',
      query: TasksQuery,
      answer: pageOf(TiedTask),
    },
    async ({ tx }, { query }) => {
      const wanted = query.search.trim().toLowerCase()
      const all = (await tasksTied(tx, await ratedTasks(tx))).filter((task) =>
        `${task.statement} ${task.role} ${task.department ?? ''}`.toLowerCase().includes(wanted),
      )
      const from = Math.max(0, Number(query.cursor ?? 0) || 0)
      const rows = all.slice(from, from + query.limit)
      return { rows, total: all.length, next: from + rows.length < all.length ? String(from + rows.length) : null }
    },
  ),
  endpoint(
    {
      ...edit,
      id: 'sayAccessWorks',
      method: 'put',
      path: '/workflows/{id}/access',
      summary: 'Say that people can open the tool',
    },
    (acting, { params }) => sayAccessWorks(acting, params.id as Id, true),
  ),
  endpoint(
    {
      ...edit,
      id: 'takeAccessBack',
      method: 'delete',
      path: '/workflows/{id}/access',
      summary: 'Say that it does not work yet',
    },
    (acting, { params }) => sayAccessWorks(acting, params.id as Id, false),
  ),
  endpoint(
    {
      ...edit,
      id: 'addKpi',
      method: 'post',
      path: '/workflows/{id}/kpis',
      summary: 'A figure by which the work is judged',
      body: KpiFields,
      answer: Kpi,
      status: 201,
    },
    (acting, { params, body }) => addKpi(acting, params.id as Id, body),
  ),
  endpoint(
    {
      ...edit,
      id: 'changeKpi',
      method: 'put',
      path: '/kpis/{id}',
      summary: 'Change what a KPI is, until its baseline is locked',
      body: KpiFields,
      answer: Kpi,
    },
    (acting, { params, body }) => changeKpi(acting, params.id as Id, body),
  ),
  endpoint(
    {
      ...edit,
      id: 'removeKpi',
      method: 'put',
      path: '/kpis/{id}/removed',
      summary: 'Take it off the list; its values stay',
    },
    (acting, { params }) => removeKpi(acting, params.id as Id),
  ),
  endpoint(
    { ...edit, id: 'restoreKpi', method: 'delete', path: '/kpis/{id}/removed', summary: 'Bring it back' },
    (acting, { params }) => restoreKpi(acting, params.id as Id),
  ),
  endpoint(
    {
      ...edit,
      id: 'giveBaseline',
      method: 'put',
      path: '/kpis/{id}/baseline',
      summary: 'The value before training; after the lock another value needs a reason and is kept as post-hoc',
      body: BaselineFields,
      answer: Kpi,
    },
    (acting, { params, body }) => giveBaseline(acting, params.id as Id, body),
  ),
  endpoint(
    { ...edit, id: 'lockBaseline', method: 'put', path: '/kpis/{id}/baseline/locked', summary: 'Lock it', answer: Kpi },
    (acting, { params }) => lockBaseline(acting, params.id as Id),
  ),
]
