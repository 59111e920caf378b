import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { Progress } from '#engines/planner/plan.ts'
import type { PlanChange } from '#engines/planner/what-if.ts'
import type { PackedPlanFile } from './packed-busy.ts'

/** The engine behind a door: the server runs it in a thread of its own, so that nobody waits while it searches. */
export type Planner = {
  plan: (asked: PackedPlanFile, options: { seed: number; iterations?: number | undefined }, hooks: PlanHooks) => Promise<PlanAnswer>
  whatIf: (asked: PackedPlanFile, answer: PlanAnswer, change: PlanChange, seed: number) => Promise<PlanAnswer>
}
export type PlanHooks = { onProgress: (progress: Progress) => void; signal: AbortSignal }
