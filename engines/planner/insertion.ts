import { LIVE_2 } from './kinds.ts'
import {
  dayOf,
  faceCost,
  gapAllowed,
  NEW_FACE,
  type Occupancy,
  ONLINE_INSTEAD,
  overload,
  peopleAreFree,
  place,
  teacherCost,
  teacherIsFree,
  undo,
  weekIndex,
} from './occupancy.ts'
import { freeRoom } from './rooms.ts'

/** Breaks ties toward the teacher with the lighter week, so that fewer hours end above the easy load. */
const LOAD_TIE = 0.1

export type Place = { slot: number; teacher: number; room: number; base: number; cost: number }

/** What sitting with this teacher at this slot costs on top of the candidate and the teacher: room, load, new face. */
function extraCost(o: Occupancy, session: number, slot: number, teacher: number, room: number): number {
  const { minutes } = o.work.sessions[session]!
  const load = o.teacherWeek[weekIndex(o, teacher, slot)]!
  let cost = overload(o, teacher, load + minutes) - overload(o, teacher, load)
  if (room < 0 && o.work.meetAt[session]! >= 0) cost += ONLINE_INSTEAD
  return cost + (LOAD_TIE * load) / 30
}

export function roomFor(o: Occupancy, session: number, slot: number, teacher: number): number {
  const { work } = o
  const site = work.meetAt[session]!
  if (site < 0 || work.teachers[teacher]!.site !== site) return -1
  const { cohort, length } = work.sessions[session]!
  return freeRoom(work.rooms, o.roomBusy, o.slots, site, cohort.people.length, slot, length)
}

/** The cheapest start and teacher free now, below `limit`; lists are sorted, so the scan ends at the first dearer start. */
export function bestPlace(o: Occupancy, session: number, limit = Number.POSITIVE_INFINITY): Place | undefined {
  const { candidates, sessions, eligible, localOf, neighbours } = o.work
  const { cohort, step, sibling } = sessions[session]!
  const { list } = eligible[cohort.index]!
  const { slot: slots, cost: costs } = candidates
  const { dayOf: days } = localOf[cohort.index]!
  const row = cohort.index * o.days
  const isolated = neighbours.far[cohort.index]!.length === 0
  const siblingDay = sibling >= 0 && o.slotOf[sibling]! >= 0 ? days[o.slotOf[sibling]!]! : -1
  const end = candidates.to[session]!
  let best: Place | undefined
  let bound = limit
  for (let c = candidates.from[session]!; c < end; c++) {
    const base = costs[c]!
    if (base >= bound) break
    const slot = slots[c]!
    const day = days[slot]!
    if (o.personDay[row + day] !== 0 || (siblingDay >= 0 && !gapAllowed(step, day, siblingDay))) continue
    // Asking cohorts in other zones is dear, so only once a teacher is found.
    let asked = isolated
    for (let e = 0; e < list.length; e++) {
      const teacher = list[e]!
      if (!teacherIsFree(o, session, slot, teacher)) continue
      const known = base + teacherCost(o, session, teacher)
      if (known >= bound) continue
      const room = roomFor(o, session, slot, teacher)
      const cost = known + faceCost(o, session, teacher) + extraCost(o, session, slot, teacher, room)
      if (cost >= bound) continue
      if (!asked && !peopleAreFree(o, session, slot)) break
      asked = true
      bound = cost
      best = { slot, teacher, room, base, cost }
    }
  }
  return best
}

/** Places a session where it is cheapest; false when it fits nowhere. */
export function insert(o: Occupancy, session: number): boolean {
  const found = bestPlace(o, session)
  if (!found) return false
  place(o, session, found.slot, found.teacher, found.room, found.base)
  return true
}

/** Of each day, the cheapest place by each teacher (column) and by any (`best`). */
type DayTable = { first: number; days: number; list: Int32Array; cost: Float64Array; at: Int32Array; best: Int32Array }

function dayTable(o: Occupancy, session: number, limit: number): DayTable | undefined {
  const { candidates, sessions, eligible } = o.work
  const { list } = eligible[sessions[session]!.cohort.index]!
  const from = candidates.from[session]!
  const to = candidates.to[session]!
  if (from === to || !list.length) return undefined
  let first = Number.POSITIVE_INFINITY
  let last = -1
  for (let c = from; c < to; c++) {
    if (candidates.cost[c]! >= limit) break
    const day = dayOf(o, session, candidates.slot[c]!)
    if (day < first) first = day
    if (day > last) last = day
  }
  if (last < 0) return undefined
  const days = last - first + 1
  const width = list.length
  const cost = new Float64Array(days * width).fill(Number.POSITIVE_INFINITY)
  const at = new Int32Array(days * width).fill(-1)
  const best = new Int32Array(days).fill(-1)
  for (let c = from; c < to; c++) {
    const base = candidates.cost[c]!
    if (base >= limit) break
    const slot = candidates.slot[c]!
    const row = (dayOf(o, session, slot) - first) * width
    if (!peopleAreFree(o, session, slot)) continue
    for (let e = 0; e < width; e++) {
      const teacher = list[e]!
      const known = base + teacherCost(o, session, teacher)
      if (known >= cost[row + e]! || !teacherIsFree(o, session, slot, teacher)) continue
      const total = known + extraCost(o, session, slot, teacher, roomFor(o, session, slot, teacher))
      if (total >= cost[row + e]!) continue
      cost[row + e] = total
      at[row + e] = c
    }
  }
  for (let day = 0; day < days; day++) {
    let cheapest = Number.POSITIVE_INFINITY
    for (let e = 0; e < width; e++)
      if (cost[day * width + e]! < cheapest) {
        cheapest = cost[day * width + e]!
        best[day] = e
      }
  }
  return { first, days, list, cost, at, best }
}

/** Two siblings at their cheapest together, an exact minimum over days and teachers; false leaves both unplaced. */
export function insertPair(o: Occupancy, a: number, b: number): boolean {
  const alone = [bestPlace(o, a), bestPlace(o, b)] as const
  if (!alone[0] || !alone[1]) return false
  const mark = o.log.length
  settle(o, a, alone[0])
  const after = bestPlace(o, b)
  const known = after ? alone[0].cost + after.cost : Number.POSITIVE_INFINITY
  // One after the other is no dearer than each alone: nothing can be cheaper together.
  if (after && known < alone[0].cost + alone[1].cost + 0.5) return settle(o, b, after)
  undo(o, mark)
  const better = bestPair(o, a, b, known, known - alone[1].cost, known - alone[0].cost)
  if (better) {
    settle(o, a, better[0])
    // The first of the two may have used up the week the second counted on.
    const { slot, teacher } = better[1]
    if (teacherIsFree(o, b, slot, teacher) && peopleAreFree(o, b, slot)) return settle(o, b, better[1])
    undo(o, mark)
  }
  if (!after) return false
  settle(o, a, alone[0])
  return settle(o, b, after)
}

function settle(o: Occupancy, session: number, found: Place): true {
  place(o, session, found.slot, found.teacher, roomFor(o, session, found.slot, found.teacher), found.base)
  return true
}

/** The cheapest pair below `known`; a start that costs its own limit or more cannot be part of it. */
function bestPair(
  o: Occupancy,
  a: number,
  b: number,
  known: number,
  limitA: number,
  limitB: number,
): [Place, Place] | undefined {
  const { step } = o.work.sessions[a]!
  const x = dayTable(o, a, limitA)
  const y = x && dayTable(o, b, limitB)
  if (!x || !y) return undefined
  const face = step <= LIVE_2 ? NEW_FACE : 0
  let least = known
  let chosen: readonly [number, number] | undefined
  for (let i = 0; i < x.days; i++) {
    if (x.best[i]! < 0) continue
    for (let j = 0; j < y.days; j++) {
      if (y.best[j]! < 0 || !gapAllowed(step, x.first + i, y.first + j)) continue
      const p = i * x.list.length
      const q = j * y.list.length
      const cheapest = x.cost[p + x.best[i]!]! + y.cost[q + y.best[j]!]!
      if (cheapest >= least) continue
      const apart = cheapest + (x.best[i] === y.best[j] ? 0 : face)
      if (apart < least) {
        least = apart
        chosen = [p + x.best[i]!, q + y.best[j]!]
      }
      if (!face) continue
      for (let e = 0; e < x.list.length; e++) {
        const same = x.cost[p + e]! + y.cost[q + e]!
        if (same >= least) continue
        least = same
        chosen = [p + e, q + e]
      }
    }
  }
  return chosen && [placeIn(o, x, chosen[0]), placeIn(o, y, chosen[1])]
}

function placeIn(o: Occupancy, table: DayTable, cell: number): Place {
  const c = table.at[cell]!
  const { slot, cost } = o.work.candidates
  return {
    slot: slot[c]!,
    teacher: table.list[cell % table.list.length]!,
    room: -1,
    base: cost[c]!,
    cost: table.cost[cell]!,
  }
}
