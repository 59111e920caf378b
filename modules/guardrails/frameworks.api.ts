import { type Endpoint, endpoint } from '#platform/http/endpoint.ts'
import { exportFrameworks, tieSubject, tiesOf } from './frameworks.actions.ts'
import { FrameworkMap, SubjectQuery, Ties } from './frameworks.schema.ts'
import { frameworkMap } from './frameworks.views.ts'

export const frameworksApi: readonly Endpoint[] = [
  endpoint(
    {
      id: 'getFrameworkMap',
      method: 'get',
      path: '/guardrails/frameworks',
      permission: 'guardrails/see',
      summary: 'What stands beside each part of seven published frameworks; facts, no legal conclusion',
      answer: FrameworkMap,
    },
    ({ tx }) => frameworkMap(tx),
  ),
  endpoint(
    {
      id: 'exportFrameworkMap',
      method: 'get',
      path: '/guardrails/frameworks.csv',
      permission: 'guardrails/see',
      summary: 'The same as a file',
      answerType: 'text/csv',
    },
    (acting) => exportFrameworks(acting),
  ),
  endpoint(
    {
      id: 'getTies',
      method: 'get',
      path: '/guardrails/ties',
      permission: 'guardrails/see',
      summary: 'The parts of frameworks beside which a card, an output or a control stands',
      query: SubjectQuery,
      answer: Ties,
    },
    (acting, { query }) => tiesOf(acting, { subjectKind: query.kind, subject: query.subject }),
  ),
  endpoint(
    {
      id: 'saveTies',
      method: 'put',
      path: '/guardrails/ties',
      permission: 'guardrails/edit',
      summary: 'Say beside which parts of frameworks a card, an output or a control stands',
      query: SubjectQuery,
      body: Ties,
      answer: Ties,
    },
    (acting, { query, body }) => tieSubject(acting, { subjectKind: query.kind, subject: query.subject }, body),
  ),
]
