import { meetWherePossible } from './core/assignment.ts'
import { improve } from './core/search.ts'
import { type Draft, firstDraft, missingIn, placeMissing, relaxLive } from './draft.ts'
import { finished, repairedDraft } from './open-plan.ts'
import type { PlanAnswer } from './plan-answer.ts'
import type { PlanFile } from './plan-file.ts'
import { programmeOf } from './programme.ts'
import { type BoundAsked, boundFacts } from './scarcity-facts.ts'
import { workOf } from './work.ts'

export type Progress = {
  stage: 'read' | 'place' | 'improve' | 'bound' | 'guide' | 'polish' | 'explain'
  done: number
  of: number
  cost: number
}

export type PlanOptions = {
  seed: number
  /** Moves of the search; the same number gives the same bytes. By default as many as the size allows (`movesFor`). */
  iterations?: number
  /** Wall time of the search by `clock`; the result then depends on the machine. */
  seconds?: number
  /** Milliseconds that only rise; needed for `seconds`. */
  clock?: () => number
  /** Also proves how cheap a plan could be at best, and tells where time is scarcest; takes about as long again. */
  bound?: boolean | Pick<BoundAsked, 'iterations' | 'top'>
  onProgress?: (progress: Progress) => void
  stop?: () => boolean
}

const MOVES_BY_CLOCK = 2 ** 40

/** Moves of the search for so many sessions: 400 each while that takes seconds, then fewer, at most two million in all. */
export function movesFor(sessions: number): number {
  return Math.min(sessions * 400, 1_000_000 + sessions * 40, 2_000_000)
}

/** Cohorts, sessions, practice and reasons for a whole programme (planner.md); the same input, seed and iterations give the same bytes. */
export function planProgramme(file: PlanFile, options: PlanOptions): PlanAnswer {
  const draft = searchedDraft(file, options)
  const answer = completed(draft, options)
  if (!options.bound) return answer
  return { ...answer, ...boundFacts(draft, { ...(options.bound === true ? {} : options.bound), stop: options.stop }) }
}

/** A first plan, improved by the search; what found no place and what may be relaxed is still to come. */
export function searchedDraft(file: PlanFile, options: PlanOptions): Draft {
  const { seed, clock, stop, onProgress } = options
  const programme = programmeOf(file)
  const work = workOf(programme)
  const count = work.sessions.length
  onProgress?.({ stage: 'read', done: count, of: count, cost: 0 })
  const draft = programme.published
    ? repairedDraft(work, seed)
    : firstDraft(work, (done, of, cost) => {
        if (done % 64 === 0) onProgress?.({ stage: 'place', done, of, cost })
        return false
      })
  const byClock = options.seconds !== undefined && clock !== undefined
  const iterations = options.iterations ?? (byClock ? MOVES_BY_CLOCK : movesFor(count))
  if (iterations > 0)
    improve(draft.state, {
      seed,
      iterations,
      ...(byClock ? { milliseconds: options.seconds! * 1000, clock } : {}),
      onProgress: (share, cost) => {
        onProgress?.({ stage: 'improve', done: Math.round(share * iterations), of: iterations, cost })
        return stop?.() ?? false
      },
      // What people hold is moved for a reason only, never to wander.
      ...(programme.published ? { heat: [0.5, 0.2] as const } : {}),
    })
  return draft
}

/** Rooms, what is missing, one session where two have no room, and the reasons. */
export function completed(draft: Draft, { seed, onProgress }: PlanOptions): PlanAnswer {
  meetWherePossible(draft.state)
  placeMissing(draft, seed)
  relaxLive(draft, seed)
  const missing = missingIn(draft).length
  onProgress?.({ stage: 'explain', done: missing, of: missing, cost: draft.state.cost })
  return finished(draft, seed)
}
