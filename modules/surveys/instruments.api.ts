import { problem } from '#kernel/problem.ts'
import { endpoint, PageQuery, pageOf, z } from '#platform/http/endpoint.ts'
import { addInstrument, changeInstrument, dropDraft, publishInstrument } from './instruments.actions.ts'
import { Instrument, InstrumentContent, InstrumentRow, LintFinding, NewInstrument } from './instruments.schema.ts'
import { instrumentHere, instrumentList } from './instruments.views.ts'
import { wordingFindings } from './wording-lint.ts'

const ById = z.object({ id: z.string().max(80).describe('Its id, or the key of a shipped instrument') })
const MadeInstrument = z.object({ id: z.string() }).meta({ id: 'MadeInstrument' })

export const instrumentsApi = [
  endpoint(
    {
      id: 'listInstruments',
      method: 'get',
      path: '/survey-instruments',
      permission: 'surveys/run',
      summary: 'Instruments: those that come with the product and those of the organisation',
      query: PageQuery,
      answer: pageOf(InstrumentRow),
    },
    async ({ tx }, { query }) => {
      const all = await instrumentList(tx)
      const from = /^\d{1,6}$/.test(query.cursor ?? '') ? Number(query.cursor) : 0
      const rows = all.slice(from, from + query.limit)
      return { rows, total: all.length, next: from + rows.length < all.length ? String(from + rows.length) : null }
    },
  ),
  endpoint(
    {
      id: 'addInstrument',
      method: 'post',
      path: '/survey-instruments',
      permission: 'surveys/run',
      summary: 'Begin an instrument as a draft',
      body: NewInstrument,
      answer: MadeInstrument,
      status: 201,
    },
    async (acting, { body }) => ({ id: await addInstrument(acting, body) }),
  ),
  endpoint(
    {
      id: 'lintWording',
      method: 'post',
      path: '/survey-wording-findings',
      permission: 'surveys/run',
      summary: 'What could be worded better, without saving anything',
      body: InstrumentContent,
      answer: z.object({ findings: z.array(LintFinding) }),
    },
    async (_acting, { body }) => ({ findings: wordingFindings(body) }),
  ),
  endpoint(
    {
      id: 'getInstrument',
      method: 'get',
      path: '/survey-instruments/{id}',
      permission: 'surveys/run',
      summary: 'One instrument with its versions and the content of one of them',
      params: ById,
      query: z.object({ version: z.coerce.number().int().min(1).optional() }),
      answer: Instrument,
    },
    async ({ tx }, { params, query }) => {
      const found = await instrumentHere(tx, params.id, query.version)
      if (!found) throw problem('instrument/unknown', { instrument: params.id })
      return found
    },
  ),
  endpoint(
    {
      id: 'changeInstrument',
      method: 'put',
      path: '/survey-instruments/{id}',
      permission: 'surveys/run',
      summary: 'Write the draft; a published version stays and the change begins the next one',
      params: ById,
      body: InstrumentContent,
      answer: MadeInstrument,
    },
    async (acting, { params, body }) => ({ id: await changeInstrument(acting, params.id, body) }),
  ),
  endpoint(
    {
      id: 'publishInstrument',
      method: 'post',
      path: '/survey-instruments/{id}/published',
      permission: 'surveys/run',
      summary: 'Publish the draft; from then on it stays as it is',
      params: ById,
    },
    (acting, { params }) => publishInstrument(acting, params.id),
  ),
  endpoint(
    {
      id: 'dropInstrumentDraft',
      method: 'delete',
      path: '/survey-instruments/{id}/draft',
      permission: 'surveys/run',
      summary: 'Throw the draft away',
      params: ById,
    },
    (acting, { params }) => dropDraft(acting, params.id),
  ),
]
