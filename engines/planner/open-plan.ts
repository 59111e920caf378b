import { answerFrom } from './answer.ts'
import { type Event, keepEvent, openEvent, rollBack } from './core/event.ts'
import { fillGreedily } from './core/greedy.ts'
import { repair } from './core/repair.ts'
import { type Draft, heldDraft, mayMove, missingIn, relaxLive } from './draft.ts'
import { unscheduledOf } from './explain.ts'
import { changeFacts } from './open-facts.ts'
import type { PlanAnswer } from './plan-answer.ts'
import { type Delta, deltaBetween, deltaSince } from './plan-delta.ts'
import { fileAfter, type PlanEvent } from './plan-events.ts'
import type { PlanFile } from './plan-file.ts'
import { poolFacts } from './pool-facts.ts'
import { programmeOf } from './programme.ts'
import { withoutPlaceOf } from './without-place.ts'
import { type Work, workOf } from './work.ts'

export type EventOptions = {
  /** Moves of the search around what the event touched; default 1500, 0 leaves it out. */
  polish?: number
}

/**
 * A plan people hold, resident: the programme resolved, its numbers and where everything stands. What happens to it is
 * tried (`whatIf`) or done (`apply`) by the same routine: facts change, what is no longer allowed loses its place, that is
 * placed anew at the least cost with leaving what people hold priced, and a short search polishes around it.
 */
export type OpenPlan = {
  /** What the event would do; the plan stays as it is. */
  whatIf: (event: PlanEvent, options?: EventOptions) => Delta
  /** Does it; later events build on it. */
  apply: (event: PlanEvent, options?: EventOptions) => Delta
  /** The plan file as it reads now. */
  file: () => PlanFile
  /** Everything, with practice, reasons and ways out. */
  answer: () => PlanAnswer
  /** The resolved plan, for those who read numbers. */
  draft: () => Draft
}

const POLISH = 1500
/** From so many sessions without a place on, they are placed as in a first plan. */
const MANY = 300

/** Opens a published answer; sessions that the file no longer allows where they stand are placed anew at once. */
export function openPlan(file: PlanFile, answer: PlanAnswer, seed = answer.seed): OpenPlan {
  let draft = resolved(file, answer, seed)
  const run = (what: PlanEvent, keep: boolean, polish = POLISH): Delta => {
    const event = openEvent(draft.state)
    const touched = tried(() => changeFacts(draft, event, what), event)
    if (!touched) {
      rollBack(event)
      const { file: now, published } = draft.work.programme
      const next = resolved(fileAfter(now, what), published!, seed)
      const delta = deltaBetween(draft, next)
      if (keep) draft = next
      return delta
    }
    settle(draft, event, { seed, polish, among: touched })
    const delta = deltaSince(draft, event)
    if (keep) keepEvent(event)
    else rollBack(event)
    return delta
  }
  return {
    whatIf: (event, options) => run(event, false, options?.polish),
    apply: (event, options) => run(event, true, options?.polish),
    file: () => draft.work.programme.file,
    answer: () => finished(draft, seed),
    draft: () => draft,
  }
}

/** Whatever is refused leaves the plan as it was. */
function tried<T>(change: () => T, event: Event): T {
  try {
    return change()
  } catch (refused) {
    rollBack(event)
    throw refused
  }
}

/** The published plan on the file, with what does not stand any more repaired. */
function resolved(file: PlanFile, published: PlanAnswer, seed: number): Draft {
  return repairedDraft(workOf(programmeOf({ ...file, published })), seed)
}

/** As `resolved`, of a programme that knows what was published. */
export function repairedDraft(work: Work, seed: number): Draft {
  const draft = heldDraft(work)
  const event = openEvent(draft.state)
  settle(draft, event, { seed, polish: POLISH })
  keepEvent(event)
  return draft
}

/** Places what an event freed, and what had no place before; with one live session where two have no room. */
export function settle(
  draft: Draft,
  event: Event,
  { seed, polish, among }: { seed: number; polish?: number; among?: ReadonlySet<number> },
): void {
  mayMove(
    draft,
    event,
    event.forced.map((i) => draft.work.sessions[i]!),
  )
  const missing = missingIn(draft).filter(({ cohort }) => !among || among.has(cohort.index))
  if (missing.length > MANY) fillGreedily(draft.state)
  const wanted = missing.filter(({ index }) => draft.state.slotOf[index]! < 0).map((one) => one.index)
  repair(event, { seed, wanted, ...(polish === undefined ? {} : { polish }) })
  relaxLive(draft, seed, event)
}

/** A plan with its practice, reasons and ways out. */
export function finished(draft: Draft, seed: number): PlanAnswer {
  const { programme, misfits } = draft.work
  const answer = answerFrom(draft, seed, { unscheduled: unscheduledOf(draft), withoutPlace: [] })
  const pools = poolFacts(draft)
  return { ...answer, withoutPlace: withoutPlaceOf(programme, answer, misfits), ...(pools.length ? { pools } : {}) }
}
