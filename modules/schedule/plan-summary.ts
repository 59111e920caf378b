import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { PlanSummary } from './plans.schema.ts'

/** The figures of a plan: counts of what is in it and of what is not. */
export function planSummary(answer: PlanAnswer): PlanSummary {
  const seated = new Set(answer.cohorts.flatMap((cohort) => cohort.people))
  return {
    cohorts: answer.cohorts.length,
    people: seated.size,
    facilitators: new Set(answer.sessions.map((session) => session.facilitator)).size,
    sessions: answer.sessions.length,
    unscheduled: answer.unscheduled.length,
    withoutPlace: new Set(answer.withoutPlace.map((one) => one.person)).size,
    squeezed: answer.squeezed.length,
    practiceMinutes: answer.practice.reduce((sum, block) => sum + block.minutes, 0),
    practiceMissing: answer.practiceDebt.reduce((sum, debt) => sum + debt.minutesWanted - debt.minutesPlaced, 0),
    cost: answer.cost.total,
    parts: answer.cost.parts,
    bound: answer.bound ?? null,
  }
}

const SHARE: Record<string, readonly [number, number]> = {
  read: [0, 0.1],
  place: [0.1, 0.3],
  improve: [0.3, 0.9],
  explain: [0.9, 1],
}
/** Thinking longer, the first search is the smaller part. */
const THOROUGH: typeof SHARE = {
  ...SHARE,
  improve: [0.3, 0.4],
  bound: [0.4, 0.6],
  guide: [0.6, 0.7],
  polish: [0.7, 0.9],
}

/** How far a run is, from 0 to 1, from the stage it is in and what is done of it. */
export function runProgress(
  { stage, done, of }: { stage: string; done: number; of: number },
  thorough = false,
): number {
  const [from, to] = (thorough ? THOROUGH : SHARE)[stage] ?? [0.9, 1]
  return from + (to - from) * (of > 0 ? Math.min(1, done / of) : 1)
}
