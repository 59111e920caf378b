import type { Progress } from '#engines/planner/plan.ts'
import type { PlanAnswer } from '#engines/planner/plan-answer.ts'
import type { PlanFile } from '#engines/planner/plan-file.ts'
import type { PlanChange } from '#engines/planner/what-if.ts'

/**
 * The engine behind a door: the server runs it in a thread of its own, so that nobody waits while it searches.
 * Busy times come packed (`packed-busy.ts`).
 */
export type Planner = {
  plan: (
    file: PlanFile,
    options: { seed: number; iterations?: number | undefined; thorough?: boolean },
    hooks: PlanHooks,
  ) => Promise<PlanAnswer>
  whatIf: (file: PlanFile, answer: PlanAnswer, change: PlanChange, seed: number) => Promise<PlanAnswer>
}
export type PlanHooks = {
  onProgress: (progress: Progress) => void
  /** Ends the search; the answer is the best plan found by then. */
  signal: AbortSignal
  /** Ends everything at once, without an answer. */
  drop: AbortSignal
}
