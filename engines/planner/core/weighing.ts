import { LIVE_2 } from '../kinds.ts'
import { attendeeTaught, farClash, roomFor, takesPart } from './allowed.ts'
import { NEW_FACE, ONLINE_INSTEAD } from './problem.ts'
import { NO_LIMIT, type Query, TENTHS } from './query.ts'
import { dayOn, friendOf, orderCost, overload, type State, weekOn } from './state.ts'

/** Readies `s.query` for a session that is not placed. */
export function ask(s: State, session: number, tie: number): Query {
  const { query: q, held } = s
  const { sessions } = s.problem
  const view = s.tables.views[s.tables.view[session]!]!
  q.session = session
  q.view = view
  q.length = sessions.length[session]!
  q.dayLoad = sessions.dayLoad[session]!
  q.weekLoad = sessions.weekLoad[session]!
  q.site = sessions.meetAt[session]!
  q.friend = sessions.step[session]! <= LIVE_2 ? friendOf(s, session) : -1
  q.face = q.friend >= 0 ? NEW_FACE : 0
  q.keeper = held.any ? held.teacher[session]! : -1
  q.keeperPrice = q.keeper >= 0 ? held.teacherPrice[session]! : 0
  q.stay = held.any ? held.slot[session]! : -1
  q.stayPrice = q.stay >= 0 ? held.startPrice[session]! : 0
  q.tie = tie
  let lowest = view.classes > 0 ? view.cost[0]! + q.face + q.keeperPrice : NO_LIMIT
  if (q.friend >= 0 && view.costOf[q.friend]! >= 0)
    lowest = Math.min(lowest, view.costOf[q.friend]! + (q.friend === q.keeper ? 0 : q.keeperPrice))
  if (q.keeper >= 0 && view.costOf[q.keeper]! >= 0)
    lowest = Math.min(lowest, view.costOf[q.keeper]! + (q.friend === q.keeper ? 0 : q.face))
  q.lowest = lowest
  return q
}

/** Points of a start by itself for this session: the candidate's, leaving the start people hold, soft orders. */
export function startCost(s: State, q: Query, slot: number, base: number): number {
  let cost = base
  if (q.stayPrice > 0 && slot !== q.stay) cost += q.stayPrice
  if (s.tables.precedes) cost += orderCost(s, q.session, slot)
  return cost
}

/** Beyond the cohort's day: members in cohorts of other zones, and members who teach. */
export function membersAreFree(s: State, session: number, slot: number): boolean {
  if (s.tables.attends && attendeeTaught(s, session, slot) >= 0) return false
  return s.tables.isolated || farClash(s, session, slot) < 0
}

/** Compares every facilitator free at this start with the best so far; `known` as `startCost`, answers the new bound. */
export function scanStart(s: State, q: Query, slot: number, day: number, known: number, limit: number): number {
  const { view } = q
  const { starts, tables } = s
  const { words, teacherAt } = tables
  const bits = (tables.lengthIndex[q.length]! * s.problem.slots + slot) * words
  let bound = limit
  // Two who may cost less than their class says are asked first.
  if (q.friend >= 0) bound = askOne(s, q, q.friend, slot, day, known, bits, bound)
  if (q.keeper >= 0 && q.keeper !== q.friend) bound = askOne(s, q, q.keeper, slot, day, known, bits, bound)
  const others = known + q.face + q.keeperPrice
  for (let k = 0; k < view.classes; k++) {
    const least = (others + view.cost[k]!) * TENTHS
    if (least >= bound) break
    const cost = others + view.cost[k]! - (q.site >= 0 && view.onSite[k] === 0 ? ONLINE_INSTEAD : 0)
    for (let w = view.from[k]!; w < view.from[k + 1]! && bound > least; w++) {
      const at = view.word[w]!
      let left = view.mask[w]! & starts[bits + at]!
      while (left !== 0 && bound > least) {
        const bit = 31 - Math.clz32(left & -left)
        left &= left - 1
        bound = weigh(s, q, teacherAt[(at << 5) + bit]!, slot, day, cost, bound)
      }
    }
  }
  return bound
}

function askOne(
  s: State,
  q: Query,
  teacher: number,
  slot: number,
  day: number,
  known: number,
  bits: number,
  bound: number,
): number {
  const cost = q.view.costOf[teacher]!
  if (cost < 0) return bound
  const bit = s.tables.bitOf[teacher]!
  if (((s.starts[bits + (bit >> 5)]! >>> (bit & 31)) & 1) === 0) return bound
  const face = teacher === q.friend ? 0 : q.face
  const price = teacher === q.keeper ? 0 : q.keeperPrice
  return weigh(s, q, teacher, slot, day, known + cost + face + price, bound)
}

/** Takes this facilitator when he is allowed and cheaper than `bound`; `cost` lacks his hours, load and meeting online. */
export function weigh(
  s: State,
  q: Query,
  teacher: number,
  slot: number,
  day: number,
  cost: number,
  bound: number,
): number {
  const { tables, problem } = s
  const { facilitators } = problem
  let all = cost
  if (tables.period > 0) all += tables.stretch[teacher * tables.period + (slot % tables.period)]!
  if (all * TENTHS >= bound) return bound
  const onDay = dayOn(s, teacher, slot)
  const load = s.teacherWeek[weekOn(s, teacher, onDay) * facilitators.count + teacher]! + q.weekLoad
  if (load > facilitators.weekHard[teacher]!) return bound
  if (s.teacherDay[onDay * facilitators.count + teacher]! + q.dayLoad > facilitators.dayCap[teacher]!) return bound
  let extra = 0
  if (load > facilitators.weekSoft[teacher]!)
    extra = overload(s, teacher, load) - overload(s, teacher, load - q.weekLoad)
  let score = (all + extra) * TENTHS
  if (q.tie > 0) score += Math.floor((q.tie * (load - q.weekLoad)) / problem.halfHour)
  if (score >= bound) return bound
  let room = -1
  if (q.site >= 0) {
    room = roomFor(s, q.session, slot, teacher)
    if (room < 0) {
      all += ONLINE_INSTEAD
      score += ONLINE_INSTEAD * TENTHS
      if (score >= bound) return bound
    }
  }
  if (takesPart(s, q.session, teacher)) return bound
  q.slot = slot
  q.teacher = teacher
  q.room = room
  q.points =
    all - (q.friend >= 0 && q.friend !== teacher ? NEW_FACE : 0) - (tables.precedes ? orderCost(s, q.session, slot) : 0)
  q.cost = all + extra
  q.score = score
  q.day = day
  return score
}
