import type { Id } from '#kernel/id.ts'
import { endpoint, openEndpoint, z } from '#platform/http/endpoint.ts'
import { roomOf } from './cards.views.ts'
import { askForSwap, comeAnyway, decideSwap, declineForTeam, declineSession, suggestSwap } from './conflicts.actions.ts'
import { alternativesFor } from './conflicts.views.ts'
import { closeFeed, feedBehind, openFeed } from './feed.actions.ts'
import { givenSessions, sessionPage } from './given.views.ts'
import { myProgramme } from './my.views.ts'
import { myTeamMember, ownPlace } from './places.views.ts'
import { programmeWeek } from './programme.views.ts'
import {
  Cannot,
  Feed,
  GivenSessions,
  MyProgramme,
  OtherSessions,
  ProgrammeWeek,
  SessionPage,
  SwapChoice,
  TeamWeek,
} from './schema.ts'
import { teamWeek } from './team.views.ts'

const OneSession = z.object({ id: z.uuid() })
const PersonInSession = z.object({ id: z.uuid(), person: z.uuid() })
const FeedAddress = z.object({ org: z.uuid(), file: z.string().regex(/^[\w-]{20,100}\.ics$/) })

export const sessionsApi = [
  endpoint(
    {
      id: 'getMyProgramme',
      method: 'get',
      path: '/my/programme',
      permission: 'my-programme/see',
      summary: 'My own go-lives, sessions, practice and answers',
      answer: MyProgramme,
    },
    ({ tx, actor, now }) => myProgramme(tx, actor.person!, now),
  ),
  endpoint(
    {
      id: 'sayCannotCome',
      method: 'put',
      path: '/my/sessions/{id}/conflict',
      permission: 'sessions/decline-own',
      summary: 'Say that I cannot come; my place is kept until another is found',
      params: OneSession,
      body: Cannot,
    },
    (acting, { params, body }) => declineSession(acting, params.id as Id, body.note),
  ),
  endpoint(
    {
      id: 'sayComeAnyway',
      method: 'delete',
      path: '/my/sessions/{id}/conflict',
      permission: 'sessions/decline-own',
      summary: 'Say that I can come after all',
      params: OneSession,
    },
    (acting, { params }) => comeAnyway(acting, params.id as Id),
  ),
  endpoint(
    {
      id: 'listMyAlternatives',
      method: 'get',
      path: '/my/sessions/{id}/alternatives',
      permission: 'swap/suggest-own',
      summary: 'Other sessions of the same work with a free seat inside my window',
      params: OneSession,
      answer: OtherSessions,
    },
    async ({ tx, actor, now }, { params }) => {
      await ownPlace(tx, actor.person!, params.id as Id)
      return alternatives(await alternativesFor(tx, params.id as Id, actor.person!, now))
    },
  ),
  endpoint(
    {
      id: 'askForSwap',
      method: 'put',
      path: '/my/sessions/{id}/swap',
      permission: 'swap/suggest-own',
      summary: 'Take the session that my manager suggested, or ask the programme lead for another',
      params: OneSession,
      body: SwapChoice,
      answer: z.object({ state: z.enum(['moved', 'asked']) }),
    },
    (acting, { params, body }) => askForSwap(acting, params.id as Id, body.sessionId as Id),
  ),
  endpoint(
    {
      id: 'openMyFeed',
      method: 'post',
      path: '/my/calendar-feed',
      permission: 'calendars/feed-own',
      summary: 'Make a secret address for my calendar program; an older one ends',
      answer: Feed,
      status: 201,
    },
    (acting) => openFeed(acting),
  ),
  endpoint(
    {
      id: 'closeMyFeed',
      method: 'delete',
      path: '/my/calendar-feed',
      permission: 'calendars/feed-own',
      summary: 'End the address of my calendar feed',
    },
    (acting) => closeFeed(acting),
  ),
  openEndpoint(
    {
      id: 'readFeed',
      method: 'get',
      path: '/feeds/{org}/{file}',
      permission: 'public',
      summary: 'A personal calendar, behind its secret address',
      params: FeedAddress,
      answerType: 'text/calendar',
    },
    (edge, { params }) => feedBehind(edge, params.org as Id, params.file.slice(0, -4)),
  ),
  endpoint(
    {
      id: 'getTeamWeek',
      method: 'get',
      path: '/team/week',
      permission: 'team/see',
      summary: 'My team’s dates, who cannot come, and at most three things to do',
      answer: TeamWeek,
    },
    ({ tx, actor, now }) => teamWeek(tx, actor.person!, now),
  ),
  endpoint(
    {
      id: 'sayTeamCannotCome',
      method: 'put',
      path: '/team/{person}/sessions/{id}/conflict',
      permission: 'swap/suggest',
      summary: 'Say that somebody of my team cannot come',
      params: PersonInSession,
      body: Cannot,
    },
    (acting, { params, body }) => declineForTeam(acting, params.id as Id, params.person as Id, body.note),
  ),
  endpoint(
    {
      id: 'listTeamAlternatives',
      method: 'get',
      path: '/team/{person}/sessions/{id}/alternatives',
      permission: 'swap/suggest',
      summary: 'Other sessions that somebody of my team could take',
      params: PersonInSession,
      answer: OtherSessions,
    },
    async ({ tx, actor, now }, { params }) => {
      await myTeamMember(tx, actor.person!, params.person as Id, now)
      await ownPlace(tx, params.person as Id, params.id as Id)
      return alternatives(await alternativesFor(tx, params.id as Id, params.person as Id, now))
    },
  ),
  endpoint(
    {
      id: 'suggestSwap',
      method: 'put',
      path: '/team/{person}/sessions/{id}/suggestion',
      permission: 'swap/suggest',
      summary: 'Suggest another session; the person accepts or the programme lead decides',
      params: PersonInSession,
      body: SwapChoice,
    },
    (acting, { params, body }) => suggestSwap(acting, params.id as Id, params.person as Id, body.sessionId as Id),
  ),
  endpoint(
    {
      id: 'getProgrammeWeek',
      method: 'get',
      path: '/programme/week',
      permission: 'programme/see-week',
      summary: 'What is due in seven days, and what is at risk and why',
      answer: ProgrammeWeek,
    },
    ({ tx, now }) => programmeWeek(tx, now),
  ),
  endpoint(
    {
      id: 'listGivenSessions',
      method: 'get',
      path: '/given-sessions',
      permission: 'sessions/see-own-facilitated',
      summary: 'The sessions that I give, the next one first',
      answer: GivenSessions,
    },
    ({ tx, actor, now }) => givenSessions(tx, actor.person!, now),
  ),
  endpoint(
    {
      id: 'getSession',
      method: 'get',
      path: '/sessions/{id}',
      permission: 'my-programme/see',
      summary: 'One session, for everybody whom it concerns',
      params: OneSession,
      answer: SessionPage,
    },
    ({ tx, actor, now }, { params }) => sessionPage(tx, actor, params.id as Id, now),
  ),
  endpoint(
    {
      id: 'listAlternatives',
      method: 'get',
      path: '/sessions/{id}/people/{person}/alternatives',
      permission: 'swap/decide',
      summary: 'Other sessions that somebody could take',
      params: PersonInSession,
      answer: OtherSessions,
    },
    async ({ tx, now }, { params }) => {
      await ownPlace(tx, params.person as Id, params.id as Id)
      return alternatives(await alternativesFor(tx, params.id as Id, params.person as Id, now))
    },
  ),
  endpoint(
    {
      id: 'decideSwap',
      method: 'put',
      path: '/sessions/{id}/people/{person}/swap',
      permission: 'swap/decide',
      summary: 'Move somebody’s place to another session; both calendars follow',
      params: PersonInSession,
      body: SwapChoice,
    },
    (acting, { params, body }) => decideSwap(acting, params.id as Id, params.person as Id, body.sessionId as Id),
  ),
]

function alternatives(others: Awaited<ReturnType<typeof alternativesFor>>) {
  return {
    rows: others.map((other) => ({
      id: other.id,
      cohortName: other.cohortName,
      language: other.language,
      startsAt: other.startsAt,
      minutes: other.minutes,
      zone: other.zone,
      place: roomOf(other),
      facilitatorName: other.facilitatorName,
      freeSeats: other.freeSeats,
    })),
  }
}
