import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { type Endpoint, endpoint, PageQuery, pageOf, z } from '#platform/http/endpoint.ts'
import { askEvidence, cancelEvidence, ownEvidence, removeEvidence } from './evidence.actions.ts'
import { EvidenceChoices, EvidencePack, NewEvidence, OwnEvidence } from './evidence.schema.ts'
import { evidenceChoices, recordsOf } from './evidence.views.ts'
import { packBytes, packHere, packPage } from './evidence-packs.views.ts'
import { totalsOf } from './training-record.ts'

const ById = z.object({ id: z.uuid() })
const Made = z.object({ id: z.string() }).meta({ id: 'AskedEvidence' })
const fileName = (what: string, day: string, ending: string) => `evidence-${what}-${day}.${ending}`

const KINDS = [
  ['pdf', 'application/pdf'],
  ['zip', 'application/zip'],
] as const

export const evidenceApi: readonly Endpoint[] = [
  endpoint(
    {
      id: 'getEvidenceChoices',
      method: 'get',
      path: '/evidence-choices',
      permission: 'evidence/see',
      summary: 'What evidence can be asked for: departments, roles, programmes',
      answer: EvidenceChoices,
    },
    ({ tx }) => evidenceChoices(tx),
  ),
  endpoint(
    {
      id: 'listEvidencePacks',
      method: 'get',
      path: '/evidence-packs',
      permission: 'evidence/see',
      summary: 'Evidence packs of the last thirty days, newest first',
      query: PageQuery,
      answer: pageOf(EvidencePack),
    },
    async ({ tx }, { query }) => {
      const from = /^\d{1,6}$/.test(query.cursor ?? '') ? Number(query.cursor) : 0
      const { rows, total } = await packPage(tx, { from, limit: query.limit })
      const end = from + rows.length
      return { rows, total, next: end < total ? String(end) : null }
    },
  ),
  endpoint(
    {
      id: 'askEvidence',
      method: 'post',
      path: '/evidence-packs',
      permission: 'evidence/see',
      summary: 'Ask for a pack; it is made in the background',
      body: NewEvidence,
      answer: Made,
      status: 202,
    },
    async (acting, { body }) => ({ id: await askEvidence(acting, body) }),
  ),
  endpoint(
    {
      id: 'getEvidencePack',
      method: 'get',
      path: '/evidence-packs/{id}',
      permission: 'evidence/see',
      summary: 'How far a pack is, and what is in it',
      params: ById,
      answer: EvidencePack,
    },
    (acting, { params }) => packOr404(acting, params.id),
  ),
  endpoint(
    {
      id: 'cancelEvidence',
      method: 'post',
      path: '/evidence-packs/{id}/cancellation',
      permission: 'evidence/see',
      summary: 'Stop making a pack',
      params: ById,
    },
    (acting, { params }) => cancelEvidence(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'removeEvidence',
      method: 'delete',
      path: '/evidence-packs/{id}',
      permission: 'evidence/see',
      summary: 'Take a pack away before its thirty days',
      params: ById,
    },
    (acting, { params }) => removeEvidence(acting, params.id as Id),
  ),
  ...KINDS.map(([kind, type]) =>
    endpoint(
      {
        id: kind === 'pdf' ? 'getEvidencePdf' : 'getEvidenceZip',
        method: 'get',
        path: `/evidence-packs/{id}/${kind}`,
        permission: 'evidence/see',
        summary: kind === 'pdf' ? 'The pack to print' : 'The pack with its tables, cards and a manifest of hashes',
        params: ById,
        answerType: type,
      },
      async (acting, { params }) => {
        const pack = await packOr404(acting, params.id)
        const bytes = await packBytes(acting.tx, params.id as Id, kind)
        if (!bytes) throw problem('evidence/not-ready', { state: pack.state })
        return { bytes, fileName: fileName(pack.scopeName, pack.createdAt.slice(0, 10), kind) }
      },
    ),
  ),
  endpoint(
    {
      id: 'getOwnEvidence',
      method: 'get',
      path: '/my/evidence',
      permission: 'evidence/see-own',
      summary: 'What I was trained on and which guardrails I acknowledged',
      answer: OwnEvidence,
    },
    async ({ tx, actor, now }) => {
      const [own] = await recordsOf(tx, [actor.person!], { from: null, until: null, asOf: now }, null)
      if (!own) return { asOf: now, sessions: [], acknowledgements: [], minutes: 0 }
      const sessions = own.sessions.map(({ sessionId, startsAt, minutes, zone, kind, workflow, state, units }) => ({
        sessionId,
        startsAt,
        minutes,
        zone,
        kind,
        workflow,
        state,
        units,
      }))
      const acknowledgements = own.acknowledgements.map(({ cardKey, number, says, workflow, at, isCurrent }) => ({
        cardKey,
        number,
        says,
        workflow,
        at,
        isCurrent,
      }))
      return { asOf: now, sessions, acknowledgements, minutes: totalsOf(own).minutes }
    },
  ),
  ...KINDS.map(([kind, type]) =>
    endpoint(
      {
        id: kind === 'pdf' ? 'getOwnEvidencePdf' : 'getOwnEvidenceZip',
        method: 'get',
        path: `/my/evidence/${kind}`,
        permission: 'evidence/see-own',
        summary: kind === 'pdf' ? 'My own evidence to print' : 'My own evidence with its tables and cards',
        answerType: type,
      },
      async (acting) => ({
        bytes: (await ownEvidence(acting))[kind],
        fileName: fileName('mine', acting.now.slice(0, 10), kind),
      }),
    ),
  ),
]

async function packOr404({ tx }: Acting, id: string): Promise<EvidencePack> {
  const pack = await packHere(tx, id as Id)
  if (!pack) throw problem('evidence/unknown')
  return pack
}
