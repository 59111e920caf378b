import { answerFrom } from './answer.ts'
import { unscheduledOf } from './explain.ts'
import { firstPlan } from './greedy.ts'
import { insert } from './insertion.ts'
import type { PlanAnswer } from './plan-answer.ts'
import type { PlanFile } from './plan-file.ts'
import { makeRoom } from './preview.ts'
import { programmeOf } from './programme.ts'
import { improve, openSessions } from './search.ts'
import { withoutPlaceOf } from './without-place.ts'
import { workOf } from './work.ts'

export type Progress = { stage: 'read' | 'place' | 'improve' | 'explain'; done: number; of: number; cost: number }

export type PlanOptions = {
  seed: number
  /** Moves of the search; the same number gives the same bytes. Default 200 a session. */
  iterations?: number
  /** Wall time of the search by `clock`; the result then depends on the machine. */
  seconds?: number
  /** Milliseconds that only rise; needed for `seconds`. */
  clock?: () => number
  onProgress?: (progress: Progress) => void
  stop?: () => boolean
}

const PER_SESSION = 200
const PER_SESSION_BY_CLOCK = 100_000

/** Cohorts, sessions, practice and reasons for a whole programme (planner.md); the same input, seed and iterations give the same bytes. */
export function planProgramme(file: PlanFile, options: PlanOptions): PlanAnswer {
  return planned(file, options, () => true)
}

/** As `planProgramme`, but only sessions of go-lives in `scope` are picked by the search; what they need, others give. */
export function planned(file: PlanFile, options: PlanOptions, scope: (goLive: string) => boolean): PlanAnswer {
  const { seed, clock, stop, onProgress } = options
  const programme = programmeOf(file)
  const work = workOf(programme)
  const count = work.sessions.length
  onProgress?.({ stage: 'read', done: count, of: count, cost: 0 })
  const o = firstPlan(work, (done, of, cost) => {
    if (done % 64 === 0) onProgress?.({ stage: 'place', done, of, cost })
  })
  const byClock = options.seconds !== undefined && clock !== undefined
  improve(o, {
    seed,
    iterations: options.iterations ?? count * (byClock ? PER_SESSION_BY_CLOCK : PER_SESSION),
    milliseconds: byClock ? options.seconds! * 1000 : undefined,
    clock,
    stop,
    onProgress: (done, of, cost) => onProgress?.({ stage: 'improve', done, of, cost }),
    scope: openSessions(o).filter((i) => scope(work.sessions[i]!.goLive.id)),
  })
  o.log.length = 0
  for (const { index } of work.sessions) if (o.slotOf[index]! < 0 && !insert(o, index)) makeRoom(o, index)
  const unscheduled = unscheduledOf(o)
  onProgress?.({ stage: 'explain', done: o.unplaced, of: o.unplaced, cost: o.cost })
  const answer = answerFrom(o, seed, { unscheduled, withoutPlace: [] })
  return { ...answer, withoutPlace: withoutPlaceOf(programme, answer, work.misfits) }
}
