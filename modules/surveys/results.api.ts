import type { Id } from '#kernel/id.ts'
import { csvText } from '#platform/files/csv.ts'
import { endpoint, z } from '#platform/http/endpoint.ts'
import { isKey, wordsIn } from '#words/words.ts'
import { addTheme, codeTexts, dropTheme, textsToCode } from './coding.actions.ts'
import { resultsOfWave } from './results.actions.ts'
import { CodedTexts, Coding, NewTheme, WaveResults } from './results.schema.ts'
import { resultsTable } from './results-table.ts'

const ById = z.object({ id: z.uuid() })
const say = wordsIn('en')

export const resultsApi = [
  endpoint(
    {
      id: 'getWaveResults',
      method: 'get',
      path: '/survey-waves/{id}/results',
      permission: 'surveys/see-results',
      summary: 'Results of a closed wave, in groups that are large enough; looking closes it for good',
      params: ById,
      answer: WaveResults,
    },
    (acting, { params }) => resultsOfWave(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'exportWaveResults',
      method: 'get',
      path: '/survey-waves/{id}/results.csv',
      permission: 'surveys/see-results',
      summary: 'The same results as a table with definitions',
      params: ById,
      answerType: 'text/csv',
    },
    async (acting, { params }) => {
      const results = await resultsOfWave(acting, params.id as Id)
      const { header, rows } = resultsTable(results, (key) => {
        const full = `surveys.results.${key}`
        return isKey(full) ? say(full, { k: results.smallest, until: results.closedOn }) : key
      })
      return { text: csvText(header, rows), fileName: `survey-${results.closedOn}.csv` }
    },
  ),
  endpoint(
    {
      id: 'getTextsToCode',
      method: 'get',
      path: '/survey-waves/{id}/texts/{item}',
      permission: 'surveys/run',
      summary: 'What was written to one question, to be sorted into themes; without names',
      params: ById.extend({ item: z.string().max(60) }),
      answer: Coding,
    },
    (acting, { params }) => textsToCode(acting, params.id as Id, params.item),
  ),
  endpoint(
    {
      id: 'addTheme',
      method: 'post',
      path: '/survey-waves/{id}/themes',
      permission: 'surveys/run',
      summary: 'Name a theme',
      params: ById,
      body: NewTheme,
      answer: z.object({ id: z.string() }),
      status: 201,
    },
    async (acting, { params, body }) => ({ id: await addTheme(acting, params.id as Id, body) }),
  ),
  endpoint(
    {
      id: 'dropTheme',
      method: 'delete',
      path: '/survey-waves/{id}/themes/{theme}',
      permission: 'surveys/run',
      summary: 'Take a theme away; the texts stay',
      params: ById.extend({ theme: z.uuid() }),
    },
    (acting, { params }) => dropTheme(acting, params.id as Id, params.theme as Id),
  ),
  endpoint(
    {
      id: 'codeTexts',
      method: 'put',
      path: '/survey-waves/{id}/coding',
      permission: 'surveys/run',
      summary: 'Say which themes these texts belong to',
      params: ById,
      body: CodedTexts,
    },
    (acting, { params, body }) => codeTexts(acting, params.id as Id, body),
  ),
]
