import type { Id } from '#kernel/id.ts'
import { type Endpoint, endpoint, PageQuery, pageOf, z } from '#platform/http/endpoint.ts'
import { pageFrom, startOf } from './page-of-rows.ts'
import { addTool, dataMatrix, decideDataRules, previewDataRules, retireTool } from './tools.actions.ts'
import { DataMatrix, DataRuleRow, DataRulesAsked, DataRulesDecided, DataRulesPreview, NewTool } from './tools.schema.ts'
import { decisionPage } from './tools.views.ts'

const ById = z.object({ id: z.uuid() })
const see = { permission: 'guardrails/see' } as const
const edit = { permission: 'guardrails/edit' } as const

export const toolsApi: readonly Endpoint[] = [
  endpoint(
    {
      ...see,
      id: 'getDataMatrix',
      method: 'get',
      path: '/guardrails/data-matrix',
      summary: 'Which class of data may go into which tool, with the reason and who decided',
      answer: DataMatrix,
    },
    (acting) => dataMatrix(acting),
  ),
  endpoint(
    {
      ...see,
      id: 'listDataRules',
      method: 'get',
      path: '/guardrails/data-rules',
      summary: 'Every decision about a tool and a class of data, newest first',
      query: PageQuery,
      answer: pageOf(DataRuleRow),
    },
    async ({ tx }, { query }) => {
      const { rows, total } = await decisionPage(tx, { from: startOf(query), limit: query.limit })
      return pageFrom(rows, total, query)
    },
  ),
  endpoint(
    {
      ...edit,
      id: 'previewDataRules',
      method: 'post',
      path: '/guardrails/data-rule-previews',
      summary: 'Which workflows, cards and waiting requests a change of the matrix concerns; nothing is saved',
      body: DataRulesAsked,
      answer: DataRulesPreview,
    },
    (acting, { body }) => previewDataRules(acting, body),
  ),
  endpoint(
    {
      ...edit,
      id: 'decideDataRules',
      method: 'post',
      path: '/guardrails/data-rules',
      summary: 'Decide what may go into which tool, with a reason',
      body: DataRulesDecided,
      answer: z.object({ changed: z.int() }),
    },
    (acting, { body }) => decideDataRules(acting, body),
  ),
  endpoint(
    {
      ...edit,
      id: 'addTool',
      method: 'post',
      path: '/guardrails/tools',
      summary: 'Put a tool into the matrix',
      body: NewTool,
      answer: z.object({ id: z.string(), name: z.string() }),
      status: 201,
    },
    (acting, { body }) => addTool(acting, body.name),
  ),
  endpoint(
    {
      ...edit,
      id: 'retireTool',
      method: 'put',
      path: '/guardrails/tools/{id}/retired',
      summary: 'Take a tool out of the matrix; its decisions stay on record',
      params: ById,
    },
    (acting, { params }) => retireTool(acting, params.id as Id, true),
  ),
  endpoint(
    {
      ...edit,
      id: 'restoreTool',
      method: 'delete',
      path: '/guardrails/tools/{id}/retired',
      summary: 'Put a tool back into the matrix',
      params: ById,
    },
    (acting, { params }) => retireTool(acting, params.id as Id, false),
  ),
]
