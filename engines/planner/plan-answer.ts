import { z } from 'zod'
import { RULES } from './rules.ts'

const Minutes = z.int().min(0)
const Rule = z.enum(RULES)
const Detail = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))

export const SessionKind = z.enum(['live', 'office-hours', 'refresher', 'reinforcement-30', 'reinforcement-90'])
export type SessionKind = z.infer<typeof SessionKind>

const Window = z
  .strictObject({ opens: z.string(), closes: z.string() })
  .describe('first and last day allowed, both included, in the zone of the cohort')

export const AnswerCohort = z.strictObject({
  id: z.string(),
  group: z.string().describe('the group that hosts the cohort'),
  workflow: z.string(),
  goLives: z.array(z.string()).describe('every go-live its people belong to; more than one after a merge'),
  roleClass: z.enum(['staff', 'managers', 'mixed']),
  people: z.array(z.string()),
  language: z.string(),
  sites: z.array(z.string()),
  zone: z.string().describe('the zone its days are judged in: the zone of the site with most members'),
})
export type AnswerCohort = z.infer<typeof AnswerCohort>

export const AnswerSession = z.strictObject({
  id: z.string(),
  cohort: z.string(),
  workflow: z.string(),
  goLive: z.string(),
  kind: SessionKind,
  part: z.int().min(1).describe('1 or 2 for live sessions, else 1'),
  start: z.string().describe('UTC instant'),
  zone: z.string(),
  minutes: Minutes,
  facilitator: z.string(),
  mode: z.enum(['online', 'onsite']),
  room: z.string().optional(),
  clashes: z.array(z.string()).describe('members who are busy, away or outside their own hours'),
  window: Window,
  alsoFor: z.array(z.string()).min(1).optional().describe('other cohorts that pooled office hours serve'),
  accepted: z.number().min(0).max(1).optional().describe('in a published plan: share of members who accepted'),
  pinned: z.literal(true).optional().describe('kept by a pin'),
  held: z.literal(true).optional().describe('started on or before today: history, never moved'),
})
export type AnswerSession = z.infer<typeof AnswerSession>

export const PracticeBlock = z.strictObject({
  cohort: z.string(),
  person: z.string(),
  start: z.string(),
  minutes: Minutes,
  between: z.tuple([z.string(), z.string()]),
  reflectionMinutes: z.int(),
})
export type PracticeBlock = z.infer<typeof PracticeBlock>

export const Change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('move-go-live'), goLive: z.string(), days: z.int(), on: z.string() }),
  z.strictObject({
    kind: z.literal('add-facilitator'),
    skill: z.string(),
    language: z.string(),
    site: z.string(),
    zone: z.string(),
  }),
  z.strictObject({ kind: z.literal('facilitator-skill'), facilitator: z.string(), skill: z.string() }),
  z.strictObject({
    kind: z.literal('facilitator-hours'),
    facilitator: z.string(),
    earlierMinutes: Minutes,
    laterMinutes: Minutes,
  }),
  z.strictObject({ kind: z.literal('raise-clash-limit'), session: SessionKind, to: z.number() }),
  z.strictObject({ kind: z.literal('single-session'), workflow: z.string(), cohort: z.string() }),
  z.strictObject({ kind: z.literal('lower-cohort-minimum'), to: z.int() }),
  z.strictObject({ kind: z.literal('managers-with-staff') }),
  z.strictObject({ kind: z.literal('same-go-live'), goLive: z.string(), with: z.string(), on: z.string() }),
])
export type Change = z.infer<typeof Change>

export const WayOut = z.strictObject({
  change: Change,
  verified: z.literal(true),
  sessionsMoved: z.int(),
  cost: z.number().describe('cost of the plan after the change minus cost of the plan before it'),
})
export type WayOut = z.infer<typeof WayOut>

export const Why = z.strictObject({ rule: Rule, count: z.int(), detail: Detail })
export type Why = z.infer<typeof Why>

export const Unscheduled = z.strictObject({
  session: z.strictObject({
    id: z.string(),
    cohort: z.string(),
    workflow: z.string(),
    goLive: z.string(),
    kind: SessionKind,
    part: z.int().min(1),
    alsoFor: z.array(z.string()).min(1).optional(),
  }),
  window: Window,
  people: z.array(z.string()),
  why: z.array(Why),
  waysOut: z.array(WayOut),
})
export type Unscheduled = z.infer<typeof Unscheduled>

export const WithoutPlace = z.strictObject({
  person: z.string(),
  goLive: z.string(),
  why: z.array(Why),
  waysOut: z.array(WayOut),
})
export type WithoutPlace = z.infer<typeof WithoutPlace>

const Placement = z.strictObject({ start: z.string(), facilitator: z.string() })

export const Moved = z.strictObject({
  sessions: z.array(z.strictObject({ id: z.string(), from: Placement, to: Placement })),
  kept: z.int(),
  added: z.array(z.string()),
  removed: z.array(z.string()),
  people: z.array(z.string()).describe('everybody whose calendar changes'),
})
export type Moved = z.infer<typeof Moved>

export const PlanAnswer = z.strictObject({
  version: z.literal('takeroot.answer/1'),
  seed: z.int(),
  cohorts: z.array(AnswerCohort),
  sessions: z.array(AnswerSession),
  practice: z.array(PracticeBlock),
  practiceDebt: z.array(
    z.strictObject({ person: z.string(), goLive: z.string(), minutesWanted: Minutes, minutesPlaced: Minutes }),
  ),
  unscheduled: z.array(Unscheduled),
  withoutPlace: z.array(WithoutPlace),
  squeezed: z.array(
    z.strictObject({
      goLive: z.string(),
      cohort: z.string(),
      reason: z.enum(['today', 'access', 'merge']),
      daysLost: z.int(),
    }),
  ),
  cost: z.strictObject({ total: z.number(), parts: z.record(z.string(), z.number()) }),
  broken: z.array(z.strictObject({ session: z.string(), rule: Rule, detail: Detail })),
  relaxed: z
    .array(
      z.strictObject({
        cohort: z.string(),
        rule: Rule,
        workflow: z.string(),
        minutes: Minutes.describe('of the one live session that takes the place of two'),
        insteadOf: z.array(Minutes),
      }),
    )
    .min(1)
    .optional()
    .describe('rules the planner let go of so that everybody is taught; absent when there was no need'),
  pools: z
    .array(
      z.strictObject({
        skill: z.string(),
        language: z.string(),
        zone: z.string(),
        from: z.string(),
        to: z.string(),
        facilitators: z.array(z.string()),
        sessions: z.array(z.string()).describe('those without a place'),
        neededMinutes: Minutes.describe('of all sessions that only these facilitators can give, in that interval'),
        freeMinutes: Minutes.describe('what they could give them at most'),
      }),
    )
    .min(1)
    .optional()
    .describe('intervals of days in which facilitators lack the hours; absent when there is none'),
  bound: z
    .strictObject({ value: z.int().describe('no plan costs less'), ratio: z.number().describe('cost by that value') })
    .optional(),
  prices: z
    .array(
      z.strictObject({
        kind: z.enum(['facilitator', 'pool']),
        facilitator: z.string().optional(),
        skill: z.string().optional(),
        language: z.string().optional(),
        zone: z.string().optional(),
        week: z.string().describe('its first day'),
        start: z.string().describe('the best hour of the week, a UTC instant'),
        points: z.number().describe('what one more hour is worth'),
        sessions: z.int().optional().describe('how many would be better off'),
      }),
    )
    .optional()
    .describe('where time is scarcest, dearest first; told with the bound'),
  moved: Moved.optional(),
})
export type PlanAnswer = z.infer<typeof PlanAnswer>
export type Broken = PlanAnswer['broken'][number]
