import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { type Endpoint, endpoint, PageQuery, pageOf, type Upload, z } from '#platform/http/endpoint.ts'
import { keepCardOn } from './actions.ts'
import { pageFrom, startOf } from './page-of-rows.ts'
import { addPolicy, addPolicyVersion, readingOf, renamePolicy, retirePolicy } from './policies.actions.ts'
import { CardKept, NewPolicy, PolicyDetail, PolicyRow, PolicyText, PolicyTitle } from './policies.schema.ts'
import { policyDetail, policyPage } from './policies.views.ts'
import { addPolicyFile, addPolicyFileVersion } from './policy-files.actions.ts'

const ById = z.object({ id: z.uuid() })
const Made = z.object({ id: z.string() })
const Numbered = z.object({ number: z.int() })
const see = { permission: 'guardrails/see' } as const
const edit = { permission: 'guardrails/edit' } as const

export const policiesApi: readonly Endpoint[] = [
  endpoint(
    {
      ...see,
      id: 'listPolicies',
      method: 'get',
      path: '/guardrails/policies',
      summary: 'The organisation’s own policies, each with its newest version',
      query: PageQuery,
      answer: pageOf(PolicyRow),
    },
    async ({ tx }, { query }) => {
      const { rows, total } = await policyPage(tx, { from: startOf(query), limit: query.limit })
      return pageFrom(rows, total, query)
    },
  ),
  endpoint(
    {
      ...edit,
      id: 'addPolicy',
      method: 'post',
      path: '/guardrails/policies',
      summary: 'Paste a policy; it is cut into paragraphs',
      body: NewPolicy,
      answer: Made,
      status: 201,
    },
    async (acting, { body }) => ({ id: await addPolicy(acting, body) }),
  ),
  endpoint(
    {
      ...edit,
      id: 'uploadPolicy',
      method: 'post',
      path: '/guardrails/policy-files',
      summary: 'Read a policy from DOCX, PDF or Markdown',
      query: z.object({ title: PolicyTitle.optional() }),
      upload: true,
      answer: Made,
      status: 201,
    },
    async (acting, { query, file }) => ({ id: await addPolicyFile(acting, uploaded(file), query.title) }),
  ),
  endpoint(
    {
      ...see,
      id: 'getPolicy',
      method: 'get',
      path: '/guardrails/policies/{id}',
      summary: 'A policy in paragraphs, which of them have become cards, and cards whose paragraph changed',
      params: ById,
      query: z.object({ version: z.coerce.number().int().min(1).optional().describe('The newest when left out') }),
      answer: PolicyDetail,
    },
    async ({ tx }, { params, query }) => {
      const found = await policyDetail(tx, params.id as Id, query.version)
      if (!found) throw problem('policy/unknown')
      return found
    },
  ),
  endpoint(
    {
      ...edit,
      id: 'renamePolicy',
      method: 'put',
      path: '/guardrails/policies/{id}/title',
      summary: 'Give a policy another title',
      params: ById,
      body: z.object({ title: PolicyTitle }),
    },
    (acting, { params, body }) => renamePolicy(acting, params.id as Id, body.title),
  ),
  endpoint(
    {
      ...edit,
      id: 'addPolicyVersion',
      method: 'post',
      path: '/guardrails/policies/{id}/versions',
      summary: 'Paste a newer version of a policy',
      params: ById,
      body: PolicyText,
      answer: Numbered,
      status: 201,
    },
    (acting, { params, body }) => addPolicyVersion(acting, params.id as Id, readingOf(body)),
  ),
  endpoint(
    {
      ...edit,
      id: 'uploadPolicyVersion',
      method: 'post',
      path: '/guardrails/policies/{id}/files',
      summary: 'Read a newer version of a policy from DOCX, PDF or Markdown',
      params: ById,
      upload: true,
      answer: Numbered,
      status: 201,
    },
    (acting, { params, file }) => addPolicyFileVersion(acting, params.id as Id, uploaded(file)),
  ),
  endpoint(
    {
      ...edit,
      id: 'keepCardOnParagraph',
      method: 'post',
      path: '/guardrails/kept-cards',
      summary: 'A card still holds although its paragraph was reworded; nobody is asked again',
      body: CardKept,
    },
    (acting, { body }) => keepCardOn(acting, body.card as Id, body.paragraph as Id, body.why),
  ),
  ...retiring(),
]

function retiring(): Endpoint[] {
  const spec = (id: string, method: 'put' | 'delete', summary: string) =>
    ({ ...edit, id, method, path: '/guardrails/policies/{id}/retired', summary, params: ById }) as const
  const run =
    (retired: boolean) =>
    (acting: Acting, { params }: { params: { id: string } }) =>
      retirePolicy(acting, params.id as Id, retired)
  return [
    endpoint(spec('retirePolicy', 'put', 'Take a policy off the list; its cards stay'), run(true)),
    endpoint(spec('restorePolicy', 'delete', 'Put a policy back on the list'), run(false)),
  ]
}

function uploaded(file: Upload | undefined): Upload {
  if (!file || file.bytes.length === 0) throw problem('upload/missing')
  return file
}
