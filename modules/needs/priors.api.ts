import type { Id } from '#kernel/id.ts'
import { endpoint, z } from '#platform/http/endpoint.ts'
import { addPriorFile, applyPriorImport, beginPriorImport, checkPriorImport } from './priors.actions.ts'
import { NewPriorImport, PriorImport, PriorSourceRow, PriorSuggestions, SuggestQuery } from './priors.schema.ts'
import { priorSources, suggestPriors } from './priors.views.ts'

const may = { permission: 'priors/import' }
const Params = z.object({ id: z.uuid() })

export const priorsApi = [
  endpoint(
    {
      ...may,
      id: 'listPriors',
      method: 'get',
      path: '/priors',
      summary: 'Published task statements and scores that were imported, with publisher, licence and edition',
      answer: z.object({ sources: z.array(PriorSourceRow) }),
    },
    async ({ tx }) => ({ sources: await priorSources(tx) }),
  ),
  endpoint(
    {
      ...may,
      id: 'beginPriorImport',
      method: 'post',
      path: '/prior-imports',
      summary: 'Open an import of one source; its files follow',
      body: NewPriorImport,
      answer: z.object({ id: z.string() }),
      status: 201,
    },
    (acting, { body }) => beginPriorImport(acting, body),
  ),
  endpoint(
    {
      ...may,
      id: 'addPriorFile',
      method: 'post',
      path: '/prior-imports/{id}/files',
      summary: 'Upload one file of it; nothing counts yet',
      params: Params,
      upload: true,
      answer: z.object({}),
    },
    async (acting, { params, file }) => {
      await addPriorFile(acting, params.id as Id, file!)
      return {}
    },
  ),
  endpoint(
    {
      ...may,
      id: 'getPriorImport',
      method: 'get',
      path: '/prior-imports/{id}',
      summary: 'The dry run: what would come in, what stays out and why',
      params: Params,
      answer: PriorImport,
    },
    (acting, { params }) => checkPriorImport(acting, params.id as Id),
  ),
  endpoint(
    {
      ...may,
      id: 'applyPriorImport',
      method: 'post',
      path: '/prior-imports/{id}/apply',
      summary: 'Put the files in the place of the edition before',
      params: Params,
      answer: PriorImport,
    },
    (acting, { params }) => applyPriorImport(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'suggestPriors',
      method: 'get',
      path: '/prior-suggestions',
      permission: 'needs/see',
      summary: 'Published titles and tasks near a job title or a task in own words; a person confirms each',
      query: SuggestQuery,
      answer: PriorSuggestions,
    },
    ({ tx }, { query }) => suggestPriors(tx, query),
  ),
]
