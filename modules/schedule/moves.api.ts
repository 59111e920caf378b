import type { Id } from '#kernel/id.ts'
import { type Endpoint, endpoint } from '#platform/http/endpoint.ts'
import { moveGoLiveWithSessions, previewGoLiveMove } from './moves.actions.ts'
import {
  GoLiveMoveAsked,
  GoLiveMoveMade,
  GoLiveParams,
  MoveMade,
  MoveParams,
  MovePreview,
  ScheduleMarks,
  SessionMove,
  SessionMoved,
  SessionMovePreview,
  SessionParams,
  Undone,
} from './moves.schema.ts'
import { scheduleMarks } from './moves.views.ts'
import type { Planner } from './planner-port.ts'
import { moveSession, previewSessionMove } from './session-moves.actions.ts'
import { undoGoLiveMove, undoSessionMove } from './undo.actions.ts'

/** Changes of what is published; the server lends the planner that finds the new places. */
export function movesApi(planner: Planner): readonly Endpoint[] {
  return [
    endpoint(
      {
        id: 'getScheduleMarks',
        method: 'get',
        path: '/schedule/marks',
        permission: 'rollout/see',
        summary: 'Sessions as marks on the rollout map',
        answer: ScheduleMarks,
      },
      ({ tx }) => scheduleMarks(tx),
    ),
    endpoint(
      {
        id: 'previewGoLiveMove',
        method: 'post',
        path: '/go-lives/{id}/move-preview',
        permission: 'rollout/move-go-live',
        summary: 'What moving a go-live would move and break; nothing is saved',
        params: GoLiveParams,
        body: GoLiveMoveAsked,
        answer: MovePreview,
      },
      (acting, { params, body }) => previewGoLiveMove(acting, params.id as Id, body, planner),
    ),
    endpoint(
      {
        id: 'moveGoLive',
        method: 'post',
        path: '/go-lives/{id}/move',
        permission: 'rollout/move-go-live',
        summary: 'Move a go-live and the sessions that follow it',
        params: GoLiveParams,
        body: GoLiveMoveMade,
        answer: MoveMade,
      },
      (acting, { params, body }, edge) =>
        moveGoLiveWithSessions(acting, params.id as Id, body, planner, edge.config.undoMinutes),
    ),
    endpoint(
      {
        id: 'undoGoLiveMove',
        method: 'post',
        path: '/moves/{id}/undo',
        permission: 'undo/own',
        summary: 'Take a moved go-live back with its sessions',
        params: MoveParams,
        answer: Undone,
      },
      (acting, { params }) => undoGoLiveMove(acting, params.id as Id),
    ),
    endpoint(
      {
        id: 'previewSessionMove',
        method: 'post',
        path: '/sessions/{id}/move-preview',
        permission: 'plan/adjust',
        summary: 'What moving a published session would break; nothing is saved',
        params: SessionParams,
        body: SessionMove,
        answer: SessionMovePreview,
      },
      (acting, { params, body }) => previewSessionMove(acting, params.id as Id, body),
    ),
    endpoint(
      {
        id: 'moveSession',
        method: 'post',
        path: '/sessions/{id}/move',
        permission: 'plan/adjust',
        summary: 'Move a published session',
        params: SessionParams,
        body: SessionMove,
        answer: SessionMoved,
      },
      (acting, { params, body }, edge) => moveSession(acting, params.id as Id, body, edge.config.undoMinutes),
    ),
    endpoint(
      {
        id: 'undoSessionMove',
        method: 'post',
        path: '/session-moves/{id}/undo',
        permission: 'undo/own',
        summary: 'Take a moved session back',
        params: MoveParams,
        answer: Undone,
      },
      (acting, { params }) => undoSessionMove(acting, params.id as Id),
    ),
  ]
}
