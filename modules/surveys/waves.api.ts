import type { Id } from '#kernel/id.ts'
import { problem } from '#kernel/problem.ts'
import type { Acting } from '#platform/acting/acting.ts'
import { endpoint, openEndpoint, PageQuery, pageOf, z } from '#platform/http/endpoint.ts'
import { handIn, interviewForm, keepDraft, openForm, openMySurvey, surveysOfMine } from './answering.actions.ts'
import { previewOf } from './audience.views.ts'
import { inviteList, waveInFull, waveList } from './coverage.views.ts'
import {
  addInvites,
  cancelWave,
  changeWave,
  closeWave,
  makeWave,
  reopenWave,
  withdrawInvite,
} from './running.actions.ts'
import { askForReminders, remindable } from './telling.actions.ts'
import { recordAnswers, sendWave, waveOrUnknown } from './waves.actions.ts'
import {
  AnswerForm,
  Audience,
  ChangedWave,
  GivenAnswers,
  MySurvey,
  NewWave,
  Wave,
  WaveInvite,
  WavePreview,
  WaveRow,
} from './waves.schema.ts'

const ById = z.object({ id: z.uuid() })
const ByToken = z.object({ token: z.string().min(40).max(120) })
const MadeWave = z.object({ id: z.string() }).meta({ id: 'MadeSurveyWave' })

export const wavesApi = [
  endpoint(
    {
      id: 'listWaves',
      method: 'get',
      path: '/survey-waves',
      permission: 'surveys/run',
      summary: 'Survey waves, newest first, with how many were asked and have answered',
      query: PageQuery,
      answer: pageOf(WaveRow),
    },
    ({ tx, now }, { query }) => waveList(tx, now, query),
  ),
  endpoint(
    {
      id: 'previewWave',
      method: 'post',
      path: '/survey-wave-previews',
      permission: 'surveys/run',
      summary: 'Who would be asked, before anything is made',
      body: Audience,
      answer: WavePreview,
    },
    ({ tx }, { body }) => previewOf(tx, body),
  ),
  endpoint(
    {
      id: 'makeWave',
      method: 'post',
      path: '/survey-waves',
      permission: 'surveys/run',
      summary: 'Make a wave; attributed or anonymous is decided here, once',
      body: NewWave,
      answer: MadeWave,
      status: 201,
    },
    async (acting, { body }) => ({ id: await makeWave(acting, body) }),
  ),
  endpoint(
    {
      id: 'getWave',
      method: 'get',
      path: '/survey-waves/{id}',
      permission: 'surveys/run',
      summary: 'One wave with its coverage',
      params: ById,
      answer: Wave,
    },
    async (acting, { params }) => {
      const id = params.id as Id
      const wave = await waveInFull(acting.tx, id, acting.now, (await remindable(acting, id)).length)
      if (!wave) throw problem('survey-wave/unknown', { id })
      return wave
    },
  ),
  endpoint(
    {
      id: 'changeWave',
      method: 'put',
      path: '/survey-waves/{id}',
      permission: 'surveys/run',
      summary: 'Change title, closing day and reminders of a wave',
      params: ById,
      body: ChangedWave,
    },
    (acting, { params, body }) => changeWave(acting, params.id as Id, body),
  ),
  ...(
    [
      ['sendWave', 'sent', 'Mail everybody who is asked and was not told yet', sendWave],
      ['remindWave', 'reminders', 'Remind those who have not answered', askForReminders],
      ['closeWave', 'closed', 'Take no more answers', closeWave],
      ['cancelWave', 'cancelled', 'Cancel the wave and call back what waits to leave', cancelWave],
      ['reopenWave', 'reopened', 'Take a closing or a cancellation back, while nobody saw results', reopenWave],
    ] as [string, string, string, (acting: Acting, id: Id) => Promise<void>][]
  ).map(([id, verb, summary, action]) =>
    endpoint(
      { id, method: 'post', path: `/survey-waves/{id}/${verb}`, permission: 'surveys/run', summary, params: ById },
      (acting, { params }) => action(acting, params.id as Id),
    ),
  ),
  endpoint(
    {
      id: 'listWaveInvites',
      method: 'get',
      path: '/survey-waves/{id}/invites',
      permission: 'surveys/run',
      summary: 'Who is asked; in an anonymous wave without who answered',
      params: ById,
      query: PageQuery.extend({ search: z.string().max(100).default('') }),
      answer: pageOf(WaveInvite),
    },
    async (acting, { params, query }) => {
      await waveOrUnknown(acting, params.id as Id)
      return inviteList(acting.tx, params.id as Id, query)
    },
  ),
  endpoint(
    {
      id: 'addWaveInvites',
      method: 'post',
      path: '/survey-waves/{id}/invites',
      permission: 'surveys/run',
      summary: 'Ask more people',
      params: ById,
      body: Audience,
      answer: z.object({ added: z.int() }),
    },
    async (acting, { params, body }) => ({ added: await addInvites(acting, params.id as Id, body) }),
  ),
  endpoint(
    {
      id: 'withdrawInvite',
      method: 'delete',
      path: '/survey-invites/{id}',
      permission: 'surveys/run',
      summary: 'Take an invitation back that was not answered',
      params: ById,
    },
    (acting, { params }) => withdrawInvite(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'getInterviewForm',
      method: 'get',
      path: '/survey-invites/{id}/form',
      permission: 'surveys/run',
      summary: 'What somebody is asked, for whoever fills it in together with them',
      params: ById,
      answer: z.object({ form: AnswerForm, person: z.string() }),
    },
    (acting, { params }) => interviewForm(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'recordAnswers',
      method: 'post',
      path: '/survey-invites/{id}/answers',
      permission: 'surveys/run',
      summary: 'Write down what somebody answers in the room; who led is kept with it',
      params: ById,
      body: GivenAnswers,
    },
    (acting, { params, body }) =>
      recordAnswers(acting, { invite: params.id as Id, answers: body.answers, ledBy: acting.actor.person }),
  ),
  endpoint(
    {
      id: 'listMySurveys',
      method: 'get',
      path: '/my/surveys',
      permission: 'surveys/answer-own',
      summary: 'What I am asked',
      answer: z.object({ rows: z.array(MySurvey) }),
    },
    async (acting) => ({ rows: await surveysOfMine(acting) }),
  ),
  endpoint(
    {
      id: 'openMySurvey',
      method: 'post',
      path: '/my/surveys/{id}/link',
      permission: 'surveys/answer-own',
      summary: 'A personal link of my own invitation',
      params: ById,
      answer: z.object({ token: z.string() }),
      status: 201,
    },
    (acting, { params }) => openMySurvey(acting, params.id as Id),
  ),
  openEndpoint(
    {
      id: 'getAnswerForm',
      method: 'get',
      path: '/survey-links/{token}',
      permission: 'public',
      summary: 'The form behind a personal link, with what was answered so far',
      params: ByToken,
      answer: AnswerForm,
    },
    (edge, { params }) => openForm(edge, params.token),
  ),
  openEndpoint(
    {
      id: 'keepAnswerDraft',
      method: 'put',
      path: '/survey-links/{token}/draft',
      permission: 'public',
      summary: 'Keep what was answered so far',
      params: ByToken,
      body: GivenAnswers,
    },
    (edge, { params, body }) => keepDraft(edge, params.token, body.answers),
  ),
  openEndpoint(
    {
      id: 'handInAnswers',
      method: 'post',
      path: '/survey-links/{token}/answers',
      permission: 'public',
      summary: 'Hand in; under a name it may be changed until closing, without a name it cannot be found again',
      params: ByToken,
      body: GivenAnswers,
    },
    (edge, { params, body }) => handIn(edge, params.token, body.answers),
  ),
]
