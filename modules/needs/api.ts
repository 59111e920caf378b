import type { Id } from '#kernel/id.ts'
import { endpoint, PageQuery, paged, pageOf, z } from '#platform/http/endpoint.ts'
import {
  addRole,
  addTask,
  changeTask,
  confirmMatch,
  dropMatch,
  resolveTask,
  restoreTask,
  retireRole,
  retireTask,
  setSplitLimit,
  splitTask,
  takeResolutionBack,
} from './actions.ts'
import { sideBySideCsv } from './export.views.ts'
import {
  NewMatch,
  NewResolution,
  NewRole,
  NewTask,
  RoleChoice,
  RoleProgress,
  RoleSheet,
  SplitLimit,
  SplitTask,
  TaskFields,
  TeamNeeds,
} from './schema.ts'
import { roleSheet } from './side-by-side.views.ts'
import { teamNeeds } from './team.views.ts'
import { roleChoices, rolesProgress } from './views.ts'

const ById = z.object({ id: z.uuid() })
const Made = z.object({ id: z.string() }).meta({ id: 'MadeInNeeds' })
const see = { permission: 'needs/see' }
const edit = { permission: 'needs/edit' }

const rolesApi = [
  endpoint(
    {
      ...see,
      id: 'listNeedsRoles',
      method: 'get',
      path: '/needs/roles',
      summary: 'Roles whose tasks are listed, with who was asked, answered, flagged and resolved',
      query: PageQuery,
      answer: pageOf(RoleProgress),
    },
    async ({ tx }, { query }) => paged(await rolesProgress(tx), query),
  ),
  endpoint(
    {
      ...edit,
      id: 'addNeedsRole',
      method: 'post',
      path: '/needs/roles',
      summary: 'List a role of the roster, to find its daily tasks',
      body: NewRole,
      answer: Made,
      status: 201,
    },
    async (acting, { body }) => ({ id: await addRole(acting, body) }),
  ),
  endpoint(
    {
      ...edit,
      id: 'listNeedsRoleChoices',
      method: 'get',
      path: '/needs/role-choices',
      summary: 'Titles and job families of the roster that are not listed yet, the largest first',
      query: PageQuery,
      answer: pageOf(RoleChoice),
    },
    async ({ tx }, { query }) => paged(await roleChoices(tx), query),
  ),
  endpoint(
    {
      ...see,
      id: 'getNeedsRole',
      method: 'get',
      path: '/needs/roles/{id}',
      summary: 'One role: tasks, both views side by side, flags, decisions and who has rated',
      params: ById,
      answer: RoleSheet,
    },
    ({ tx, now }, { params }) => roleSheet(tx, params.id as Id, now),
  ),
  endpoint(
    {
      ...see,
      id: 'exportNeedsRole',
      method: 'get',
      path: '/needs/roles/{id}/side-by-side.csv',
      summary: 'Both views of every task of a role; what the page withholds is withheld here too',
      params: ById,
      answerType: 'text/csv',
    },
    ({ tx, now }, { params }) => sideBySideCsv(tx, params.id as Id, now),
  ),
  endpoint(
    {
      ...edit,
      id: 'retireNeedsRole',
      method: 'put',
      path: '/needs/roles/{id}/retired',
      summary: 'Take a role off the list; what was said stays with it',
      params: ById,
    },
    (acting, { params }) => retireRole(acting, params.id as Id, true),
  ),
  endpoint(
    {
      ...edit,
      id: 'restoreNeedsRole',
      method: 'delete',
      path: '/needs/roles/{id}/retired',
      summary: 'Put a role back on the list',
      params: ById,
    },
    (acting, { params }) => retireRole(acting, params.id as Id, false),
  ),
]

const tasksApi = [
  endpoint(
    {
      ...edit,
      id: 'addNeedsTask',
      method: 'post',
      path: '/needs/roles/{id}/tasks',
      summary: 'Put a task on the list of a role',
      params: ById,
      body: NewTask,
      answer: Made,
      status: 201,
    },
    async (acting, { params, body }) => ({ id: await addTask(acting, params.id as Id, body) }),
  ),
  endpoint(
    {
      ...edit,
      id: 'changeNeedsTask',
      method: 'put',
      path: '/needs/tasks/{id}',
      summary: 'Word a task better; its ratings stay',
      params: ById,
      body: TaskFields,
    },
    (acting, { params, body }) => changeTask(acting, params.id as Id, body.statement),
  ),
  endpoint(
    {
      ...edit,
      id: 'retireNeedsTask',
      method: 'put',
      path: '/needs/tasks/{id}/retired',
      summary: 'Take a task off the list',
      params: ById,
    },
    (acting, { params }) => retireTask(acting, params.id as Id),
  ),
  endpoint(
    {
      ...edit,
      id: 'restoreNeedsTask',
      method: 'delete',
      path: '/needs/tasks/{id}/retired',
      summary: 'Put a task back on the list',
      params: ById,
    },
    (acting, { params }) => restoreTask(acting, params.id as Id),
  ),
  endpoint(
    {
      ...edit,
      id: 'splitNeedsTask',
      method: 'post',
      path: '/needs/tasks/{id}/parts',
      summary: 'Replace a task by its parts',
      params: ById,
      body: SplitTask,
      answer: z.object({ ids: z.array(z.string()) }),
      status: 201,
    },
    async (acting, { params, body }) => ({ ids: await splitTask(acting, params.id as Id, body) }),
  ),
  endpoint(
    {
      ...edit,
      id: 'resolveNeedsTask',
      method: 'put',
      path: '/needs/tasks/{id}/resolution',
      summary: 'Record what holds about the flags of a task, and why',
      params: ById,
      body: NewResolution,
    },
    (acting, { params, body }) => resolveTask(acting, params.id as Id, body),
  ),
  endpoint(
    {
      ...edit,
      id: 'takeNeedsResolutionBack',
      method: 'delete',
      path: '/needs/tasks/{id}/resolution',
      summary: 'Take a decision back; its flags wait again',
      params: ById,
    },
    (acting, { params }) => takeResolutionBack(acting, params.id as Id),
  ),
  endpoint(
    {
      ...edit,
      id: 'confirmNeedsMatch',
      method: 'put',
      path: '/needs/tasks/{id}/match',
      summary: 'Say that a published task is the same work; only then it carries a prior',
      params: ById,
      body: NewMatch,
    },
    (acting, { params, body }) => confirmMatch(acting, params.id as Id, body.priorTask),
  ),
  endpoint(
    {
      ...edit,
      id: 'dropNeedsMatch',
      method: 'delete',
      path: '/needs/tasks/{id}/match',
      summary: 'Say that a published task is other work',
      params: ById,
    },
    (acting, { params }) => dropMatch(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'setNeedsSplitLimit',
      method: 'put',
      path: '/needs/split-limit',
      permission: 'plan/set-rules',
      summary: 'Cost of a failure, each time, below which a task need not be broken down further',
      body: SplitLimit,
    },
    (acting, { body }) => setSplitLimit(acting, body.cost, body.reason),
  ),
]

export const needsApi = [
  ...rolesApi,
  ...tasksApi,
  endpoint(
    {
      id: 'getTeamNeeds',
      method: 'get',
      path: '/team/needs',
      permission: 'needs/see-team',
      summary: 'My own ratings beside those of my team, which is shown from the smallest group on',
      answer: TeamNeeds,
    },
    ({ tx, now, actor }) => teamNeeds(tx, actor.person!, now),
  ),
]
