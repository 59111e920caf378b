import { LIVE_2 } from '../kinds.ts'
import { gapAllowed, gapAllows, loadAllows, peopleAreFree, roomFor, startIsFree, takesPart } from './allowed.ts'
import { bestPlace, settle } from './insertion.ts'
import { NEW_FACE, ONLINE_INSTEAD } from './problem.ts'
import { NO_LIMIT, TENTHS } from './query.ts'
import { place, placePoints, type State, undo } from './state.ts'
import { ask, membersAreFree, startCost, weigh } from './weighing.ts'

/** Of each day (rows) the cheapest start with each facilitator (columns), and with any. Cells of an older `epoch` are empty. */
type DayTable = {
  epoch: number
  first: number
  days: number
  stamp: Int32Array
  score: Int32Array
  candidate: Int32Array
  filled: Int32Array
  count: number
  best: Int32Array
}

const X = newTable()
const Y = newTable()

function newTable(): DayTable {
  return {
    epoch: 0,
    first: 0,
    days: 0,
    stamp: new Int32Array(0),
    score: new Int32Array(0),
    candidate: new Int32Array(0),
    filled: new Int32Array(0),
    count: 0,
    best: new Int32Array(0),
  }
}

/**
 * Two siblings at their cheapest together, an exact minimum over days and facilitators, when that costs less than
 * `limit` points; false leaves both unplaced.
 */
export function insertPair(s: State, a: number, b: number, limit = NO_LIMIT, tie = 0): boolean {
  const { least } = s.tables
  const most = limit >= NO_LIMIT / TENTHS ? NO_LIMIT : limit * TENTHS
  const { query: q } = s
  // `score` of a query is its cost with the tie; alone, each is a lower bound of its part.
  if (!bestPlace(s, b, limit >= NO_LIMIT / TENTHS ? NO_LIMIT : limit - least[a]!, tie)) return false
  const aloneB = q.score
  if (!bestPlace(s, a, most >= NO_LIMIT ? NO_LIMIT : Math.ceil((most - aloneB) / TENTHS), tie)) return false
  const aloneA = q.score
  if (aloneA + aloneB >= most) return false
  const { slot, teacher, room, points, day } = q
  const mark = s.logged
  settle(s, q)
  const after = bestPlace(s, b, most >= NO_LIMIT ? NO_LIMIT : Math.ceil((most - aloneA) / TENTHS), tie)
  const known = after ? aloneA + q.score : most
  if (after && known <= aloneA + aloneB) {
    settle(s, q)
    return true
  }
  undo(s, mark)
  if (bestPair(s, a, b, known, known - aloneB, known - aloneA, tie)) return true
  if (!after) return false
  place(s, a, slot, teacher, room, points, day)
  if (bestPlace(s, b, NO_LIMIT, tie)) {
    settle(s, q)
    return true
  }
  undo(s, mark)
  return false
}

/** Fills the table with every place below `limit` tenths. */
function fill(s: State, table: DayTable, session: number, limit: number, tie: number): void {
  const { candidates, facilitators, sessions, days: allDays, slots } = s.problem
  const q = ask(s, session, tie)
  const { view } = q
  let from = candidates.from[session]!
  const to = candidates.to[session]!
  let first = 0x7fff
  let last = -1
  for (let c = from; c < to && (candidates.cost[c]! + q.lowest) * TENTHS < limit; c++) {
    const day = candidates.day[c]!
    if (day < first) first = day
    if (day > last) last = day
  }
  ready(table, first, last, facilitators.count)
  const { epoch, stamp, score, candidate, filled, best } = table
  const { words, teacherAt } = s.tables
  const row = sessions.cohort[session]! * allDays
  for (; from < to; from++) {
    const base = candidates.cost[from]!
    if ((base + q.lowest) * TENTHS >= limit) break
    const day = candidates.day[from]!
    const slot = candidates.slot[from]!
    if (s.cohortDay[row + day] !== 0 || !membersAreFree(s, session, slot)) continue
    const known = startCost(s, q, slot, base)
    const bits = (s.tables.lengthIndex[q.length]! * slots + slot) * words
    const cells = (day - first) * facilitators.count
    for (let k = 0; k < view.classes; k++) {
      const online = q.site >= 0 && view.onSite[k] === 0 ? ONLINE_INSTEAD : 0
      const cost = known + view.cost[k]! - online
      if ((cost + online) * TENTHS >= limit) break
      for (let w = view.from[k]!; w < view.from[k + 1]!; w++) {
        const at = view.word[w]!
        let left = view.mask[w]! & s.starts[bits + at]!
        while (left !== 0) {
          const f = teacherAt[(at << 5) + 31 - Math.clz32(left & -left)]!
          left &= left - 1
          const cell = cells + f
          const old = stamp[cell] === epoch ? score[cell]! : limit
          const price = q.keeper >= 0 && q.keeper !== f ? q.keeperPrice : 0
          const now = weigh(s, q, f, slot, day, cost + price, old)
          if (now >= old) continue
          if (stamp[cell] !== epoch) filled[table.count++] = cell
          stamp[cell] = epoch
          score[cell] = now
          candidate[cell] = from
          const top = best[day - first]!
          if (top < 0 || score[top]! > now) best[day - first] = cell
        }
      }
    }
  }
}

function ready(table: DayTable, first: number, last: number, count: number): void {
  const days = Math.max(0, last - first + 1)
  if (table.stamp.length < days * count) {
    table.stamp = new Int32Array(days * count)
    table.score = new Int32Array(days * count)
    table.candidate = new Int32Array(days * count)
    table.filled = new Int32Array(days * count)
    table.epoch = 0
  }
  if (table.best.length < days) table.best = new Int32Array(days)
  table.best.fill(-1, 0, days)
  table.epoch++
  table.first = first
  table.days = days
  table.count = 0
}

/** Places the cheapest pair below `known` tenths; a start that costs its own limit or more cannot be part of it. */
function bestPair(s: State, a: number, b: number, known: number, limitA: number, limitB: number, tie: number): boolean {
  const step = s.problem.sessions.step[a]!
  const { count } = s.problem.facilitators
  fill(s, X, a, limitA, tie)
  if (!X.count) return false
  fill(s, Y, b, limitB, tie)
  if (!Y.count) return false
  const face = step <= LIVE_2 ? NEW_FACE * TENTHS : 0
  let least = known
  let x = -1
  let y = -1
  for (let i = 0; i < X.days; i++) {
    const p = X.best[i]!
    if (p < 0) continue
    for (let j = 0; j < Y.days; j++) {
      const r = Y.best[j]!
      if (r < 0 || !gapAllowed(step, X.first + i, Y.first + j)) continue
      const apart = X.score[p]! + Y.score[r]! + (p % count === r % count ? 0 : face)
      if (apart >= least) continue
      least = apart
      x = p
      y = r
    }
  }
  for (let n = 0; face > 0 && n < X.count; n++) {
    const p = X.filled[n]!
    const i = Math.floor(p / count)
    const f = p - i * count
    for (let j = 0; j < Y.days; j++) {
      const r = j * count + f
      if (Y.stamp[r] !== Y.epoch || X.score[p]! + Y.score[r]! >= least) continue
      if (!gapAllowed(step, X.first + i, Y.first + j)) continue
      least = X.score[p]! + Y.score[r]!
      x = p
      y = r
    }
  }
  if (x < 0) return false
  const mark = s.logged
  if (placeAt(s, a, X.candidate[x]!, x % count) && placeAt(s, b, Y.candidate[y]!, y % count)) return true
  undo(s, mark)
  return false
}

/** The first of the two may have used up the week, the room or the way that the second counted on. */
export function placeAt(s: State, session: number, candidate: number, teacher: number): boolean {
  const { candidates } = s.problem
  const slot = candidates.slot[candidate]!
  const day = candidates.day[candidate]!
  if (!startIsFree(s, session, slot, teacher) || !loadAllows(s, session, slot, teacher)) return false
  if (takesPart(s, session, teacher) || !peopleAreFree(s, session, slot, day) || !gapAllows(s, session, day))
    return false
  const room = roomFor(s, session, slot, teacher)
  place(s, session, slot, teacher, room, placePoints(s, session, slot, teacher, room, candidates.cost[candidate]!), day)
  return true
}
