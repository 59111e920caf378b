import { faceCost, type Occupancy, ONLINE_INSTEAD, overload, teacherCost } from './occupancy.ts'
import type { PlanAnswer } from './plan-answer.ts'

/** The running cost taken apart; the parts add up to it. */
export function costOf(o: Occupancy): PlanAnswer['cost'] {
  const { work } = o
  const parts = { starts: 0, moves: 0, teachers: 0, newFaces: 0, onlineInstead: 0, heavyWeeks: 0, unscheduled: 0 }
  work.sessions.forEach(({ index, sibling }) => {
    const slot = o.slotOf[index]!
    if (slot < 0) {
      parts.unscheduled += work.penalty[index]!
      return
    }
    const teacher = o.teacherOf[index]!
    const left = work.before.slot[index]! >= 0 && work.before.slot[index] !== slot && !work.isFixed[index]
    const move = left ? work.before.startPrice[index]! : 0
    parts.starts += o.baseOf[index]! - move
    parts.moves += move
    if (teacher < 0) return
    parts.teachers += Math.max(0, teacherCost(o, index, teacher))
    if (sibling > index || o.slotOf[sibling]! < 0) parts.newFaces += faceCost(o, index, teacher)
    if (o.roomOf[index]! < 0 && work.meetAt[index]! >= 0) parts.onlineInstead += ONLINE_INSTEAD
  })
  work.teachers.forEach(({ index }) => {
    for (let week = 0; week < o.weeks; week++)
      parts.heavyWeeks += overload(o, index, o.teacherWeek[index * o.weeks + week]!)
  })
  return { total: o.cost, parts }
}
