import { lagrangianBound } from './core/bound.ts'
import { scarcity } from './core/prices.ts'
import type { Draft } from './draft.ts'
import { dayAt, instantOf } from './grid.ts'
import type { PlanAnswer } from './plan-answer.ts'
import { skillOf } from './programme.ts'

export type BoundAsked = {
  /** Rounds of pricing; more of them prove more. Default 300. */
  iterations?: number
  /** Prices told, dearest first; default 20. */
  top?: number
  stop?: () => boolean
}

/** How cheap any plan could be at best, and where one more hour would be worth most (planner.md, 6.5). */
export function boundFacts({ work, state }: Draft, asked: BoundAsked): Required<Pick<PlanAnswer, 'bound' | 'prices'>> {
  const { iterations = 300, top = 20, stop } = asked
  const { problem, programme, teachers } = work
  const { bound, prices } = lagrangianBound(problem, { iterations, held: state, upper: state.cost, stop })
  // Costs are whole points, so the next whole number is a bound too.
  const value = Math.max(0, Math.ceil(bound - 1e-6))
  const ratio = value > 0 ? Math.round((state.cost / value) * 10_000) / 10_000 : 1
  const told = scarcity(problem, prices, { top, held: state }).map((one) => {
    const { dayOf, weekOf } = problem.facilitators
    // Where nobody may teach, any facilitator's calendar names the week.
    const f = one.kind === 'facilitator' ? one.facilitator : (problem.eligible.lists[one.list]!.facilitator[0] ?? 0)
    const week = weekOf[f]!
    let first = one.slot
    while (first > 0 && week[first - 1] === week[one.slot]) first--
    const when = { week: dayAt(programme.grid, dayOf[f]![first]!), start: instantOf(programme.grid, one.slot) }
    if (one.kind === 'facilitator')
      return { kind: one.kind, facilitator: teachers[f]!.given.id, ...when, points: one.points }
    const session = work.sessions.find(({ index }) => problem.eligible.of[index] === one.list)!
    const { cohort, goLive } = session
    return {
      kind: one.kind,
      skill: skillOf(programme, goLive.given.workflow),
      language: cohort.language,
      zone: work.localOf[cohort.index]!.zone,
      ...when,
      points: one.points,
      sessions: one.sessions,
    }
  })
  return { bound: { value, ratio }, prices: told }
}
