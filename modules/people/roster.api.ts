import type { Id } from '#kernel/id.ts'
import { endpoint, PageQuery, pageOf, z } from '#platform/http/endpoint.ts'
import { applyRoster, cancelRoster, mapRoster, receiveRoster, rosterErrors, undoRoster } from './roster.actions.ts'
import { ImportParams, RosterImport, RosterImportRow, RosterMapping, RosterRow, RowsQuery } from './roster.schema.ts'
import { rosterImport, rosterImports, rosterRows } from './roster.views.ts'

const may = { permission: 'roster/import' }

export const rosterApi = [
  endpoint(
    {
      ...may,
      id: 'receiveRoster',
      method: 'post',
      path: '/roster-imports',
      summary: 'Upload a roster (CSV or XLSX); nothing reaches the people yet',
      upload: true,
      answer: z.object({ id: z.string() }),
      status: 201,
    },
    (acting, { file }) => receiveRoster(acting, file!),
  ),
  endpoint(
    {
      ...may,
      id: 'listRosterImports',
      method: 'get',
      path: '/roster-imports',
      summary: 'The imports, newest first',
      query: PageQuery,
      answer: pageOf(RosterImportRow),
    },
    ({ tx }, { query }) => rosterImports(tx, query),
  ),
  endpoint(
    {
      ...may,
      id: 'getRosterImport',
      method: 'get',
      path: '/roster-imports/{id}',
      summary: 'One import: its sheets, mapping, counts and findings',
      params: ImportParams,
      answer: RosterImport,
    },
    ({ tx }, { params }) => rosterImport(tx, params.id as Id),
  ),
  endpoint(
    {
      ...may,
      id: 'mapRoster',
      method: 'put',
      path: '/roster-imports/{id}/mapping',
      summary: 'Say which column is what; starts the dry run',
      params: ImportParams,
      body: RosterMapping,
      status: 202,
      answer: z.object({}),
    },
    async (acting, { params, body }) => {
      await mapRoster(acting, params.id as Id, body)
      return {}
    },
  ),
  endpoint(
    {
      ...may,
      id: 'listRosterRows',
      method: 'get',
      path: '/roster-imports/{id}/rows',
      summary: 'Rows of one verdict with before, after and reasons',
      params: ImportParams,
      query: PageQuery.extend(RowsQuery.shape),
      answer: pageOf(RosterRow),
    },
    ({ tx }, { params, query }) => rosterRows(tx, params.id as Id, query.verdict, query),
  ),
  endpoint(
    {
      ...may,
      id: 'getRosterErrors',
      method: 'get',
      path: '/roster-imports/{id}/errors.csv',
      summary: 'The bad rows with their reasons, to mend and import again',
      params: ImportParams,
      answerType: 'text/csv',
    },
    (acting, { params }) => rosterErrors(acting, params.id as Id),
  ),
  endpoint(
    {
      ...may,
      id: 'applyRoster',
      method: 'post',
      path: '/roster-imports/{id}/application',
      summary: 'Put the dry run into effect, in the background',
      params: ImportParams,
      status: 202,
      answer: z.object({}),
    },
    async (acting, { params }) => {
      await applyRoster(acting, params.id as Id)
      return {}
    },
  ),
  endpoint(
    {
      ...may,
      id: 'cancelRoster',
      method: 'post',
      path: '/roster-imports/{id}/cancellation',
      summary: 'Stop; what went in stays until it is undone',
      params: ImportParams,
    },
    (acting, { params }) => cancelRoster(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'undoRoster',
      method: 'post',
      path: '/roster-imports/{id}/undo',
      permission: 'roster/undo-import',
      summary: 'Take the whole import back; what was set by hand since stays',
      params: ImportParams,
      status: 202,
      answer: z.object({}),
    },
    async (acting, { params }) => {
      await undoRoster(acting, params.id as Id)
      return {}
    },
  ),
]
