import { z } from 'zod'
import { SessionKind } from './schema.ts'

const Detail = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))

export const PlanState = z.enum(['queued', 'running', 'ready', 'failed', 'cancelled', 'published', 'replaced'])
export type PlanState = z.infer<typeof PlanState>

export const PlanSummary = z.object({
  cohorts: z.number().int().default(0),
  people: z.number().int().default(0).describe('People with a place'),
  facilitators: z.number().int().default(0),
  sessions: z.number().int().default(0),
  unscheduled: z.number().int().default(0),
  withoutPlace: z.number().int().default(0).describe('People without a place, each counted once'),
  squeezed: z.number().int().default(0),
  practiceMinutes: z.number().int().default(0),
  practiceMissing: z.number().int().default(0).describe('Minutes of practice that found no room'),
  cost: z.number().default(0),
  bound: z
    .object({ value: z.number(), ratio: z.number() })
    .nullable()
    .default(null)
    .describe('No plan of these facts costs less than the value; ratio: what this one costs of it'),
  parts: z.record(z.string(), z.number()).default({}),
})
export type PlanSummary = z.infer<typeof PlanSummary>

export const AppliedWay = z.object({ change: Detail, names: z.record(z.string(), z.string()) })
export type AppliedWay = z.infer<typeof AppliedWay>

export const PlanRow = z
  .object({
    id: z.string(),
    state: PlanState,
    why: z.enum(['asked', 'moved', 'facts']),
    seed: z.number().int(),
    iterations: z.number().int().nullable(),
    progress: z.number().describe('0 to 1'),
    stage: z.string().max(20).nullable().describe('read, place, improve, bound, polish, explain'),
    costSoFar: z.number().nullable().describe('Of the best plan found so far, while it runs'),
    isThorough: z.boolean(),
    isStopping: z.boolean().describe('Somebody stopped it and it has not ended yet'),
    isPartial: z.boolean().describe('Stopped before it was done: the best plan found by then'),
    requestedBy: z.string().nullable(),
    createdAt: z.string(),
    finishedAt: z.string().nullable(),
    publishedAt: z.string().nullable(),
    summary: PlanSummary,
    problem: z.object({ slug: z.string(), detail: z.record(z.string(), z.unknown()) }).nullable(),
    applied: AppliedWay.nullable().describe('The way out that was applied before this run'),
    afterPlanId: z.string().nullable().describe('The plan whose way out it was'),
  })
  .meta({ id: 'Plan' })
export type PlanRow = z.infer<typeof PlanRow>

export const Finding = z.object({ kind: z.string(), detail: Detail }).meta({ id: 'PlanFinding' })

/** A cohort of a plan with the names people know it by. */
export type PlanCohort = {
  key: string
  name: string
  goLiveId: string
  workflowId: string
  workflow: string
  on: string | null
  people: number
  language: string
  zone: string
  roleClass: string
}

export const Squeezed = z
  .object({
    cohort: z.string(),
    workflow: z.string(),
    goLiveId: z.string(),
    goLiveOn: z.string().nullable(),
    reason: z.enum(['today', 'access', 'merge']),
    daysLost: z.number().int(),
  })
  .meta({ id: 'Squeezed' })
export type Squeezed = z.infer<typeof Squeezed>

/** What publishing would change, counted against what is published now. */
export const PlanChanges = z
  .object({
    added: z.number().int(),
    moved: z.number().int(),
    kept: z.number().int(),
    cancelled: z.number().int(),
    people: z.number().int().describe('People who get an invitation, an update or a cancellation'),
  })
  .meta({ id: 'PlanChanges' })
export type PlanChanges = z.infer<typeof PlanChanges>

/** A cohort that is taught in one live session because its two found no place together. */
export const Relaxed = z
  .object({
    cohort: z.string(),
    workflow: z.string(),
    minutes: z.number().int(),
    insteadOf: z.array(z.number().int()),
  })
  .meta({ id: 'Relaxed' })

/** Where one more hour of a facilitator would help most, by the prices of the bound. */
export const ScarceTime = z
  .object({
    facilitator: z
      .string()
      .nullable()
      .describe('One more hour of this person; null: of anybody who teaches the workflow'),
    workflow: z.string().nullable(),
    language: z.string().nullable(),
    week: z.string().describe('Its first day'),
    points: z.number().describe('What one more hour would save'),
  })
  .meta({ id: 'ScarceTime' })

export const PlanPage = z
  .object({
    plan: PlanRow,
    relaxed: z.array(Relaxed).describe('Announced: one live session instead of two'),
    scarce: z.array(ScarceTime).describe('Dearest first; empty where no bound was worked out'),
    findings: z.array(Finding),
    changes: PlanChanges.nullable().describe('null: the plan is not ready'),
    isNewest: z.boolean(),
  })
  .meta({ id: 'PlanPage' })
export type PlanPage = z.infer<typeof PlanPage>

export const Break = z.object({ rule: z.string(), detail: Detail }).meta({ id: 'Break' })

export const PlanSession = z
  .object({
    key: z.string(),
    cohortKey: z.string(),
    cohort: z.string(),
    workflow: z.string(),
    goLiveId: z.string(),
    kind: SessionKind,
    part: z.number().int(),
    startsAt: z.string(),
    minutes: z.number().int(),
    zone: z.string(),
    facilitatorId: z.string(),
    facilitator: z.string(),
    mode: z.enum(['online', 'onsite']),
    room: z.string().nullable(),
    site: z.string().nullable(),
    people: z.number().int(),
    clashes: z.number().int(),
    windowOpensOn: z.string(),
    windowClosesOn: z.string(),
    isHeld: z.boolean(),
    isPinned: z.boolean(),
    movedByHand: z.boolean(),
    breaks: z.array(Break),
    change: z.enum(['added', 'moved', 'kept']).describe('Against what is published'),
  })
  .meta({ id: 'PlanSession' })
export type PlanSession = z.infer<typeof PlanSession>

const Why = z.object({ rule: z.string(), count: z.number().int(), detail: Detail })
const WayOut = z.object({ change: Detail, sessionsMoved: z.number().int(), cost: z.number() })
const Names = z
  .record(z.string(), z.string())
  .describe('Names of everybody and everything that the details mention, by id')

export const UnscheduledSession = z
  .object({
    key: z.string(),
    kind: SessionKind,
    part: z.number().int(),
    cohort: z.string(),
    workflow: z.string(),
    goLiveId: z.string(),
    goLiveOn: z.string().nullable(),
    people: z.number().int(),
    windowOpensOn: z.string(),
    windowClosesOn: z.string(),
    why: z.array(Why),
    waysOut: z.array(WayOut),
    names: Names,
  })
  .meta({ id: 'UnscheduledSession' })
export type UnscheduledSession = z.infer<typeof UnscheduledSession>

export const PersonWithoutPlace = z
  .object({
    personId: z.string(),
    name: z.string(),
    goLiveId: z.string(),
    group: z.string(),
    workflow: z.string(),
    goLiveOn: z.string().nullable(),
    why: z.array(Why),
    waysOut: z.array(WayOut),
    names: Names,
  })
  .meta({ id: 'PersonWithoutPlace' })
export type PersonWithoutPlace = z.infer<typeof PersonWithoutPlace>

export const BrokenSession = z
  .object({
    key: z.string(),
    kind: SessionKind.nullable(),
    part: z.number().int(),
    cohort: z.string(),
    workflow: z.string(),
    startsAt: z.string().nullable(),
    zone: z.string(),
    isHere: z.boolean().describe('Whether the session is part of this plan; a lost pin is not'),
    breaks: z.array(Break),
    names: Names,
  })
  .meta({ id: 'BrokenSession' })
export type BrokenSession = z.infer<typeof BrokenSession>

export const NewPlan = z.object({
  seed: z.number().int().min(0).max(2147483647).default(1),
  iterations: z.number().int().min(0).max(100_000_000).optional(),
  thorough: z
    .boolean()
    .default(false)
    .describe('Think longer: search by prices, solve the hardest parts exactly, and prove how good the plan is'),
  keepPins: z.boolean().default(true).describe('Keep the sessions that were pinned in the newest proposal'),
})
export type NewPlan = z.infer<typeof NewPlan>

export const StopQuery = z.object({
  keep: z.enum(['yes', 'no']).default('yes').describe('yes: keep the best plan found so far as a proposal'),
})

export const PlanParams = z.object({ id: z.uuid() })
export const PlanSessionParams = z.object({ id: z.uuid(), key: z.string().max(300) })
export const SessionFilter = z.object({
  cohort: z.string().max(300).optional(),
  facilitator: z.uuid().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional().describe('The day after the last one'),
  only: z.enum(['moved', 'added', 'pinned', 'broken']).optional(),
  q: z.string().trim().max(200).optional().describe('Part of a cohort’s name, workflow, site or department'),
})
export type SessionFilter = z.infer<typeof SessionFilter>

export const HandMove = z.object({
  start: z.iso.datetime({ offset: true }),
  facilitator: z.uuid().optional(),
  pinned: z.boolean().default(true).describe('A pinned session keeps its place in the next plan'),
  preview: z.boolean().default(false).describe('Say what it breaks and save nothing'),
})
export type HandMove = z.infer<typeof HandMove>

export const HandMoved = z
  .object({
    key: z.string(),
    startsAt: z.string(),
    facilitatorId: z.string(),
    saved: z.boolean(),
    breaks: z.array(Break),
    before: z.array(Break).describe('What the session breaks where it stands'),
    names: Names,
  })
  .meta({ id: 'HandMoved' })
export type HandMoved = z.infer<typeof HandMoved>

export const Published = z
  .object({
    planId: z.string(),
    added: z.number().int(),
    changed: z.number().int(),
    cancelled: z.number().int(),
    regrouped: z.number().int().describe('Sessions whose people changed but not their time'),
    sessions: z.number().int(),
    people: z.number().int(),
  })
  .meta({ id: 'Published' })
export type Published = z.infer<typeof Published>
