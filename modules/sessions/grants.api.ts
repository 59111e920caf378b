import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { type Endpoint, endpoint, PageQuery, pageOf, z } from '#platform/http/endpoint.ts'
import { lookAt } from './grant-lines.ts'
import {
  addGrantColumns,
  changeGrantColumns,
  exportGrant,
  preferGrantColumns,
  retireGrantColumns,
} from './grants.actions.ts'
import { GrantColumns, GrantPreview, GrantQuery, NewGrantColumns } from './grants.schema.ts'
import { grantClaim, grantColumnsById, grantColumnsHere } from './grants.views.ts'

const ById = z.object({ id: z.uuid() })
const Made = z.object({ id: z.string() }).meta({ id: 'MadeGrantColumns' })
const MOST_SHOWN = 25
const EXPORTS = [
  ['csv', 'text/csv'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
] as const

export const grantsApi: readonly Endpoint[] = [
  endpoint(
    {
      id: 'listGrantColumns',
      method: 'get',
      path: '/grant-columns',
      permission: 'grants/export',
      summary: 'Saved columns for claims, the default first, and those that come with Takeroot',
      query: PageQuery,
      answer: pageOf(GrantColumns),
    },
    async ({ tx }, { query }) => {
      const rows = (await grantColumnsHere(tx)).slice(0, query.limit)
      return { rows, total: rows.length, next: null }
    },
  ),
  endpoint(
    {
      id: 'getGrantColumns',
      method: 'get',
      path: '/grant-columns/{id}',
      permission: 'grants/export',
      summary: 'One saved set of columns',
      params: ById,
      answer: GrantColumns,
    },
    async ({ tx }, { params }) => {
      const set = await grantColumnsById(tx, params.id)
      if (!set) throw problem('grant-columns/unknown')
      return set
    },
  ),
  endpoint(
    {
      id: 'addGrantColumns',
      method: 'post',
      path: '/grant-columns',
      permission: 'grants/export',
      summary: 'Save columns for claims',
      body: NewGrantColumns,
      answer: Made,
      status: 201,
    },
    async (acting, { body }) => ({ id: await addGrantColumns(acting, body) }),
  ),
  endpoint(
    {
      id: 'changeGrantColumns',
      method: 'put',
      path: '/grant-columns/{id}',
      permission: 'grants/export',
      summary: 'Change saved columns',
      params: ById,
      body: NewGrantColumns,
    },
    (acting, { params, body }) => changeGrantColumns(acting, params.id as Id, body),
  ),
  endpoint(
    {
      id: 'preferGrantColumns',
      method: 'put',
      path: '/grant-columns/{id}/default',
      permission: 'grants/export',
      summary: 'Use these columns unless others are chosen',
      params: ById,
    },
    (acting, { params }) => preferGrantColumns(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'retireGrantColumns',
      method: 'put',
      path: '/grant-columns/{id}/retired',
      permission: 'grants/export',
      summary: 'Take saved columns away',
      params: ById,
    },
    (acting, { params }) => retireGrantColumns(acting, params.id as Id, true),
  ),
  endpoint(
    {
      id: 'bringBackGrantColumns',
      method: 'delete',
      path: '/grant-columns/{id}/retired',
      permission: 'grants/export',
      summary: 'Bring columns back that were taken away',
      params: ById,
    },
    (acting, { params }) => retireGrantColumns(acting, params.id as Id, false),
  ),
  endpoint(
    {
      id: 'previewGrant',
      method: 'get',
      path: '/grant-preview',
      permission: 'grants/export',
      summary: 'What a claim would hold: counts, the first lines, and what is missing',
      query: GrantQuery,
      answer: GrantPreview,
    },
    async ({ tx, now }, { query }) => {
      const { set, lines, records } = await grantClaim(tx, query, now)
      const rows = lines.slice(0, MOST_SHOWN).map(({ cells, missing }) => ({ cells, missing }))
      return { set, header: set.columns.map((column) => column.name), rows, ...lookAt(lines, records) }
    },
  ),
  ...EXPORTS.map(([format, type]) =>
    endpoint(
      {
        id: format === 'csv' ? 'exportGrantCsv' : 'exportGrantXlsx',
        method: 'get',
        path: `/grant-exports/${format}`,
        permission: 'grants/export',
        summary:
          format === 'csv' ? 'A claim as CSV' : 'A claim as a workbook, with a sheet that says what each column means',
        query: GrantQuery,
        answerType: type,
      },
      (acting, { query }) => exportGrant(acting, query, format),
    ),
  ),
]
