import type { Id } from '#kernel/id.ts'
import { endpoint, z } from '#platform/http/endpoint.ts'
import { askByLink } from './asking.actions.ts'
import { askingPreview } from './asking.views.ts'
import { answerErrors, applyAnswers, checkAnswers, mapAnswers, receiveAnswers } from './import.actions.ts'
import { handIn, nameTask, rateTask, startInterview, withdrawInterview } from './interviews.actions.ts'
import { interviewChoices, interviewPage, myRatings } from './interviews.views.ts'
import {
  AnswersImport,
  AskingPreview,
  GivenRating,
  Interview,
  InterviewChoices,
  MapAnswers,
  MyRatings,
  NamedTask,
  NewAsking,
  NewInterview,
} from './schema.ts'

const ById = z.object({ id: z.uuid() })
const OfTask = z.object({ id: z.uuid(), task: z.uuid() })
const Made = z.object({ id: z.string() }).meta({ id: 'MadeInterview' })
const lead = { permission: 'needs/interview' }
const edit = { permission: 'needs/edit' }

const liveApi = [
  endpoint(
    {
      ...lead,
      id: 'getInterviewChoices',
      method: 'get',
      path: '/needs/interview-choices',
      summary: 'Roles and people for whom an interview can begin, and those that I have begun',
      query: z.object({ role: z.uuid().optional() }),
      answer: InterviewChoices,
    },
    ({ tx, actor }, { query }) => interviewChoices(tx, actor, (query.role as Id | undefined) ?? null),
  ),
  endpoint(
    {
      ...lead,
      id: 'startNeedsInterview',
      method: 'post',
      path: '/needs/interviews',
      summary: 'Begin an interview in the room, or go on with it',
      body: NewInterview,
      answer: Made,
      status: 201,
    },
    async (acting, { body }) => ({ id: await startInterview(acting, body) }),
  ),
  endpoint(
    {
      ...lead,
      id: 'getNeedsInterview',
      method: 'get',
      path: '/needs/interviews/{id}',
      summary: 'One interview: its tasks, its questions, and the answers for who may read them',
      params: ById,
      answer: Interview,
    },
    ({ tx, actor }, { params }) => interviewPage(tx, actor, params.id as Id),
  ),
  endpoint(
    {
      ...lead,
      id: 'rateNeedsTask',
      method: 'put',
      path: '/needs/interviews/{id}/tasks/{task}',
      summary: 'Write down what was said of one task',
      params: OfTask,
      body: GivenRating,
    },
    (acting, { params, body }) => rateTask(acting, params.id as Id, params.task as Id, body),
  ),
  endpoint(
    {
      ...lead,
      id: 'nameNeedsTask',
      method: 'post',
      path: '/needs/interviews/{id}/tasks',
      summary: 'Add a task that the person names',
      params: ById,
      body: NamedTask,
      answer: Made,
      status: 201,
    },
    async (acting, { params, body }) => ({ id: await nameTask(acting, params.id as Id, body.statement) }),
  ),
  endpoint(
    {
      ...lead,
      id: 'handInNeedsInterview',
      method: 'put',
      path: '/needs/interviews/{id}/submitted',
      summary: 'Hand an interview in: from here on it counts, and only its person can read it',
      params: ById,
    },
    (acting, { params }) => handIn(acting, params.id as Id),
  ),
  endpoint(
    {
      ...edit,
      id: 'withdrawNeedsInterview',
      method: 'put',
      path: '/needs/interviews/{id}/withdrawn',
      summary: 'Take an interview out; it counts no longer',
      params: ById,
    },
    (acting, { params }) => withdrawInterview(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'listMyRatings',
      method: 'get',
      path: '/my/needs',
      permission: 'surveys/answer-own',
      summary: 'Everything that I said of my tasks, or of my team’s',
      answer: MyRatings,
    },
    ({ tx, actor }) => myRatings(tx, actor.person!),
  ),
]

const linkApi = [
  endpoint(
    {
      ...edit,
      id: 'previewNeedsAsking',
      method: 'get',
      path: '/needs/roles/{id}/asking',
      summary: 'Who would get the link, and which manager, before anything is sent',
      params: ById,
      answer: AskingPreview,
    },
    ({ tx }, { params }) => askingPreview(tx, params.id as Id),
  ),
  endpoint(
    {
      ...edit,
      id: 'askNeedsByLink',
      method: 'post',
      path: '/needs/roles/{id}/asking',
      summary: 'Send the tasks of a role to its people and their managers',
      params: ById,
      body: NewAsking,
      answer: z.object({ wave: z.string(), invited: z.int() }),
      status: 201,
    },
    (acting, { params, body }) => askByLink(acting, params.id as Id, body),
  ),
]

const importApi = [
  endpoint(
    {
      ...edit,
      id: 'receiveNeedsAnswers',
      method: 'post',
      path: '/needs/imports',
      summary: 'Upload answers (CSV or XLSX); nothing counts yet',
      upload: true,
      answer: Made,
      status: 201,
    },
    (acting, { file }) => receiveAnswers(acting, file!),
  ),
  endpoint(
    {
      ...edit,
      id: 'checkNeedsAnswers',
      method: 'get',
      path: '/needs/imports/{id}',
      summary: 'The dry run of a file: counts, columns, and a reason for each row that stays out',
      params: ById,
      answer: AnswersImport,
    },
    (acting, { params }) => checkAnswers(acting, params.id as Id),
  ),
  endpoint(
    {
      ...edit,
      id: 'mapNeedsAnswers',
      method: 'put',
      path: '/needs/imports/{id}/columns',
      summary: 'Say which column is what',
      params: ById,
      body: MapAnswers,
    },
    (acting, { params, body }) => mapAnswers(acting, params.id as Id, body),
  ),
  endpoint(
    {
      ...edit,
      id: 'applyNeedsAnswers',
      method: 'post',
      path: '/needs/imports/{id}/application',
      summary: 'Bring the good rows in',
      params: ById,
      answer: AnswersImport,
    },
    (acting, { params }) => applyAnswers(acting, params.id as Id),
  ),
  endpoint(
    {
      ...edit,
      id: 'getNeedsAnswerErrors',
      method: 'get',
      path: '/needs/imports/{id}/errors.csv',
      summary: 'The rows that stay out with their reasons, to mend and bring in again',
      params: ById,
      answerType: 'text/csv',
    },
    (acting, { params }) => answerErrors(acting, params.id as Id),
  ),
]

export const needsInterviewsApi = [...liveApi, ...linkApi, ...importApi]
