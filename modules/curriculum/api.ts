import type { Id } from '#kernel/id.ts'
import { archiveOf } from '#platform/files/text-archive.ts'
import { type Endpoint, endpoint, PageQuery, paged, pageOf, z } from '#platform/http/endpoint.ts'
import {
  addUnit,
  changeProgramme,
  dropDraft,
  keepDraft,
  knownProgramme,
  knownUnit,
  retireProgramme,
  retireUnit,
  saveUnit,
  startProgramme,
} from './actions.ts'
import { exportUnits } from './import.actions.ts'
import { checkDraft, comparisonOf, programmeDetail, programmeRow, unitDetail, unitRow } from './pages.views.ts'
import {
  Check,
  Checked,
  Comparison,
  DraftSaved,
  DraftToKeep,
  DraftToSave,
  Made,
  MyDraft,
  NewProgramme,
  NewUnit,
  ProgrammeDetail,
  ProgrammeFields,
  ProgrammeRow,
  UnitDetail,
  UnitRow,
} from './schema.ts'
import { autosaveOf, shelfHere } from './views.ts'

const ById = z.object({ id: z.uuid() })
const ProgrammeQuery = PageQuery.extend({ retired: z.stringbool().default(false) })
const UnitQuery = PageQuery.extend({
  programme: z.uuid().optional(),
  workflow: z.string().max(80).optional().describe('Key of the workflow'),
  department: z.string().max(160).optional(),
  role: z.string().max(20).optional(),
  state: z.enum(['draft', 'in review', 'approved']).optional(),
  retired: z.stringbool().default(false),
})

const programmesApi = [
  endpoint(
    {
      id: 'listProgrammes',
      method: 'get',
      path: '/programmes',
      permission: 'curriculum/see',
      summary: 'Programmes, newest first, with what the lint says of each',
      query: ProgrammeQuery,
      answer: pageOf(ProgrammeRow),
    },
    async ({ tx, now }, { query }) => {
      const shelf = await shelfHere(tx, now)
      const found = shelf.programmes.filter(({ retiredAt }) => query.retired || retiredAt === null)
      const page = paged(found, query)
      return { ...page, rows: page.rows.map((one) => programmeRow(shelf, one)) }
    },
  ),
  endpoint(
    {
      id: 'startProgramme',
      method: 'post',
      path: '/programmes',
      permission: 'curriculum/edit',
      summary: 'Start a programme',
      body: NewProgramme,
      answer: Made,
      status: 201,
    },
    async (acting, { body }) => ({ id: await startProgramme(acting, body) }),
  ),
  endpoint(
    {
      id: 'getProgramme',
      method: 'get',
      path: '/programmes/{id}',
      permission: 'curriculum/see',
      summary: 'One programme: its units, its coverage and what the lint says of the whole',
      params: ById,
      answer: ProgrammeDetail,
    },
    async (acting, { params }) => {
      const { tx, now, actor } = acting
      const programme = await knownProgramme(acting, params.id as Id)
      return programmeDetail(tx, await shelfHere(tx, now), programme, { person: actor.person, now })
    },
  ),
  endpoint(
    {
      id: 'changeProgramme',
      method: 'put',
      path: '/programmes/{id}',
      permission: 'curriculum/edit',
      summary: 'Change title, reason, departments and channel of a programme',
      params: ById,
      body: ProgrammeFields,
    },
    (acting, { params, body }) => changeProgramme(acting, params.id as Id, body),
  ),
  endpoint(
    {
      id: 'retireProgramme',
      method: 'put',
      path: '/programmes/{id}/retired',
      permission: 'curriculum/edit',
      summary: 'Take a programme out of use; nothing is deleted',
      params: ById,
    },
    (acting, { params }) => retireProgramme(acting, params.id as Id, true),
  ),
  endpoint(
    {
      id: 'restoreProgramme',
      method: 'delete',
      path: '/programmes/{id}/retired',
      permission: 'curriculum/edit',
      summary: 'Bring a programme back',
      params: ById,
    },
    (acting, { params }) => retireProgramme(acting, params.id as Id, false),
  ),
  endpoint(
    {
      id: 'downloadProgramme',
      method: 'get',
      path: '/programmes/{id}/archive',
      permission: 'curriculum/see',
      summary: 'The programme and its units as Markdown files in a zip',
      params: ById,
      answerType: 'application/zip',
    },
    async (acting, { params }) => {
      const programme = await knownProgramme(acting, params.id as Id)
      const files = await exportUnits(acting, { programme: programme.id })
      return {
        bytes: archiveOf(files.map(({ path, text }) => ({ name: path, text }))),
        fileName: `${programme.key}.zip`,
      }
    },
  ),
]

const unitsApi = [
  endpoint(
    {
      id: 'listUnits',
      method: 'get',
      path: '/units',
      permission: 'curriculum/see',
      summary: 'Units with their state and what the lint says of each',
      query: UnitQuery,
      answer: pageOf(UnitRow),
    },
    async ({ tx, now }, { query }) => {
      const shelf = await shelfHere(tx, now)
      const found = shelf.units.filter(
        (one) =>
          (query.retired || one.retiredAt === null) &&
          (!query.programme || one.programmeId === query.programme) &&
          (!query.workflow || one.unit.workflows.includes(query.workflow)) &&
          (!query.department || one.unit.department.toLowerCase() === query.department.toLowerCase()) &&
          (!query.role || one.unit.role === query.role) &&
          (!query.state || one.standing.state === query.state),
      )
      const page = paged(found, query)
      return { ...page, rows: page.rows.map((one) => unitRow(shelf, one)) }
    },
  ),
  endpoint(
    {
      id: 'addUnit',
      method: 'post',
      path: '/units',
      permission: 'curriculum/edit',
      summary: 'Begin a unit, or a variant that shares blocks with another',
      body: NewUnit,
      answer: Made,
      status: 201,
    },
    async (acting, { body }) => ({ id: await addUnit(acting, body) }),
  ),
  endpoint(
    {
      id: 'getUnit',
      method: 'get',
      path: '/units/{id}',
      permission: 'curriculum/see',
      summary: 'One unit as it stands, with its file, findings, versions and approvals',
      params: ById,
      answer: UnitDetail,
    },
    async (acting, { params }) => {
      const unit = await knownUnit(acting, params.id as Id)
      return unitDetail(acting.tx, await shelfHere(acting.tx, acting.now), unit)
    },
  ),
  endpoint(
    {
      id: 'saveUnitDraft',
      method: 'put',
      path: '/units/{id}/draft',
      permission: 'curriculum/edit',
      summary: 'Save a unit; refused with both texts when somebody saved in between',
      params: ById,
      body: DraftToSave,
      answer: DraftSaved,
    },
    (acting, { params, body }) => saveUnit(acting, params.id as Id, body),
  ),
  endpoint(
    {
      id: 'getMyUnitDraft',
      method: 'get',
      path: '/units/{id}/my-draft',
      permission: 'curriculum/edit',
      summary: 'What the reader was writing and has not saved; null when there is nothing',
      params: ById,
      answer: MyDraft,
    },
    async (acting, { params }) => {
      await knownUnit(acting, params.id as Id)
      return autosaveOf(acting.tx, params.id as Id, acting.actor.person)
    },
  ),
  endpoint(
    {
      id: 'keepMyUnitDraft',
      method: 'put',
      path: '/units/{id}/my-draft',
      permission: 'curriculum/edit',
      summary: 'Keep what the reader is writing; nobody else sees it',
      params: ById,
      body: DraftToKeep,
    },
    (acting, { params, body }) => keepDraft(acting, params.id as Id, body),
  ),
  endpoint(
    {
      id: 'dropMyUnitDraft',
      method: 'delete',
      path: '/units/{id}/my-draft',
      permission: 'curriculum/edit',
      summary: 'Throw away what the reader was writing',
      params: ById,
    },
    (acting, { params }) => dropDraft(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'checkUnit',
      method: 'post',
      path: '/units/{id}/checks',
      permission: 'curriculum/see',
      summary: 'What the lint would say of a text as this unit; nothing is saved',
      params: ById,
      body: Check,
      answer: Checked,
    },
    async (acting, { params, body }) => {
      const unit = await knownUnit(acting, params.id as Id)
      return checkDraft(await shelfHere(acting.tx, acting.now), unit, body.markdown)
    },
  ),
  endpoint(
    {
      id: 'downloadUnit',
      method: 'get',
      path: '/units/{id}/file',
      permission: 'curriculum/see',
      summary: 'The unit as its Markdown file',
      params: ById,
      answerType: 'text/markdown',
    },
    async (acting, { params }) => {
      const { markdown, key } = await knownUnit(acting, params.id as Id)
      return { text: markdown, fileName: `${key}.md` }
    },
  ),
  endpoint(
    {
      id: 'compareUnits',
      method: 'get',
      path: '/units/{id}/comparisons/{other}',
      permission: 'curriculum/see',
      summary: 'Two units side by side: what they share and what differs',
      params: z.object({ id: z.uuid(), other: z.uuid() }),
      answer: Comparison,
    },
    async (acting, { params }) => {
      const left = await knownUnit(acting, params.id as Id)
      const right = await knownUnit(acting, params.other as Id)
      return comparisonOf(left, right)
    },
  ),
  endpoint(
    {
      id: 'retireUnit',
      method: 'put',
      path: '/units/{id}/retired',
      permission: 'curriculum/edit',
      summary: 'Take a unit out of use; refused while a variant shares its blocks',
      params: ById,
    },
    (acting, { params }) => retireUnit(acting, params.id as Id, true),
  ),
  endpoint(
    {
      id: 'restoreUnit',
      method: 'delete',
      path: '/units/{id}/retired',
      permission: 'curriculum/edit',
      summary: 'Bring a unit back',
      params: ById,
    },
    (acting, { params }) => retireUnit(acting, params.id as Id, false),
  ),
]

export const curriculumApi: readonly Endpoint[] = [...programmesApi, ...unitsApi]
