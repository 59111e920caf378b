/** The shape of an answer, written down a second time so that a slip in the planner's own schema is seen. */
import { z } from 'zod'
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'

const id = z.string().min(1)
const day = z.iso.date()
const whole = z.int().min(0)
const instant = z.iso.datetime().refine((text) => text.endsWith('Z'), 'not an instant in UTC')
const kind = z.enum(['live', 'office-hours', 'refresher', 'reinforcement-30', 'reinforcement-90'])
const window = z.strictObject({ opens: day, closes: day })
const whys = z.array(z.strictObject({ rule: id, count: whole, detail: z.record(z.string(), z.unknown()) }))
const waysOut = z.array(
  z.strictObject({
    change: z.looseObject({ kind: id }),
    verified: z.literal(true),
    sessionsMoved: whole,
    cost: z.int(),
  }),
)
const place = z.strictObject({ start: instant, facilitator: id })

const Answer = z.strictObject({
  version: z.literal('takeroot.answer/1'),
  seed: z.int(),
  cohorts: z.array(
    z.strictObject({
      id,
      group: id,
      workflow: id,
      goLives: z.array(id).min(1),
      roleClass: z.enum(['staff', 'managers', 'mixed']),
      people: z.array(id),
      language: id,
      sites: z.array(id).min(1),
      zone: id,
    }),
  ),
  sessions: z.array(
    z.strictObject({
      id,
      cohort: id,
      workflow: id,
      goLive: id,
      kind,
      part: z.int().min(1).max(2),
      start: instant,
      zone: id,
      minutes: z.int().min(15).multipleOf(15),
      facilitator: id,
      mode: z.enum(['online', 'onsite']),
      room: id.optional(),
      clashes: z.array(id),
      window,
      alsoFor: z.array(id).min(1).optional(),
      accepted: z.number().min(0).max(1).optional(),
      pinned: z.literal(true).optional(),
      held: z.literal(true).optional(),
    }),
  ),
  practice: z.array(
    z.strictObject({
      cohort: id,
      person: id,
      start: instant,
      minutes: whole,
      between: z.tuple([id, id]),
      reflectionMinutes: z.int(),
    }),
  ),
  practiceDebt: z.array(z.strictObject({ person: id, goLive: id, minutesWanted: whole, minutesPlaced: whole })),
  unscheduled: z.array(
    z.strictObject({
      session: z.strictObject({
        id,
        cohort: id,
        workflow: id,
        goLive: id,
        kind,
        part: z.int().min(1).max(2),
        alsoFor: z.array(id).min(1).optional(),
      }),
      window,
      people: z.array(id),
      why: whys,
      waysOut,
    }),
  ),
  withoutPlace: z.array(z.strictObject({ person: id, goLive: id, why: whys, waysOut })),
  squeezed: z.array(
    z.strictObject({ goLive: id, cohort: id, reason: z.enum(['today', 'access', 'merge']), daysLost: z.int() }),
  ),
  cost: z.strictObject({ total: z.int(), parts: z.record(z.string(), z.int()) }),
  broken: z.array(z.strictObject({ session: id, rule: id, detail: z.record(z.string(), z.unknown()) })),
  relaxed: z
    .array(z.strictObject({ cohort: id, rule: id, workflow: id, minutes: whole, insteadOf: z.array(whole) }))
    .min(1)
    .optional(),
  pools: z
    .array(
      z.strictObject({
        skill: id,
        language: id,
        zone: id,
        from: day,
        to: day,
        facilitators: z.array(id),
        sessions: z.array(id).min(1),
        neededMinutes: whole,
        freeMinutes: whole,
      }),
    )
    .min(1)
    .optional(),
  bound: z.strictObject({ value: whole, ratio: z.number() }).optional(),
  prices: z
    .array(
      z.strictObject({
        kind: z.enum(['facilitator', 'pool']),
        facilitator: id.optional(),
        skill: id.optional(),
        language: id.optional(),
        zone: id.optional(),
        week: day,
        start: instant,
        points: z.number().positive(),
        sessions: whole.optional(),
      }),
    )
    .optional(),
  moved: z
    .strictObject({
      sessions: z.array(z.strictObject({ id, from: place, to: place })),
      kept: whole,
      added: z.array(id),
      removed: z.array(id),
      people: z.array(id),
    })
    .optional(),
})

/** The answer when its shape is right, else where it is wrong. */
export function readAnswer(value: unknown): { answer: PlanAnswer } | { wrong: { place: string; message: string }[] } {
  const read = Answer.safeParse(value)
  if (read.success) return { answer: value as PlanAnswer }
  return {
    wrong: read.error.issues.map((issue) => ({ place: issue.path.join('.') || 'answer', message: issue.message })),
  }
}
