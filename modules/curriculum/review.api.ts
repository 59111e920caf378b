import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import { textsInArchive } from '#platform/files/text-archive.ts'
import { type Endpoint, endpoint, PageQuery, paged, pageOf, z } from '#platform/http/endpoint.ts'
import { knownProgramme, knownUnit } from './actions.ts'
import { exportUnits, importUnits } from './import.actions.ts'
import { changesOf, partnersOfPerson, remarksOf } from './pages.views.ts'
import { addRemark, approveUnits, resolveRemark, sendToReview, takeApprovalBack } from './review.actions.ts'
import { overrideRule, returnToStandard } from './rules.actions.ts'
import { curriculumRules } from './rules.views.ts'
import {
  Approvals,
  Approved,
  ArchiveFiles,
  Changes,
  CurriculumRule,
  Fillings,
  Made,
  NewRemark,
  OwnRule,
  Partner,
  RemarkRow,
  Review,
  StarterDetail,
  StarterRow,
  Suggestions,
  TakenOver,
  TakeOver,
  UnitExport,
  UnitImport,
  UnitImportAnswer,
  Withdrawal,
} from './schema.ts'
import { fillUnits, takeOver } from './starter.actions.ts'
import { starterDetail, starterRows, starterShelf, suggestions } from './starter.views.ts'

const ById = z.object({ id: z.uuid() })

const reviewApi = [
  endpoint(
    {
      id: 'myUnitPartners',
      method: 'get',
      path: '/my-unit-partners',
      permission: 'curriculum/see',
      summary: 'For whom the reader may approve: learning and development, HR, technology',
      answer: z.object({ partners: z.array(Partner) }),
    },
    async ({ tx, actor, now }) => ({ partners: await partnersOfPerson(tx, actor.person, now) }),
  ),
  endpoint(
    {
      id: 'sendUnitsToReview',
      method: 'post',
      path: '/unit-reviews',
      permission: 'curriculum/edit',
      summary: 'Ask the three partners to look at these units',
      body: Review,
      answer: z.object({ sent: z.int() }),
    },
    async (acting, { body }) => ({ sent: await sendToReview(acting, body.units as Id[]) }),
  ),
  endpoint(
    {
      id: 'approveUnits',
      method: 'post',
      path: '/unit-approvals',
      permission: 'curriculum/approve',
      summary: 'One partner approves what was read; the third approval freezes a version',
      body: Approvals,
      answer: Approved,
    },
    (acting, { body }) => approveUnits(acting, body),
  ),
  endpoint(
    {
      id: 'takeApprovalBack',
      method: 'post',
      path: '/units/{id}/approval-withdrawals',
      permission: 'curriculum/approve',
      summary: 'Take one’s own approval back before the version is frozen',
      params: ById,
      body: Withdrawal,
    },
    (acting, { params, body }) => takeApprovalBack(acting, params.id as Id, body.as),
  ),
  endpoint(
    {
      id: 'getUnitChanges',
      method: 'get',
      path: '/units/{id}/changes',
      permission: 'curriculum/see',
      summary: 'What the draft says otherwise than the newest approved version, word by word',
      params: ById,
      answer: Changes,
    },
    async (acting, { params }) => changesOf(acting.tx, await knownUnit(acting, params.id as Id)),
  ),
  endpoint(
    {
      id: 'listUnitRemarks',
      method: 'get',
      path: '/units/{id}/remarks',
      permission: 'curriculum/see',
      summary: 'What was remarked on a unit, oldest first',
      params: ById,
      query: PageQuery,
      answer: pageOf(RemarkRow),
    },
    async (acting, { params, query }) => {
      const unit = await knownUnit(acting, params.id as Id)
      return paged(await remarksOf(acting.tx, unit.id), query)
    },
  ),
  endpoint(
    {
      id: 'addUnitRemark',
      method: 'post',
      path: '/units/{id}/remarks',
      permission: 'curriculum/comment',
      summary: 'Remark on a unit, a block or an objective, or answer a remark',
      params: ById,
      body: NewRemark,
      answer: Made,
      status: 201,
    },
    async (acting, { params, body }) => ({ id: await addRemark(acting, params.id as Id, body) }),
  ),
  endpoint(
    {
      id: 'resolveUnitRemark',
      method: 'put',
      path: '/unit-remarks/{id}/resolved',
      permission: 'curriculum/comment',
      summary: 'Say that a remark is settled',
      params: ById,
    },
    (acting, { params }) => resolveRemark(acting, params.id as Id, true),
  ),
  endpoint(
    {
      id: 'reopenUnitRemark',
      method: 'delete',
      path: '/unit-remarks/{id}/resolved',
      permission: 'curriculum/comment',
      summary: 'Open a remark again',
      params: ById,
    },
    (acting, { params }) => resolveRemark(acting, params.id as Id, false),
  ),
]

const starterApi = [
  endpoint(
    {
      id: 'listStarterUnits',
      method: 'get',
      path: '/starter-units',
      permission: 'curriculum/see',
      summary: 'Complete units that come with the program, by department',
      query: PageQuery,
      answer: pageOf(StarterRow),
    },
    async ({ tx }, { query }) => paged(await starterRows(tx), query),
  ),
  endpoint(
    {
      id: 'getStarterUnit',
      method: 'get',
      path: '/starter-units/{key}',
      permission: 'curriculum/see',
      summary: 'One unit of the starter library in full',
      params: z.object({ key: z.string().max(80) }),
      answer: StarterDetail,
    },
    async (_, { params }) => {
      const starter = starterShelf().get(params.key)
      if (!starter) throw problem('starter/unknown', { key: params.key })
      return starterDetail(starter)
    },
  ),
  endpoint(
    {
      id: 'suggestUnits',
      method: 'get',
      path: '/unit-suggestions',
      permission: 'curriculum/see',
      summary: 'Starter units for the chosen work and each role in it, with department and tasks proposed',
      query: z.object({ programme: z.uuid().optional() }),
      answer: Suggestions,
    },
    ({ tx, now }, { query }) => suggestions(tx, now, query.programme ?? null),
  ),
  endpoint(
    {
      id: 'takeStarterUnitsOver',
      method: 'post',
      path: '/programmes/{id}/starter-units',
      permission: 'curriculum/edit',
      summary: 'Make drafts of starter units in one step',
      params: ById,
      body: TakeOver,
      answer: TakenOver,
      status: 201,
    },
    async (acting, { params, body }) => ({ units: await takeOver(acting, params.id as Id, body) }),
  ),
  endpoint(
    {
      id: 'fillProgramme',
      method: 'put',
      path: '/programmes/{id}/fillings',
      permission: 'curriculum/edit',
      summary: 'Fill in places that units of a programme still leave open',
      params: ById,
      body: Fillings,
      answer: z.object({ changed: z.int() }),
    },
    async (acting, { params, body }) => ({ changed: await fillUnits(acting, params.id as Id, body.fillings) }),
  ),
]

const filesApi = [
  endpoint(
    {
      id: 'importUnits',
      method: 'post',
      path: '/unit-imports',
      permission: 'curriculum/edit',
      summary: 'Bring units and programmes in from Markdown; a dry run changes nothing and says what would',
      body: UnitImport,
      answer: UnitImportAnswer,
    },
    (acting, { body }) => importUnits(acting, body),
  ),
  endpoint(
    {
      id: 'readUnitArchive',
      method: 'post',
      path: '/unit-archives',
      permission: 'curriculum/edit',
      summary: 'The Markdown files inside a zip; nothing is kept',
      upload: true,
      answer: ArchiveFiles,
    },
    async (_, { file }) => {
      const files = textsInArchive(file!.bytes, '.md')
      if (!files) throw problem('unit-import/not-a-zip', { file: file!.name })
      return { files }
    },
  ),
  endpoint(
    {
      id: 'exportUnits',
      method: 'get',
      path: '/unit-exports',
      permission: 'curriculum/see',
      summary: 'Units and programmes as Markdown files, the same that an import takes',
      query: z.object({ programme: z.uuid().optional() }),
      answer: UnitExport,
    },
    async (acting, { query }) => {
      const programme = query.programme ? (await knownProgramme(acting, query.programme as Id)).id : null
      return { files: await exportUnits(acting, { programme }) }
    },
  ),
]

const rulesApi = [
  endpoint(
    {
      id: 'listCurriculumRules',
      method: 'get',
      path: '/curriculum-rules',
      permission: 'curriculum/see',
      summary: 'Every value of the policy with where it comes from, the organisation’s own first',
      query: PageQuery,
      answer: pageOf(CurriculumRule),
    },
    async ({ tx, now }, { query }) => paged(await curriculumRules(tx, now), query),
  ),
  endpoint(
    {
      id: 'overrideCurriculumRule',
      method: 'put',
      path: '/curriculum-rules/{rule}',
      permission: 'plan/set-rules',
      summary: 'Give the organisation a value of its own, with a reason and a last day',
      params: z.object({ rule: z.string().max(60) }),
      body: OwnRule,
    },
    (acting, { params, body }) => overrideRule(acting, params.rule, body),
  ),
  endpoint(
    {
      id: 'dropCurriculumRule',
      method: 'delete',
      path: '/curriculum-rules/{rule}',
      permission: 'plan/set-rules',
      summary: 'Let the default hold again',
      params: z.object({ rule: z.string().max(60) }),
    },
    (acting, { params }) => returnToStandard(acting, params.rule),
  ),
]

export const coDesignApi: readonly Endpoint[] = [...reviewApi, ...starterApi, ...filesApi, ...rulesApi]
