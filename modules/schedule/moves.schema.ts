import { z } from 'zod'
import { Break, UnscheduledSession } from './plans.schema.ts'
import { SessionKind } from './schema.ts'

export const GoLiveParams = z.object({ id: z.uuid() })
export const MoveParams = z.object({ id: z.uuid() })
export const SessionParams = z.object({ id: z.uuid() })

export const GoLiveMoveAsked = z.object({
  to: z.iso.date(),
  accessFrom: z.iso.date().nullable().optional().describe('Left out: access stays as it is'),
})
export type GoLiveMoveAsked = z.infer<typeof GoLiveMoveAsked>
export const GoLiveMoveMade = GoLiveMoveAsked.extend({ reason: z.string().trim().max(1000).nullable().optional() })
export type GoLiveMoveMade = z.infer<typeof GoLiveMoveMade>

const Names = z.record(z.string(), z.string())

export const MovedSession = z
  .object({
    sessionId: z.string(),
    key: z.string(),
    kind: SessionKind,
    part: z.number().int(),
    cohort: z.string(),
    workflow: z.string(),
    zone: z.string(),
    minutes: z.number().int(),
    from: z.string(),
    to: z.string(),
    fromFacilitator: z.string(),
    toFacilitator: z.string(),
    people: z.number().int(),
    isOfThisGoLive: z.boolean(),
  })
  .meta({ id: 'MovedSession' })
export type MovedSession = z.infer<typeof MovedSession>

export const MovePreview = z
  .object({
    goLiveId: z.string(),
    isPlanned: z.boolean().describe('Whether the published plan trains anybody for this go-live'),
    from: z.string(),
    to: z.string(),
    accessFrom: z.string().nullable(),
    moves: z.array(MovedSession),
    kept: z.number().int(),
    added: z.number().int(),
    cancelled: z.number().int(),
    peopleTold: z.number().int(),
    broken: z.array(Break.extend({ session: z.string() })),
    unscheduled: z.array(UnscheduledSession),
    ways: z.array(
      z.object({ change: z.record(z.string(), z.unknown()), sessionsMoved: z.number().int(), cost: z.number() }),
    ),
    names: Names,
  })
  .meta({ id: 'MovePreview' })
export type MovePreview = z.infer<typeof MovePreview>

export const MoveMade = z
  .object({
    moveId: z.string(),
    undoUntil: z.string(),
    sessions: z.number().int(),
    peopleTold: z.number().int(),
    unscheduled: z.number().int(),
  })
  .meta({ id: 'MoveMade' })
export type MoveMade = z.infer<typeof MoveMade>

export const SessionMove = z.object({
  start: z.iso.datetime({ offset: true }),
  facilitator: z.uuid().optional(),
  pinned: z.boolean().default(true).describe('A pinned session keeps its place in the next plan'),
})
export type SessionMove = z.infer<typeof SessionMove>

export const SessionMovePreview = z
  .object({
    sessionId: z.string(),
    startsAt: z.string(),
    facilitatorId: z.string(),
    breaks: z.array(Break),
    before: z.array(Break),
    peopleTold: z.number().int(),
    names: Names,
  })
  .meta({ id: 'SessionMovePreview' })
export type SessionMovePreview = z.infer<typeof SessionMovePreview>

export const SessionMoved = SessionMovePreview.extend({ changeId: z.string(), undoUntil: z.string() }).meta({
  id: 'SessionMoved',
})
export type SessionMoved = z.infer<typeof SessionMoved>

export const Undone = z.object({ sessions: z.number().int() })

export const ScheduleMarks = z
  .object({
    planId: z.string().nullable(),
    proposal: z.boolean().describe('Nothing is published; these are the marks of the newest proposal'),
    rows: z.array(
      z.object({
        goLiveId: z.string(),
        marks: z.array(
          z.object({
            kind: SessionKind,
            part: z.number().int(),
            startsAt: z.string(),
            day: z.string().describe('In the zone of the cohort'),
            sessionId: z.string().nullable().describe('null in a proposal'),
            cohort: z.string(),
          }),
        ),
        unscheduled: z.array(
          z.object({
            kind: SessionKind,
            part: z.number().int(),
            why: z.string().describe('The rule that takes most starts'),
          }),
        ),
        withoutPlace: z.number().int(),
        squeezedDays: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'ScheduleMarks' })
export type ScheduleMarks = z.infer<typeof ScheduleMarks>

/** A published session as it stood before a change. */
export const SessionBefore = z.object({
  id: z.string(),
  starts_at: z.string(),
  minutes: z.number(),
  zone: z.string(),
  facilitator_id: z.string(),
  mode: z.string(),
  room_id: z.string().nullable(),
  window_opens_on: z.string(),
  window_closes_on: z.string(),
  pinned_at: z.string().nullable(),
  pinned_by: z.string().nullable(),
})
export type SessionBefore = z.infer<typeof SessionBefore>
