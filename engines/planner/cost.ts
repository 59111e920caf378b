import { candidateAt } from './core/assignment.ts'
import { NEW_FACE, ONLINE_INSTEAD } from './core/problem.ts'
import { friendOf, leaving, orderCost, overload } from './core/state.ts'
import { costOfTeacher, type Draft } from './draft.ts'
import type { PlanAnswer } from './plan-answer.ts'

/** The running cost taken apart; the parts add up to it. */
export function costOf({ work, state }: Draft): PlanAnswer['cost'] {
  const { problem, before } = work
  const parts = {
    starts: 0,
    moves: 0,
    teachers: 0,
    newFaces: 0,
    onlineInstead: 0,
    heavyWeeks: 0,
    order: 0,
    unscheduled: 0,
  }
  /** Load by facilitator * weeks + week. */
  const loads = new Map<number, number>()
  work.sessions.forEach(({ index, sibling }) => {
    const slot = state.slotOf[index]!
    if (slot < 0) {
      parts.unscheduled += problem.sessions.penalty[index]!
      return
    }
    const teacher = state.teacherOf[index]!
    const c = candidateAt(problem, index, slot)
    const left = before.slot[index]! >= 0 && before.slot[index] !== slot && !problem.sessions.fixed[index]
    const move = left ? before.startPrice[index]! : 0
    parts.starts += c < 0 ? 0 : problem.candidates.cost[c]! - move
    parts.moves += move
    // Each pair stands under both of its sessions.
    parts.order += orderCost(state, index, slot) / 2
    if (state.roomOf[index]! < 0 && problem.sessions.meetAt[index]! >= 0) parts.onlineInstead += ONLINE_INSTEAD
    if (teacher < 0) return
    const week = teacher * problem.weeks + problem.facilitators.weekOf[teacher]![slot]!
    loads.set(week, (loads.get(week) ?? 0) + problem.sessions.weekLoad[index]!)
    parts.teachers += Math.max(0, costOfTeacher(state, index, teacher))
    if (state.held.any) parts.teachers += leaving(state, index, slot, teacher)
    const friend = friendOf(state, index)
    if (friend >= 0 && friend !== teacher && sibling > index) parts.newFaces += NEW_FACE
  })
  for (const [week, load] of loads) parts.heavyWeeks += overload(state, Math.floor(week / problem.weeks), load)
  return { total: state.cost, parts }
}
